-- How a task stands on a day is worked out from what happened to it and when; the word for it is no longer kept. Up to
-- now nothing moved a task, so none has a history to carry over: were there one, this stops here.
alter table tasks add constraint ck_tasks_untouched check (status = 'open');
drop function task_timing(text, text, date, date);
alter table tasks
    drop constraint ck_tasks_untouched,
    drop column status,
    add column kind             text   not null default 'task',
    add column parent_id        uuid,
    -- Read by the foreign key alone: only a group has tasks below it.
    add column parent_kind      text   generated always as (case when parent_id is not null then 'group' end) stored,
    add column original_precision text,
    add column content_vi       text,
    add column content_en       text,
    add column budget           numeric(18, 0),
    add column funding_vi       text,
    add column funding_en       text,
    add column submitted_to     text,
    add column note_vi          text,
    add column note_en          text,
    add column recurrence       text,
    add column carried_from_id  uuid,
    add column completed_on     date,
    add column completed_by     text,
    add column completion_note  text,
    add column accepted_on      date,
    add column accepted_by      text,
    add column cancelled_on     date,
    add column cancelled_by     text,
    add column cancelled_reason text,
    add column paused_on        date,
    add column paused_by        text,
    add column paused_reason    text,
    add column reported_percent numeric(5, 2),
    add column slips            int    not null default 0,
    add column added_in         int,
    add column withdrawn_in     int,
    add column external_system  text,
    add column external_key     text;

update tasks set original_precision = due_precision;

-- Positions are exchanged within one statement.
alter table tasks
    drop constraint uq_tasks_plan_ordinal,
    add constraint uq_tasks_plan_ordinal unique (plan_id, ordinal) deferrable initially immediate,
    add constraint uq_tasks_kind unique (id, kind),
    add constraint uq_tasks_plan_kind unique (plan_id, id, kind),
    add constraint uq_tasks_external unique (external_system, external_key),
    add constraint fk_tasks_parent foreign key (plan_id, parent_id, parent_kind) references tasks (plan_id, id, kind),
    add constraint fk_tasks_carried_from foreign key (carried_from_id) references tasks (id),
    add constraint ck_tasks_kind check (kind in ('group', 'task')),
    add constraint ck_tasks_parent check (parent_id <> id),
    add constraint ck_tasks_group check (kind <> 'group' or num_nonnulls(
        start, due, original_due, due_precision, original_precision, budget, recurrence, carried_from_id,
        completed_on, paused_on, reported_percent) = 0),
    add constraint ck_tasks_original_due check (case when original_precision in ('day', 'month', 'quarter', 'year')
        then original_due is not null else original_due is null end),
    add constraint ck_tasks_budget check (budget >= 0),
    add constraint ck_tasks_recurrence check (recurrence in ('month', 'quarter', 'half-year', 'year')),
    add constraint ck_tasks_carried_from check (carried_from_id <> id),
    add constraint ck_tasks_completed check (
        (completed_on is null) = (completed_by is null) and (completed_on is not null or completion_note is null)),
    add constraint ck_tasks_accepted check (
        (accepted_on is null) = (accepted_by is null)
        and (accepted_on is null or completed_on is not null and completed_on <= accepted_on)),
    add constraint ck_tasks_accepted_by check (accepted_by <> completed_by),
    add constraint ck_tasks_cancelled check (
        case when cancelled_on is null then num_nonnulls(cancelled_by, cancelled_reason) = 0
             else cancelled_by is not null and coalesce(btrim(cancelled_reason), '') <> '' end),
    add constraint ck_tasks_paused check (
        case when paused_on is null then num_nonnulls(paused_by, paused_reason) = 0
             else paused_by is not null and coalesce(btrim(paused_reason), '') <> '' end),
    add constraint ck_tasks_one_end check (num_nonnulls(completed_on, cancelled_on, paused_on) <= 1),
    add constraint ck_tasks_reported_percent check (reported_percent between 0 and 100),
    add constraint ck_tasks_slips check (slips >= 0),
    add constraint ck_tasks_versions check (added_in >= 1 and withdrawn_in > coalesce(added_in, 1)),
    add constraint ck_tasks_external check (num_nonnulls(external_system, external_key) in (0, 2));
comment on column tasks.budget is 'in đồng';
comment on column tasks.slips is 'how often its deadline was moved by an extension that was granted';
comment on column tasks.added_in is 'the version of the plan that brought it; null: it was there from the first';
comment on column tasks.withdrawn_in is 'the version of the plan that took it out; null: it is in the plan';
create index ix_tasks_parent on tasks (parent_id);
create index ix_tasks_carried_from on tasks (carried_from_id);

-- Nothing lies below itself.
create function check_task_parent() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive above as (
            select new.parent_id as id
            union
            select t.parent_id from tasks t join above a on t.id = a.id where t.parent_id is not null)
        select 1 from above where id = new.id) then
        raise exception 'task % lies below itself', new.code
            using errcode = 'check_violation', constraint = 'ck_tasks_parent_cycle', table = 'tasks';
    end if;
    return new;
end $$;
create constraint trigger tasks_form_trees after insert or update of parent_id on tasks
    for each row when (new.parent_id is not null) execute function check_task_parent();

-- What became of a task by the end of a day: what happened later does not count yet. Single expressions, so that a
-- query that asks them is planned as if it had written them out.
create function task_status(completed_on date, accepted_on date, cancelled_on date, paused_on date, day date)
    returns text language sql immutable parallel safe as $$
    select case
        when cancelled_on <= day then 'cancelled'
        when accepted_on <= day then 'done'
        when completed_on <= day then 'completed'
        when paused_on <= day then 'paused'
        else 'open'
    end
$$;

-- The first day of what a deadline names: of the month, quarter or year where no day is stated.
create function due_begins(due_precision text, due date) returns date language sql immutable parallel safe as $$
    select case due_precision
        when 'month' then date_trunc('month', due::timestamp)::date
        when 'quarter' then date_trunc('quarter', due::timestamp)::date
        when 'year' then date_trunc('year', due::timestamp)::date
        else due
    end
$$;

-- How a task stands on a day against a deadline. What is completed is judged by the day on which it was, accepted or
-- not: early before what the deadline names begins, late after it ends. Reminders begin seven days before.
create function task_timing(due_precision text, due date, completed_on date, accepted_on date, cancelled_on date,
                            paused_on date, day date) returns text language sql immutable parallel safe as $$
    select case
        when cancelled_on <= day then 'cancelled'
        when paused_on <= day then 'paused'
        when due_precision is null then 'not-stated'
        when due is null then 'no-deadline'
        when completed_on <= day then case
            when completed_on > due then 'done-late'
            when completed_on < due_begins(due_precision, due) then 'done-early'
            else 'done-on-time' end
        when due < day then 'overdue'
        when due <= day + 7 then 'due-soon'
        else 'not-due'
    end
$$;
