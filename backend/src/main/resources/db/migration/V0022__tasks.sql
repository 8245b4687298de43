create table tasks (
    id              uuid        not null,
    plan_id         uuid        not null,
    code            text        not null,
    ordinal         int         not null,
    title_vi        text        not null,
    title_en        text,
    period          text,
    start           date,
    due             date,
    original_due    date,
    due_precision   text,
    weight          numeric,
    status          text        not null,
    source_document text,
    source_page     text,
    source_url      text,
    source_quote    text,
    search_text     text        not null,
    recorded_at     timestamptz not null,
    revision        bigint      not null,
    constraint pk_tasks primary key (id),
    constraint fk_tasks_plan foreign key (plan_id) references plans (id),
    constraint uq_tasks_plan_code unique (plan_id, code),
    constraint uq_tasks_plan_ordinal unique (plan_id, ordinal),
    constraint ck_tasks_code check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$'),
    constraint ck_tasks_due_precision check
        (due_precision in ('day', 'month', 'quarter', 'year', 'regularly', 'none')),
    -- The due date is the last day of what the precision names; there is none where nothing is due.
    constraint ck_tasks_due check (case due_precision
        when 'day' then due is not null
        when 'month' then due is not null and extract(day from due + 1) = 1
        when 'quarter' then due is not null and extract(day from due + 1) = 1 and extract(month from due) in (3, 6, 9, 12)
        when 'year' then due is not null and extract(day from due + 1) = 1 and extract(month from due) = 12
        else due is null end),
    constraint ck_tasks_start check (start <= due),
    constraint ck_tasks_weight check (weight >= 0),
    constraint ck_tasks_status check (status in ('open', 'done', 'cancelled'))
);
create index ix_tasks_due on tasks (due);

-- A unit leads a task or helps with it, not both; at most one leads.
create table task_units (
    task_id uuid not null,
    unit_id uuid not null,
    role    text not null,
    ordinal int  not null,
    constraint pk_task_units primary key (task_id, unit_id),
    constraint fk_task_units_task foreign key (task_id) references tasks (id),
    constraint fk_task_units_unit foreign key (unit_id) references units (id),
    constraint ck_task_units_role check (role in ('lead', 'coordinator'))
);
create unique index uq_task_units_lead on task_units (task_id) where role = 'lead';
create index ix_task_units_unit on task_units (unit_id);

create table task_deliverables (
    task_id uuid not null,
    ordinal int  not null,
    name_vi text not null,
    name_en text,
    constraint pk_task_deliverables primary key (task_id, ordinal),
    constraint fk_task_deliverables_task foreign key (task_id) references tasks (id)
);

create table task_directives (
    task_id      uuid not null,
    directive_id uuid not null,
    constraint pk_task_directives primary key (task_id, directive_id),
    constraint fk_task_directives_task foreign key (task_id) references tasks (id),
    constraint fk_task_directives_directive foreign key (directive_id) references directives (id)
);
create index ix_task_directives_directive on task_directives (directive_id);

create table task_indicators (
    task_id   uuid not null,
    indicator text not null,
    constraint pk_task_indicators primary key (task_id, indicator),
    constraint fk_task_indicators_task foreign key (task_id) references tasks (id),
    constraint fk_task_indicators_indicator foreign key (indicator) references indicators (code)
);

-- How a task stands on a day; derived, so that it is right on every day. Reminders begin seven days before.
create function task_timing(status text, due_precision text, due date, day date) returns text
language sql immutable as $$
    select case
        when status <> 'open' then null
        when due_precision is null then 'not-stated'
        when due_precision in ('regularly', 'none') then 'no-deadline'
        when due < day then 'overdue'
        when due <= day + 7 then 'due-soon'
        else 'not-due'
    end
$$;
