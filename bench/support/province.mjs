/*
 * A made-up province: eight districts, 108 communes, 1,404 villages, ten reorganisation acts from before its twelve
 * months of figures to after them, and 60 indicators.
 */
const founded = '2020-01-01';
const basis = { document: 'Nghị quyết về đơn vị hành chính' };
const villagesOfCommune = 13;

export const province = '99';

/** Months in a row from the January of a year on. */
export const months = (count, year) =>
  Array.from({ length: count }, (_, i) => `${year + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);

/** The months with figures. */
export const periods = months(12, 2024);

const numbers = (count, from = 0) => Array.from({ length: count }, (_, i) => from + i);
const district = (i) => `99${i + 1}`;
const commune = (i) => String(99001 + i);
const village = (i, j) => `${commune(i)}-${String(j + 1).padStart(2, '0')}`;
const villages = (i, from = 0, to = villagesOfCommune) => numbers(to - from, from).map((j) => village(i, j));

const create = (code, kind, name, parent) => ({ change: 'create', code, kind, name: { vi: name }, parent });
const rename = (unit, name) => ({ change: 'rename', unit, name: { vi: name } });
const transfer = (unit, parent) => ({ change: 'transfer', unit, parent });
const merge = (unit, successor) => ({ change: 'merge', unit, successor });
const split = (unit, successor, share) => ({ change: 'split', unit, successor, share });

const act = (effectiveDate, title, changes) => ({ effectiveDate, title: { vi: title }, legalBasis: basis, changes });

/** The codes of all villages as they began. */
export const villageCodes = () => numbers(108).flatMap((i) => villages(i));

/** All units as they began. */
export function founding() {
  const communes = numbers(108);
  return act(founded, 'Thành lập', [
    create(province, 'tỉnh', 'Tỉnh Mẫu'),
    ...numbers(8).map((i) => create(district(i), 'huyện', `Huyện ${i + 1}`, province)),
    ...communes.map((i) => create(commune(i), 'xã', `Xã ${i + 1}`, district(Math.floor((i * 8) / 108)))),
    ...communes.flatMap((i) => villages(i).map((code, j) => create(code, 'thôn', `Thôn ${j + 1}`, commune(i)))),
  ]);
}

/** The ten acts, the earliest first. */
export function acts() {
  return [
    act('2021-04-01', 'Nhập thôn', numbers(10).flatMap(mergeVillages)),
    act(
      '2022-01-01',
      'Đổi tên xã',
      numbers(10, 10).map((i) => rename(commune(i), `Xã Mới ${i + 1}`)),
    ),
    act(
      '2023-02-01',
      'Điều chỉnh xã giữa hai huyện',
      numbers(4, 20).map((i) => transfer(commune(i), district(2))),
    ),
    act('2023-07-01', 'Thành lập thị trấn', numbers(4, 26).map(reclassify)),
    act('2024-03-01', 'Nhập xã', [...mergeCommunes([30, 31], 2), ...mergeCommunes([32, 33], 2)]),
    act('2024-05-01', 'Chia xã và thôn, biết tỷ lệ', [
      ...splitCommune(40, [0.6, 0.4], 2),
      ...splitVillage(41, [0.75, 0.25]),
    ]),
    act('2024-07-01', 'Chia xã và thôn, không rõ tỷ lệ', [...splitCommune(54, [], 4), ...splitVillage(55, [])]),
    act('2024-09-01', 'Nhập huyện', mergeDistricts()),
    act('2025-03-01', 'Nhập thôn và giải thể thôn', [
      ...numbers(10, 60).flatMap(mergeVillages),
      { change: 'abolish', unit: village(70, 12) },
    ]),
    act('2025-07-01', 'Nhập xã thành phường', [...mergeCommunes([72, 73, 74], 5), ...mergeCommunes([75, 76], 5)]),
  ];
}

function mergeVillages(i) {
  const successor = `${commune(i)}-31`;
  return [
    create(successor, 'thôn', 'Thôn Hợp Nhất', commune(i)),
    ...villages(i, 0, 2).map((unit) => merge(unit, successor)),
  ];
}

function reclassify(i) {
  return { change: 'reclassify', unit: commune(i), kind: 'thị trấn', name: { vi: `Thị trấn ${i + 1}` } };
}

/** The first one's code goes to the commune that comes after them all. */
function mergeCommunes(merged, ofDistrict) {
  const successor = commune(merged[0]);
  return [
    create(successor, 'xã', `Xã Hợp Nhất ${merged[0] + 1}`, district(ofDistrict)),
    ...merged.map((i) => merge(commune(i), successor)),
    ...merged.flatMap((i) => villages(i).map((unit) => transfer(unit, successor))),
  ];
}

function splitCommune(i, shares, ofDistrict) {
  const parts = [`${commune(i)}-A`, `${commune(i)}-B`];
  return [
    ...parts.map((code, part) => create(code, 'xã', `Xã ${i + 1} ${part + 1}`, district(ofDistrict))),
    ...parts.map((code, part) => split(commune(i), code, shares[part])),
    ...villages(i).map((unit, j) => transfer(unit, parts[j < 8 ? 0 : 1])),
  ];
}

function splitVillage(i, shares) {
  const parts = [`${village(i, 0)}-A`, `${village(i, 0)}-B`];
  return [
    ...parts.map((code, part) => create(code, 'thôn', `Thôn 1 ${part + 1}`, commune(i))),
    ...parts.map((code, part) => split(village(i, 0), code, shares[part])),
  ];
}

function mergeDistricts() {
  const successor = '998-A';
  return [
    create(successor, 'huyện', 'Huyện Hợp Nhất', province),
    ...[6, 7].map((i) => merge(district(i), successor)),
    ...numbers(27, 81).map((i) => transfer(commune(i), successor)),
  ];
}

/** Counts and ratios, reported by villages or by communes, by turns; code and definition. */
export function indicators() {
  return numbers(60).map((i) => [
    `BENCH_${String(i + 1).padStart(2, '0')}`,
    {
      name: { vi: `Chỉ tiêu ${i + 1}` },
      ...(i % 2 ? ratio : count),
      direction: 'higher-is-better',
      frequency: 'month',
      periodBasis: 'calendar',
      levels: [i % 4 < 2 ? 'village' : 'commune'],
      rollUpInTime: 'last',
    },
  ]);
}

const count = { measure: 'count', unitOfMeasure: 'team', decimals: 0, rollUpInSpace: 'sum' };

const ratio = {
  measure: 'ratio',
  numerator: { vi: 'Số đạt' },
  denominator: { vi: 'Tổng số' },
  unitOfMeasure: 'percent',
  decimals: 1,
  rollUpInSpace: 'ratio-of-sums',
};

/** Made anew once millions of rows are there, indexes and references take a fraction of the time that each row would. */
const withoutIndexes = `
create temporary table taken_down (step bigint generated always as identity, again text) on commit drop;
do $$
declare
    filled regclass[] := array['observations', 'observation_versions']::regclass[];
    each   record;
begin
    for each in
        select conrelid::regclass as place, conname as name, pg_get_constraintdef(oid) as definition
        from pg_constraint
        where (contype = 'f' and (conrelid = any(filled) or confrelid = any(filled)))
           or (contype in ('p', 'u', 'x') and conrelid = any(filled))
        order by contype <> 'f'
    loop
        execute format('alter table %s drop constraint %I', each.place, each.name);
        insert into taken_down (again)
        values (format('alter table %s add constraint %I %s', each.place, each.name, each.definition));
    end loop;
    for each in select indexrelid::regclass as name, pg_get_indexdef(indexrelid) as definition
                from pg_index where indrelid = any(filled) loop
        execute format('drop index %s', each.name);
        insert into taken_down (again) values (each.definition);
    end loop;
end $$;
`;

const indexesAgain = `
do $$
declare
    each text;
begin
    for each in select again from taken_down order by step desc loop
        execute each;
    end loop;
end $$;
`;

/**
 * One in twenty groups of a district, an indicator and a month told twice: a commune reports what its villages reported too,
 * so that these groups cannot be added up, and a cover has to be chosen.
 */
export const mixedGroups = (periods) => `
begin;
create temporary table twice on commit drop as
select gen_random_uuid() as id, i.id as indicator_id, c.unit_id, month.period, day.period_end, d.version, d.measure
from unnest(array[${periods.map((period) => `'${period}'`)}]) month(period)
cross join lateral (
    select (to_date(month.period, 'YYYY-MM') + interval '1 month - 1 day')::date as period_end) day
cross join indicators i
join indicator_versions d on d.indicator_id = i.id
join unit_versions h on h.kind = 'huyện'
cross join lateral (
    select v.unit_id from unit_versions v where v.parent_id = h.unit_id and v.kind = 'xã' order by v.code limit 1) c
where abs(hashtext(i.code || h.code || month.period)) % 20 = 0;
insert into observations (id, indicator_id, unit_id, period, period_end, breakdown, period_basis, revision)
select id, indicator_id, unit_id, period, period_end, '', 'calendar', 1 from twice;
insert into observation_versions (id, observation_id, version, status, definition_version, value, numerator, denominator,
    not_applicable, value_origin, recorded_at, recorded_by, known_since, approved_at, approved_by)
select gen_random_uuid(), id, 1, 'approved', version, 50, case measure when 'ratio' then 10 end,
       case measure when 'ratio' then 20 end, false, 'entered', now(), 'bench', now(), now(), 'bench'
from twice;
update data_versions set version = version + 1 where topic like 'indicator %';
commit;
vacuum analyze observations, observation_versions;
select count(*) from observations o join unit_versions u using (unit_id) where u.kind = 'xã';
`;

/**
 * SQL that gives every unit an approved value of each indicator that its level reports, for each period in which it lives.
 * What the application's triggers would check and copy row by row is right from the start, so they are left out.
 */
export const values = (periods) => `
begin;
alter table observations disable trigger user;
alter table observation_versions disable trigger user;
${withoutIndexes}
create temporary table fresh on commit drop as
select gen_random_uuid() as id, reporting.*,
       case measure when 'count' then whole else round(100 * part / whole, 1) end as value,
       case measure when 'ratio' then part end as numerator,
       case measure when 'ratio' then whole end as denominator
from (
    select i.id as indicator_id, u.unit_id, month.period, day.period_end, d.version, d.measure,
           (20 + floor(random() * 80))::numeric as whole, floor(random() * 20)::numeric as part
    from unnest(array[${periods.map((period) => `'${period}'`)}]) month(period)
    cross join lateral (
        select (to_date(month.period, 'YYYY-MM') + interval '1 month - 1 day')::date as period_end) day
    join unit_versions u on daterange(u.valid_from, u.valid_to) @> day.period_end
    join unit_kinds k on k.kind = u.kind
    join indicator_versions d on k.level = any(d.levels)
    join indicators i on i.id = d.indicator_id
    order by day.period_end, u.code, i.code) reporting;
insert into observations (id, indicator_id, unit_id, period, period_end, breakdown, period_basis, revision, in_force,
    value_in_force, numerator_in_force, denominator_in_force)
select id, indicator_id, unit_id, period, period_end, '', 'calendar', 1, true, value, numerator, denominator
from fresh;
insert into observation_versions (id, observation_id, version, status, definition_version, value, numerator, denominator,
    not_applicable, value_origin, recorded_at, recorded_by, known_since, approved_at, approved_by)
select gen_random_uuid(), id, 1, 'approved', version, value, numerator, denominator, false,
       case measure when 'count' then 'entered' else 'computed' end, now(), 'bench', now(), now(), 'bench'
from fresh;
truncate observation_sums;
select sum_values(array(select distinct summed_with from units where summed_with is not null));
insert into data_versions (topic, shard, version) select 'indicator ' || code, 0, 1 from indicators
on conflict (topic, shard) do update set version = data_versions.version + 1;
${indexesAgain}
set constraints all immediate;
alter table observations enable trigger user;
alter table observation_versions enable trigger user;
commit;
vacuum analyze;
select count(*) from observations;
`;
