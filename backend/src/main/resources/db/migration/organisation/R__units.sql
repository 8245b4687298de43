set local check_function_bodies = off;

-- The version of a unit on a day; where it did not exist then, the nearest one, so that old rows keep a name.
create or replace function unit_version_at(unit uuid, day date) returns setof unit_versions language sql stable as $$
    select v.* from unit_versions v where v.unit_id = unit
    order by (coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)) desc,
             coalesce(v.valid_from, '-infinity'::date) desc
    limit 1
$$;

-- A unit with everything below it on a day.
create or replace function unit_within(ancestor uuid, day date) returns setof uuid language sql stable as $$
    with recursive tree as (
        select ancestor as id
        union
        select v.unit_id from unit_versions v join tree on v.parent_id = tree.id
        where coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)
    )
    select id from tree
$$;

-- A unit with everything above it on a day.
create or replace function unit_and_above(unit uuid, day date) returns setof uuid language sql stable as $$
    with recursive line as (
        select unit as id
        union
        select v.parent_id from unit_versions v join line on v.unit_id = line.id
        where v.parent_id is not null
          and coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)
    )
    select id from line
$$;

-- What must hold for units at any date, whoever writes them. It is looked at when a transaction ends, since an act
-- passes through states that break it.
create or replace function level_rank(level text) returns int language sql immutable as $$
    select array_position(array['province', 'district', 'commune', 'village', 'organisation'], level)
$$;

create or replace function check_unit(checked uuid) returns void language plpgsql as $$
begin
    if exists (
        select 1 from (
            select valid_to, lead(valid_from) over (order by valid_from nulls first) as next
            from unit_versions where unit_id = checked) v
        where next is not null and next is distinct from valid_to) then
        raise exception 'the versions of unit % leave a gap', checked
            using errcode = 'check_violation', constraint = 'ck_unit_versions_gap', table = 'unit_versions';
    end if;
    if exists (
        select 1 from unit_versions c
        where (c.unit_id = checked or c.parent_id = checked) and c.parent_id is not null
          and not coalesce(
              (select range_agg(daterange(p.valid_from, p.valid_to)) from unit_versions p where p.unit_id = c.parent_id)
              @> daterange(c.valid_from, c.valid_to), false)) then
        raise exception 'a parent of or above unit % does not exist all the time', checked
            using errcode = 'check_violation', constraint = 'ck_unit_versions_parent_exists', table = 'unit_versions';
    end if;
    if exists (
        select 1
        from unit_versions c
        join unit_kinds ck on ck.kind = c.kind
        join unit_versions p on p.unit_id = c.parent_id
             and daterange(p.valid_from, p.valid_to) && daterange(c.valid_from, c.valid_to)
        join unit_kinds pk on pk.kind = p.kind
        where (c.unit_id = checked or c.parent_id = checked)
          and ck.level <> 'organisation'
          and (pk.level = 'organisation' or level_rank(pk.level) >= level_rank(ck.level))) then
        raise exception 'unit % or one below it stands below a lower level', checked
            using errcode = 'check_violation', constraint = 'ck_unit_versions_parent_level', table = 'unit_versions';
    end if;
    if exists (
        with recursive line(id, life) as (
            select v.parent_id, daterange(v.valid_from, v.valid_to)
            from unit_versions v where v.unit_id = checked and v.parent_id is not null
            union
            select p.parent_id, line.life * daterange(p.valid_from, p.valid_to)
            from unit_versions p join line on p.unit_id = line.id
            where p.parent_id is not null and line.life && daterange(p.valid_from, p.valid_to))
        select 1 from line where id = checked) then
        raise exception 'unit % lies below itself', checked
            using errcode = 'check_violation', constraint = 'ck_unit_versions_cycle', table = 'unit_versions';
    end if;
    if exists (
        select 1 from unit_successions s
        where s.predecessor_id = checked
          and s.effective_date is distinct from
              (select max(coalesce(v.valid_to, 'infinity')) from unit_versions v where v.unit_id = checked))
       or exists (
        select 1 from unit_successions s
        where s.successor_id = checked
          and s.effective_date is distinct from
              (select min(coalesce(v.valid_from, '-infinity')) from unit_versions v where v.unit_id = checked)) then
        raise exception 'a succession of unit % does not fall on its last or first day', checked
            using errcode = 'check_violation', constraint = 'ck_unit_successions_day', table = 'unit_successions';
    end if;
    if exists (
        select 1 from unit_successions s where s.predecessor_id = checked
        having count(distinct s.kind) > 1
            or (min(s.kind) <> 'split' and count(*) > 1)
            or (min(s.kind) = 'split' and (count(*) < 2 or not (count(s.share) = 0 or
                    (count(s.share) = count(*) and sum(s.share) = 1))))) then
        raise exception 'unit % does not end in one way, or its shares do not add up to 1', checked
            using errcode = 'check_violation', constraint = 'ck_unit_successions_whole', table = 'unit_successions';
    end if;
