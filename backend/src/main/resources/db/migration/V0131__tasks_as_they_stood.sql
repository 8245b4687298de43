-- All that the room of tasks reads of the versions of plans: which plans said something else at a moment than they say now,
-- in the very text of then. It is the twin of TaskPlans.former; where no plan is named, all are meant.
create function former_plans(moment timestamptz, of_plan uuid) returns table (plan_id uuid, document text)
    language sql stable parallel safe as $$
    select p.id, v.document
    from plans p
    cross join lateral (
        select o.version, o.document from plan_versions o
        where o.plan_id = p.id and o.known_since <= moment order by o.version desc limit 1) v
    where v.version < p.version and (of_plan is null or p.id = of_plan)
$$;

create function former_lines(moment timestamptz, of_plan uuid)
    returns table (plan_id uuid, task_id uuid, place int, said jsonb) language sql stable parallel safe as $$
    select f.plan_id, (l.said ->> 'id')::uuid, l.place::int, l.said
    from former_plans(moment, of_plan) f
    cross join lateral jsonb_array_elements(f.document::jsonb -> 'plan' -> 'tasks') with ordinality l (said, place)
$$;

-- Text as it is searched, the twin of SearchText.fold for Vietnamese and English.
create function search_text(words text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(lower(translate(
        regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'), 'ĐđYy', 'ddii')), '\s+', ' ', 'g'))
$$;

-- The lines of plans as they stood at a moment on a day: those that the plan in force then had, with the deadline of then,
-- and what had become of them by that day. Of the content there is what chooses, sorts and counts lines; the rest is in the
-- text of the version. Whoever adds a column to tasks adds it here.
create function tasks_at(moment timestamptz, day date, of_plan uuid) returns setof tasks
    language sql stable parallel safe as $$
    with former as materialized (select * from former_lines(moment, of_plan)),
    changed as materialized (select plan_id from former_plans(moment, of_plan))
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
           case when t.completed_on <= d.day then t.completed_on end,
           case when t.completed_on <= d.day then t.completed_by end,
           case when t.completed_on <= d.day then t.completion_note end,
           case when t.accepted_on <= d.day then t.accepted_on end,
           case when t.accepted_on <= d.day then t.accepted_by end,
           case when t.cancelled_on <= d.day then t.cancelled_on end,
           case when t.cancelled_on <= d.day then t.cancelled_by end,
           case when t.cancelled_on <= d.day then t.cancelled_reason end,
           case when t.paused_on <= d.day then t.paused_on end,
           case when t.paused_on <= d.day then t.paused_by end,
           case when t.paused_on <= d.day then t.paused_reason end,
           s.reported_percent, coalesce(s.slips, 0), t.added_in, null::int, t.external_system, t.external_key
    from tasks t
    cross join (select day) d (day)
    left join former f on f.task_id = t.id
    left join lateral (
        select o.* from task_states o where o.task_id = t.id and o.since <= moment
        order by o.number desc limit 1) s on true
    where (of_plan is null or t.plan_id = of_plan)
      and (f.task_id is not null or t.withdrawn_in is null and t.plan_id not in (select c.plan_id from changed c))
$$;

-- What hung on them then, as far as questions choose by it.
create function task_units_at(moment timestamptz, of_plan uuid) returns table (task_id uuid, unit_id uuid, role text)
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

create function task_directives_at(moment timestamptz, of_plan uuid) returns table (task_id uuid, directive_id uuid)
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

create function task_indicators_at(moment timestamptz, of_plan uuid) returns table (task_id uuid, indicator text)
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
