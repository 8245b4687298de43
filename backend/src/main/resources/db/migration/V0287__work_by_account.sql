-- Whose work something is, by account beside the name: nobody decides on what they had a part in. The installation itself has
-- no account.
alter table plans add column submitted_by_id uuid;
alter table plan_amendments add column submitted_by_id uuid;
alter table reviews add column edited_by_id uuid;
alter table tasks add column completed_by_id uuid;
alter table task_occurrences add column completed_by_id uuid;
alter table task_extensions add column asked_by_id uuid;
alter table progress_reports add column author_ids uuid[] not null default '{}';
alter table nominations add column author_ids uuid[] not null default '{}';

update plans t set submitted_by_id = a.id from accounts a where a.username = t.submitted_by;
update plan_amendments t set submitted_by_id = a.id from accounts a where a.username = t.submitted_by;
update reviews t set edited_by_id = a.id from accounts a where a.username = t.edited_by;
update tasks t set completed_by_id = a.id from accounts a where a.username = t.completed_by;
update task_occurrences t set completed_by_id = a.id from accounts a where a.username = t.completed_by;
update task_extensions t set asked_by_id = a.id from accounts a where a.username = t.asked_by;
update progress_reports t
set author_ids = coalesce((select array_agg(a.id) from accounts a where a.username = any(t.authors)), '{}');
update nominations t
set author_ids = coalesce((select array_agg(a.id) from accounts a where a.username = any(t.authors)), '{}');

comment on column progress_reports.author_ids is 'the accounts of those in authors that have one; none of them decides on it';
comment on column nominations.author_ids is 'the accounts of those in authors that have one; none of them receives it';

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
