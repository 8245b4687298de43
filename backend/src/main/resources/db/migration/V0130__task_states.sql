-- What moves of a task and is not dated by itself: its deadline, how often it was put off, how far it is said to be. A row
-- for each move; before the first the deadline is the original one. So what stood on a day can be told.
create table task_states (
    task_id          uuid          not null,
    number           int           not null,
    since            timestamptz   not null,
    due              date,
    due_precision    text,
    slips            int           not null,
    reported_percent numeric(5, 2),
    constraint pk_task_states primary key (task_id, number),
    constraint fk_task_states_task foreign key (task_id) references tasks (id),
    constraint ck_task_states_number check (number >= 1)
);
comment on column task_states.number is 'of the moves of the task, in their order';
create trigger task_states_append_only before update or delete on task_states
    for each row execute function refuse_change();
create trigger task_states_not_emptied before truncate on task_states
    for each statement execute function refuse_change();

-- What was moved before this was kept: by extensions that were granted, by amendments, and by approved reports.
with said as (
    select v.plan_id, v.version, v.known_since, (l ->> 'id')::uuid as task_id, (l ->> 'due')::date as due,
           l ->> 'duePrecision' as due_precision
    from plan_versions v cross join lateral jsonb_array_elements(v.document::jsonb -> 'plan' -> 'tasks') l
), deadlines as (
    select task_id, decided_at as at, asked_due as due, asked_precision as due_precision, 1 as slip
    from task_extensions where status = 'granted'
    union all
    select n.task_id, n.known_since, n.due, n.due_precision, 0
    from said n join said b on b.task_id = n.task_id and b.version = n.version - 1
    where (n.due, n.due_precision) is distinct from (b.due, b.due_precision)
), moments as (
    select task_id, at from deadlines
    union select task_id, decided_at from progress_reports where status = 'approved'
)
insert into task_states (task_id, number, since, due, due_precision, slips, reported_percent)
select m.task_id, row_number() over (partition by m.task_id order by m.at), m.at,
       case when d.task_id is null then t.original_due else d.due end,
       case when d.task_id is null then t.original_precision else d.due_precision end,
       (select coalesce(sum(e.slip), 0) from deadlines e where e.task_id = m.task_id and e.at <= m.at), r.percent
from moments m join tasks t on t.id = m.task_id
left join lateral (
    select e.* from deadlines e where e.task_id = m.task_id and e.at <= m.at order by e.at desc limit 1) d on true
left join lateral (
    select p.percent from progress_reports p
    where p.task_id = m.task_id and p.status = 'approved' and p.decided_at <= m.at
    order by p.period_end desc, p.decided_at desc limit 1) r on true;
