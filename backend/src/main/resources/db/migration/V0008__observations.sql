-- One row a value: indicator, unit, period, breakdown. What it is, is said by its versions.
create table observations (
    id           uuid   not null,
    indicator_id uuid   not null,
    unit_id      uuid   not null,
    period       text   not null,
    period_end   date   not null,
    breakdown    text   not null,
    period_basis text   not null,
    revision     bigint not null,
    constraint pk_observations primary key (id),
    constraint fk_observations_indicator foreign key (indicator_id) references indicators (id),
    constraint fk_observations_unit foreign key (unit_id) references units (id),
    constraint uq_observations_key unique (indicator_id, unit_id, period, breakdown),
    constraint ck_observations_period_basis check (period_basis in ('decree-09', 'calendar', 'not-stated'))
);
create index ix_observations_unit on observations (unit_id, period_end);

create table observation_versions (
    id                 uuid        not null,
    observation_id     uuid        not null,
    version            int         not null,
    status             text        not null,
    definition_version int         not null,
    value              numeric,
    numerator          numeric,
    denominator        numeric,
    not_applicable     boolean     not null,
    value_origin       text        not null,
    source_document    text,
    source_page        text,
    source_url         text,
    source_quote       text,
    comment            text,
    reason             text,
    status_reason      text,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    recorded_by_id     uuid,
    known_since        timestamptz,
    approved_at        timestamptz,
    approved_by        text,
    withdrawn_at       timestamptz,
    constraint pk_observation_versions primary key (id),
    constraint fk_observation_versions_observation foreign key (observation_id) references observations (id),
    constraint uq_observation_versions_version unique (observation_id, version),
    constraint ck_observation_versions_status check
        (status in ('draft', 'submitted', 'returned', 'approved', 'superseded', 'withdrawn')),
    constraint ck_observation_versions_origin check (value_origin in ('printed', 'computed', 'entered')),
    constraint ck_observation_versions_value check
        (not_applicable = (value is null) and (not_applicable or value is not null)),
    constraint ck_observation_versions_parts check ((numerator is null) = (denominator is null)),
    constraint ck_observation_versions_denominator check (denominator > 0),
    constraint ck_observation_versions_not_negative check (numerator >= 0 and denominator >= 0),
    constraint ck_observation_versions_approved check
        (status not in ('approved', 'superseded') or (approved_at is not null and known_since is not null))
);
-- At most one version is in force, and at most one waits.
create unique index uq_observation_versions_approved on observation_versions (observation_id) where status = 'approved';
create unique index uq_observation_versions_pending on observation_versions (observation_id)
    where status in ('draft', 'submitted', 'returned');

-- Nothing reported is overwritten: of a version only its standing may move.
create function refuse_observation_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a reported value is never removed' using errcode = 'restrict_violation';
    end if;
    if (old.observation_id, old.version, old.definition_version, old.value, old.numerator, old.denominator,
        old.not_applicable, old.value_origin, old.source_document, old.comment, old.recorded_at, old.recorded_by)
       is distinct from
       (new.observation_id, new.version, new.definition_version, new.value, new.numerator, new.denominator,
        new.not_applicable, new.value_origin, new.source_document, new.comment, new.recorded_at, new.recorded_by) then
        raise exception 'a reported value is never overwritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger observation_versions_keep before update or delete on observation_versions
    for each row execute function refuse_observation_change();

-- The version in force at an instant: the last one known by then that had not been withdrawn.
create function observation_version_known_at(observation uuid, instant timestamptz)
    returns setof observation_versions language sql stable as $$
    select v.* from observation_versions v
    where v.observation_id = observation and v.approved_at is not null and v.known_since <= instant
      and (v.withdrawn_at is null or v.withdrawn_at > instant)
    order by v.known_since desc, v.version desc
    limit 1
$$;
