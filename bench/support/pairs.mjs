import { Agent, get } from 'node:http';
import { statementsOf } from './database.mjs';
import { median } from './numbers.mjs';

export const rounds = 9;
const sliceMs = 2_000;
const longestWarmUpMs = 30_000;
const warmUps = 500;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** The bytes of the body, as they come; compressing them is left to whoever has a slow network. */
function ask(url) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        if (answer.statusCode === 200) resolve(body);
        else reject(new Error(`${url} answered ${answer.statusCode}: ${body}`));
      });
    }).on('error', reject);
  });
}

/** The addresses of all pages of a list, and how many items they hold; of what is no list, itself and its rows; of a list of which the first page is enough, that. */
async function pagesOf(address, path, first) {
  const pages = [];
  let items = 0;
  for (let next = path; next;) {
    pages.push(address + next);
    const page = JSON.parse(await ask(address + next));
    items += (page.items ?? page.rows).length;
    next = first ? null : page.next;
  }
  return { pages, items };
}

async function timed(deed) {
  const began = performance.now();
  await deed();
  return performance.now() - began;
}

async function repeat(milliseconds, times, deed) {
  const end = performance.now() + milliseconds;
  for (let i = 0; i < times && performance.now() < end; i++) await deed();
}

/**
 * Milliseconds of the SQL alone and of the answers, all pages of a list together: a median for each round, and what they
 * are about. The two are asked by turns, so that whatever else the machine does disturbs both.
 */
export async function measure(application, psql, { what, path, first }) {
  const { pages, items } = await pagesOf(application.address, path, first);
  const answer = async () => {
    for (const page of pages) await ask(page);
  };
  await repeat(longestWarmUpMs, warmUps, answer);
  const statements = await statementsOf(application, psql, answer);
  const execute = await psql.prepared(statements);
  await repeat(sliceMs, warmUps, execute);
  const sql = [];
  const http = [];
  for (let round = 1; round <= rounds; round++) {
    const slice = { sql: [], http: [] };
    await repeat(sliceMs, Infinity, async () => {
      slice.sql.push(await execute());
      slice.http.push(await timed(answer));
    });
    sql.push(median(slice.sql));
    http.push(median(slice.http));
  }
  await psql.tell('deallocate all;');
  return { what, pages: pages.length, items, statements: statements.length, sql, http };
}
