set local check_function_bodies = off;

create or replace function keep_council_session() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status in ('closed', 'cancelled') then
        raise exception 'a session that is over stays as it is' using errcode = 'restrict_violation';
    end if;
    if old.status <> new.status and (old.status, new.status) not in
            (('planned', 'open'), ('planned', 'cancelled'), ('open', 'planned'), ('open', 'closed')) then
        raise exception 'a session does not go from % to %', old.status, new.status using errcode = 'restrict_violation';
    end if;
    if new.status = 'closed' and exists (select 1 from council_items
                                         where session_id = new.id and status in ('pending', 'voting')) then
        raise exception 'the minutes are signed when every item is done'
            using errcode = 'check_violation', constraint = 'ck_council_sessions_items_done';
    end if;
    return new;
end $$;
create or replace trigger council_sessions_keep before update or delete on council_sessions
    for each row execute function keep_council_session();

-- What belongs to a session changes only while that is planned or open.
create or replace function refuse_change_of_closed_session() returns trigger language plpgsql as $$
declare
    session uuid;
begin
    if tg_table_name = 'council_recusals' then
        session := (select session_id from council_items where id = new.item_id);
    else
        session := new.session_id;
    end if;
    if exists (select 1 from council_sessions where id = session and status in ('closed', 'cancelled')) then
        raise exception 'what belongs to a session that is over stays as it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger council_attendances_keep before insert or update on council_attendances
    for each row execute function refuse_change_of_closed_session();
create or replace trigger council_items_keep before insert or update on council_items
    for each row execute function refuse_change_of_closed_session();
create or replace trigger council_recusals_keep before insert or update on council_recusals
    for each row execute function refuse_change_of_closed_session();

-- Nothing is taken back and nobody votes twice: rights are only spent, tallies only grow, both only while the vote is open.
create or replace function keep_council_vote() returns trigger language plpgsql as $$
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
create or replace trigger council_votes_keep before update or delete on council_votes
    for each row execute function keep_council_vote();

create or replace function keep_council_ballot_right() returns trigger language plpgsql as $$
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
create or replace trigger council_ballot_rights_keep before update or delete on council_ballot_rights
    for each row execute function keep_council_ballot_right();

-- As many ballots are counted as rights are spent.
create or replace function check_council_tally() returns trigger language plpgsql as $$
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
drop trigger if exists council_votes_add_up on council_votes;
create constraint trigger council_votes_add_up after insert or update on council_votes
    deferrable initially deferred for each row execute function check_council_tally();
drop trigger if exists council_ballot_rights_add_up on council_ballot_rights;
create constraint trigger council_ballot_rights_add_up after insert or update on council_ballot_rights
    deferrable initially deferred for each row execute function check_council_tally();

-- Who sat on a council on a day on which it voted, or held a session whose minutes are signed, and as what, stays: the
-- minutes are put together from it.
create or replace function keep_council_member_who_voted() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from council_sessions s
        where s.council_id = new.council_id
          and (s.status = 'closed' or exists (select 1 from council_items i where i.session_id = s.id and i.turn > 0))
          and case when daterange(new.valid_from, new.valid_to) @> s.held_on then new.function end
              is distinct from
              case when tg_op = 'UPDATE' and daterange(old.valid_from, old.valid_to) @> s.held_on then old.function end
    ) then
        raise exception 'who sat when the council voted stays' using errcode = 'check_violation',
            constraint = 'ck_council_members_voted', table = 'council_members';
    end if;
    return new;
end $$;
create or replace trigger council_members_keep after insert or update on council_members
    for each row execute function keep_council_member_who_voted();

create or replace function keep_council_recusal() returns trigger language plpgsql as $$
begin
    if old.ground <> 'declared' or not exists (
            select 1 from council_items i join council_sessions s on s.id = i.session_id
            where i.id = old.item_id and i.status = 'pending' and s.status in ('planned', 'open')) then
        raise exception 'only what was declared is taken back, before the vote' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create or replace trigger council_recusals_not_removed before delete on council_recusals
    for each row execute function keep_council_recusal();

-- What was written stays.
create or replace trigger councils_not_removed before delete on councils for each row execute function refuse_change();
create or replace trigger councils_not_emptied before truncate on councils for each statement execute function refuse_change();
create or replace trigger council_members_not_removed before delete on council_members
    for each row execute function refuse_change();
create or replace trigger council_members_not_emptied before truncate on council_members
    for each statement execute function refuse_change();
create or replace trigger council_sessions_not_emptied before truncate on council_sessions
    for each statement execute function refuse_change();
create or replace trigger council_items_not_removed before delete on council_items for each row execute function refuse_change();
create or replace trigger council_items_not_emptied before truncate on council_items
    for each statement execute function refuse_change();
create or replace trigger council_recusals_not_emptied before truncate on council_recusals
    for each statement execute function refuse_change();
create or replace trigger council_attendances_not_emptied before truncate on council_attendances
    for each statement execute function refuse_change();
create or replace trigger council_votes_not_emptied before truncate on council_votes
    for each statement execute function refuse_change();
create or replace trigger council_ballot_rights_not_emptied before truncate on council_ballot_rights
    for each statement execute function refuse_change();

-- What stands in these tables is its own trail.
select keep_contents('council_votes', 'tallies', $$md5(m.item_id || '/' || m.turn)::uuid$$,
    $$to_jsonb(m)$$, $$m.status <> 'voting'$$);
