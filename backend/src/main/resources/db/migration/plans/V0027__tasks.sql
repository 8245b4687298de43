create table tasks (
    id                 uuid        not null,
    plan_id            uuid        not null,
    code               text        not null,
    ordinal            int         not null,
    title_vi           text        not null,
    title_en           text,
    period             text,
    start              date,
    due                date,
    original_due       date,
    due_precision      text,
    weight             numeric,
    source_document    text,
    source_page        text,
    source_url         text,
    source_quote       text,
    search_text        text        not null,
    recorded_at        timestamptz not null,
    revision           bigint      not null,
    kind               text        not null default 'task',
    parent_id          uuid,
    -- Read by the foreign key alone: only a group has tasks below it.
    parent_kind        text        generated always as (case when parent_id is not null then 'group' end) stored,
    original_precision text,
    content_vi         text,
    content_en         text,
    budget             numeric(18, 0),
    funding_vi         text,
    funding_en         text,
    submitted_to       text,
    note_vi            text,
    note_en            text,
    recurrence         text,
    carried_from_id    uuid,
    completed_on       date,
    completed_by       text,
    completion_note    text,
    accepted_on        date,
    accepted_by        text,
    cancelled_on       date,
    cancelled_by       text,
    cancelled_reason   text,
    paused_on          date,
    paused_by          text,
    paused_reason      text,
    reported_percent   numeric(5, 2),
    slips              int         not null default 0,
    added_in           int,
    withdrawn_in       int,
    external_system    text,
    external_key       text,
    completed_by_id    uuid,
    constraint pk_tasks primary key (id),
    constraint fk_tasks_plan foreign key (plan_id) references plans (id),
    constraint fk_tasks_parent foreign key (plan_id, parent_id, parent_kind) references tasks (plan_id, id, kind),
    constraint fk_tasks_carried_from foreign key (carried_from_id) references tasks (id),
    constraint uq_tasks_plan_code unique (plan_id, code),
    -- Positions are exchanged within one statement.
    constraint uq_tasks_plan_ordinal unique (plan_id, ordinal) deferrable initially immediate,
    constraint uq_tasks_kind unique (id, kind),
    constraint uq_tasks_plan_kind unique (plan_id, id, kind),
    constraint uq_tasks_external unique (external_system, external_key),
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
    constraint ck_tasks_kind check (kind in ('group', 'task')),
    constraint ck_tasks_parent check (parent_id <> id),
    constraint ck_tasks_group check (kind <> 'group' or num_nonnulls(
        start, due, original_due, due_precision, original_precision, budget, recurrence, carried_from_id,
        completed_on, paused_on, reported_percent) = 0),
    constraint ck_tasks_original_due check (case when original_precision in ('day', 'month', 'quarter', 'year')
        then original_due is not null else original_due is null end),
    constraint ck_tasks_budget check (budget >= 0),
    constraint ck_tasks_recurrence check (recurrence in ('month', 'quarter', 'half-year', 'year')),
    constraint ck_tasks_carried_from check (carried_from_id <> id),
    constraint ck_tasks_completed check (
        (completed_on is null) = (completed_by is null) and (completed_on is not null or completion_note is null)),
    constraint ck_tasks_accepted check (
        (accepted_on is null) = (accepted_by is null)
        and (accepted_on is null or completed_on is not null and completed_on <= accepted_on)),
    constraint ck_tasks_accepted_by check (accepted_by <> completed_by),
    constraint ck_tasks_cancelled check (
        case when cancelled_on is null then num_nonnulls(cancelled_by, cancelled_reason) = 0
        else cancelled_by is not null and coalesce(btrim(cancelled_reason), '') <> '' end),
    constraint ck_tasks_paused check (
        case when paused_on is null then num_nonnulls(paused_by, paused_reason) = 0
        else paused_by is not null and coalesce(btrim(paused_reason), '') <> '' end),
    constraint ck_tasks_one_end check (num_nonnulls(completed_on, cancelled_on, paused_on) <= 1),
    constraint ck_tasks_reported_percent check (reported_percent between 0 and 100),
    constraint ck_tasks_slips check (slips >= 0),
    constraint ck_tasks_versions check (added_in >= 1 and withdrawn_in > coalesce(added_in, 1)),
    constraint ck_tasks_external check (num_nonnulls(external_system, external_key) in (0, 2))
);
comment on column tasks.budget is 'in đồng';
comment on column tasks.slips is 'how often its deadline was moved by an extension that was granted';
comment on column tasks.added_in is 'the version of the plan that brought it; null: it was there from the first';
comment on column tasks.withdrawn_in is 'the version of the plan that took it out; null: it is in the plan';
create index ix_tasks_due on tasks (due);
create index ix_tasks_parent on tasks (parent_id);
create index ix_tasks_carried_from on tasks (carried_from_id);
-- A task goes on in one later plan, not in two.
create unique index uq_tasks_carried_from on tasks (carried_from_id) where withdrawn_in is null;
create index ix_tasks_search_text on tasks using gin (search_text gin_trgm_ops);

-- A unit leads a task or helps with it, not both; at most one leads.
create table task_units (
    task_id   uuid not null,
    unit_id   uuid not null,
    role      text not null,
    ordinal   int  not null,
    -- Who else takes part in a task: units that watch it, and parties outside the hierarchy, by name. A group has neither
    -- lead nor helpers.
    task_kind text not null default 'task',
    constraint pk_task_units primary key (task_id, unit_id),
    constraint fk_task_units_task foreign key (task_id, task_kind) references tasks (id, kind),
    constraint fk_task_units_unit foreign key (unit_id) references units (id),
    constraint ck_task_units_role check (role in ('lead', 'coordinator', 'watcher')),
    constraint ck_task_units_task_kind check (task_kind = 'task')
);
create unique index uq_task_units_lead on task_units (task_id) where role = 'lead';
create index ix_task_units_unit on task_units (unit_id);

