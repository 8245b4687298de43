set local check_function_bodies = off;

-- Nothing lies below itself.
create or replace function check_task_parent() returns trigger language plpgsql as $$
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
drop trigger if exists tasks_form_trees on tasks;
create constraint trigger tasks_form_trees after insert or update of parent_id on tasks
    for each row when (new.parent_id is not null) execute function check_task_parent();

-- What became of a task by the end of a day: what happened later does not count yet. Single expressions, so that a
-- query that asks them is planned as if it had written them out.
create or replace function task_status(completed_on date, accepted_on date, cancelled_on date, paused_on date, day date)
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
create or replace function due_begins(due_precision text, due date) returns date language sql immutable parallel safe as $$
    select case due_precision
        when 'month' then date_trunc('month', due::timestamp)::date
        when 'quarter' then date_trunc('quarter', due::timestamp)::date
        when 'year' then date_trunc('year', due::timestamp)::date
        else due
    end
$$;

-- How a task stands on a day against a deadline. What is completed is judged by the day on which it was, accepted or
-- not: early before what the deadline names begins, late after it ends. Reminders begin seven days before.
create or replace function task_timing(due_precision text, due date, completed_on date, accepted_on date, cancelled_on date,
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

-- Nothing waits for itself. One transaction after the other, since two may close a circle that neither sees.
create or replace function check_task_dependency() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('task_dependencies', 0));
    if exists (
        with recursive earlier as (
            select new.predecessor_id as id
            union
            select d.predecessor_id from task_dependencies d join earlier e on d.task_id = e.id)
        select 1 from earlier where id = new.task_id) then
        raise exception 'task % waits for itself', new.task_id
            using errcode = 'check_violation', constraint = 'ck_task_dependencies_cycle', table = 'task_dependencies';
    end if;
    return new;
end $$;
drop trigger if exists task_dependencies_form_no_circle on task_dependencies;
create constraint trigger task_dependencies_form_no_circle after insert or update on task_dependencies
    for each row execute function check_task_dependency();

