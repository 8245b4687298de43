set local check_function_bodies = off;

-- Who somebody was on a day; before the first day that is known, what was known first.
create or replace function recipient_on(recipient uuid, day date) returns setof recipient_versions
    language sql stable parallel safe as $$
    select v.* from recipient_versions v where v.recipient_id = recipient
    order by (v.valid_from <= day) desc, abs(v.valid_from - day)
    limit 1
$$;

-- The one that all recipients merged with this one are known by.
create or replace function recipient_identity(recipient uuid) returns uuid language sql stable parallel safe as $$
    with recursive line as (
        select recipient as id, 0 as step
        union all
        select m.kept_id, step + 1 from recipient_merges m join line on m.merged_id = line.id where m.undone_at is null
    )
    select id from line order by step desc limit 1
$$;

-- All recipients that are one with this one, itself among them.
create or replace function recipients_same(recipient uuid) returns setof uuid language sql stable parallel safe as $$
    with recursive tree as (
        select recipient_identity(recipient) as id
        union
        select m.merged_id from recipient_merges m join tree on m.kept_id = tree.id where m.undone_at is null
    )
    select id from tree
$$;

-- Whoever is merged is no longer kept by others: merges form trees, never rings. Both are held, lest two merges of the
-- same moment pass each other by.
create or replace function check_recipient_merge() returns trigger language plpgsql as $$
begin
    perform 1 from recipients where id in (new.kept_id, new.merged_id) order by id for update;
    if exists (select 1 from recipient_merges where merged_id = new.kept_id and undone_at is null) then
        raise exception 'what is merged itself keeps no other'
            using errcode = 'check_violation', constraint = 'ck_recipient_merges_root';
    end if;
    return new;
end $$;
create or replace trigger recipient_merges_root before insert on recipient_merges
    for each row execute function check_recipient_merge();

-- A merge is undone once, and never rewritten.
create or replace function refuse_recipient_merge_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.undone_at is not null or new.undone_at is null
       or (old.id, old.kept_id, old.merged_id, old.kind, old.reason, old.merged_at, old.merged_by)
          is distinct from
          (new.id, new.kept_id, new.merged_id, new.kind, new.reason, new.merged_at, new.merged_by) then
        raise exception 'a merge is undone once, and never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger recipient_merges_keep before update or delete on recipient_merges
    for each row execute function refuse_recipient_merge_change();

-- A recipient is never removed, and stays what it is.
create or replace function refuse_recipient_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.id, old.kind, old.keeper_id, old.recorded_at)
       is distinct from (new.id, new.kind, new.keeper_id, new.recorded_at) then
        raise exception 'a recipient stays what it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger recipients_keep before update or delete on recipients
    for each row execute function refuse_recipient_change();

-- Nobody is without a name.
create or replace function check_recipient_named() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from recipient_versions where recipient_id = new.id) then
        raise exception 'a recipient has a name'
            using errcode = 'check_violation', constraint = 'ck_recipients_named';
    end if;
    return null;
end $$;
drop trigger if exists recipients_named on recipients;
create constraint trigger recipients_named after insert on recipients
    deferrable initially deferred for each row execute function check_recipient_named();

-- Where a recipient belongs on a day, and where all that are one with it do: the unit that is known, else the unit that
-- entered it. What is recorded of it is for officers of every one of these places, so that neither entering somebody nor
-- merging somebody opens what another unit recorded.
create or replace function recipient_places(recipient uuid, day date) returns setof uuid language sql stable parallel safe as $$
    select distinct coalesce(v.unit_id, r.keeper_id)
    from recipients_same(recipient) s(id)
    join recipients r on r.id = s.id
    cross join lateral recipient_on(r.id, day) v
$$;

-- What was written stays.
create or replace trigger recipient_merges_not_emptied before truncate on recipient_merges
    for each statement execute function refuse_change();
create or replace trigger recipients_not_emptied before truncate on recipients
    for each statement execute function refuse_change();
create or replace trigger recipient_versions_not_removed before delete on recipient_versions
    for each row execute function refuse_change();
create or replace trigger recipient_versions_not_emptied before truncate on recipient_versions
    for each statement execute function refuse_change();
