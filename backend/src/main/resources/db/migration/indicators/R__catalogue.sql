set local check_function_bodies = off;

-- In force on a day is the definition that began last by then, in its latest wording: a later correction of an old
-- definition does not come before a newer one. Before the first began, the first.
create or replace function indicator_version_at(indicator uuid, day date)
    returns setof indicator_versions language sql stable as $$
    select v.* from indicator_versions v where v.indicator_id = indicator
    order by coalesce(v.valid_from <= day, true) desc,
             case when coalesce(v.valid_from <= day, true) then coalesce(v.valid_from, '-infinity') end desc nulls last,
             case when coalesce(v.valid_from <= day, true) then v.version else -v.version end desc
    limit 1
$$;

-- The definition in force on a day, as it was known then. The first one of an indicator was always known, so that what
-- was reported before the installation began can be asked for as of then.
create or replace function indicator_version_known_at(indicator uuid, day date, known timestamptz, recorded timestamptz)
    returns setof indicator_versions language sql stable as $$
    select v.* from indicator_versions v
    where v.indicator_id = indicator and v.recorded_at <= recorded and (v.version = 1 or v.recorded_at <= known)
    order by coalesce(v.valid_from <= day, true) desc,
             case when coalesce(v.valid_from <= day, true) then coalesce(v.valid_from, '-infinity') end desc nulls last,
             case when coalesce(v.valid_from <= day, true) then v.version else -v.version end desc
    limit 1
$$;

-- What was written stays.
create or replace trigger indicator_versions_append_only before update or delete on indicator_versions
    for each row execute function refuse_change();
-- History cannot be emptied, nor a value's key or any word about it be changed.
create or replace trigger indicator_versions_not_emptied before truncate on indicator_versions
    for each statement execute function refuse_change();

-- What stands in these tables is its own trail.
select keep_contents('indicator_versions', 'definitions', $$m.id$$,
    $$to_jsonb(m) - 'search_text' || jsonb_build_object('code', (
        select i.code from indicators i where i.id = m.indicator_id))$$);
