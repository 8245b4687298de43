set local check_function_bodies = off;

-- Nothing reported is overwritten: of a version only its standing may move.
create or replace function refuse_observation_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a reported value is never removed' using errcode = 'restrict_violation';
    end if;
    if (old.id, old.observation_id, old.version, old.definition_version, old.value, old.numerator, old.denominator,
        old.not_applicable, old.value_origin, old.source_document, old.source_page, old.source_url, old.source_quote,
        old.comment, old.recorded_at, old.recorded_by, old.recorded_by_id, old.first_day, old.last_day)
       is distinct from
       (new.id, new.observation_id, new.version, new.definition_version, new.value, new.numerator, new.denominator,
        new.not_applicable, new.value_origin, new.source_document, new.source_page, new.source_url, new.source_quote,
        new.comment, new.recorded_at, new.recorded_by, new.recorded_by_id, new.first_day, new.last_day) then
        raise exception 'a reported value is never overwritten' using errcode = 'restrict_violation';
    end if;
    if old.approved_at is not null
       and (old.approved_at, old.approved_by, old.known_since) is distinct from
           (new.approved_at, new.approved_by, new.known_since) then
        raise exception 'an approval is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger observation_versions_keep before update or delete on observation_versions
    for each row execute function refuse_observation_change();

create or replace function refuse_observation_key_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (old.id, old.indicator_id, old.unit_id, old.period, old.period_end, old.breakdown, old.period_basis)
          is distinct from
          (new.id, new.indicator_id, new.unit_id, new.period, new.period_end, new.breakdown, new.period_basis) then
        raise exception 'what a value is about never changes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace trigger observations_keep before update or delete on observations
    for each row execute function refuse_observation_key_change();

-- A new version moves what is in force only where it is approved; a million drafts at once have nothing to copy.
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
create or replace trigger observation_versions_copied after insert on observation_versions
    referencing new table as moved for each statement execute function copy_value_in_force();
create or replace trigger observation_versions_copied_again after update on observation_versions
    referencing new table as moved for each statement execute function copy_value_in_force();

-- A state of a value in the trail: which versions it showed, and what may become otherwise about them. All else stands in the
-- versions and stays.
create or replace function observation_mark(observation uuid) returns jsonb language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
            'kept', observation, 'version', s.version, 'status', s.status, 'knownSince', instant_text(s.known_since),
            'approvedAt', instant_text(s.approved_at),
            'pending', (select jsonb_build_object(
                            'version', p.version, 'status', p.status, 'statusReason', p.status_reason,
                            'knownSince', instant_text(p.known_since))
                        from observation_versions p
                        where s.status = 'approved' and p.observation_id = observation
                          and p.status in ('draft', 'submitted', 'returned'))))
    from observation_versions s
    where s.observation_id = observation
    order by (s.status = 'approved') desc, (s.status in ('draft', 'submitted', 'returned')) desc, s.version desc
    limit 1
$$;

-- What is added to a sum may be less than nothing, the sum itself never; a check would look at what is added, too.
create or replace function refuse_sum_out_of_step() returns trigger language plpgsql as $$
begin
    raise exception 'a sum of values counts more parts than values' using errcode = 'check_violation';
end $$;
drop trigger if exists observation_sums_add_up on observation_sums;
create constraint trigger observation_sums_add_up after insert or update on observation_sums for each row
    when (new.with_parts < 0 or new.applicable < new.with_parts or new.contributions < new.applicable)
    execute function refuse_sum_out_of_step();

-- With which others the value of a unit is summed: with none where it does not exist on the period's last day, since it
-- belongs nowhere then.
create or replace function summing(unit uuid, day date) returns table (summed_with uuid, alone boolean) language sql stable as $$
    select case when life.lasts then u.summed_with else u.id end, not life.lasts
    from units u cross join lateral (select exists (
        select 1 from unit_versions v
        where v.unit_id = u.id and coalesce(v.valid_from <= day, true) and coalesce(day < v.valid_to, true)) as lasts) life
    where u.id = unit
$$;

