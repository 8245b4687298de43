-- Sums over many units are made of sums over few: the numbers in force of units that began under the same unit are added
-- up beforehand, in the transaction that puts them in force. Which units share a sum says nothing about where they belong:
-- who asks knows where each of them belongs on a day, and takes a sum only where it is the same place for all of them.
alter table units add column summed_with uuid;
comment on column units.summed_with is 'the unit under which it began, or itself; never changes';
update units u set summed_with = coalesce(
    (select v.parent_id from unit_versions v where v.unit_id = u.id order by v.valid_from nulls first limit 1), u.id);

create table observation_sums (
    indicator_id  uuid    not null,
    period_end    date    not null,
    summed_with   uuid    not null,
    alone         boolean not null,
    period        text    not null,
    breakdown     text    not null,
    period_basis  text    not null,
    contributions int     not null,
    applicable    int     not null,
    with_parts    int     not null,
    value         numeric not null,
    numerator     numeric not null,
    denominator   numeric not null,
    constraint pk_observation_sums primary key
        (indicator_id, period_end, summed_with, alone, period, breakdown, period_basis),
    constraint fk_observation_sums_indicator foreign key (indicator_id) references indicators (id),
    constraint fk_observation_sums_summed_with foreign key (summed_with) references units (id)
) with (fillfactor = 80);
create index ix_observation_sums_summed_with on observation_sums (summed_with);
comment on column observation_sums.alone is 'values of one unit, summed_with, on a day on which it does not exist';
comment on column observation_sums.contributions is 'how many values are in force; not applicable ones too';

-- What is added to a sum may be less than nothing, the sum itself never; a check would look at what is added, too.
create function refuse_sum_out_of_step() returns trigger language plpgsql as $$
begin
    raise exception 'a sum of values counts more parts than values' using errcode = 'check_violation';
end $$;
create constraint trigger observation_sums_add_up after insert or update on observation_sums for each row
    when (new.with_parts < 0 or new.applicable < new.with_parts or new.contributions < new.applicable)
    execute function refuse_sum_out_of_step();

-- With which others the value of a unit is summed: with none where it does not exist on the period's last day, since it
-- belongs nowhere then.
create function summing(unit uuid, day date) returns table (summed_with uuid, alone boolean) language sql stable as $$
    select case when life.lasts then u.summed_with else u.id end, not life.lasts
    from units u cross join lateral (select exists (
        select 1 from unit_versions v
        where v.unit_id = u.id and coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)) as lasts) life
    where u.id = unit
$$;

create or replace function copy_value_in_force() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and not exists (select 1 from moved where status = 'approved') then
        return null;
    end if;
    with changed as materialized (
        select o.id, o.indicator_id, o.unit_id, o.period, o.period_end, o.breakdown, o.period_basis,
            o.in_force as was, o.value_in_force as old_value, o.numerator_in_force as old_numerator,
            o.denominator_in_force as old_denominator,
            v.id is not null as becomes, v.value, v.numerator, v.denominator
        from (select distinct observation_id from moved) m
        join observations o on o.id = m.observation_id
        left join observation_versions v on v.observation_id = o.id and v.status = 'approved'
        where (o.in_force, o.value_in_force, o.numerator_in_force, o.denominator_in_force)
              is distinct from (v.id is not null, v.value, v.numerator, v.denominator)
        for update of o
    ), copied as (
        update observations o
        set in_force = c.becomes, value_in_force = c.value, numerator_in_force = c.numerator,
            denominator_in_force = c.denominator
        from changed c where o.id = c.id
    )
    insert into observation_sums as s (indicator_id, period_end, summed_with, alone, period, breakdown, period_basis,
        contributions, applicable, with_parts, value, numerator, denominator)
    select c.indicator_id, c.period_end, g.summed_with, g.alone, c.period, c.breakdown, c.period_basis,
        sum(c.becomes::int - c.was::int),
        sum((c.value is not null)::int - (c.old_value is not null)::int),
        sum((c.numerator is not null)::int - (c.old_numerator is not null)::int),
        sum(coalesce(c.value, 0) - coalesce(c.old_value, 0)),
        sum(coalesce(c.numerator, 0) - coalesce(c.old_numerator, 0)),
        sum(coalesce(c.denominator, 0) - coalesce(c.old_denominator, 0))
    from changed c cross join lateral summing(c.unit_id, c.period_end) g
    group by c.indicator_id, c.period_end, g.summed_with, g.alone, c.period, c.breakdown, c.period_basis
    order by c.indicator_id, c.period_end, g.summed_with, g.alone, c.period, c.breakdown, c.period_basis
    on conflict on constraint pk_observation_sums do update
    set contributions = s.contributions + excluded.contributions, applicable = s.applicable + excluded.applicable,
        with_parts = s.with_parts + excluded.with_parts, value = s.value + excluded.value,
        numerator = s.numerator + excluded.numerator, denominator = s.denominator + excluded.denominator;
    return null;
end $$;

-- Adds up the values in force of units that share a sum; their sums must not be there.
create function sum_values(sharing uuid[]) returns void language sql as $$
    insert into observation_sums (indicator_id, period_end, summed_with, alone, period, breakdown, period_basis,
        contributions, applicable, with_parts, value, numerator, denominator)
    select o.indicator_id, o.period_end, g.summed_with, g.alone, o.period, o.breakdown, o.period_basis,
        count(*), count(o.value_in_force), count(o.numerator_in_force),
        coalesce(sum(o.value_in_force), 0), coalesce(sum(o.numerator_in_force), 0), coalesce(sum(o.denominator_in_force), 0)
    from units u join observations o on o.unit_id = u.id cross join lateral summing(o.unit_id, o.period_end) g
    where o.in_force and u.summed_with = any(sharing)
    group by o.indicator_id, o.period_end, g.summed_with, g.alone, o.period, o.breakdown, o.period_basis
$$;
select sum_values(array(select distinct u.summed_with from units u));

-- Where a unit begins is noted once. When the days of its life change, so may which of its values are summed with others;
-- nobody else may add to the sums meanwhile.
create function sum_again() returns trigger language plpgsql as $$
declare
    touched uuid[];
begin
    update units u
    set summed_with = coalesce((select m.parent_id from moved m where m.unit_id = u.id
                                order by m.valid_from nulls first limit 1), u.id)
    where u.summed_with is null and u.id in (select m.unit_id from moved m);
    select array_agg(distinct u.summed_with) into touched
    from moved m join units u on u.id = m.unit_id
    where exists (select 1 from observations o where o.unit_id = u.id and o.in_force);
    if touched is not null then
        lock table observation_sums in share row exclusive mode;
        delete from observation_sums s
        where (not s.alone and s.summed_with = any(touched))
           or (s.alone and s.summed_with in (select u.id from units u where u.summed_with = any(touched)));
        perform sum_values(touched);
    end if;
    return null;
end $$;
create trigger unit_versions_summed after insert on unit_versions
    referencing new table as moved for each statement execute function sum_again();
create trigger unit_versions_summed_again after update on unit_versions
    referencing new table as moved for each statement execute function sum_again();
create trigger unit_versions_summed_without after delete on unit_versions
    referencing old table as moved for each statement execute function sum_again();

create function refuse_summed_with_change() returns trigger language plpgsql as $$
begin
    raise exception 'with what a unit is summed never changes' using errcode = 'restrict_violation';
end $$;
create trigger units_summed_with_kept before update of summed_with on units
    for each row when (old.summed_with is not null and old.summed_with is distinct from new.summed_with)
    execute function refuse_summed_with_change();
