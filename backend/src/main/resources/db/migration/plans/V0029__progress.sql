-- What the lead unit of a task says of a period. Only tasks are reported on, groups are not.
create table progress_reports (
    id               uuid          not null,
    task_id          uuid          not null,
    task_kind        text          not null default 'task',
    period           text          not null,
    period_end       date          not null,
    narrative        text          not null,
    difficulties     text,
    percent          numeric(5, 2) not null,
    warnings_comment text,
    status           text          not null,
    authors          text[]        not null,
    recorded_at      timestamptz   not null,
    submitted_at     timestamptz,
    submitted_by     text,
    decided_at       timestamptz,
    decided_by       text,
    reason           text,
    revision         bigint        not null,
    author_ids       uuid[]        not null default '{}',
    constraint pk_progress_reports primary key (id),
    constraint fk_progress_reports_task foreign key (task_id, task_kind) references tasks (id, kind),
    constraint ck_progress_reports_task_kind check (task_kind = 'task'),
    constraint ck_progress_reports_narrative check (btrim(narrative) <> ''),
    constraint ck_progress_reports_percent check (percent between 0 and 100),
    constraint ck_progress_reports_status check (status in ('draft', 'submitted', 'approved', 'returned', 'withdrawn')),
    constraint ck_progress_reports_authors check (cardinality(authors) > 0),
    constraint ck_progress_reports_submitted check (
        (submitted_at is null) = (submitted_by is null)
        and (status not in ('submitted', 'approved', 'returned') or submitted_at is not null)),
    constraint ck_progress_reports_decided check (
        (decided_at is null) = (decided_by is null)
        and (status not in ('approved', 'returned') or decided_at is not null)),
    constraint ck_progress_reports_decided_by check (decided_by <> all (authors)),
    constraint ck_progress_reports_reason check (status <> 'returned' or coalesce(btrim(reason), '') <> '')
);
comment on column progress_reports.authors is 'everybody who wrote or sent it; none of them decides on it';
comment on column progress_reports.author_ids is 'the accounts of those in authors that have one; none of them decides on it';
create unique index uq_progress_reports_current on progress_reports (task_id, period) where status <> 'withdrawn';
create index ix_progress_reports_task on progress_reports (task_id, period_end);

-- Files that prove a progress report; as with values, their bytes lie outside, under their sum.
create table progress_files (
    id             uuid        not null,
    report_id      uuid        not null,
    name           text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    recorded_by_id uuid,
    constraint pk_progress_files primary key (id),
    constraint fk_progress_files_report foreign key (report_id) references progress_reports (id),
    constraint uq_progress_files_content unique (report_id, sha256),
    constraint ck_progress_files_name check (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]'),
    constraint ck_progress_files_media_type check (media_type in
        ('application/pdf', 'image/png', 'image/jpeg', 'image/webp',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet')),
    constraint ck_progress_files_size check (size between 1 and 20971520),
    constraint ck_progress_files_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index ix_progress_files_sha256 on progress_files (sha256);

-- Requests for another deadline. The original one stays with the task; what was granted is counted there.
create table task_extensions (
    id                uuid        not null,
    task_id           uuid        not null,
    task_kind         text        not null default 'task',
    from_due          date        not null,
    from_precision    text        not null,
    asked_due         date        not null,
    asked_precision   text        not null,
    reason            text        not null,
    document          text,
    asked_at          timestamptz not null,
    asked_by          text        not null,
    status            text        not null,
    decided_at        timestamptz,
    decided_by        text,
    decision_reason   text,
    decision_document text,
    revision          bigint      not null,
    asked_by_id       uuid,
    constraint pk_task_extensions primary key (id),
    constraint fk_task_extensions_task foreign key (task_id, task_kind) references tasks (id, kind),
    constraint ck_task_extensions_task_kind check (task_kind = 'task'),
    constraint ck_task_extensions_later check (asked_due > from_due),
    constraint ck_task_extensions_precision check (asked_precision in ('day', 'month', 'quarter', 'year')),
    constraint ck_task_extensions_reason check (btrim(reason) <> ''),
    constraint ck_task_extensions_status check (status in ('asked', 'granted', 'refused', 'withdrawn')),
    constraint ck_task_extensions_decided check (
        (status in ('granted', 'refused')) = (decided_at is not null) and (decided_at is null) = (decided_by is null)
        and (decided_at is not null or decision_document is null)),
    constraint ck_task_extensions_decided_by check (decided_by <> asked_by),
    constraint ck_task_extensions_decision_reason check (status <> 'refused' or coalesce(btrim(decision_reason), '') <> '')
);
-- One request at a time.
create unique index uq_task_extensions_asked on task_extensions (task_id) where status = 'asked';
create index ix_task_extensions_task on task_extensions (task_id, asked_at);

-- What became of one of them. Of those of which nothing was ever said there is no row.
create table task_occurrences (
    task_id         uuid   not null,
    task_kind       text   not null default 'task',
    period          text   not null,
    due             date   not null,
    completed_on    date,
    completed_by    text,
    completion_note text,
    accepted_on     date,
    accepted_by     text,
    revision        bigint not null,
    completed_by_id uuid,
    constraint pk_task_occurrences primary key (task_id, period),
    constraint fk_task_occurrences_task foreign key (task_id, task_kind) references tasks (id, kind),
    constraint ck_task_occurrences_task_kind check (task_kind = 'task'),
    constraint ck_task_occurrences_completed check (
        (completed_on is null) = (completed_by is null) and (completed_on is not null or completion_note is null)),
    constraint ck_task_occurrences_accepted check (
        (accepted_on is null) = (accepted_by is null)
        and (accepted_on is null or completed_on is not null and completed_on <= accepted_on)),
    constraint ck_task_occurrences_accepted_by check (accepted_by <> completed_by)
);
