set local check_function_bodies = off;

-- What was sent stays as it was sent, and no report is ever removed.
create or replace function refuse_progress_report_change() returns trigger language plpgsql as $$
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
create or replace trigger progress_reports_keep before update or delete on progress_reports
    for each row execute function refuse_progress_report_change();

create or replace function refuse_progress_file_change() returns trigger language plpgsql as $$
begin
    if tg_op in ('UPDATE', 'TRUNCATE') then
        raise exception 'a file of evidence is never exchanged' using errcode = 'restrict_violation';
    end if;
    if (select r.status from progress_reports r
        where r.id = case tg_op when 'DELETE' then old.report_id else new.report_id end) not in ('draft', 'returned') then
        raise exception 'the report was sent with its evidence' using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace trigger progress_files_keep before insert or update or delete on progress_files
    for each row execute function refuse_progress_file_change();
create or replace trigger progress_files_not_emptied before truncate on progress_files
    for each statement execute function refuse_progress_file_change();

-- A request is never rewritten: it is decided or withdrawn, once.
create or replace function refuse_task_extension_change() returns trigger language plpgsql as $$
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
create or replace trigger task_extensions_keep before update or delete on task_extensions
    for each row execute function refuse_task_extension_change();

-- The times at which a recurring task comes up within the year of its plan: each period that lies between its start and its
-- due date, due on the last day of the period. Worked out, so that a recurrence that was amended is right at once.
create or replace function occurrences_of(recurrence text, year int, start date, due date)
    returns table (ordinal int, period text, first_day date, last_day date) language sql immutable parallel safe as $$
    select (row_number() over (order by o.n))::int,
           case recurrence
               when 'month' then year || '-' || lpad(o.n::text, 2, '0')
               when 'quarter' then year || '-Q' || o.n
               when 'half-year' then year || '-S' || o.n
               else year::text end,
           o.first,
           least(o.last, due)
    from (select p.n, make_date(year, (p.n - 1) * m.months + 1, 1) as first,
                 (make_date(year, p.n * m.months, 1) + interval '1 month' - interval '1 day')::date as last
          from (select case recurrence when 'month' then 1 when 'quarter' then 3 when 'half-year' then 6
                                       when 'year' then 12 end as months) m
          cross join lateral generate_series(1, 12 / m.months) p (n)) o
    where (start is null or o.last >= start) and (due is null or o.first <= due)
$$;

-- All that other rooms read of the occurrences of a task, which is told by what it says: each with what became of it, and
-- its status and timing on a day. What was reported done stays so when the task rests or is cancelled later.
create or replace function task_occurrences_on(task uuid, recurrence text, year int, start date, due date, cancelled_on date,
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

-- What was written stays.
create or replace trigger progress_reports_not_emptied before truncate on progress_reports
    for each statement execute function refuse_change();
create or replace trigger task_extensions_not_emptied before truncate on task_extensions
    for each statement execute function refuse_change();
