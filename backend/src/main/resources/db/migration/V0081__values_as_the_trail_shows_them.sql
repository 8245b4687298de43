-- Many values at once are written by one statement, and so are their entries in the trail: what the API would show of
-- them is put together here.
create function instant_text(moment timestamptz) returns text language sql stable as $$
    select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
        || case when extract(microseconds from moment)::int % 1000000 = 0 then ''
                when extract(microseconds from moment)::int % 1000 = 0 then to_char(moment at time zone 'UTC', '.MS')
                else to_char(moment at time zone 'UTC', '.US') end
        || 'Z'
$$;

create function source_json(document text, page text, url text, quote text) returns jsonb language sql immutable as $$
    select case when document is not null then
        jsonb_build_object('document', document, 'page', page, 'url', url, 'quote', quote) end
$$;

create function observation_version_json(v observation_versions) returns jsonb language sql stable as $$
    select jsonb_build_object(
            'version', v.version, 'status', v.status, 'definitionVersion', v.definition_version, 'value', trim_scale(v.value),
            'numerator', trim_scale(v.numerator), 'denominator', trim_scale(v.denominator), 'notApplicable', v.not_applicable,
            'valueOrigin', v.value_origin,
            'source', source_json(v.source_document, v.source_page, v.source_url, v.source_quote),
            'comment', v.comment, 'reason', v.reason, 'statusReason', v.status_reason,
            'recordedAt', instant_text(v.recorded_at), 'recordedBy', v.recorded_by,
            'knownSince', instant_text(v.known_since), 'approvedAt', instant_text(v.approved_at),
            'withdrawnAt', instant_text(v.withdrawn_at))
        || case when v.approved_by is null then '{}'::jsonb else jsonb_build_object('approvedBy', v.approved_by) end
$$;

-- A value with all that whoever has a role on its unit sees of it; the head is what it is about.
create function observation_json(head jsonb, observation uuid) returns jsonb language sql stable as $$
    select head || jsonb_build_object(
            'value', trim_scale(s.value), 'numerator', trim_scale(s.numerator), 'denominator', trim_scale(s.denominator),
            'notApplicable', s.not_applicable, 'valueOrigin', s.value_origin, 'status', s.status, 'version', s.version,
            'source', source_json(s.source_document, s.source_page, s.source_url, s.source_quote),
            'comment', s.comment, 'recordedAt', instant_text(s.recorded_at),
            'knownSince', instant_text(s.known_since), 'approvedAt', instant_text(s.approved_at),
            'recordedBy', s.recorded_by)
        || coalesce((select jsonb_build_object('pendingVersion', observation_version_json(p)) from observation_versions p
                     where s.status = 'approved' and p.observation_id = observation
                       and p.status in ('draft', 'submitted', 'returned')), '{}'::jsonb)
    from observation_versions s
    where s.observation_id = observation
    order by (s.status = 'approved') desc, (s.status in ('draft', 'submitted', 'returned')) desc, s.version desc
    limit 1
$$;

-- A new version moves what is in force only where it is approved; a million drafts at once have nothing to copy.
create or replace function copy_value_in_force() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and not exists (select 1 from moved where status = 'approved') then
        return null;
    end if;
    update observations o
    set in_force = v.id is not null, value_in_force = v.value, numerator_in_force = v.numerator,
        denominator_in_force = v.denominator
    from (select distinct observation_id from moved) m
    left join observation_versions v on v.observation_id = m.observation_id and v.status = 'approved'
    where o.id = m.observation_id
      and (o.in_force, o.value_in_force, o.numerator_in_force, o.denominator_in_force)
          is distinct from (v.id is not null, v.value, v.numerator, v.denominator);
    return null;
end $$;
