-- One plan of a unit for a year: its own, on the way from draft to closed, or one known from a secondary source.
create table plans (
    id              uuid        not null,
    unit_id         uuid        not null,
    year            int         not null,
    title_vi        text        not null,
    title_en        text,
    status          text        not null,
    version         int         not null,
    decision_number text,
    decision_date   date,
    decision_signer text,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    submitted_by    text,
    issued_by       text,
    recorded_at     timestamptz not null,
    known_since     timestamptz,
    closed_at       timestamptz,
    revision        bigint      not null,
    -- Whose work something is, by account beside the name: nobody decides on what they had a part in. The installation itself has
    -- no account.
    submitted_by_id uuid,
    constraint pk_plans primary key (id),
    constraint fk_plans_unit foreign key (unit_id) references units (id),
    constraint ck_plans_year check (year between 1900 and 2999),
    constraint ck_plans_status check (status in ('draft', 'submitted', 'issued', 'closed', 'recorded')),
    constraint ck_plans_version check (version >= 1),
    constraint ck_plans_decision check
        (num_nonnulls(decision_number, decision_date, decision_signer)
        = case when status in ('issued', 'closed') then 3 else 0 end),
    constraint ck_plans_known_since check
        ((known_since is not null) = (status in ('issued', 'closed', 'recorded'))),
    constraint ck_plans_closed_at check ((closed_at is not null) = (status = 'closed')),
    constraint ck_plans_source check (source_document is not null or status <> 'recorded'),
    constraint ck_plans_issued_by check (issued_by <> submitted_by)
);
create unique index uq_plans_open on plans (unit_id, year) where status in ('draft', 'submitted', 'issued');
create unique index uq_plans_recorded on plans (unit_id, year) where status = 'recorded';
create index ix_plans_unit_year on plans (unit_id, year);
create index ix_plans_search_text on plans using gin (search_text(title_vi || ' ' || coalesce(title_en, '')) gin_trgm_ops);

-- By what documents a plan is made.
create table plan_legal_bases (
    plan_id  uuid not null,
    ordinal  int  not null,
    document text not null,
    number   text,
    date     date,
    page     text,
    constraint pk_plan_legal_bases primary key (plan_id, ordinal),
    constraint fk_plan_legal_bases_plan foreign key (plan_id) references plans (id),
    constraint ck_plan_legal_bases_document check (btrim(document) <> '')
);

-- What a plan said from a day on: the first version when it is issued, a further one with each amendment that comes into
-- force. The document is kept as the very text that is handed out, so that it is the same for ever.
create table plan_versions (
    plan_id         uuid        not null,
    version         int         not null,
    kind            text        not null,
    decision_number text        not null,
    decision_date   date        not null,
    decision_signer text        not null,
    in_force_from   date        not null,
    recorded_at     timestamptz not null,
    known_since     timestamptz not null,
    tasks           int         not null,
    document        text        not null,
    sha256          text        not null,
    constraint pk_plan_versions primary key (plan_id, version),
    constraint fk_plan_versions_plan foreign key (plan_id) references plans (id),
    constraint ck_plan_versions_version check (version >= 1),
    constraint ck_plan_versions_kind check (kind in ('issued', 'amended') and (kind = 'issued') = (version = 1)),
    constraint ck_plan_versions_tasks check (tasks >= 0),
    constraint ck_plan_versions_sha256 check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);
comment on column plan_versions.in_force_from is 'the day that the decision names';
comment on column plan_versions.known_since is 'when it came into force here; asOf looks at it';
comment on column plan_versions.tasks is 'how many it has';