end $$;

create or replace function check_unit_version() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform check_unit(old.unit_id);
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.unit_id <> old.unit_id) then
        perform check_unit(new.unit_id);
    end if;
    return null;
end $$;
drop trigger if exists unit_versions_hold_together on unit_versions;
create constraint trigger unit_versions_hold_together after insert or update or delete on unit_versions
    deferrable initially deferred for each row execute function check_unit_version();

create or replace function check_unit_succession() returns trigger language plpgsql as $$
begin
    perform check_unit(s) from unnest(case tg_op
        when 'INSERT' then array[new.predecessor_id, new.successor_id]
        when 'DELETE' then array[old.predecessor_id, old.successor_id]
        else array[old.predecessor_id, old.successor_id, new.predecessor_id, new.successor_id] end) s
    where s is not null;
    return null;
end $$;
drop trigger if exists unit_successions_hold_together on unit_successions;
create constraint trigger unit_successions_hold_together after insert or update or delete on unit_successions
    deferrable initially deferred for each row execute function check_unit_succession();

-- Who stands over a unit for the sake of a record of a day: the unit, what it lay below on that day (or on the nearest
-- day of its life), and whoever came after any of these.
create or replace function unit_covered_by(unit uuid, day date) returns setof uuid language sql stable as $$
    with recursive moment as (
        select least(greatest(day, coalesce(v.valid_from, day)), coalesce(v.valid_to - 1, day)) as day
        from unit_version_at(unit, day) v
    ), line as (
        select unit as id
        union
        select v.parent_id from unit_versions v join line on v.unit_id = line.id cross join moment
        where v.parent_id is not null
          and coalesce(v.valid_from <= moment.day, true) and coalesce(moment.day < v.valid_to, true)
    ), kin as (
        select id from line
        union
        select s.successor_id from unit_successions s join kin on s.predecessor_id = kin.id
        where s.successor_id is not null
    )
    select id from kin
$$;

-- A unit with those to which its officers' rights went over by a day.
create or replace function unit_rights_on(unit uuid, day date) returns setof uuid language sql stable as $$
    with recursive heirs as (
        select unit as id
        union
        select s.successor_id from unit_successions s join heirs on s.predecessor_id = heirs.id
        where s.successor_id is not null and s.rights_follow and s.effective_date <= day
    )
    select id from heirs
$$;

-- The units for whose records of a day one of some units stands: the other way round than unit_covered_by, for units that
-- exist on that day.
create or replace function units_covered(tops uuid[], day date) returns setof uuid language sql stable as $$
    with recursive kin as (
        select unnest(tops) as id
        union
        select s.predecessor_id from unit_successions s join kin on s.successor_id = kin.id
    ), tree as (
        select id from kin
        union
        select v.unit_id from unit_versions v join tree on v.parent_id = tree.id
        where coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)
    )
    select id from tree
$$;

-- Whether whoever stands over one unit stands over another, whatever the day of the record: the other and all that it came
-- from lay below the one, or went over to it, on each day of their lives.
create or replace function unit_stays_within(part uuid, whole uuid) returns boolean language sql stable as $$
    with recursive kin as (
        select part as id
        union
        select s.predecessor_id from unit_successions s join kin on s.successor_id = kin.id
    ), line as (
        select id as unit, id from kin
        union
        select l.unit, v.parent_id from unit_versions v join line l on v.unit_id = l.id where v.parent_id is not null
    ), days as (
        select distinct l.unit, coalesce(v.valid_from, date '0001-01-01') as day
        from line l join unit_versions v on v.unit_id = l.id
    )
    select part = whole or (
        select bool_and(exists (select 1 from unit_covered_by(d.unit, d.day) c where c = whole)) from days d)
$$;

-- A unit that is registered is known since its first day, so that an office that begins later can be asked about before;
-- but not before the unit above it, nor before it was known that its code was free.
create or replace function known_since_registering(unit uuid, above uuid, its_code text, first date)
    returns timestamptz language sql stable as $$
    select greatest(first_instant(first),
        (select min(r.known_since) from unit_version_records r where r.unit_id = above),
        (select max(r.known_since) from unit_version_records r
         where r.code = its_code and r.unit_id <> unit and r.replaced_at is null))
$$;

