import { at, median, range } from './numbers.mjs';
import { table } from './paper.mjs';

export const limit = { times: 1.5, plusMs: 2 };
export const noisyTimes = 2;

const noisy = (times) => at(times, 1) > noisyTimes * at(times, 0);

/**
 * What a case may take, which is granted to each answer of which it is made, and whether it kept to it: in each round
 * against the SQL of that round, since the machine is not equally fast in all of them.
 */
export function verdict({ pages, sql, http }) {
  const allowed = sql.map((time) => limit.times * time + limit.plusMs * pages);
  const over = median(http.map((time, round) => time - allowed[round]));
  return { most: median(allowed), kept: over <= 0, noisy: noisy(sql) || noisy(http) };
}

/** A line of the table. */
function row(measured) {
  const { what, items, pages, statements, sql, http } = measured;
  const { most, kept, noisy } = verdict(measured);
  const ratio = median(http.map((time, round) => time / sql[round]));
  return [
    what,
    items,
    pages,
    statements,
    range(sql, 1),
    range(http, 1),
    ratio.toFixed(2),
    most.toFixed(1),
    (kept ? 'kept' : '**missed**') + (noisy ? ', noisy' : ''),
  ];
}

const heading = [
  'what',
  'items',
  'answers',
  'statements',
  'SQL alone, ms',
  'over HTTP, ms',
  'ratio',
  'limit, ms',
  'limit',
];

/** The table of what was measured. */
export const results = (measured) => table(heading, measured.map(row));
