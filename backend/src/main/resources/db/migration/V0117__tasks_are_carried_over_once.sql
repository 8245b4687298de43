-- A task goes on in one later plan, not in two.
create unique index uq_tasks_carried_from on tasks (carried_from_id) where withdrawn_in is null;
