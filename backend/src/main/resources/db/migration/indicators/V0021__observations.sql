-- One row a value: indicator, unit, period, breakdown. What it is, is said by its versions.
create table observations (
    id                   uuid    not null,
    indicator_id         uuid    not null,
    unit_id              uuid    not null,
    period               text    not null,
    period_end           date    not null,
    breakdown            text    not null,
    period_basis         text    not null,
    revision             bigint  not null,
    -- Figures add up the numbers in force of many units at once: those whose indicator and last day of the period are asked
    -- for. They are copied beside the keys, where one index has all of it; the database alone writes the copy.
    in_force             boolean not null default false,
    value_in_force       numeric,
    numerator_in_force   numeric,
    denominator_in_force numeric,
    constraint pk_observations primary key (id),
    constraint fk_observations_indicator foreign key (indicator_id) references indicators (id),
    constraint fk_observations_unit foreign key (unit_id) references units (id),
    constraint uq_observations_key unique (indicator_id, unit_id, period, breakdown),
    constraint ck_observations_period_basis check (period_basis in ('decree-09', 'calendar', 'not-stated')),
    constraint ck_observations_in_force check
        (in_force or coalesce(value_in_force, numerator_in_force, denominator_in_force) is null)
);
create index ix_observations_unit on observations (unit_id, period_end);
create index ix_observations_indicator on observations (indicator_id, period_end, unit_id)
    include (id, period, breakdown, period_basis, in_force, value_in_force, numerator_in_force, denominator_in_force);

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
    -- Of which days of its period a version tells; nothing where it tells of all of them.
    first_day          date,
    last_day           date,
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
        (status not in ('approved', 'superseded') or (approved_at is not null and known_since is not null)),
    constraint ck_observation_versions_days check (
        (first_day is null) = (last_day is null) and first_day <= last_day)
);
-- At most one version is in force, and at most one waits.
create unique index uq_observation_versions_approved on observation_versions (observation_id) where status = 'approved';
create unique index uq_observation_versions_pending on observation_versions (observation_id)
    where status in ('draft', 'submitted', 'returned');
-- What tells of some days only cannot be added up blindly, and it is rare.
create index ix_observation_versions_days on observation_versions (observation_id) where first_day is not null;

create table observation_sums (
    indicator_id  uuid    not null,
    period_end    date    not null,
    summed_with   uuid    not null,
    alone         boolean not null,
    period        text    not null,
    breakdown     text    not null,
    period_basis  text    not null,
    contributions int     not null,
    applicable    int     not null,
    with_parts    int     not null,
    value         numeric not null,
    numerator     numeric not null,
    denominator   numeric not null,
    constraint pk_observation_sums primary key
        (indicator_id, period_end, summed_with, alone, period, breakdown, period_basis),
    constraint fk_observation_sums_indicator foreign key (indicator_id) references indicators (id),
    constraint fk_observation_sums_summed_with foreign key (summed_with) references units (id)
) with (fillfactor = 80);
comment on column observation_sums.alone is 'values of one unit, summed_with, on a day on which it does not exist';
comment on column observation_sums.contributions is 'how many values are in force; not applicable ones too';
create index ix_observation_sums_summed_with on observation_sums (summed_with);

-- An act that is recorded after its day ends units that have reported for later days. What became of each such value is kept,
-- so that it can be read, and taken back when the act is undone.
create table late_value_decisions (
    act_id         uuid not null,
    observation_id uuid not null,
    version        int  not null,
    former_status  text not null,
    decision       text not null,
    constraint pk_late_value_decisions primary key (act_id, observation_id, version),
    constraint fk_late_value_decisions_act_id foreign key (act_id) references unit_changes (id),
    constraint fk_late_value_decisions_observation_id foreign key (observation_id, version)
        references observation_versions (observation_id, version),
    constraint ck_late_value_decisions_former_status check (former_status in ('draft', 'returned', 'submitted', 'approved')),
    constraint ck_late_value_decisions_decision
        check (decision in ('stand-in', 'own-days', 'move', 'add-up', 'divide', 'withdraw'))
);
comment on table late_value_decisions is 'what became of values of units that an act ended, for days on which they were gone';
comment on column late_value_decisions.version is 'the version that waited or, where none did, the one in force';
comment on column late_value_decisions.former_status is 'its status before the act';
create index ix_late_value_decisions_own_days on late_value_decisions (observation_id) where decision = 'own-days';

create table late_value_successors (
    act_id         uuid not null,
    observation_id uuid not null,
    version        int  not null,
    constraint pk_late_value_successors primary key (act_id, observation_id),
    constraint fk_late_value_successors_act_id foreign key (act_id) references unit_changes (id),
    constraint fk_late_value_successors_observation_id foreign key (observation_id, version)
        references observation_versions (observation_id, version)
);
comment on table late_value_successors is 'the versions that such decisions made on successors';
