import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../e2e/support/application.mjs';
import { province } from './office.mjs';

/** People of a made-up province with a past: the award types and rules that we ship, and SQL that gives facts and awards. */

const data = (name) => readFile(join(repository, 'data', name), 'utf8');

/** The rows of a CSV file as objects; a quoted cell may hold commas, quotes and line ends. */
function rows(text) {
  const records = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') records.push([]);
  }
  const [header, ...cells] = records.filter((record) => record.length > 1);
  return cells.map((record) => Object.fromEntries(header.map((name, i) => [name, record[i]])));
}

const several = (cell) => (cell ? cell.split('|') : []);

/** Code and definition of each type. */
export async function types() {
  const all = [...rows(await data('bac-kan/award_types.csv')), ...rows(await data('viet-nam/award_types.csv'))];
  return all.map((row) => [
    row.code,
    {
      name: { vi: row.name_vi },
      aliases: [],
      concept: row.concept,
      recipientKinds: several(row.recipient_kinds),
      level: row.level,
      legalBasis: row.legal_basis,
    },
  ]);
}

/** Code, first day and definition of each version of a rule. */
export async function rules() {
  return rows(await data('viet-nam/award_rules.csv')).map((row) => [
    row.code,
    row.valid_from,
    {
      title: { vi: row.title_vi },
      kind: row.kind,
      types: several(row.types),
      recipientKinds: several(row.recipient_kinds),
      parameters: JSON.parse(row.parameters),
      effect: row.effect,
      validTo: row.valid_to || null,
      legalBasis: row.legal_basis,
      confidence: row.confidence,
    },
  ]);
}

/** The year that is asked about, and those before it of which something is known. */
export const year = 2025;
const past = `generate_series(${year - 4}, ${year})`;

/**
 * SQL that makes so many people, spread over the departments: each with five annual grades and as many titles, initiatives,
 * a service in two units, for some an absence, for a few something open. What is made up follows from the number of the
 * person alone, so that every run has the same. Prints how many facts and awards there are.
 */
export const people = (count) => `
begin;
create temporary table offices on commit drop as
select unit_id, row_number() over (order by code)::int - 1 as number, count(*) over ()::int as offices
from unit_versions where code like '${province}-%';
create temporary table fresh on commit drop as
select gen_random_uuid() as id, n, 'Người thứ ' || n as name, o.unit_id, p.unit_id as former_id, (n * 104729) % 1000 as chance
from generate_series(1, ${count}) n
join offices o on o.number = n % o.offices
join offices p on p.number = (n + 7) % p.offices;
insert into recipients (id, kind, keeper_id, recorded_at, revision) select id, 'individual', unit_id, now(), 1 from fresh;
insert into recipient_versions (recipient_id, kind, valid_from, name, unit_id, position)
select id, 'individual', date '2015-01-01', name, unit_id, 'Chuyên viên' from fresh;
insert into recipient_facts (id, recipient_id, kind, year, grade, source_document, recorded_at, recorded_by, revision)
select gen_random_uuid(), id, 'annual-grade', y, case when (chance + y) % 9 = 0 then 'completed' else 'good' end,
       'Quyết định xếp loại', now(), 'bench', 1
from fresh cross join ${past} y;
insert into recipient_facts (id, recipient_id, kind, year, title, level, source_document, recorded_at, recorded_by, revision)
select gen_random_uuid(), id, 'initiative', y, 'Sáng kiến', case when chance % 5 = 0 then 'province' else 'grassroots' end,
       'Quyết định công nhận', now(), 'bench', 1
from fresh cross join ${past} y where (chance + y) % 2 = 0;
insert into recipient_facts (id, recipient_id, kind, unit_id, from_day, to_day, source_document, recorded_at, recorded_by, revision)
select gen_random_uuid(), id, 'service', former_id, date '2015-01-01', make_date(${year}, 1 + chance % 12, 1),
       'Hợp đồng', now(), 'bench', 1
from fresh
union all
select gen_random_uuid(), id, 'service', unit_id, make_date(${year}, 1 + chance % 12, 1), null, 'Quyết định điều động',
       now(), 'bench', 1
from fresh;
insert into recipient_facts (id, recipient_id, kind, absence_kind, from_day, to_day, source_document, recorded_at, recorded_by, revision)
select gen_random_uuid(), id, 'absence', case when chance % 2 = 0 then 'treatment' else 'unpaid-leave' end,
       make_date(${year}, 3, 1), make_date(${year}, 7, 1), 'Giấy xác nhận', now(), 'bench', 1
from fresh where chance % 10 = 0;
insert into recipient_facts (id, recipient_id, kind, conduct_kind, from_day, source_document, recorded_at, recorded_by, revision)
select gen_random_uuid(), id, 'conduct', 'investigation', make_date(${year}, 11, 1), 'Thông báo', now(), 'bench', 1
from fresh where chance % 100 = 0;
create temporary table decided on commit drop as
select gen_random_uuid() as id, o.unit_id, y as year from offices o cross join ${past} y;
insert into award_decisions (id, authority_id, number, decided_on, status, import_key, source_document, known_since,
    search_text, recorded_at, revision)
select id, unit_id, 'bench', make_date(year, 12, 10), 'recorded', id::text, 'Sổ cũ', now(), '', now(), 1 from decided;
insert into awards (id, decision_id, type_id, recipient_kind, recipient_name, recipient_unit_id, recipient_id,
    achievement_year, way, status, import_key, source_document, search_text, recorded_at, revision)
select a.id, d.id, t.id, 'individual', f.name, f.unit_id, f.id, d.year, 'regular', 'recorded', a.id::text, 'Sổ cũ', '',
       now(), 1
from fresh f
join decided d on d.unit_id = f.unit_id
join award_types t on t.code = 'ADVANCED_WORKER' or (t.code = 'GRASSROOTS_EMULATION_FIGHTER' and f.chance % 4 > 0)
cross join lateral (select gen_random_uuid() as id where d.year = d.year and f.id = f.id and t.id = t.id) a;
commit;
vacuum analyze;
select (select count(*) from recipient_facts) || ' ' || (select count(*) from awards);
`;
