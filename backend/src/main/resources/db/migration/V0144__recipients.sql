-- A name as it is compared: capitals, double spaces, i or y, and where in a syllable the mark of its tone stands make no
-- other name; the marks themselves do.
create function name_key(name text) returns text language sql immutable parallel safe as $$
    select normalize(btrim(regexp_replace(regexp_replace(
        lower(translate(normalize(name, nfd), 'ĐYy', 'đii')),
        '([\u0300\u0301\u0303\u0309\u0323])([^\s\u0300\u0301\u0303\u0309\u0323]*)', '\2\1', 'g'), '\s+', ' ', 'g')), nfc)
$$;

-- Who receives awards, as an identity of its own that is no number of a person: only its history says what it is called.
-- There is no column for more than name, position and unit. The keeper is the unit that entered it, whose officers see
-- to it together with those of its own unit.
create table recipients (
    id          uuid        not null,
    kind        text        not null,
    keeper_id   uuid        not null,
    recorded_at timestamptz not null,
    revision    bigint      not null,
    constraint pk_recipients primary key (id),
    constraint uq_recipients_kind unique (id, kind),
    constraint fk_recipients_keeper foreign key (keeper_id) references units (id),
    constraint ck_recipients_kind check (kind in ('individual', 'collective', 'household'))
);
create index ix_recipients_keeper on recipients (keeper_id);

-- What a recipient is called, where it belongs and what a person is there, each from a day on until the next one.
create table recipient_versions (
    recipient_id uuid not null,
    kind         text not null,
    valid_from   date not null,
    name         text not null,
    unit_id      uuid,
    position     text,
    search_text  text not null generated always as (search_text(name)) stored,
    name_key     text not null generated always as (name_key(name)) stored,
    constraint pk_recipient_versions primary key (recipient_id, valid_from),
    constraint fk_recipient_versions_recipient foreign key (recipient_id, kind) references recipients (id, kind),
    constraint fk_recipient_versions_unit foreign key (unit_id) references units (id),
    constraint ck_recipient_versions_name check (btrim(name) <> ''),
    constraint ck_recipient_versions_position check (position is null or (kind = 'individual' and btrim(position) <> ''))
);
create index ix_recipient_versions_name on recipient_versions (name_key, unit_id);
create index ix_recipient_versions_search on recipient_versions (search_text);
create index ix_recipient_versions_unit on recipient_versions (unit_id);

-- Who somebody was on a day; before the first day that is known, what was known first.
create function recipient_on(recipient uuid, day date) returns setof recipient_versions
    language sql stable parallel safe as $$
    select v.* from recipient_versions v where v.recipient_id = recipient
    order by (v.valid_from <= day) desc, abs(v.valid_from - day)
    limit 1
$$;

-- Two that turned out to be one. A merge joins a recipient, with all that was merged into it, to another one; nothing of
-- either is rewritten, so that undoing it leaves both as they were.
create table recipient_merges (
    id            uuid        not null,
    kept_id       uuid        not null,
    merged_id     uuid        not null,
    kind          text        not null,
    reason        text        not null,
    merged_at     timestamptz not null,
    merged_by     text        not null,
    undone_at     timestamptz,
    undone_by     text,
    undone_reason text,
    revision      bigint      not null,
    constraint pk_recipient_merges primary key (id),
    constraint fk_recipient_merges_kept foreign key (kept_id, kind) references recipients (id, kind),
    constraint fk_recipient_merges_merged foreign key (merged_id, kind) references recipients (id, kind),
    constraint ck_recipient_merges_two check (kept_id <> merged_id),
    constraint ck_recipient_merges_reason check (btrim(reason) <> ''),
    constraint ck_recipient_merges_undone check ((undone_at is null) = (undone_by is null)
        and (undone_at is null) = (undone_reason is null) and btrim(undone_reason) <> '')
);
create unique index uq_recipient_merges_merged on recipient_merges (merged_id) where undone_at is null;
create index ix_recipient_merges_kept on recipient_merges (kept_id);

-- The one that all recipients merged with this one are known by.
create function recipient_identity(recipient uuid) returns uuid language sql stable parallel safe as $$
    with recursive line as (
        select recipient as id, 0 as step
        union all
        select m.kept_id, step + 1 from recipient_merges m join line on m.merged_id = line.id where m.undone_at is null
    )
    select id from line order by step desc limit 1
$$;

-- All recipients that are one with this one, itself among them.
create function recipients_same(recipient uuid) returns setof uuid language sql stable parallel safe as $$
    with recursive tree as (
        select recipient_identity(recipient) as id
        union
        select m.merged_id from recipient_merges m join tree on m.kept_id = tree.id where m.undone_at is null
    )
    select id from tree
$$;

-- Whether one unit came out of another, in whichever order they are named.
create function units_succeed(one uuid, other uuid) returns boolean language sql stable parallel safe as $$
    with recursive heirs as (
        select one as first, one as id union all select other, other
        union
        select h.first, s.successor_id from unit_successions s join heirs h on s.predecessor_id = h.id
        where s.successor_id is not null
    )
    select exists (select 1 from heirs where first = one and id = other or first = other and id = one)
$$;

-- Whoever is merged is no longer kept by others: merges form trees, never rings. Both are held, lest two merges of the
-- same moment pass each other by.
create function check_recipient_merge() returns trigger language plpgsql as $$
begin
    perform 1 from recipients where id in (new.kept_id, new.merged_id) order by id for update;
    if exists (select 1 from recipient_merges where merged_id = new.kept_id and undone_at is null) then
        raise exception 'what is merged itself keeps no other'
            using errcode = 'check_violation', constraint = 'ck_recipient_merges_root';
    end if;
    return new;
end $$;
create trigger recipient_merges_root before insert on recipient_merges
    for each row execute function check_recipient_merge();

-- A merge is undone once, and never rewritten.
create function refuse_recipient_merge_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.undone_at is not null or new.undone_at is null
       or (old.id, old.kept_id, old.merged_id, old.kind, old.reason, old.merged_at, old.merged_by)
          is distinct from
          (new.id, new.kept_id, new.merged_id, new.kind, new.reason, new.merged_at, new.merged_by) then
        raise exception 'a merge is undone once, and never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger recipient_merges_keep before update or delete on recipient_merges
    for each row execute function refuse_recipient_merge_change();
create trigger recipient_merges_not_emptied before truncate on recipient_merges
    for each statement execute function refuse_change();

-- A recipient is never removed, and stays what it is.
create function refuse_recipient_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.id, old.kind, old.keeper_id, old.recorded_at)
       is distinct from (new.id, new.kind, new.keeper_id, new.recorded_at) then
        raise exception 'a recipient stays what it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger recipients_keep before update or delete on recipients
    for each row execute function refuse_recipient_change();
create trigger recipients_not_emptied before truncate on recipients
    for each statement execute function refuse_change();
create trigger recipient_versions_not_removed before delete on recipient_versions
    for each row execute function refuse_change();
create trigger recipient_versions_not_emptied before truncate on recipient_versions
    for each statement execute function refuse_change();

-- Nobody is without a name.
create function check_recipient_named() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from recipient_versions where recipient_id = new.id) then
        raise exception 'a recipient has a name'
            using errcode = 'check_violation', constraint = 'ck_recipients_named';
    end if;
    return null;
end $$;
create constraint trigger recipients_named after insert on recipients
    deferrable initially deferred for each row execute function check_recipient_named();
