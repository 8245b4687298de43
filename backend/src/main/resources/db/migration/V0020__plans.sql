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

-- What a secondary source told us is final, and nothing of our own becomes such.
create trigger plans_recorded_final before update or delete on plans
    for each row when (old.status = 'recorded') execute function refuse_change();
create trigger plans_recorded_from_the_start before update on plans
    for each row when (new.status = 'recorded') execute function refuse_change();

-- Codes as people count them: D2 before D10, D2 before D2.1.
create function code_order(code text) returns text language sql immutable as $$
    select regexp_replace(regexp_replace(code, '(\d+)', '00000\1', 'g'), '\d*(\d{6})', '\1', 'g')
$$;
