-- A numbered change of a plan that is in force: written, sent, decided by somebody else, in force from a day on.
create table plan_amendments (
    id              uuid        not null,
    plan_id         uuid        not null,
    number          int         not null,
    status          text        not null,
    reason          text        not null,
    effective_on    date,
    decision_number text,
    decision_date   date,
    decision_signer text,
    version         int,
    status_reason   text,
    drafted_by      text        not null,
    submitted_by    text,
    decided_by      text,
    recorded_at     timestamptz not null,
    decided_at      timestamptz,
    revision        bigint      not null,
    submitted_by_id uuid,
    constraint pk_plan_amendments primary key (id),
    constraint fk_plan_amendments_plan foreign key (plan_id) references plans (id),
    constraint fk_plan_amendments_version foreign key (plan_id, version) references plan_versions (plan_id, version),
    constraint uq_plan_amendments_number unique (plan_id, number),
    constraint uq_plan_amendments_version unique (plan_id, version),
    constraint ck_plan_amendments_number check (number >= 1),
    constraint ck_plan_amendments_status check (status in ('draft', 'submitted', 'decided', 'in-force', 'withdrawn')),
    constraint ck_plan_amendments_reason check (btrim(reason) <> ''),
    constraint ck_plan_amendments_decision check (case
        when status in ('decided', 'in-force') then num_nonnulls(
        decision_number, decision_date, decision_signer, effective_on, submitted_by, decided_by, decided_at) = 7
        when status in ('draft', 'submitted') then num_nonnulls(
        decision_number, decision_date, decision_signer, decided_by, decided_at) = 0
        else true end),
    constraint ck_plan_amendments_version check ((version is not null) = (status = 'in-force')),
    constraint ck_plan_amendments_decided_by check (decided_by <> submitted_by),
    constraint ck_plan_amendments_withdrawn check (status <> 'withdrawn' or status_reason is not null)
);
comment on column plan_amendments.version is 'the version of the plan that it made';
comment on column plan_amendments.status_reason is 'why it was returned or withdrawn';
create index ix_plan_amendments_status on plan_amendments (effective_on) where status = 'decided';

create table plan_amendment_legal_bases (
    amendment_id uuid not null,
    ordinal      int  not null,
    document     text not null,
    number       text,
    date         date,
    page         text,
    constraint pk_plan_amendment_legal_bases primary key (amendment_id, ordinal),
    constraint fk_plan_amendment_legal_bases_amendment foreign key (amendment_id) references plan_amendments (id),
    constraint ck_plan_amendment_legal_bases_document check (btrim(document) <> '')
);

-- One change: of one member of a task, or of a whole task that comes or goes. The values are as the API shows them;
-- what was wanted is as it was written, and is what is carried out.
create table plan_amendment_lines (
    amendment_id uuid not null,
    ordinal      int  not null,
    action       text not null,
    task_id      uuid,
    code         text not null,
    title_vi     text not null,
    title_en     text,
    field        text,
    old_value    jsonb,
    new_value    jsonb,
    wanted       jsonb,
    reason       text,
    constraint pk_plan_amendment_lines primary key (amendment_id, ordinal),
    constraint fk_plan_amendment_lines_amendment foreign key (amendment_id) references plan_amendments (id),
    constraint fk_plan_amendment_lines_task foreign key (task_id) references tasks (id),
    constraint ck_plan_amendment_lines_action check (case action
        when 'change' then task_id is not null and field is not null and wanted is not null
        when 'add' then field is null and old_value is null and wanted is not null
        when 'withdraw' then task_id is not null and field is null and new_value is null and wanted is null
        else false end),
    constraint ck_plan_amendment_lines_differ check (action <> 'change' or old_value is distinct from new_value)
);
create unique index uq_plan_amendment_lines_field on plan_amendment_lines (amendment_id, task_id, field)
    nulls not distinct where task_id is not null;
create unique index uq_plan_amendment_lines_added on plan_amendment_lines (amendment_id, code) where action = 'add';
