-- History cannot be emptied, nor a value's key or any word about it be changed.
create trigger indicator_versions_not_emptied before truncate on indicator_versions
    for each statement execute function refuse_change();
create trigger target_versions_not_emptied before truncate on target_versions
    for each statement execute function refuse_change();
create trigger observation_versions_not_emptied before truncate on observation_versions
    for each statement execute function refuse_change();

create or replace function refuse_observation_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a reported value is never removed' using errcode = 'restrict_violation';
    end if;
    if (old.id, old.observation_id, old.version, old.definition_version, old.value, old.numerator, old.denominator,
        old.not_applicable, old.value_origin, old.source_document, old.source_page, old.source_url, old.source_quote,
        old.comment, old.recorded_at, old.recorded_by, old.recorded_by_id)
       is distinct from
       (new.id, new.observation_id, new.version, new.definition_version, new.value, new.numerator, new.denominator,
        new.not_applicable, new.value_origin, new.source_document, new.source_page, new.source_url, new.source_quote,
        new.comment, new.recorded_at, new.recorded_by, new.recorded_by_id) then
        raise exception 'a reported value is never overwritten' using errcode = 'restrict_violation';
    end if;
    if old.approved_at is not null
       and (old.approved_at, old.approved_by, old.known_since) is distinct from
           (new.approved_at, new.approved_by, new.known_since) then
        raise exception 'an approval is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create function refuse_observation_key_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (old.id, old.indicator_id, old.unit_id, old.period, old.period_end, old.breakdown, old.period_basis)
          is distinct from
          (new.id, new.indicator_id, new.unit_id, new.period, new.period_end, new.breakdown, new.period_basis) then
        raise exception 'what a value is about never changes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger observations_keep before update or delete on observations
    for each row execute function refuse_observation_key_change();

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
