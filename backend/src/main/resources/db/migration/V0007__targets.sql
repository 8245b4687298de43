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
    constraint pk_target_versions primary key (id),
    constraint fk_target_versions_target foreign key (target_id) references targets (id),
    constraint uq_target_versions_version unique (target_id, version)
);
create trigger target_versions_append_only before update or delete on target_versions
    for each row execute function refuse_change();
