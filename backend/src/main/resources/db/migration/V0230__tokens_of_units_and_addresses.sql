-- A token may be limited to a unit with all below it and to addresses it is used from; where it was used last; and which
-- token took its place when it was rotated.
alter table api_tokens
    add column unit_id        uuid,
    add column addresses      cidr[],
    add column last_used_from text,
    add column replaced_by    uuid,
    add constraint fk_api_tokens_unit foreign key (unit_id) references units (id),
    add constraint fk_api_tokens_replaced_by foreign key (replaced_by) references api_tokens (id),
    add constraint uq_api_tokens_replaced_by unique (replaced_by),
    add constraint ck_api_tokens_replaced_by check (replaced_by <> id),
    add constraint ck_api_tokens_addresses
        check (cardinality(addresses) > 0 and array_position(addresses, null) is null),
    add constraint ck_api_tokens_last_used check (last_used_from is null or last_used_at is not null);

-- Whether whoever stands over one unit stands over another, whatever the day of the record: the other and all that it came
-- from lay below the one, or went over to it, on each day of their lives.
create function unit_stays_within(part uuid, whole uuid) returns boolean language sql stable as $$
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

-- What is left of a right that stands on a unit, or on the installation, where it may be used within another unit only.
create function rights_within(held uuid, part uuid) returns setof uuid language sql stable as $$
    select part where held is null or unit_stays_within(part, held)
    union
    select held where held is not null and unit_stays_within(held, part)
$$;
