-- Whether who is there on the last day of a period reports all of it, or each unit the days on which it was there. Only
-- what is added up can be told day by day.
alter table indicator_versions add column reports_for text not null default 'period-end';
alter table indicator_versions add constraint ck_indicator_versions_reports_for check (
    reports_for = 'period-end'
    or (reports_for = 'own-days' and roll_up_in_time in ('sum', 'ratio-of-sums', 'count')));

-- Of which days of its period a version tells; nothing where it tells of all of them.
alter table observation_versions add column first_day date;
alter table observation_versions add column last_day date;
alter table observation_versions add constraint ck_observation_versions_days check (
    (first_day is null) = (last_day is null) and first_day <= last_day);

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

-- What tells of some days only cannot be added up blindly, and it is rare.
create index ix_observation_versions_days on observation_versions (observation_id) where first_day is not null;

-- What the trail shows of values says it too.
create function days_json(first_day date, last_day date) returns jsonb language sql immutable as $$
    select case when first_day is null then '{}'::jsonb
        else jsonb_build_object('days', jsonb_build_object('first', first_day, 'last', last_day)) end
$$;

create or replace function observation_version_json(v observation_versions) returns jsonb language sql stable as $$
    select jsonb_build_object(
            'version', v.version, 'status', v.status, 'definitionVersion', v.definition_version, 'value', trim_scale(v.value),
            'numerator', trim_scale(v.numerator), 'denominator', trim_scale(v.denominator), 'notApplicable', v.not_applicable,
            'valueOrigin', v.value_origin,
            'source', source_json(v.source_document, v.source_page, v.source_url, v.source_quote),
            'comment', v.comment, 'reason', v.reason, 'statusReason', v.status_reason,
            'recordedAt', instant_text(v.recorded_at), 'recordedBy', v.recorded_by,
            'knownSince', instant_text(v.known_since), 'approvedAt', instant_text(v.approved_at),
            'withdrawnAt', instant_text(v.withdrawn_at))
        || days_json(v.first_day, v.last_day)
        || case when v.approved_by is null then '{}'::jsonb else jsonb_build_object('approvedBy', v.approved_by) end
$$;

create or replace function observation_json(head jsonb, observation uuid) returns jsonb language sql stable as $$
    select head || jsonb_build_object(
            'value', trim_scale(s.value), 'numerator', trim_scale(s.numerator), 'denominator', trim_scale(s.denominator),
            'notApplicable', s.not_applicable, 'valueOrigin', s.value_origin, 'status', s.status, 'version', s.version,
            'source', source_json(s.source_document, s.source_page, s.source_url, s.source_quote),
            'comment', s.comment, 'recordedAt', instant_text(s.recorded_at),
            'knownSince', instant_text(s.known_since), 'approvedAt', instant_text(s.approved_at),
            'recordedBy', s.recorded_by)
        || days_json(s.first_day, s.last_day)
        || coalesce((select jsonb_build_object('pendingVersion', observation_version_json(p)) from observation_versions p
                     where s.status = 'approved' and p.observation_id = observation
                       and p.status in ('draft', 'submitted', 'returned')), '{}'::jsonb)
    from observation_versions s
    where s.observation_id = observation
    order by (s.status = 'approved') desc, (s.status in ('draft', 'submitted', 'returned')) desc, s.version desc
    limit 1
$$;

-- An act may let a value tell of the days of its unit only.
alter table late_value_decisions drop constraint ck_late_value_decisions_decision;
alter table late_value_decisions add constraint ck_late_value_decisions_decision
    check (decision in ('stand-in', 'own-days', 'move', 'add-up', 'divide', 'withdraw'));
create index ix_late_value_decisions_own_days on late_value_decisions (observation_id) where decision = 'own-days';
