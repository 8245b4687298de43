/** A made-up province whose departments plan: their units, and SQL that gives them plans and tasks. */

export const province = 'BENCH';
export const departments = 20;
export const years = Array.from({ length: 10 }, (_, i) => 2021 + i);

const department = (i) => `BENCH-${String(i).padStart(2, '0')}`;

export const units = () => [
  [province, { name: { vi: 'Tỉnh Đo' }, kind: 'tỉnh' }],
  ...Array.from({ length: departments }, (_, i) => [
    department(i + 1),
    { name: { vi: `Sở số ${i + 1}` }, kind: 'sở', parent: province },
  ]),
];

/**
 * SQL that gives half of the departments an issued plan for each year, of so many tasks each: with a lead, two helpers, a
 * deliverable and a milestone; most of the past ones done, some late, some after an extension, a few cancelled. What is
 * made up follows from the number of the task alone, so that every run has the same.
 */
export const plans = (tasks) => `
begin;
create temporary table offices on commit drop as
select unit_id, row_number() over (order by code)::int as number from unit_versions where code like '${province}-%';
create temporary table planned on commit drop as
select gen_random_uuid() as id, o.unit_id, o.number, y.year
from offices o cross join generate_series(${years[0]}, ${years.at(-1)}) y (year) where o.number % 2 = 0;
insert into plans (id, unit_id, year, title_vi, status, version, decision_number, decision_date, decision_signer,
    submitted_by, issued_by, recorded_at, known_since, revision)
select id, unit_id, year, 'Kế hoạch năm ' || year, 'issued', 1, number || '/QĐ', make_date(year, 1, 5), 'Nguyễn Văn A',
       'bench', 'other', now(), make_timestamptz(year, 1, 5, 0, 0, 0, 'UTC'), 1
from planned;
create temporary table fresh on commit drop as
select gen_random_uuid() as id, p.id as plan_id, p.year, p.number as office, n,
       (p.number * 1000003 + p.year * 7919 + n * 104729) % 1000 as chance,
       make_date(p.year, 1, 1) + (n * 37 + p.number * 11) % 365 as due
from planned p cross join generate_series(1, ${tasks}) n;
insert into tasks (id, plan_id, code, ordinal, title_vi, due, original_due, due_precision, original_precision, search_text,
    recorded_at, revision, completed_on, completed_by, accepted_on, accepted_by, cancelled_on, cancelled_by,
    cancelled_reason, slips)
select id, plan_id, 'T' || n, n, 'Nhiệm vụ số ' || n, due + slip, due, 'day', 'day', 't' || n || ' nhiem vu so ' || n,
       now(), 1,
       case when done then due + slip + late end, case when done then 'bench' end,
       case when done then due + slip + late + 3 end, case when done then 'other' end,
       case when chance >= 980 then due - 10 end, case when chance >= 980 then 'bench' end,
       case when chance >= 980 then 'Không còn cần' end, slip / 30
from (select *, case when chance % 10 = 0 then 30 else 0 end as slip, chance % 40 - 25 as late,
             chance < 850 and due < current_date - 90 as done from fresh) f;
insert into task_units (task_id, unit_id, role, ordinal)
select f.id, o.unit_id, x.role, x.ordinal
from fresh f
cross join lateral (values ('lead', 0, 0), ('coordinator', 1, 5), ('coordinator', 2, 9)) x (role, ordinal, step)
join offices o on o.number = (f.office + f.n + x.step) % ${departments} + 1;
insert into task_deliverables (task_id, ordinal, name_vi) select id, 1, 'Báo cáo' from fresh;
insert into task_milestones (id, task_id, ordinal, name_vi, due)
select gen_random_uuid(), id, 1, 'Dự thảo', due - 20 from fresh;
set constraints all immediate;
commit;
vacuum analyze;
select count(*) from tasks;
`;