-- What is changed or taken back is known since then, or since the document that says so.
create or replace function keep_unit_version() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update unit_version_records r
        set replaced_at = greatest(recording_at(), r.recorded_at),
            replaced_since = greatest(coalesce(recording_since(), recording_at()), r.known_since)
        where r.id = old.id and r.replaced_at is null;
    end if;
    if tg_op <> 'DELETE' then
        insert into unit_version_records (id, unit_id, code, name_vi, name_en, kind, parent_id, valid_from, valid_to,
            valid_from_precision, handed_by_id, handed_share, source_document, source_page, source_url, source_quote,
            search_text, recorded_at, known_since)
        values (new.id, new.unit_id, new.code, new.name_vi, new.name_en, new.kind, new.parent_id, new.valid_from,
            new.valid_to, new.valid_from_precision, new.handed_by_id, new.handed_share, new.source_document,
            new.source_page, new.source_url, new.source_quote, new.search_text, recording_at(),
            least(recording_at(), coalesce(recording_since(),
                case tg_op when 'INSERT'
                    then known_since_registering(new.unit_id, new.parent_id, new.code, new.valid_from)
                    else recording_at() end)));
    end if;
    return null;
end $$;
create or replace trigger unit_versions_are_kept after insert or update or delete on unit_versions
    for each row execute function keep_unit_version();

create or replace function keep_unit_succession() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update unit_succession_records r
        set replaced_at = greatest(recording_at(), r.recorded_at),
            replaced_since = greatest(coalesce(recording_since(), recording_at()), r.known_since)
        where r.change_id = old.change_id and r.ordinal = old.ordinal and r.replaced_at is null;
    end if;
    if tg_op <> 'DELETE' then
        insert into unit_succession_records (change_id, ordinal, predecessor_id, successor_id, kind, share,
            effective_date, date_precision, source_document, source_page, source_url, source_quote, rights_follow,
            recorded_at, known_since)
        values (new.change_id, new.ordinal, new.predecessor_id, new.successor_id, new.kind, new.share,
            new.effective_date, new.date_precision, new.source_document, new.source_page, new.source_url,
            new.source_quote, new.rights_follow, recording_at(),
            least(recording_at(), coalesce(recording_since(), recording_at())));
    end if;
    return null;
end $$;
create or replace trigger unit_successions_are_kept after insert or update or delete on unit_successions
    for each row execute function keep_unit_succession();

-- A state is closed once, and otherwise never changed.
create or replace function refuse_unit_record_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or old.replaced_at is not null
       or to_jsonb(old) - 'replaced_at' - 'replaced_since'
          is distinct from to_jsonb(new) - 'replaced_at' - 'replaced_since' then
        raise exception 'what was known of a unit is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger unit_version_records_keep before update or delete on unit_version_records
    for each row execute function refuse_unit_record_change();
create or replace trigger unit_succession_records_keep before update or delete on unit_succession_records
    for each row execute function refuse_unit_record_change();

-- The versions of units as they were known at one instant and on file at another.
create or replace function unit_versions_known_at(known timestamptz, recorded timestamptz)
    returns setof unit_version_records language sql stable as $$
    select r.* from unit_version_records r
    where r.known_since <= known and r.recorded_at <= recorded
      and not coalesce(r.replaced_since <= known and r.replaced_at <= recorded, false)
$$;

create or replace function unit_successions_known_at(known timestamptz, recorded timestamptz)
    returns setof unit_succession_records language sql stable as $$
    select r.* from unit_succession_records r
    where r.known_since <= known and r.recorded_at <= recorded
      and not coalesce(r.replaced_since <= known and r.replaced_at <= recorded, false)
$$;

-- The same as unit_version_at, as it was known then.
create or replace function unit_version_known_at(unit uuid, day date, known timestamptz, recorded timestamptz)
    returns setof unit_version_records language sql stable as $$
    select v.* from unit_versions_known_at(known, recorded) v where v.unit_id = unit
    order by (coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)) desc,
             coalesce(v.valid_from, '-infinity'::date) desc
    limit 1
$$;

-- What was written stays.
create or replace trigger unit_version_records_not_emptied before truncate on unit_version_records
    for each statement execute function refuse_change();
create or replace trigger unit_succession_records_not_emptied before truncate on unit_succession_records
    for each statement execute function refuse_change();

-- What stands in these tables is its own trail.
select keep_contents('unit_versions', 'units', $$m.id$$,
    $$to_jsonb(m) - 'search_text'$$);
select keep_contents('unit_version_records', 'unit-records', $$md5(m.sequence || '/')::uuid$$,
    $$to_jsonb(m) - 'search_text'$$);
select keep_contents('unit_successions', 'successions', $$md5(m.change_id || '/' || m.ordinal)::uuid$$,
    $$to_jsonb(m)$$);
select keep_contents('unit_succession_records', 'succession-records', $$md5(m.sequence || '/')::uuid$$,
    $$to_jsonb(m)$$);
