create table targets (
    id           uuid   not null,
    indicator_id uuid   not null,
    unit_id      uuid   not null,
    period       text   not null,
    period_end   date   not null,
    breakdown    text   not null,
    revision     bigint not null,
    constraint pk_targets primary key (id),
    constraint fk_targets_indicator foreign key (indicator_id) references indicators (id),
    constraint fk_targets_unit foreign key (unit_id) references units (id),
    constraint uq_targets_key unique (indicator_id, unit_id, period, breakdown)
);

create table target_versions (
    id              uuid        not null,
    target_id       uuid        not null,
    version         int         not null,
    value           numeric     not null,
    legal_basis     text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    -- A target may say where it starts from, within which bounds it counts as kept, and which values lead to it.
    baseline_value  numeric,
    baseline_period text,
    lower           numeric,
    upper           numeric,
    reason          text,
    -- A target that an act set does not keep it from being undone.
    change_id       uuid,
    constraint pk_target_versions primary key (id),
    constraint fk_target_versions_target foreign key (target_id) references targets (id),
    constraint fk_target_versions_change foreign key (change_id) references unit_changes (id),
    constraint uq_target_versions_version unique (target_id, version),
    constraint ck_target_versions_baseline check ((baseline_value is null) = (baseline_period is null)),
    constraint ck_target_versions_band check (lower <= value and value <= upper)
);

create table target_waypoints (
    version_id uuid    not null,
    period     text    not null,
    period_end date    not null,
    value      numeric not null,
    constraint pk_target_waypoints primary key (version_id, period),
    constraint fk_target_waypoints_version foreign key (version_id) references target_versions (id)
);
