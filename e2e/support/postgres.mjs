import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort, repository, temporaryFolder, unpackedPostgres } from './application.mjs';

const execute = promisify(execFile);
const settings = join(repository, 'docker', 'postgres', 'postgresql.conf');
const longestWaitMs = 60_000;

// PostgreSQL does not run as root, and must not outlive us.
const withoutRoot = process.getuid() === 0 ? ['unshare', '-U'] : [];
const dieWithUs = ['setpriv', '--pdeathsig', 'INT'];

/** The newest of Debian's client programs, which are needed for what the embedded ones lack. */
export function clientProgram(name) {
  const folders = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const newest = folders
    .sort((a, b) => Number(b) - Number(a))
    .map((folder) => `/usr/lib/postgresql/${folder}/bin/${name}`);
  return newest.find((path) => existsSync(path)) ?? name;
}

/**
 * A sum of the rows of every table, whatever their order.
 *
 * @param {(statement: string) => Promise<string[]>} ask the rows of a query
 */
export async function tableSums(ask) {
  const tables = await ask(`select tablename from pg_tables where schemaname = 'public' order by 1`);
  const sum = (table) =>
    `select '${table}', count(*), coalesce(sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint)::text, '') from "${table}" t`;
  if (tables.length < 60) throw new Error(`${tables.length} tables`);
  return (await ask(tables.map(sum).join(' union all '))).sort();
}

/**
 * A PostgreSQL that belongs to no application, with the settings of the compose file and the programs that the
 * application carries.
 */
export class Postgres {
  #server;
  #programs = join(unpackedPostgres, readdirSync(unpackedPostgres)[0] ?? '', 'bin');

  /** @param {Record<string, string>} settings of PostgreSQL, beyond those of the file */
  static async start(settings = {}) {
    const builtin = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    return Postgres.#founded(await Postgres.#empty(settings), builtin);
  }

  /** Whether `scripts/e2e.sh` could bring the programs of another server. */
  static has(major) {
    return existsSync(join(process.env.POSTGRES_SERVERS, major));
  }

  /** A server of another major version. */
  static async of(major) {
    const postgres = await Postgres.#empty({});
    postgres.#programs = join(process.env.POSTGRES_SERVERS, major, 'bin');
    return Postgres.#founded(postgres, ['--locale=C']);
  }

  static async #founded(postgres, locale) {
    await writeFile(join(postgres.folder, 'password'), postgres.password);
    await postgres.#run('initdb', [
      ...['-D', postgres.data, '-U', postgres.username, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-sync'],
      ...locale,
      `--pwfile=${join(postgres.folder, 'password')}`,
    ]);
    await postgres.again();
    return postgres;
  }

  /** A server that makes its data by a function, such as a standby of another server, and starts on it. */
  static async made(make, settings = {}) {
    const postgres = await Postgres.#empty(settings);
    await make(postgres);
    await postgres.again();
    return postgres;
  }

  static async #empty(settings) {
    const postgres = new Postgres();
    postgres.folder = await temporaryFolder('postgres');
    postgres.port = await freePort();
    postgres.username = 'tongket';
    postgres.password = 'mat-khau-cua-bai-thu';
    postgres.settings = settings;
    postgres.data = join(postgres.folder, 'data');
    await mkdir(postgres.data, { mode: 0o700 });
    return postgres;
  }

  get jdbcUrl() {
    return `jdbc:postgresql://127.0.0.1:${this.port}/postgres`;
  }

  /** What psql, pg_dump and others read. */
  get environment() {
    return {
      PGHOST: '127.0.0.1',
      PGPORT: String(this.port),
      PGUSER: this.username,
      PGPASSWORD: this.password,
      PGDATABASE: 'postgres',
    };
  }

  /** Starts on the same data, after `stop` or `kill`. */
  async again() {
    const command = [...withoutRoot, ...dieWithUs, this.#program('postgres'), '-D', this.data, '-c'];
    const rest = [`config_file=${settings}`, '-c', `port=${this.port}`, '-c', 'unix_socket_directories='];
    // Less memory than the server of a province; and one address, on which nobody else listens.
    const small = ['-c', 'shared_buffers=64MB', '-c', 'listen_addresses=127.0.0.1'];
    const own = Object.entries(this.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const [program, ...words] = [...command, ...rest, ...small, ...own];
    this.#server = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.log = '';
    this.#server.stderr.on('data', (chunk) => (this.log += chunk));
    const deadline = performance.now() + longestWaitMs;
    while (!(await this.#isReady())) {
      if (performance.now() > deadline || this.#server.exitCode !== null) throw new Error(this.log);
      await sleep(20);
    }
  }

  /** An orderly stop that does not wait for those who are connected. */
  async stop() {
    await this.#end('SIGINT');
  }

  /** As a power cut: nothing is written any more. */
  async kill() {
    await this.#end('SIGQUIT');
  }

  /** As the loss of the machine: not even a word to those who are connected, but that their lines are cut. */
  async lose() {
    await this.#end('SIGKILL');
  }

  /** Rows of a query as text, columns divided by `|`. */
  async query(statement) {
    const { stdout } = await execute(clientProgram('psql'), ['-X', '-At', '-v', 'ON_ERROR_STOP=1', '-c', statement], {
      env: { ...process.env, ...this.environment },
      maxBuffer: 1 << 26,
    });
    return stdout.trimEnd().split('\n');
  }

  /** Holds a lock, such as `accounts in exclusive mode`, until `release`. */
  async lock(what) {
    const psql = spawn(clientProgram('psql'), ['-X', '-q', '-v', 'ON_ERROR_STOP=1'], {
      env: { ...process.env, ...this.environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    psql.stdin.write(`begin;\nlock table ${what};\n\\echo held\n`);
    await once(psql.stdout, 'data');
    return {
      async release() {
        psql.stdin.end('rollback;\n');
        await once(psql, 'exit');
      },
    };
  }

  async dispose() {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #isReady() {
    const file = await readFile(join(this.data, 'postmaster.pid'), 'utf8').catch(() => '');
    // A standby says so when it can be read.
    return ['ready', 'standby'].includes(file.split('\n')[7]?.trim());
  }

  async #end(signal) {
    if (this.#server.exitCode !== null || this.#server.signalCode !== null) return;
    const ended = once(this.#server, 'exit');
    this.#server.kill(signal);
    await ended;
  }

  async #run(name, words) {
    const [program, ...rest] = [...withoutRoot, this.#program(name), ...words];
    await execute(program, rest, { cwd: this.folder });
  }

  #program(name) {
    return join(this.#programs, name);
  }
}
