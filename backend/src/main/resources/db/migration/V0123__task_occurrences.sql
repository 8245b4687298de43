-- The times at which a recurring task comes up within the year of its plan: each period that lies between its start and its
-- due date, due on the last day of the period. Worked out, so that a recurrence that was amended is right at once.
create function occurrences_of(recurrence text, year int, start date, due date)
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
