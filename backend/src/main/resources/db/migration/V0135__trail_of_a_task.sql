-- What was done to a task, to its reports and to its extensions, found by the task.
create index ix_audit_entries_task on audit_entries
    ((coalesce(after #>> '{task,id}', before #>> '{task,id}', after ->> 'id', before ->> 'id')), at)
    where resource in ('tasks', 'progress-reports', 'extensions');

create function trail_of_task(task uuid) returns setof audit_entries
    language sql stable as $$
select e.* from audit_entries e
where e.resource in ('tasks', 'progress-reports', 'extensions')
  and coalesce(e.after #>> '{task,id}', e.before #>> '{task,id}', e.after ->> 'id', e.before ->> 'id') = task::text
$$;
