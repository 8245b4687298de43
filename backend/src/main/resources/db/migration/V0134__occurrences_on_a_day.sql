-- All that other rooms read of the occurrences of a task, which is told by what it says: each with what became of it, and
-- its status and timing on a day. What was reported done stays so when the task rests or is cancelled later.
create function task_occurrences_on(task uuid, recurrence text, year int, start date, due date, cancelled_on date,
                                    paused_on date, day date)
    returns table (ordinal int, period text, last_day date, completed_on date, completed_by text, completion_note text,
                   accepted_on date, accepted_by text, revision bigint, status text, timing text)
    language sql stable parallel safe as $$
    select o.ordinal, o.period, o.last_day, x.completed_on, x.completed_by, x.completion_note, x.accepted_on, x.accepted_by,
           coalesce(x.revision, 0),
           case when x.completed_on <= k.day then task_status(x.completed_on, x.accepted_on, null, null, k.day)
                else task_status(null, null, k.cancelled_on, k.paused_on, k.day) end,
           case when x.completed_on <= k.day and x.completed_on < o.first_day then 'done-early'
                when x.completed_on <= k.day and x.completed_on <= o.last_day then 'done-on-time'
                when x.completed_on <= k.day then 'done-late'
                else task_timing('day', o.last_day, null, null, k.cancelled_on, k.paused_on, k.day) end
    from (select task, recurrence, year, start, due, cancelled_on, paused_on, day)
        k (task, recurrence, year, start, due, cancelled_on, paused_on, day)
    cross join lateral occurrences_of(k.recurrence, k.year, k.start, k.due) o
    left join task_occurrences x on x.task_id = k.task and x.period = o.period
$$;
