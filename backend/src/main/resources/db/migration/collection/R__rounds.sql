set local check_function_bodies = off;

-- What a round asks of each kind of unit, by the definitions in force on the last day of the period.
create or replace function round_asks(round uuid) returns table (kind text, level text, due_on date, indicators uuid[])
    language sql stable as $$
    select k.kind, k.level, d.due_on, array_agg(ri.indicator_id order by ri.ordinal)
    from reporting_rounds r
    join reporting_round_due d on d.round_id = r.id
    join unit_kinds k on k.level = d.level
    join reporting_round_indicators ri on ri.round_id = r.id
    join lateral indicator_version_at(ri.indicator_id, r.period_end) v on true
    where r.id = round and v.formula is null and k.level = any(v.levels)
      and (v.reporter_kinds is null or k.kind = any(v.reporter_kinds))
    group by k.kind, k.level, d.due_on
$$;

-- The units that owe a report to a round, with what they are asked.
create or replace function round_reporters(round uuid)
    returns table (unit_id uuid, code text, name_vi text, name_en text, parent_id uuid, level text, due_on date,
                   indicators uuid[])
    language sql stable as $$
    select v.unit_id, v.code, v.name_vi, v.name_en, v.parent_id, a.level, a.due_on, a.indicators
    from reporting_rounds r
    cross join lateral (
        select w from unit_within(r.within_id, r.units_on) w where r.within_id is not null
        union all select n.unit_id from reporting_round_units n where n.round_id = r.id and r.units_named
        union all select a.id from units a where r.within_id is null and not r.units_named) c(unit_id)
    join unit_versions v on v.unit_id = c.unit_id
      and coalesce(v.valid_from <= r.units_on, true) and coalesce(r.units_on < v.valid_to, true)
    join round_asks(round) a on a.kind = v.kind
    where r.id = round
    union all
    select v.unit_id, v.code, v.name_vi, v.name_en, v.parent_id, a.level, a.due_on, daily.indicators
    from reporting_rounds r
    join round_asks(round) a on true
    cross join lateral (
        select array_agg(asked.id order by asked.place) as indicators
        from unnest(a.indicators) with ordinality asked(id, place)
        where asked.id in (select own from round_own_days(round) own)) daily
    join unit_versions v on v.kind = a.kind and v.valid_to > r.data_from and v.valid_to <= r.units_on
    where r.id = round and daily.indicators is not null
      and not exists (select from unit_versions n where n.unit_id = v.unit_id and n.valid_from >= v.valid_to)
      and case
          when r.within_id is not null
              then exists (select from unit_and_above(v.unit_id, v.valid_to - 1) above where above = r.within_id)
          when r.units_named
              then exists (select from reporting_round_units n where n.round_id = r.id and n.unit_id = v.unit_id)
          else true end
$$;

-- What of a round each unit reports for its own days.
create or replace function round_own_days(round uuid) returns setof uuid language sql stable as $$
    select i.indicator_id
    from reporting_rounds r
    join reporting_round_indicators i on i.round_id = r.id
    join lateral indicator_version_at(i.indicator_id, r.period_end) d
        on d.reports_for = 'own-days' or (r.own_days and d.roll_up_in_time in ('sum', 'ratio-of-sums', 'count'))
    where r.id = round
$$;
