/*
 * Back to any moment: the commands of "To any moment" in docs/operations.md, in their order, on an installation that is
 * harmed after the moment. Every table and every file is held against what it was.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { Application, repository, temporaryFolder } from '../support/application.mjs';
import { Person } from '../support/person.mjs';
import { clientProgram, Postgres, tableSums } from '../support/postgres.mjs';
import { until } from '../support/replicas.mjs';

const execute = promisify(execFile);
const village = '/api/v1/observations/VILLAGE_TEAMS/06/2022';

const manual = readFileSync(join(repository, 'docs', 'operations.md'), 'utf8');
const section = manual.split('\n### To any moment\n')[1].split(/\n##+ /)[0];
const blocks = [...section.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, kind, text]) => ({ kind, text }));
const commands = blocks.filter(({ kind }) => kind === 'sh').map(({ text }) => text);

/** What the page has as examples, as it is here. */
function here(text, values) {
  return Object.entries(values).reduce((words, [example, value]) => {
    assert.ok(words.includes(example), `${example} in ${words}`);
    return words.replaceAll(example, value);
  }, text);
}

describe('a database that was harmed', () => {
  let folder;
  let archive;
  let postgres;
  let recovered;
  let application;
  let moment;
  let sums;

  before(async () => {
    folder = await temporaryFolder('recovery');
    archive = join(folder, 'archive');
    await mkdir(archive);
    const settings = blocks
      .find(({ kind }) => kind === 'ini')
      .text.trim()
      .split('\n');
    postgres = await Postgres.start(
      Object.fromEntries(
        settings.map((line) => {
          const [, name, value] = line.match(/^(\w+) = '?(.*?)'?$/);
          return [name, value.replace('/srv/archive', archive).replace('/opt/tongket', repository)];
        }),
      ),
    );
    application = await Application.start({
      TONGKET_DB_URL: postgres.jdbcUrl,
      TONGKET_DB_USERNAME: postgres.username,
      TONGKET_DB_PASSWORD: postgres.password,
    });
  });

  after(async () => {
    await application?.dispose();
    await recovered?.dispose();
    await postgres?.dispose();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const evidence = () => join(application.dataDir, 'evidence');

  /** Runs commands of the page, each of which must succeed; their standard output. */
  async function follow(text, server, examples = {}) {
    const { stdout } = await execute('bash', ['-euo', 'pipefail', '-c', here(text, examples)], {
      cwd: repository,
      env: {
        ...process.env,
        ...server.environment,
        PATH: `${clientProgram('psql').replace(/\/psql$/, '')}:${process.env.PATH}`,
        TONGKET_ARCHIVE_FOLDER: archive,
        TONGKET_EVIDENCE_FOLDER: evidence(),
      },
    });
    return stdout.trim();
  }

  async function attach(reporter, name) {
    const { pendingVersion } = await reporter.read(village);
    const form = new FormData();
    form.set('file', new Blob([`%PDF-1.4\n% ${name}\n%%EOF\n`], { type: 'application/pdf' }), name);
    const added = await fetch(`${application.address}${village}/versions/${pendingVersion.version}/evidence`, {
      method: 'POST',
      headers: { cookie: reporter.cookie, origin: application.address },
      body: form,
    });
    assert.equal(added.status, 201, await added.text());
  }

  const files = async (place) =>
    (await readdir(place, { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name));

  test('was copied while the application ran, and its log since', async () => {
    const reporter = await Person.signIn(application, 'reporter');
    await reporter.correct(village, { numerator: 1196, denominator: 1292, reason: 'Kiểm tra lại' });
    await attach(reporter, 'truoc-ban-sao.pdf');
    await follow(commands[0], postgres, { '/srv/archive': archive });
    assert.equal((await readdir(archive)).filter((name) => /^base-\d{8}T\d{6}Z$/.test(name)).length, 1);

    await reporter.correct(village, { numerator: 1197, denominator: 1292, reason: 'Kiểm tra lại lần nữa' });
    await attach(reporter, 'sau-ban-sao.pdf');
    await follow(
      commands[0]
        .split('\n')
        .filter((line) => !line.includes('base-backup'))
        .join('\n'),
      postgres,
      {
        '/srv/archive': archive,
      },
    );
    assert.equal((await files(join(archive, 'evidence'))).length, 2);

    await application.stop();
    sums = await tableSums((statement) => postgres.query(statement));
    [moment] = await postgres.query('select clock_timestamp()');
  });

  test('is made anew as it was at the moment before', async () => {
    await postgres.query(
      'set session_replication_role = replica; truncate observations cascade; drop table sessions cascade',
    );
    const [last] = await postgres.query('select pg_walfile_name(pg_current_wal_lsn())');
    await follow(commands[1], postgres);
    await until('the log is archived', async () => (await readdir(join(archive, 'wal'))).includes(last));
    await postgres.lose();
    await rm(evidence(), { recursive: true });

    const [base] = (await readdir(archive)).filter((name) => name.startsWith('base-'));
    recovered = await Postgres.made(async ({ data }) => {
      await follow(commands[2], postgres, {
        'base-20251231T180000Z': base,
        '/var/lib/postgresql/17/recovered': data,
        '2025-12-31 23:59:00+07': moment,
      });
    });
    await until('it is no longer in recovery', async () => (await follow(commands[3], recovered)) === 'f');
    assert.deepEqual(await tableSums((statement) => recovered.query(statement)), sums);
    assert.match(recovered.log, /recovery stopping before commit/);
  });

  test('has its files, and goes on', async () => {
    const said = await follow(commands[4], recovered, { '/srv/archive': archive });
    assert.doesNotMatch(said, /^[0-9a-f]{64}$/m, 'no file is missing');
    assert.equal((await files(evidence())).length, 2);
    application.environment.TONGKET_DB_URL = recovered.jdbcUrl;
    await application.start();
    const reporter = await Person.signIn(application, 'reporter');
    const { pendingVersion } = await reporter.read(village);
    assert.equal(pendingVersion.numerator, 1197);
    const attached = `${village}/versions/${pendingVersion.version}/evidence`;
    const { items } = await reporter.read(attached);
    const added = items.find(({ name }) => name === 'sau-ban-sao.pdf');
    const content = await fetch(`${application.address}${attached}/${added.id}`, {
      headers: { cookie: reporter.cookie },
    });
    assert.match(await content.text(), /% sau-ban-sao\.pdf/);
    await reporter.correct(village, { numerator: 1198, denominator: 1292, reason: 'Sau khi khôi phục' });
  });

  test('is not made of a copy that is damaged, nor over files that are there', async () => {
    const [base] = (await readdir(archive)).filter((name) => name.startsWith('base-'));
    const bad = join(archive, 'bad');
    await cp(join(archive, base), bad, { recursive: true });
    const file = await open(join(bad, 'global', 'pg_control'), 'r+');
    await file.write('x', 100);
    await file.close();
    const recover = (from, to) => execute(join(repository, 'scripts', 'recover.sh'), [from, to]);
    await assert.rejects(recover(bad, join(folder, 'nothing')), /damaged/);
    await assert.rejects(recover(join(archive, base), recovered.data), /files in .* already/);
  });

  test('is led to the end of the log where no moment is said', async () => {
    const [base] = (await readdir(archive)).filter((name) => name.startsWith('base-'));
    const latest = await Postgres.made(({ data }) =>
      execute(join(repository, 'scripts', 'recover.sh'), [join(archive, base), data]),
    );
    try {
      await until('it is no longer in recovery', async () => (await follow(commands[3], latest)) === 'f');
      assert.deepEqual(await latest.query('select count(*) from observations'), ['0']);
    } finally {
      await latest.dispose();
    }
  });

  test('keeps no log that no copy needs', async () => {
    const pieces = async () => (await readdir(join(archive, 'wal'))).filter((name) => /^[0-9A-F]{24}$/.test(name));
    const before = await pieces();
    await follow('TONGKET_ARCHIVE_KEEP=1 scripts/base-backup.sh', recovered);
    const bases = (await readdir(archive)).filter((name) => name.startsWith('base-'));
    assert.equal(bases.length, 1);
    const [, first] = readFileSync(join(archive, bases[0], 'backup_label'), 'utf8').match(/\(file ([0-9A-F]{24})\)/);
    const needed = before.filter((name) => name.slice(8) >= first.slice(8));
    assert.ok(needed.length < before.length);
    assert.deepEqual((await pieces()).sort(), needed.sort());
  });
});
