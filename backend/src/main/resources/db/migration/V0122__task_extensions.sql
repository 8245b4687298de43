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

-- A request is never rewritten: it is decided or withdrawn, once.
create function refuse_task_extension_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status <> 'asked'
       or (old.id, old.task_id, old.from_due, old.from_precision, old.asked_due, old.asked_precision, old.reason,
           old.document, old.asked_at, old.asked_by)
          is distinct from
          (new.id, new.task_id, new.from_due, new.from_precision, new.asked_due, new.asked_precision, new.reason,
           new.document, new.asked_at, new.asked_by) then
        raise exception 'a request is decided or withdrawn once, and never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger task_extensions_keep before update or delete on task_extensions
    for each row execute function refuse_task_extension_change();
create trigger task_extensions_not_emptied before truncate on task_extensions
    for each statement execute function refuse_change();
