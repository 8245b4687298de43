-- What each unit reports for its own days is also owed by units that ended inside the days of a round: nobody else can tell
-- of the days on which they were there.
create index ix_unit_versions_ended on unit_versions (valid_to) where valid_to is not null;

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
        join lateral indicator_version_at(asked.id, r.period_end) d on d.reports_for = 'own-days') daily
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
