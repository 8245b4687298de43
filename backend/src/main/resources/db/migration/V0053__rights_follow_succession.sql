-- Who stands over a unit for the sake of a record of a day: the unit, what it lay below on that day (or on the nearest
-- day of its life), and whoever came after any of these.
create function unit_covered_by(unit uuid, day date) returns setof uuid language sql stable as $$
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
create function unit_rights_on(unit uuid, day date) returns setof uuid language sql stable as $$
    with recursive heirs as (
        select unit as id
        union
        select s.successor_id from unit_successions s join heirs on s.predecessor_id = heirs.id
        where s.successor_id is not null and s.rights_follow and s.effective_date <= day
    )
    select id from heirs
$$;
