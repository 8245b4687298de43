import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sum } from './numbers.mjs';

const longestWaitMs = 10_000;
const linePrefix = /^@(\d+)@ (\w+): {2}/m;
const telling = ["log_statement = 'all'", 'log_parameter_max_length = -1', "log_line_prefix = '@%p@ '"];

/** A client of the database in a process of its own, which is told one thing after the other. */
export class Psql {
  #process;
  #printed = '';
  #complaints = '';
  #told = 0;
  #heard = () => {};

  constructor(process) {
    this.#process = process;
    process.stdout.on('data', (chunk) => {
      this.#printed += chunk;
      this.#heard();
    });
    process.stderr.on('data', (chunk) => (this.#complaints += chunk));
    process.on('close', () => this.#heard());
    process.stdin.on('error', () => this.#heard());
  }

  /** Connects to the database of an application in local mode. */
  static async connect({ dataDir }) {
    const [, , , port] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim();
    const options = ['--no-psqlrc', '--quiet', '--no-align', '--tuples-only', '--set=ON_ERROR_STOP=1'];
    const place = ['--host=127.0.0.1', `--port=${port}`, '--username=tongket', 'tongket'];
    return new Psql(spawn('psql', [...options, ...place], { env: { ...process.env, PGPASSWORD: password } }));
  }

  /** What it prints in answer. */
  async tell(commands) {
    const end = `-- told ${++this.#told}\n`;
    this.#printed = '';
    this.#process.stdin.write(`${commands}\n\\echo '${end.trim()}'\n`);
    while (!this.#printed.endsWith(end)) {
      if (this.#process.exitCode !== null) throw new Error(`psql gave up:\n${this.#complaints}`);
      await new Promise((resolve) => (this.#heard = resolve));
    }
    return this.#printed.slice(0, -end.length);
  }

  /**
   * Prepares statements; returns a function that executes them all once and tells how many milliseconds they took. What
   * the application lets the server plan anew each time is planned anew here too.
   */
  async prepared(statements) {
    const executions = [];
    for (const [i, { text, parameters, kept }] of statements.entries()) {
      if (/^\s*(select|with)\b/i.test(text)) {
        await this.tell(`prepare s${i} as ${text};`);
        executions.push(`set plan_cache_mode = ${kept ? 'auto' : 'force_custom_plan'};`, '\\timing on');
        executions.push(`execute s${i}${parameters.length ? `(${parameters.join(', ')})` : ''};`, '\\timing off');
      } else {
        executions.push('\\timing on', `${text};`, '\\timing off');
      }
    }
    const commands = ['\\o /dev/null', ...executions, '\\o'].join('\n');
    return async () => {
      const times = (await this.tell(commands)).matchAll(/^Time: ([\d.]+) ms/gm);
      return sum([...times].map(([, milliseconds]) => Number(milliseconds)));
    };
  }

  async close() {
    this.#process.stdin.end('\\q\n');
    if (this.#process.exitCode === null) await once(this.#process, 'close');
  }
}

/**
 * What the application asks its database while something is done: every statement with its parameters, in order, as the
 * server notes them.
 */
export async function statementsOf(application, psql, deed) {
  const configuration = join(application.dataDir, 'postgres', 'postgresql.auto.conf');
  const before = await readFile(configuration, 'utf8');
  const log = await open(join(application.dataDir, 'postgres.log'));
  try {
    await writeFile(configuration, [before, ...telling, ''].join('\n'));
    await reload(application, psql, 'all');
    const { size } = await log.stat();
    await deed();
    const own = (await psql.tell('select pg_backend_pid();')).trim();
    const { size: end } = await log.stat();
    const { buffer } = await log.read(Buffer.alloc(end - size), 0, end - size, size);
    return statements(buffer.toString(), own);
  } finally {
    await log.close();
    await writeFile(configuration, before);
    await reload(application, psql, 'none');
  }
}

async function reload({ dataDir }, psql, expected) {
  const postmaster = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0];
  process.kill(Number(postmaster), 'SIGHUP');
  const deadline = performance.now() + longestWaitMs;
  while ((await psql.tell('show log_statement;')).trim() !== expected) {
    if (performance.now() > deadline) throw new Error('The database does not take over its settings');
    await sleep(20);
  }
  // All of its processes were told at the same time; this gives the slower ones a moment.
  await sleep(200);
}

function statements(log, ownProcess) {
  const found = [];
  const [, ...entries] = log.split(linePrefix);
  for (let i = 0; i < entries.length; i += 3) {
    const [process, kind, message] = entries.slice(i, i + 3);
    if (process === ownProcess) continue;
    const words = message.trimEnd().replaceAll('\n\t', '\n');
    const statement = words.match(/^(?:execute ([^:]+)|statement): (.*)$/s);
    if (kind === 'LOG' && statement) {
      const [, name, text] = statement;
      found.push({ text, parameters: [], kept: name !== '<unnamed>' });
    }
    if (kind === 'DETAIL' && found.length) found.at(-1).parameters = parameters(words);
  }
  return found;
}

const parameters = (words) =>
  [...words.matchAll(/\$\d+ = (NULL|'(?:[^']|'')*')(?:, |$)/g)].map(([, literal]) => literal);
