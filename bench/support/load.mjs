import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { median, sum } from './numbers.mjs';

const run = promisify(execFile);
const connections = 8;
const sliceSeconds = 2;
/** Of the processor time of a virtual machine, less than which its compilers take once they have done most. */
const restingCompilers = 0.15;
const warmUpSlices = { seconds: 5, most: 60 };
const rounds = 5;
const ticksPerSecond = 100;
const patience = { ms: 20, times: 100 };

/** Jiffies of a process, with those of its children that have ended. */
async function jiffies(pid, ofEnded) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return 0;
  const [user, system, endedUser, endedSystem] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return user + system + (ofEnded ? endedUser + endedSystem : 0);
}

async function parentOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

async function postmasterOf({ dataDir }) {
  return Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function childrenOf(parent) {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(processes.map(parentOf));
  return processes.filter((_, index) => parents[index] === parent);
}

/** Seconds that the server of the database has used, all its processes together. */
async function databaseSeconds(postmaster) {
  let total = await jiffies(postmaster, true);
  for (const pid of await childrenOf(postmaster)) total += await jiffies(pid, false);
  return total / ticksPerSecond;
}

/** A process that has just ended is neither among the running nor yet counted with its parent. */
async function untilAsFewAs(children, postmaster) {
  for (let wait = 0; wait < patience.times; wait++) {
    if ((await childrenOf(postmaster)).length <= children) return;
    await setTimeout(patience.ms);
  }
}

/** Runs a generator of load; returns how often it did its work and the seconds that it used itself. */
export async function generate(command, environment, done) {
  const script = 'TIMEFORMAT="used %U %S"; time "$@"';
  const { stdout, stderr } = await run('bash', ['-c', script, 'load', ...command], {
    env: { ...process.env, LC_ALL: 'C', ...environment },
  });
  const [, user, system] = stderr.match(/used ([\d.]+) ([\d.]+)/);
  return { times: done(stdout), seconds: Number(user) + Number(system) };
}

/** A question by HTTP, asked over and over; with a script of wrk, as that changes it each time. */
export const overHttp = (url, { headers = [], script } = {}) => ({
  ask: (seconds) =>
    generate(
      [
        'wrk',
        '-t1',
        `-c${connections}`,
        `-d${seconds}s`,
        ...headers.flatMap((header) => ['-H', header]),
        ...(script ? ['-s', script] : []),
        url,
      ],
      {},
      (told) => {
        if (/Non-2xx or 3xx|Socket errors/.test(told)) throw new Error(`${url}: ${told}`);
        return Number(told.match(/(\d+) requests in/)[1]);
      },
    ),
});

/** A statement asked of the database itself, prepared, over and over. */
export const ofDatabase = async ({ dataDir }, file) => {
  const [, , , port] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim();
  const place = ['-h', '127.0.0.1', '-p', port, '-U', 'tongket', 'tongket'];
  return {
    ask: (seconds) =>
      generate(
        [
          'pgbench',
          '-n',
          '-M',
          'prepared',
          '-j',
          '1',
          '-c',
          `${connections}`,
          '-T',
          `${seconds}`,
          '-f',
          file,
          ...place,
        ],
        { PGPASSWORD: password },
        (told) => Number(told.match(/actually processed: (\d+)/)[1]),
      ),
  };
};

/** Microseconds of processor time for one answer: of the database, of the application and of whoever asks. */
export async function costsOf(application, question, seconds) {
  const postmaster = await postmasterOf(application);
  const used = async () => [
    await databaseSeconds(postmaster),
    (await jiffies(application.pid, false)) / ticksPerSecond,
  ];
  const { length: children } = await childrenOf(postmaster);
  const before = await used();
  const asked = await question.ask(seconds);
  await untilAsFewAs(children, postmaster);
  const after = await used();
  const each = (spent) => (spent * 1e6) / asked.times;
  return [each(after[0] - before[0]), each(after[1] - before[1]), each(asked.seconds)];
}

/** Jiffies of the threads that compile in a virtual machine. */
async function compilerJiffies(pid) {
  const threads = await readdir(`/proc/${pid}/task`);
  const stats = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8').catch(() => '')),
  );
  return sum(
    stats
      .filter((stat) => /\(C[12] Compiler/.test(stat))
      .map((stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' '))
      .map(([, , , , , , , , , , , user, system]) => Number(user) + Number(system)),
  );
}

/**
 * Asks until the virtual machine has compiled most of what answers need. It goes on for minutes, and meanwhile each answer
 * pays for what later ones are spared, though none may have become cheaper for some time.
 */
export async function warmUp({ pid }, question) {
  const used = async () => [await compilerJiffies(pid), await jiffies(pid, false)];
  for (let slice = 1; slice <= warmUpSlices.most; slice++) {
    const [compilers, all] = await used();
    await question.ask(warmUpSlices.seconds);
    const [compilersNow, allNow] = await used();
    if (compilersNow - compilers <= restingCompilers * (allNow - all)) return;
  }
}

/**
 * What a question costs beside the limit that it is held against, asked by turns: processor time of all processes
 * together for one answer, and the share of the limit's throughput that is left, which is the ratio of the two.
 */
export async function compare(application, limit, question) {
  await warmUp(application, question);
  await limit.ask(sliceSeconds);
  const measured = { limit: [], question: [], share: [] };
  for (let round = 0; round < rounds; round++) {
    const ofLimit = await costsOf(application, limit, sliceSeconds);
    const ofQuestion = await costsOf(application, question, sliceSeconds);
    measured.limit.push(sum(ofLimit));
    measured.question.push(ofQuestion);
    measured.share.push(sum(ofLimit) / sum(ofQuestion));
  }
  return {
    limit: measured.limit,
    question: measured.question.map(sum),
    parts: [0, 1, 2].map((part) => median(measured.question.map((each) => each[part]))),
    share: measured.share,
  };
}

/** What the machine has, for the heading. */
export const processors = cpus().length;