create table task_deliverables (
    task_id         uuid not null,
    ordinal         int  not null,
    name_vi         text not null,
    name_en         text,
    -- What a task brings forth, each thing with a life of its own: it is accepted by itself.
    id              uuid not null default gen_random_uuid(),
    kind            text,
    description_vi  text,
    description_en  text,
    accepted_on     date,
    accepted_by     text,
    acceptance_note text,
    constraint pk_task_deliverables primary key (id),
    constraint fk_task_deliverables_task foreign key (task_id) references tasks (id),
    constraint uq_task_deliverables_ordinal unique (task_id, ordinal) deferrable initially immediate,
    constraint ck_task_deliverables_kind
        check (kind in ('document', 'report', 'plan', 'system', 'event', 'product', 'other')),
    constraint ck_task_deliverables_accepted check (
        (accepted_on is null) = (accepted_by is null) and (accepted_on is not null or acceptance_note is null))
);
comment on column task_deliverables.kind is 'null: not stated';

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
create index ix_task_indicators_indicator on task_indicators (indicator);

create table task_parties (
    task_id uuid not null,
    ordinal int  not null,
    role    text not null,
    name_vi text not null,
    name_en text,
    constraint pk_task_parties primary key (task_id, ordinal),
    constraint fk_task_parties_task foreign key (task_id) references tasks (id),
    constraint ck_task_parties_role check (role in ('coordinator', 'watcher'))
);

-- By what documents a task is given.
create table task_legal_bases (
    task_id  uuid not null,
    ordinal  int  not null,
    document text not null,
    number   text,
    date     date,
    page     text,
    constraint pk_task_legal_bases primary key (task_id, ordinal),
    constraint fk_task_legal_bases_task foreign key (task_id) references tasks (id),
    constraint ck_task_legal_bases_document check (btrim(document) <> '')
);

create table task_milestones (
    id         uuid not null,
    task_id    uuid not null,
    ordinal    int  not null,
    name_vi    text not null,
    name_en    text,
    due        date not null,
    reached_on date,
    reached_by text,
    constraint pk_task_milestones primary key (id),
    constraint fk_task_milestones_task foreign key (task_id) references tasks (id),
    constraint uq_task_milestones_ordinal unique (task_id, ordinal) deferrable initially immediate,
    constraint ck_task_milestones_reached check ((reached_on is null) = (reached_by is null))
);

-- The targets that a task serves. That a target is there is seen when it is written; finishing a task moves no figure.
create table task_targets (
    task_id    uuid not null,
    indicator  text not null,
    unit_id    uuid not null,
    period     text not null,
    period_end date not null,
    constraint pk_task_targets primary key (task_id, indicator, unit_id, period),
    constraint fk_task_targets_indicator foreign key (task_id, indicator) references task_indicators (task_id, indicator),
    constraint fk_task_targets_unit foreign key (unit_id) references units (id)
);
create index ix_task_targets_unit on task_targets (unit_id);

-- A task begins when another has ended, and so many days have passed.
create table task_dependencies (
    task_id        uuid not null,
    predecessor_id uuid not null,
    lag_days       int  not null default 0,
    constraint pk_task_dependencies primary key (task_id, predecessor_id),
    constraint fk_task_dependencies_task foreign key (task_id) references tasks (id),
    constraint fk_task_dependencies_predecessor foreign key (predecessor_id) references tasks (id),
    constraint ck_task_dependencies_predecessor check (task_id <> predecessor_id),
    constraint ck_task_dependencies_lag_days check (lag_days between -3660 and 3660)
);
create index ix_task_dependencies_predecessor on task_dependencies (predecessor_id);

-- What moves of a task and is not dated by itself: its deadline, how often it was put off, how far it is said to be. A row
-- for each move; before the first the deadline is the original one. So what stood on a day can be told.
create table task_states (
    task_id          uuid        not null,
    number           int         not null,
    since            timestamptz not null,
    due              date,
    due_precision    text,
    slips            int         not null,
    reported_percent numeric(5, 2),
    constraint pk_task_states primary key (task_id, number),
    constraint fk_task_states_task foreign key (task_id) references tasks (id),
    constraint ck_task_states_number check (number >= 1)
);
comment on column task_states.number is 'of the moves of the task, in their order';

-- What was said of a task and no longer holds: a completion that was reopened, a pause that ended. So a past day still shows
-- it as it was then. A row for each, written when it ends.
create table task_past_marks (
    task_id   uuid        not null,
    number    int         not null,
    kind      text        not null,
    marked_on date        not null,
    marked_by text        not null,
    reason    text,
    ended_at  timestamptz not null,
    constraint pk_task_past_marks primary key (task_id, number),
    constraint fk_task_past_marks_task foreign key (task_id) references tasks (id),
    constraint ck_task_past_marks_number check (number >= 1),
    constraint ck_task_past_marks_kind check (kind in ('completed', 'accepted', 'paused', 'cancelled'))
);
comment on column task_past_marks.number is 'of the marks of the task that ended, in their order';

-- All that the room of tasks reads of plans. It is the twin of its interface TaskPlans: rooms above a task keep its plan.
create view task_plans as
    select id, unit_id, year, title_vi, title_en, status, known_since, closed_at,
           status in ('issued', 'closed', 'recorded') as published
    from plans;
