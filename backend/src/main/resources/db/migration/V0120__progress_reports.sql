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
create unique index uq_progress_reports_current on progress_reports (task_id, period) where status <> 'withdrawn';
create index ix_progress_reports_task on progress_reports (task_id, period_end);

-- What was sent stays as it was sent, and no report is ever removed.
create function refuse_progress_report_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status = 'withdrawn'
       or (old.id, old.task_id, old.period, old.recorded_at) is distinct from (new.id, new.task_id, new.period, new.recorded_at)
       or old.status in ('submitted', 'approved')
          and (old.narrative, old.difficulties, old.percent, old.warnings_comment, old.authors)
              is distinct from (new.narrative, new.difficulties, new.percent, new.warnings_comment, new.authors) then
        raise exception 'a report that was sent is not rewritten, and none is removed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger progress_reports_keep before update or delete on progress_reports
    for each row execute function refuse_progress_report_change();
create trigger progress_reports_not_emptied before truncate on progress_reports
    for each statement execute function refuse_change();
