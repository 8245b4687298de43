-- A session of a council: when, where, who was there, and what was on the agenda. Signing its minutes closes it for good.
create table council_sessions (
    id          uuid        not null,
    council_id  uuid        not null,
    held_on     date        not null,
    place       text        not null,
    status      text        not null,
    reason      text,
    signed_at   timestamptz,
    signed_by   text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    revision    bigint      not null,
    constraint pk_council_sessions primary key (id),
    constraint fk_council_sessions_council foreign key (council_id) references councils (id),
    constraint uq_council_sessions_council unique (id, council_id),
    constraint ck_council_sessions_place check (btrim(place) <> ''),
    constraint ck_council_sessions_status check (status in ('planned', 'open', 'closed', 'cancelled')),
    constraint ck_council_sessions_reason check (status <> 'cancelled' or coalesce(btrim(reason), '') <> ''),
    constraint ck_council_sessions_signed check
        ((signed_at is null) = (signed_by is null) and (signed_at is not null) = (status = 'closed'))
);
create index ix_council_sessions_council on council_sessions (council_id, held_on);

create table council_attendances (
    session_id uuid    not null,
    council_id uuid    not null,
    member_id  uuid    not null,
    present    boolean not null,
    constraint pk_council_attendances primary key (session_id, member_id),
    constraint fk_council_attendances_session foreign key (session_id, council_id)
        references council_sessions (id, council_id),
    constraint fk_council_attendances_member foreign key (member_id, council_id)
        references council_members (id, council_id)
);

create table council_items (
    id            uuid   not null,
    session_id    uuid   not null,
    council_id    uuid   not null,
    ordinal       int    not null,
    nomination_id uuid   not null,
    status        text   not null,
    turn          int    not null,
    reason        text,
    revision      bigint not null,
    constraint pk_council_items primary key (id),
    constraint fk_council_items_session foreign key (session_id, council_id) references council_sessions (id, council_id),
    constraint fk_council_items_nomination foreign key (nomination_id) references nominations (id),
    constraint uq_council_items_ordinal unique (session_id, ordinal),
    constraint uq_council_items_council unique (id, council_id),
    constraint ck_council_items_ordinal check (ordinal > 0),
    constraint ck_council_items_status check (status in ('pending', 'voting', 'counted', 'withdrawn')),
    constraint ck_council_items_turn check (turn > 0 or (turn = 0 and status in ('pending', 'withdrawn'))),
    constraint ck_council_items_reason check (status <> 'withdrawn' or coalesce(btrim(reason), '') <> '')
);
create unique index uq_council_items_nomination on council_items (nomination_id, session_id) where status <> 'withdrawn';
create index ix_council_items_nomination on council_items (nomination_id);
comment on column council_items.turn is 'how often a vote on it was opened';

create table council_recusals (
    item_id    uuid not null,
    council_id uuid not null,
    member_id  uuid not null,
    ground     text not null,
    reason     text,
    constraint pk_council_recusals primary key (item_id, member_id),
    constraint fk_council_recusals_item foreign key (item_id, council_id) references council_items (id, council_id),
    constraint fk_council_recusals_member foreign key (member_id, council_id) references council_members (id, council_id),
    constraint ck_council_recusals_ground check (ground in ('own-unit', 'self', 'declared')),
    constraint ck_council_recusals_reason check ((ground = 'declared') = (coalesce(btrim(reason), '') <> ''))
);

create function keep_council_session() returns trigger language plpgsql as $$
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
create trigger council_sessions_keep before update or delete on council_sessions
    for each row execute function keep_council_session();
create trigger council_sessions_not_emptied before truncate on council_sessions
    for each statement execute function refuse_change();

-- What belongs to a session changes only while that is planned or open.
create function refuse_change_of_closed_session() returns trigger language plpgsql as $$
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
create trigger council_attendances_keep before insert or update on council_attendances
    for each row execute function refuse_change_of_closed_session();
create trigger council_items_keep before insert or update on council_items
    for each row execute function refuse_change_of_closed_session();
create trigger council_recusals_keep before insert or update on council_recusals
    for each row execute function refuse_change_of_closed_session();
create trigger council_items_not_removed before delete on council_items for each row execute function refuse_change();
create trigger council_recusals_not_removed before delete on council_recusals
    for each row execute function refuse_change();
create trigger council_items_not_emptied before truncate on council_items
    for each statement execute function refuse_change();
create trigger council_recusals_not_emptied before truncate on council_recusals
    for each statement execute function refuse_change();
create trigger council_attendances_not_emptied before truncate on council_attendances
    for each statement execute function refuse_change();