-- The same as before, with the new column.
create or replace function tasks_at(moment timestamptz, day date, of_plan uuid) returns setof tasks
    language sql stable parallel safe as $$
    with former as materialized (select * from former_lines(moment, of_plan)),
    changed as materialized (select plan_id from former_plans(moment, of_plan)),
    past as materialized (
        select distinct on (p.task_id, p.kind) p.task_id, p.kind, p.marked_on, p.marked_by, p.reason
        from task_past_marks p
        where p.marked_on <= day and p.ended_at > moment
        order by p.task_id, p.kind, p.ended_at)
    select t.id, t.plan_id,
           case when f.said is null then t.code else f.said ->> 'code' end,
           coalesce(f.place, t.ordinal),
           case when f.said is null then t.title_vi else f.said #>> '{title,vi}' end,
           case when f.said is null then t.title_en else f.said #>> '{title,en}' end,
           t.period,
           case when f.said is null then t.start else (f.said ->> 'start')::date end,
           case when s.task_id is null then t.original_due else s.due end,
           t.original_due,
           case when s.task_id is null then t.original_precision else s.due_precision end,
           case when f.said is null then t.weight else (f.said ->> 'weight')::numeric end,
           t.source_document, t.source_page, t.source_url, t.source_quote,
           case when f.said is null then t.search_text
                else search_text(concat_ws(' ', f.said ->> 'code', f.said #>> '{title,vi}', f.said #>> '{title,en}',
                                           f.said #>> '{content,vi}', f.said #>> '{content,en}')) end,
           t.recorded_at, t.revision,
           case when f.said is null then t.kind else f.said ->> 'kind' end,
           case when f.said is null then t.parent_id else (f.said #>> '{parent,id}')::uuid end,
           case when f.said is null then t.parent_kind when f.said #>> '{parent,id}' is not null then 'group' end,
           t.original_precision, t.content_vi, t.content_en, t.budget, t.funding_vi, t.funding_en, t.submitted_to,
           t.note_vi, t.note_en,
           case when f.said is null then t.recurrence else f.said ->> 'recurrence' end,
           t.carried_from_id,
           case when t.completed_on <= d.day then t.completed_on else completed.marked_on end,
           case when t.completed_on <= d.day then t.completed_by else completed.marked_by end,
           case when t.completed_on <= d.day then t.completion_note else completed.reason end,
           case when t.accepted_on <= d.day then t.accepted_on else accepted.marked_on end,
           case when t.accepted_on <= d.day then t.accepted_by else accepted.marked_by end,
           case when t.cancelled_on <= d.day then t.cancelled_on else cancelled.marked_on end,
           case when t.cancelled_on <= d.day then t.cancelled_by else cancelled.marked_by end,
           case when t.cancelled_on <= d.day then t.cancelled_reason else cancelled.reason end,
           case when t.paused_on <= d.day then t.paused_on else paused.marked_on end,
           case when t.paused_on <= d.day then t.paused_by else paused.marked_by end,
           case when t.paused_on <= d.day then t.paused_reason else paused.reason end,
           s.reported_percent, coalesce(s.slips, 0), t.added_in, null::int, t.external_system, t.external_key,
           case when t.completed_on <= d.day then t.completed_by_id end
    from tasks t
    cross join (select day) d (day)
    left join former f on f.task_id = t.id
    left join past completed on completed.task_id = t.id and completed.kind = 'completed'
    left join past accepted on accepted.task_id = t.id and accepted.kind = 'accepted'
    left join past cancelled on cancelled.task_id = t.id and cancelled.kind = 'cancelled'
    left join past paused on paused.task_id = t.id and paused.kind = 'paused'
        and coalesce(least(t.completed_on, t.cancelled_on) > d.day, true)
    left join lateral (
        select o.* from task_states o where o.task_id = t.id and o.since <= moment
        order by o.number desc limit 1) s on true
    where (of_plan is null or t.plan_id = of_plan)
      and (f.task_id is not null or t.withdrawn_in is null and t.plan_id not in (select c.plan_id from changed c))
$$;

-- What hung on them then, as far as questions choose by it.
create or replace function task_units_at(moment timestamptz, of_plan uuid) returns table (task_id uuid, unit_id uuid, role text)
    language sql stable parallel safe as $$
    with former as materialized (select * from former_lines(moment, of_plan))
    select r.task_id, r.unit_id, r.role
    from task_units r join tasks t on t.id = r.task_id
    where (of_plan is null or t.plan_id = of_plan)
      and t.plan_id not in (select c.plan_id from former_plans(moment, of_plan) c)
    union all
    select f.task_id, (f.said #>> '{lead,id}')::uuid, 'lead' from former f where f.said #>> '{lead,id}' is not null
    union all
    select f.task_id, (u ->> 'id')::uuid, x.role
    from former f
    cross join lateral (values ('coordinator', f.said -> 'coordinators'), ('watcher', f.said -> 'watchers')) x (role, units)
    cross join lateral jsonb_array_elements(coalesce(x.units, '[]')) u
$$;

create or replace function task_directives_at(moment timestamptz, of_plan uuid) returns table (task_id uuid, directive_id uuid)
    language sql stable parallel safe as $$
    select a.task_id, a.directive_id
    from task_directives a join tasks t on t.id = a.task_id
    where (of_plan is null or t.plan_id = of_plan)
      and t.plan_id not in (select c.plan_id from former_plans(moment, of_plan) c)
    union all
    select f.task_id, (d ->> 'id')::uuid
    from former_lines(moment, of_plan) f
    cross join lateral jsonb_array_elements(coalesce(f.said -> 'directives', '[]')) d
$$;

create or replace function task_indicators_at(moment timestamptz, of_plan uuid) returns table (task_id uuid, indicator text)
    language sql stable parallel safe as $$
    select i.task_id, i.indicator
    from task_indicators i join tasks t on t.id = i.task_id
    where (of_plan is null or t.plan_id = of_plan)
      and t.plan_id not in (select c.plan_id from former_plans(moment, of_plan) c)
    union all
    select f.task_id, i #>> '{}'
    from former_lines(moment, of_plan) f
    cross join lateral jsonb_array_elements(coalesce(f.said -> 'indicators', '[]')) i
$$;

-- All lines below one, however far: as they are, or with a moment as they stood then on a day.
create or replace function lines_below(line uuid, moment timestamptz, day date) returns setof tasks
    language plpgsql stable parallel safe as $$
begin
    if moment is null then
        return query
            with recursive below as (
                select t.* from tasks t where t.parent_id = line and t.withdrawn_in is null
                union all
                select t.* from tasks t join below b on t.parent_id = b.id where t.withdrawn_in is null)
            select * from below;
    else
        return query
            with recursive lines as materialized (
                select * from tasks_at(moment, day, (select t.plan_id from tasks t where t.id = line))),
            below as (
                select l.* from lines l where l.parent_id = line
                union all
                select l.* from lines l join below b on l.parent_id = b.id)
            select * from below;
    end if;
end $$;

-- How the tasks below a group stand on a day; what is cancelled does not count. Nothing of a draft is due.
create or replace function group_parts(line uuid, moment timestamptz, day date)
    returns table (total int, open int, paused int, completed int, done int, cancelled int, overdue int)
    language sql stable parallel safe as $$
    select (count(*) filter (where p.status <> 'cancelled'))::int, (count(*) filter (where p.status = 'open'))::int,
           (count(*) filter (where p.status = 'paused'))::int, (count(*) filter (where p.status = 'completed'))::int,
           (count(*) filter (where p.status = 'done'))::int, (count(*) filter (where p.status = 'cancelled'))::int,
           (count(*) filter (where p.timing = 'overdue'))::int
    from (
        select task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, d.day) as status,
               task_timing(t.due_precision, t.due, t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on,
                   d.running) as timing
        from lines_below(line, moment, day) t
        join task_plans pl on pl.id = t.plan_id
        cross join lateral (select day, case when pl.published then day else '-infinity' end) d (day, running)
        where t.kind = 'task') p
$$;

-- What became of a group: what the least advanced of the tasks below it is at that counts. It is done once all of them are,
-- cancelled where all are, and open while there is none.
create or replace function group_status(line uuid, moment timestamptz, day date) returns text
    language sql stable parallel safe as $$
    select case
        when p.open > 0 then 'open'
        when p.paused > 0 then 'paused'
        when p.completed > 0 then 'completed'
        when p.done > 0 then 'done'
        when p.cancelled > 0 then 'cancelled'
        else 'open'
    end
    from group_parts(line, moment, day) p
$$;

create or replace function trail_of_task(task uuid) returns setof audit_entries
    language sql stable as $$
select e.* from audit_entries e
where e.resource in ('tasks', 'progress-reports', 'extensions')
  and coalesce(e.after #>> '{task,id}', e.before #>> '{task,id}', e.after ->> 'id', e.before ->> 'id') = task::text
$$;

-- What was written stays.
create or replace trigger task_states_append_only before update or delete on task_states
    for each row execute function refuse_change();
create or replace trigger task_states_not_emptied before truncate on task_states
    for each statement execute function refuse_change();
create or replace trigger task_past_marks_append_only before update or delete on task_past_marks
    for each row execute function refuse_change();
create or replace trigger task_past_marks_not_emptied before truncate on task_past_marks
    for each statement execute function refuse_change();

-- What stands in these tables is its own trail.
select keep_contents('tasks', 'tasks', $$m.id$$,
    $$to_jsonb(m) - '{search_text,revision,parent_kind}'::text[]$$);
select keep_contents('task_units', 'task-units', $$md5(m.task_id || '/' || m.unit_id)::uuid$$,
    $$to_jsonb(m)$$);
select keep_contents('task_deliverables', 'deliverables', $$m.id$$,
    $$to_jsonb(m)$$);
select keep_contents('task_milestones', 'milestones', $$m.id$$,
    $$to_jsonb(m)$$);
select keep_contents('task_states', 'task-states', $$md5(m.task_id || '/' || m.number)::uuid$$,
    $$to_jsonb(m)$$);
select keep_contents('task_past_marks', 'task-marks', $$md5(m.task_id || '/' || m.number)::uuid$$,
    $$to_jsonb(m)$$);
