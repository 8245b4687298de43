set local check_function_bodies = off;

-- All that the room of tasks reads of the versions of plans: which plans said something else at a moment than they say now,
-- in the very text of then. It is the twin of TaskPlans.former; where no plan is named, all are meant.
create or replace function former_plans(moment timestamptz, of_plan uuid) returns table (plan_id uuid, document text)
    language sql stable parallel safe as $$
    select p.id, v.document
    from plans p
    cross join lateral (
        select o.version, o.document from plan_versions o
        where o.plan_id = p.id and o.known_since <= moment order by o.version desc limit 1) v
    where v.version < p.version and (of_plan is null or p.id = of_plan)
$$;

create or replace function former_lines(moment timestamptz, of_plan uuid)
    returns table (plan_id uuid, task_id uuid, place int, said jsonb) language sql stable parallel safe as $$
    select f.plan_id, (l.said ->> 'id')::uuid, l.place::int, l.said
    from former_plans(moment, of_plan) f
    cross join lateral jsonb_array_elements(f.document::jsonb -> 'plan' -> 'tasks') with ordinality l (said, place)
$$;

-- What a secondary source told us is final, and nothing of our own becomes such.
create or replace trigger plans_recorded_final before update or delete on plans
    for each row when (old.status = 'recorded') execute function refuse_change();
create or replace trigger plans_recorded_from_the_start before update on plans
    for each row when (new.status = 'recorded') execute function refuse_change();
create or replace trigger plan_versions_append_only before update or delete on plan_versions
    for each row execute function refuse_change();

-- What stands in these tables is its own trail.
select keep_contents('plans', 'plans', $$m.id$$,
    $$to_jsonb(m) - 'revision'$$, $$m.status in ('issued', 'closed', 'recorded')$$);
select keep_contents('plan_versions', 'plan-versions', $$md5(m.plan_id || '/' || m.version)::uuid$$,
    $$to_jsonb(m)$$);
