set local check_function_bodies = off;

-- The version of a target that was there at a moment.
create or replace function target_version_known_at(target uuid, moment timestamptz) returns setof target_versions
    language sql stable as $$
    select v.* from target_versions v where v.target_id = target and v.recorded_at <= moment
    order by v.version desc limit 1
$$;

-- What is aimed at for a period: its own target, else the waypoint of the period on the way to the next later target
-- that has one, else the next later target; with the value that the target had first.
create or replace function target_aimed_at(indicator uuid, unit uuid, part text, asked text, day date)
    returns table (target_id uuid, period text, value numeric, lower numeric, upper numeric, legal_basis text,
                   version int, original_value numeric, original_legal_basis text)
    language sql stable as $$
    with later as (
        select t.id, t.period, t.period_end, v.id as version_id, v.version, v.value, v.lower, v.upper, v.legal_basis
        from targets t join target_versions v on v.target_id = t.id and v.version = t.revision
        where t.indicator_id = indicator and t.unit_id = unit and t.breakdown = part and t.period_end >= day
    ), aims as (
        select l.id, l.version_id, l.version, l.period, l.period_end, l.value, l.lower, l.upper, l.legal_basis,
               case when l.period = asked then 0 else 2 end as rank, null::numeric as first_value
        from later l
        union all
        select l.id, l.version_id, l.version, w.period, l.period_end, w.value, null, null, l.legal_basis, 1,
               (select f.value from target_versions fv join target_waypoints f on f.version_id = fv.id
                where fv.target_id = l.id and f.period = asked order by fv.version limit 1)
        from later l join target_waypoints w on w.version_id = l.version_id and w.period = asked
    )
    select a.id, a.period, a.value, a.lower, a.upper, a.legal_basis, a.version,
           coalesce(a.first_value, o.value), o.legal_basis
    from aims a join target_versions o on o.target_id = a.id and o.version = 1
    order by a.rank, a.period_end, a.period
    limit 1
$$;

-- What was written stays.
create or replace trigger target_versions_append_only before update or delete on target_versions
    for each row execute function refuse_change();
create or replace trigger target_versions_not_emptied before truncate on target_versions
    for each statement execute function refuse_change();
create or replace trigger target_waypoints_append_only before update or delete on target_waypoints
    for each row execute function refuse_change();
create or replace trigger target_waypoints_not_emptied before truncate on target_waypoints
    for each statement execute function refuse_change();

-- What stands in these tables is its own trail.
select keep_contents('target_versions', 'targets', $$m.id$$,
    $$to_jsonb(m) || jsonb_build_object('target', (
        select to_jsonb(t) - '{id,revision}'::text[] from targets t where t.id = m.target_id))$$);
select keep_contents('target_waypoints', 'waypoints', $$md5(m.version_id || '/' || m.period)::uuid$$,
    $$to_jsonb(m)$$);
