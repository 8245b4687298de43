import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The repository's folder. */
export const repository = resolve(import.meta.dirname, '..', '..');

/** The program that was built here. */
export const jar = join(repository, 'backend', 'target', 'quarkus-app', 'quarkus-run.jar');
const founded = join(repository, 'backend', 'target', 'founded');
export const unpackedPostgres = join(repository, 'backend', 'target', 'postgres-binaries');
const javaOptions = [
  `@${join(repository, 'scripts', 'java.options')}`,
  `-XX:AOTCache=${join(repository, 'backend', 'target', 'tongket.aot')}`,
  '-Xlog:aot*=off',
  '-Xlog:cds*=off',
];
/** A journey is over before what the second compiler of the virtual machine does has paid. */
const quickCompilerOnly = '-XX:TieredStopAtLevel=1';
/** The option of those who measure: as it is shipped. */
export const bothCompilers = '-XX:TieredStopAtLevel=4';
const longestStartMs = 180_000;
/** Linux counts the time of processes in hundredths of a second. */
const tickMs = 10;

/** What one machine sends while it is measured is more than many people do; it is counted all the same. */
const plentiful = {
  TONGKET_RATE_LIMIT_ADDRESS: '1000000000',
  TONGKET_RATE_LIMIT_ACCOUNT: '1000000000',
  TONGKET_RATE_LIMIT_TOKEN: '1000000000',
};

/** A loopback port that nobody listened on a moment ago. */
export async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A folder that is gone when the tests are. */
export async function temporaryFolder(name) {
  return mkdtemp(join(tmpdir(), `tongket-${name}-`));
}

/**
 * The packaged application in local mode, with data of its own in a temporary folder.
 *
 * `stop` ends it in an orderly way, `kill` as a power cut would; `start` may follow either and finds the same data.
 */
export class Application {
  #process;
  #output = '';

  /** What runs from the next start on: this release, or another one. */
  program = jar;

  constructor(dataDir, port, managementPort, environment, options) {
    this.dataDir = dataDir;
    this.port = port;
    this.managementPort = managementPort;
    this.environment = environment;
    this.options = options;
    this.address = `http://localhost:${port}`;
  }

  /**
   * Starts with the data of a new installation and waits until requests are answered; `options` of the JVM overrule ours.
   * Data of its own is a copy of what the build founded, which takes a tenth of the time.
   */
  static async start(environment = {}, options = []) {
    const dataDir = await temporaryFolder('data');
    if (!environment.TONGKET_DB_URL && existsSync(founded)) execFileSync('cp', ['-a', `${founded}/.`, dataDir]);
    return Application.at(dataDir, environment, options);
  }

  /** The same on an empty folder, as the very first start. */
  static async startFromNothing(environment = {}, options = []) {
    return Application.at(await temporaryFolder('data'), environment, options);
  }

  /** On an empty folder, not started yet; its first start unpacks PostgreSQL's programs too. */
  static async unpacking() {
    return new Application(await temporaryFolder('data'), await freePort(), await freePort(), {}, []);
  }

  /** Starts on the data of a folder. */
  static async at(dataDir, environment = {}, options = [], program = jar) {
    await shareUnpackedPostgres(dataDir);
    const application = new Application(dataDir, await freePort(), await freePort(), environment, options);
    application.program = program;
    await application.start();
    return application;
  }

  /** Starts, or starts again on the same data; returns the milliseconds until it was ready. */
  async start() {
    const began = performance.now();
    this.launch();
    await this.#ready(began + longestStartMs);
    return performance.now() - began;
  }

  /** Starts without waiting for anything. */
  launch() {
    this.#output = '';
    this.#process = this.#spawn(this.environment);
    this.#process.stdout.on('data', (chunk) => (this.#output += chunk));
    this.#process.stderr.on('data', (chunk) => (this.#output += chunk));
  }

  /** What it printed since its last start. */
  get output() {
    return this.#output;
  }

  /** Process id of the JVM. */
  get pid() {
    return this.#process.pid;
  }

  /** Milliseconds of the processor that the JVM has used since its last start. */
  async processorMs() {
    const [, fields] = (await readFile(`/proc/${this.pid}/stat`, 'utf8')).split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return (user + system) * tickMs;
  }

  /** The demo accounts by role: `{ reporter: { username, password }, … }`. */
  async accounts() {
    const [, ...lines] = (await readFile(join(this.dataDir, 'demo-accounts.csv'), 'utf8')).trim().split('\n');
    const rows = lines.map((line) => line.split(','));
    return Object.fromEntries(rows.map(([username, password, role]) => [role, { username, password }]));
  }

  /** What another launcher with the same settings, but for the given ones, says when it refuses to start. */
  async refusal(environment) {
    const other = this.#spawn(environment);
    let words = '';
    other.stderr.on('data', (chunk) => (words += chunk));
    const [code] = await once(other, 'close');
    if (code !== 1) throw new Error(`Exit code ${code}: ${words}`);
    return words;
  }

  async stop() {
    await this.#end('SIGTERM');
  }

  /** Kills the application, and what it started on its data, such as its database, at once and without any word. */
  async kill() {
    for (const pid of await processesIn(this.dataDir)) killUnlessGone(pid);
    await this.killAlone();
  }

  /** Kills the application without any word; what it started finds that out by itself. */
  async killAlone() {
    await this.#end('SIGKILL');
  }

  /** Stops and removes the data. */
  async dispose() {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  #spawn(environment) {
    return spawn(
      join(process.env.JAVA_HOME, 'bin', 'java'),
      [...javaOptions, quickCompilerOnly, ...this.options, '-jar', this.program],
      {
        env: {
          ...process.env,
          TONGKET_MODE: 'local',
          TONGKET_DATA_DIR: this.dataDir,
          TONGKET_PORT: String(this.port),
          TONGKET_MANAGEMENT_PORT: String(this.managementPort),
          ...plentiful,
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  }

  async #end(signal) {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      this.#process.kill(signal);
      await ended;
    }
  }

  async #ready(deadline) {
    const health = `http://127.0.0.1:${this.managementPort}/q/health/ready`;
    while (performance.now() < deadline && this.#process.exitCode === null) {
      const answer = await fetch(health).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(50);
    }
    await this.#end('SIGTERM');
    throw new Error(`The application did not become ready:\n${this.#output}`);
  }
}

function killUnlessGone(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Whatever works in a folder or below it. */
async function processesIn(folder) {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(numbers.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return numbers.filter((_, at) => places[at] === folder || places[at].startsWith(`${folder}/`)).map(Number);
}

/** Unpacking takes seconds and is the same for every test, so all share what the backend's tests unpacked. */
async function shareUnpackedPostgres(dataDir) {
  if (!existsSync(unpackedPostgres)) await mkdir(unpackedPostgres, { recursive: true });
  const shared = join(dataDir, 'postgres-binaries');
  if (!existsSync(shared)) await symlink(unpackedPostgres, shared);
}
