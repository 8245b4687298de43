-- Ballots of which only the tally is kept. One row counts, other rows say whose right to vote is spent; nothing else is
-- written when somebody votes, and no row of either kind has a time, a number of its own or a name of who wrote it last.
-- Every ballot writes all rows of its vote anew, in their order, so that the transaction that a row comes from and the place
-- where it lies say nothing of whose ballot it was. See docs/adr/0032.
create table council_votes (
    item_id   uuid  not null,
    turn      int   not null,
    status    text  not null,
    terms     jsonb not null,
    members   int   not null,
    present   int   not null,
    recused   int   not null,
    approve   int   not null default 0,
    decline   int   not null default 0,
    abstain   int   not null default 0,
    set_aside text,
    constraint pk_council_votes primary key (item_id, turn),
    constraint fk_council_votes_item foreign key (item_id) references council_items (id),
    constraint ck_council_votes_turn check (turn > 0),
    constraint ck_council_votes_status check (status in ('voting', 'counted', 'void')),
    constraint ck_council_votes_terms check (jsonb_typeof(terms) = 'array' and jsonb_array_length(terms) > 0),
    constraint ck_council_votes_people check
        (0 < members and 0 <= present and 0 <= recused and present + recused <= members),
    constraint ck_council_votes_tally check
        (approve >= 0 and decline >= 0 and abstain >= 0 and approve + decline + abstain <= members - recused),
    constraint ck_council_votes_void check (status <> 'void' or approve + decline + abstain = 0),
    constraint ck_council_votes_set_aside check
        ((status <> 'void' or set_aside is not null) and btrim(set_aside) <> '')
);
create unique index uq_council_votes_open on council_votes (item_id) where status = 'voting';
comment on column council_votes.terms is 'the rules of eligibility that it has to reach, as they were in force on the day of the session';
comment on column council_votes.present is 'present and not recused';
comment on column council_votes.recused is 'recused, present or not';
comment on column council_votes.set_aside is 'why it was stopped, or why it no longer counts';

create table council_ballot_rights (
    item_id   uuid    not null,
    turn      int     not null,
    member_id uuid    not null,
    written   boolean not null,
    spent     boolean not null,
    constraint pk_council_ballot_rights primary key (item_id, turn, member_id),
    constraint fk_council_ballot_rights_vote foreign key (item_id, turn) references council_votes (item_id, turn),
    constraint fk_council_ballot_rights_member foreign key (member_id) references council_members (id)
);
comment on column council_ballot_rights.written is 'absent, so that he votes in writing';
comment on column council_ballot_rights.spent is 'whether he has voted; how is kept nowhere';

-- Nothing is taken back and nobody votes twice: rights are only spent, tallies only grow, both only while the vote is open.
create function keep_council_vote() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.item_id, old.turn, old.terms, old.members, old.present, old.recused)
           is distinct from (new.item_id, new.turn, new.terms, new.members, new.present, new.recused)
       or (old.status <> new.status and old.status <> 'voting')
       or (old.status <> 'voting' and old.set_aside is not null) then
        raise exception 'a vote is only counted, stopped or set aside' using errcode = 'restrict_violation';
    end if;
    if new.status <> 'void' and (old.approve > new.approve or old.decline > new.decline or old.abstain > new.abstain
           or (old.status <> 'voting' and (old.approve, old.decline, old.abstain)
                                          <> (new.approve, new.decline, new.abstain))) then
        raise exception 'ballots are counted once, while the vote is open' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger council_votes_keep before update or delete on council_votes
    for each row execute function keep_council_vote();
create trigger council_votes_not_emptied before truncate on council_votes
    for each statement execute function refuse_change();

create function keep_council_ballot_right() returns trigger language plpgsql as $$
declare
    state text := (select status from council_votes where item_id = old.item_id and turn = old.turn);
begin
    if tg_op = 'DELETE' then
        if state <> 'void' then
            raise exception 'who has voted is kept' using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if (old.item_id, old.turn, old.member_id, old.written) <> (new.item_id, new.turn, new.member_id, new.written)
       or (old.spent and not new.spent) or (old.spent <> new.spent and state <> 'voting') then
        raise exception 'a right to vote is spent once, while the vote is open' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger council_ballot_rights_keep before update or delete on council_ballot_rights
    for each row execute function keep_council_ballot_right();
create trigger council_ballot_rights_not_emptied before truncate on council_ballot_rights
    for each statement execute function refuse_change();

-- As many ballots are counted as rights are spent.
create function check_council_tally() returns trigger language plpgsql as $$
begin
    if (select v.approve + v.decline + v.abstain <>
               (select count(*) from council_ballot_rights r
                where r.item_id = v.item_id and r.turn = v.turn and r.spent)
        from council_votes v where v.item_id = new.item_id and v.turn = new.turn) then
        raise exception 'as many ballots are counted as rights are spent'
            using errcode = 'check_violation', constraint = 'ck_council_votes_add_up', table = 'council_votes';
    end if;
    return null;
end $$;
create constraint trigger council_votes_add_up after insert or update on council_votes
    deferrable initially deferred for each row execute function check_council_tally();
create constraint trigger council_ballot_rights_add_up after insert or update on council_ballot_rights
    deferrable initially deferred for each row execute function check_council_tally();
