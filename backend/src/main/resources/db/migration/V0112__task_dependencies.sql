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

-- Nothing waits for itself. One transaction after the other, since two may close a circle that neither sees.
create function check_task_dependency() returns trigger language plpgsql as $$
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
create constraint trigger task_dependencies_form_no_circle after insert or update on task_dependencies
    for each row execute function check_task_dependency();