-- Adds up the values in force of units that share a sum; their sums must not be there.
create or replace function sum_values(sharing uuid[]) returns void language sql as $$
    insert into observation_sums (indicator_id, period_end, summed_with, alone, period, breakdown, period_basis,
        contributions, applicable, with_parts, value, numerator, denominator)
    select o.indicator_id, o.period_end, g.summed_with, g.alone, o.period, o.breakdown, o.period_basis,
        count(*), count(o.value_in_force), count(o.numerator_in_force),
        coalesce(sum(o.value_in_force), 0), coalesce(sum(o.numerator_in_force), 0), coalesce(sum(o.denominator_in_force), 0)
    from units u join observations o on o.unit_id = u.id cross join lateral summing(o.unit_id, o.period_end) g
    where o.in_force and u.summed_with = any(sharing)
    group by o.indicator_id, o.period_end, g.summed_with, g.alone, o.period, o.breakdown, o.period_basis
$$;

-- Whoever changes the days of a unit waits for approvals that are under way, before looking which values there are: the
-- first value of a unit, approved at that moment, was not seen yet, and stayed summed as if the unit went on. A unit that
-- comes into being has no values that anybody could be approving.
create or replace function sum_again() returns trigger language plpgsql as $$
declare
    touched uuid[];
begin
    if exists (select 1 from moved m join units u on u.id = m.unit_id where u.summed_with is not null) then
        lock table observation_sums in share row exclusive mode;
    end if;
    update units u
    set summed_with = coalesce((select m.parent_id from moved m where m.unit_id = u.id
                                order by m.valid_from nulls first limit 1), u.id)
    where u.summed_with is null and u.id in (select m.unit_id from moved m);
    select array_agg(distinct u.summed_with) into touched
    from moved m join units u on u.id = m.unit_id
    where exists (select 1 from observations o where o.unit_id = u.id and o.in_force);
    if touched is not null then
        delete from observation_sums s
        where (not s.alone and s.summed_with = any(touched))
           or (s.alone and s.summed_with in (select u.id from units u where u.summed_with = any(touched)));
        perform sum_values(touched);
    end if;
    return null;
end $$;
create or replace trigger unit_versions_summed after insert on unit_versions
    referencing new table as moved for each statement execute function sum_again();
create or replace trigger unit_versions_summed_again after update on unit_versions
    referencing new table as moved for each statement execute function sum_again();
create or replace trigger unit_versions_summed_without after delete on unit_versions
    referencing old table as moved for each statement execute function sum_again();

create or replace function refuse_summed_with_change() returns trigger language plpgsql as $$
begin
    raise exception 'with what a unit is summed never changes' using errcode = 'restrict_violation';
end $$;
create or replace trigger units_summed_with_kept before update of summed_with on units
    for each row when (old.summed_with is not null and old.summed_with is distinct from new.summed_with)
    execute function refuse_summed_with_change();

-- The version in force at an instant, of what was on file at another: the last one known by then that had not been
-- withdrawn.
create or replace function observation_version_known_at(observation uuid, known timestamptz, recorded timestamptz)
    returns setof observation_versions language sql stable as $$
    select v.* from observation_versions v
    where v.observation_id = observation and v.approved_at <= recorded and v.known_since <= known
      and (v.withdrawn_at is null or v.withdrawn_at > least(known, recorded))
    order by v.known_since desc, v.version desc
    limit 1
$$;

-- What was written stays.
create or replace trigger observation_versions_not_emptied before truncate on observation_versions
    for each statement execute function refuse_change();

-- What stands in these tables is its own trail. How far a version got that was never approved is told by entries alone.
select keep_contents('observation_versions', 'values', $$m.id$$,
    $$case when m.approved_at is null then to_jsonb(m) - '{status,status_reason}'::text[] else to_jsonb(m) end
        || jsonb_build_object('observation', (
        select to_jsonb(o) - '{id,revision,in_force,value_in_force,numerator_in_force,denominator_in_force}'::text[]
        from observations o where o.id = m.observation_id))$$);
select keep_contents('late_value_decisions', 'late-values', $$md5(m.act_id || '/' || m.observation_id || '/' || m.version)::uuid$$,
    $$to_jsonb(m)$$);
