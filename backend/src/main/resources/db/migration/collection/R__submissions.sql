set local check_function_bodies = off;

-- Which unit an approver's role must stand over to take a step: with one step the reporting unit itself; with more the
-- unit above it, and at last its province (where there is none, the unit at the top).
create or replace function submission_decider(unit uuid, day date, step int, steps int) returns uuid language sql stable as $$
    select case
        when steps = 1 then unit
        when step < steps then coalesce((select v.parent_id from unit_version_at(unit, day) v), unit)
        else (
            select a from unit_and_above(unit, day) a
            join lateral unit_version_at(a, day) v on true
            join unit_kinds k on k.kind = v.kind
            order by (k.level = 'province') desc, (v.parent_id is null) desc
            limit 1)
    end
$$;

-- How the reports of some units to a round stand on a day: one row a unit that owes one, and one for each report that
-- an act has closed.
create or replace function submission_states(round uuid, today date, units uuid[])
    returns table (round_id uuid, unit_id uuid, code text, name_vi text, name_en text, parent_id uuid, level text,
                   due_on date, indicators uuid[], expected int, reported int, submission_id uuid, status text,
                   timeliness text, sendings int, sent_at timestamptz, reason text, revision bigint)
    language sql stable as $$
    with given as (
        select o.unit_id, array_agg(o.indicator_id) as anything,
               array_agg(o.indicator_id) filter (where o.breakdown = '') as wholes
        from reporting_rounds r
        join observations o on o.period_end = r.period_end and o.period = r.period
        join reporting_round_indicators ri on ri.round_id = r.id and ri.indicator_id = o.indicator_id
        left join observation_versions p
          on p.observation_id = o.id and p.status in ('draft', 'submitted', 'returned') and not o.in_force
        where r.id = round and o.unit_id = any(units) and (o.in_force or p.id is not null)
        group by o.unit_id
    ), standing as (
        select u.*, s.id as submission_id, coalesce(s.sendings, 0) as sendings, s.sent_at, s.reason, s.first_sent_on,
               coalesce(s.revision, 0) as revision, cardinality(u.indicators) as expected,
               (select count(*)::int from unnest(g.wholes) w where w = any(u.indicators)) as reported,
               case when s.status <> 'draft' then s.status
                    when g.anything && u.indicators then 'draft'
                    else 'not-started' end as status
        from round_reporters(round) u
        left join submissions s on s.round_id = round and s.unit_id = u.unit_id
        left join given g on g.unit_id = u.unit_id
        where u.unit_id = any(units) and s.superseded_by is null
        union all
        select v.unit_id, v.code, v.name_vi, v.name_en, v.parent_id, a.level, a.due_on, a.indicators, s.id, s.sendings,
               s.sent_at, s.reason, s.first_sent_on, s.revision, cardinality(a.indicators),
               (select count(*)::int from unnest(g.wholes) w where w = any(a.indicators)), 'superseded'
        from submissions s
        join reporting_rounds r on r.id = s.round_id
        join lateral unit_version_at(s.unit_id, r.units_on) v on true
        join round_asks(round) a on a.kind = v.kind
        left join given g on g.unit_id = s.unit_id
        where s.round_id = round and s.superseded_by is not null and s.unit_id = any(units)
    )
    select round, s.unit_id, s.code, s.name_vi, s.name_en, s.parent_id, s.level, s.due_on, s.indicators, s.expected,
           s.reported, s.submission_id, s.status,
           case when s.status in ('submitted', 'approved') or (s.status = 'superseded' and s.first_sent_on is not null)
                then case when s.first_sent_on <= s.due_on then 'on-time' else 'late' end
                when s.status = 'superseded' then 'open'
                when today > s.due_on then 'overdue'
                when today >= s.due_on - 3 then 'due-soon'
                else 'open' end,
           s.sendings, s.sent_at, s.reason, s.revision
    from standing s
$$;

-- The same for all units that owe one, or owed one.
create or replace function submission_states(round uuid, today date)
    returns table (round_id uuid, unit_id uuid, code text, name_vi text, name_en text, parent_id uuid, level text,
                   due_on date, indicators uuid[], expected int, reported int, submission_id uuid, status text,
                   timeliness text, sendings int, sent_at timestamptz, reason text, revision bigint)
    language sql stable as $$
    select * from submission_states(round, today,
        array(select u.unit_id from round_reporters(round) u)
        || array(select s.unit_id from submissions s where s.round_id = round and s.superseded_by is not null))
$$;

-- What was written stays.
create or replace trigger submission_moves_append_only before update or delete on submission_moves
    for each row execute function refuse_change();
