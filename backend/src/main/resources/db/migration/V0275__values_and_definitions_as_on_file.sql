-- The version in force at an instant, of what was on file at another: the last one known by then that had not been
-- withdrawn. The function of one instant stays for the last release, which is upgraded beside this one.
create function observation_version_known_at(observation uuid, known timestamptz, recorded timestamptz)
    returns setof observation_versions language sql stable as $$
    select v.* from observation_versions v
    where v.observation_id = observation and v.approved_at <= recorded and v.known_since <= known
      and (v.withdrawn_at is null or v.withdrawn_at > least(known, recorded))
    order by v.known_since desc, v.version desc
    limit 1
$$;

-- The definition in force on a day, as it was known then. The first one of an indicator was always known, so that what
-- was reported before the installation began can be asked for as of then.
create function indicator_version_known_at(indicator uuid, day date, known timestamptz, recorded timestamptz)
    returns setof indicator_versions language sql stable as $$
    select v.* from indicator_versions v
    where v.indicator_id = indicator and v.recorded_at <= recorded and (v.version = 1 or v.recorded_at <= known)
    order by coalesce(v.valid_from <= day, true) desc,
             case when coalesce(v.valid_from <= day, true) then coalesce(v.valid_from, '-infinity') end desc nulls last,
             case when coalesce(v.valid_from <= day, true) then v.version else -v.version end desc
    limit 1
$$;
