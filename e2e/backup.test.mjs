/*
 * The restore drill: an installation with sample data, files and an award is backed up while it runs, put back in an empty
 * folder and in an empty database, and every table and file is held against the first one. The scripts are those of
 * `make backup` and `make restore`.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { Application, repository, temporaryFolder } from './support/application.mjs';
import { Person } from './support/person.mjs';
import { clientProgram, Postgres, tableSums } from './support/postgres.mjs';

const execute = promisify(execFile);
const version = '/api/v1/observations/VILLAGE_TEAMS/06/2022';

/** Ends with 0, or rejects with what the script said. */
const script = (name, words, environment) =>
  execute(join(repository, 'scripts', `${name}.sh`), words, { env: { ...process.env, ...environment } });

async function refusal(name, words, environment) {
  const error = await script(name, words, environment).then(
    () => assert.fail(`${name} ${words} was done`),
    (failure) => failure,
  );
  return error.stderr;
}

/** The settings by which psql reaches the database of a running local application. */
async function embedded({ dataDir }) {
  const [, , , port] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim();
  return { PGHOST: '127.0.0.1', PGPORT: port, PGUSER: 'tongket', PGPASSWORD: password, PGDATABASE: 'tongket' };
}

async function ask(environment, statement) {
  const { stdout } = await execute(clientProgram('psql'), ['-X', '-At', '-v', 'ON_ERROR_STOP=1', '-c', statement], {
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 26,
  });
  return stdout.trimEnd().split('\n').filter(Boolean);
}

/** Of all tables but the one in which a backup is noted, which comes after it. */
const sumsOf = async (environment) =>
  (await tableSums((statement) => ask(environment, statement))).filter((line) => !line.startsWith('backups|'));

async function fileSums(folder) {
  const names = await readdir(folder, { recursive: true });
  const sums = {};
  for (const name of names.sort()) {
    const path = join(folder, name);
    if ((await stat(path)).isFile())
      sums[name] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
  }
  return sums;
}

const pdf = (words) => new Blob([`%PDF-1.4\n% ${words}\n%%EOF\n`], { type: 'application/pdf' });

describe('a backup', () => {
  let application;
  let folder;
  let backup;
  let serial;
  let sums;

  const settings = () => ({ TONGKET_DATA_DIR: application.dataDir, TONGKET_BACKUP_FOLDER: join(folder, 'backups') });

  before(async () => {
    folder = await temporaryFolder('backup');
    application = await Application.start();
    const reporter = await Person.signIn(application, 'reporter');
    await reporter.correct(version, { numerator: 1196, denominator: 1292, reason: 'Kiểm tra lại' });
    const { pendingVersion } = await reporter.read(version);
    for (const name of ['bien-ban-1.pdf', 'bien-ban-2.pdf']) {
      const form = new FormData();
      form.set('file', pdf(name), name);
      const added = await fetch(`${application.address}${version}/versions/${pendingVersion.version}/evidence`, {
        method: 'POST',
        headers: { cookie: reporter.cookie, origin: application.address },
        body: form,
      });
      assert.equal(added.status, 201, await added.text());
    }
    serial = await giveAward(application);
    await writeFile(join(application.dataDir, 'evidence', 'incoming-1.part'), 'half a file');
    // Who reads the feed gives its events their places, so that none gets one between the dump and the sums.
    assert.equal((await fetch(`${application.address}/api/v1/events?after=now`)).status, 200);
  });

  after(async () => {
    await application?.dispose();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test('is made while the application runs, with a manifest of all its files', async () => {
    const keys = join(folder, 'keys');
    const { stdout } = await script('backup', [], { ...settings(), TONGKET_BACKUP_KEYS_FOLDER: keys });
    backup = stdout.trim();
    sums = await sumsOf(await embedded(application));
    const names = Object.keys(await fileSums(backup));
    assert.equal(names.filter((name) => name.startsWith('evidence/')).length, 2);
    const manifest = await readFile(join(backup, 'manifest.sha256'), 'utf8');
    assert.equal(manifest.trim().split('\n').length, names.length - 1);
    assert.match(await readFile(join(backup, 'about'), 'utf8'), /^migration \d+$/m);
    assert.ok(!names.some((name) => name.includes('credential-keys')), 'keys lie apart');
    assert.deepEqual(await fileSums(keys), await fileSums(join(application.dataDir, 'credential-keys')));
    assert.equal((await stat(backup)).mode & 0o077, 0, 'nobody else may read it');
  });

  test('put back in an empty folder is the same installation, and its certificates verify', async () => {
    const dataDir = join(folder, 'again');
    await script('restore', [backup], { TONGKET_DATA_DIR: dataDir });
    await cp(join(folder, 'keys'), join(dataDir, 'credential-keys'), { recursive: true });
    assert.deepEqual(await fileSums(join(dataDir, 'evidence')), evidenceOf(await fileSums(backup)));

    const restored = await Application.at(dataDir, { TONGKET_PUBLIC_ADDRESS: application.address });
    try {
      assert.deepEqual(await sumsOf(await embedded(restored)), sums);
      const [told, first] = await Promise.all([restored, application].map((place) => verified(place, serial)));
      assert.equal(told.status, 'genuine');
      assert.deepEqual(told, first);
      const credential = await fetch(`${restored.address}/api/v1/verify/${serial}/credential`);
      assert.equal(credential.status, 200, await credential.text());
      const accounts = { address: restored.address, accounts: () => application.accounts() };
      const reporter = await Person.signIn(accounts, 'reporter');
      const { pendingVersion } = await reporter.read(version);
      const place = `${version}/versions/${pendingVersion.version}/evidence`;
      const { items } = await reporter.read(place);
      assert.equal(items.length, 2);
      const file = await fetch(`${restored.address}${place}/${items[0].id}`, { headers: { cookie: reporter.cookie } });
      assert.match(await file.text(), /^%PDF-1\.4\n% bien-ban-\d\.pdf/);
    } finally {
      await restored.stop();
    }
  });

  test('put back in a database of somebody else is the same too, and nothing is written over', async () => {
    const postgres = await Postgres.start();
    try {
      const evidence = join(folder, 'evidence-elsewhere');
      const named = {
        TONGKET_DB_URL: postgres.jdbcUrl,
        TONGKET_DB_USERNAME: postgres.username,
        TONGKET_DB_PASSWORD: postgres.password,
        TONGKET_EVIDENCE_FOLDER: evidence,
      };
      await script('restore', [backup], named);
      assert.deepEqual(await sumsOf(postgres.environment), sums);
      assert.deepEqual(await fileSums(evidence), evidenceOf(await fileSums(backup)));

      assert.match(await refusal('restore', [backup], named), /There are files in .*Nothing was done/);
      const elsewhere = { ...named, TONGKET_EVIDENCE_FOLDER: join(folder, 'empty') };
      assert.match(await refusal('restore', [backup], elsewhere), /has tables already\. Nothing was done/);

      const second = await script('backup', [], { ...named, TONGKET_BACKUP_FOLDER: join(folder, 'named') });
      assert.ok(existsSync(join(second.stdout.trim(), 'manifest.sha256')));
    } finally {
      await postgres.dispose();
    }
  });

  // The server that is carried is 17. Of the others the oldest each time, and the application on each of them on request.
  const thorough = process.env.TONGKET_TESTS === 'all';
  for (const major of thorough ? ['15', '16', '18'] : ['15']) {
    const unavailable = !Postgres.has(major) && `not tried: PostgreSQL ${major} could not be had`;
    test(`put back in PostgreSQL ${major} is the same too`, { skip: unavailable }, async () => {
      const postgres = await Postgres.of(major);
      try {
        assert.ok((await postgres.query('show server_version'))[0].startsWith(`${major}.`));
        const named = {
          TONGKET_DB_URL: postgres.jdbcUrl,
          TONGKET_DB_USERNAME: postgres.username,
          TONGKET_DB_PASSWORD: postgres.password,
          TONGKET_EVIDENCE_FOLDER: join(folder, `evidence-${major}`),
        };
        await script('restore', [backup], named);
        assert.deepEqual(await sumsOf(postgres.environment), sums);
        if (thorough) await worksOn(named, serial);
      } finally {
        await postgres.dispose();
      }
    });
  }

  test('that is damaged or not complete is refused before anything is touched', async () => {
    const dataDir = join(folder, 'never');
    const damaged = join(folder, 'damaged');
    await cp(backup, damaged, { recursive: true });
    await appendFile(join(damaged, 'database.dump'), 'x');
    assert.match(await refusal('restore', [damaged], { TONGKET_DATA_DIR: dataDir }), /is damaged/);
    await rm(join(damaged, 'manifest.sha256'));
    assert.match(await refusal('restore', [damaged], { TONGKET_DATA_DIR: dataDir }), /no complete backup/);
    assert.ok(!existsSync(dataDir));
    const there = { TONGKET_DATA_DIR: application.dataDir, TONGKET_EVIDENCE_FOLDER: join(folder, 'empty') };
    assert.match(await refusal('restore', [backup], there), /There is a database in .*Nothing was done/);
  });

  test('is restored beside and held against what was backed up; administrators read how it went', async () => {
    const { lastBackup, lastChecked, release } = await installation(application);
    assert.match(release, /^\d/);
    assert.equal(lastBackup.name, backup.split('/').at(-1));
    assert.equal(lastBackup.files, 2);
    assert.equal(lastChecked.outcome, 'intact');
    assert.match(lastChecked.detail, /^\d+ tables with \d+ rows, and all files of evidence\.$/);
    assert.ok(existsSync(join(folder, 'backups', 'last-check')));
    assert.deepEqual(
      await ask(await embedded(application), 'select datname from pg_database where datname ~ $$_check$$'),
      [],
    );
  });

  test('that is not what was backed up is found out', async () => {
    const other = join(folder, 'other', 'tongket-20230101T000000Z');
    await cp(backup, other, { recursive: true });
    const sums = await readFile(join(other, 'table-sums'), 'utf8');
    await writeFile(join(other, 'table-sums'), sums.replace(/^awards\|\d+/m, 'awards|0'));
    await rm(join(other, 'evidence', evidenceName(await fileSums(other))));
    await manifestAnew(other);
    assert.match(await refusal('check-backup', [other], settings()), /differs\. Tables differ .*: awards\./);
    await cp(join(backup, 'table-sums'), join(other, 'table-sums'));
    await manifestAnew(other);
    assert.match(await refusal('check-backup', [other], settings()), /differs\. Files of evidence are missing: 1\./);
    await appendFile(join(other, 'database.dump'), 'x');
    assert.match(await refusal('check-backup', [other], settings()), /differs\. .* is damaged/);
  });

  test('is not checked where that cannot be done, and what others made stays', async () => {
    const postgres = await Postgres.start();
    const named = {
      TONGKET_DB_URL: postgres.jdbcUrl,
      TONGKET_DB_USERNAME: postgres.username,
      TONGKET_DB_PASSWORD: postgres.password,
    };
    try {
      await postgres.query('create database postgres_check');
      const theirs = await script('check-backup', [backup], named);
      assert.match(theirs.stderr, /not-checked\. There is a database postgres_check that this script did not make/);
      await postgres.query('alter database postgres_check rename to of_somebody');

      await inSmallSpace(folder, 12, async (space) => {
        await postgres.query(`create tablespace small location '${space}'`);
        await postgres.query('alter database template0 set tablespace small');
        const noRoom = await script('check-backup', [backup], named);
        assert.match(noRoom.stderr, /not-checked\. The server could not bear it: .*53100/);
        await postgres.query('alter database template0 set tablespace pg_default');
      });
      const roomy = await script('check-backup', [backup], named);
      assert.match(roomy.stderr, /: intact\. /);
      assert.deepEqual(await postgres.query(`select count(*) from pg_database where datname ~ 'check$'`), ['0']);
    } finally {
      await postgres.dispose();
    }
  });

  test('is encrypted, signed and copied with the keys that are named, and put back only with theirs', async () => {
    const keys = join(folder, 'operator');
    await mkdir(keys);
    const program = async (name, words) => (await execute(name, words, { cwd: keys })).stdout;
    await program('age-keygen', ['-o', 'identity']);
    await program('minisign', ['-G', '-W', '-p', 'public', '-s', 'secret']);
    const publicKey = (await readFile(join(keys, 'public'), 'utf8')).trim().split('\n').at(-1);
    const made = await script('backup', [], {
      ...settings(),
      TONGKET_BACKUP_FOLDER: join(folder, 'sealed'),
      TONGKET_BACKUP_RECIPIENTS: (await program('age-keygen', ['-y', 'identity'])).trim(),
      TONGKET_BACKUP_SIGNING_KEY: join(keys, 'secret'),
      TONGKET_BACKUP_PUBLIC_KEY: publicKey,
      TONGKET_BACKUP_COPY: `cp --recursive "$1" '${keys}/'`,
    });
    const sealed = made.stdout.trim();
    assert.match(made.stderr, /not-checked\. It is encrypted, and its secret key is not here/);
    const { lastBackup } = await installation(application);
    assert.deepEqual(
      [lastBackup.encrypted, lastBackup.signed, lastBackup.copied, lastBackup.outcome],
      [true, true, true, 'not-checked'],
    );
    assert.deepEqual(Object.keys(await fileSums(sealed)), [
      'about',
      'database.dump.age',
      'evidence.tar.age',
      'manifest.sha256',
      'manifest.sha256.minisig',
      'table-sums.age',
    ]);
    assert.deepEqual(await fileSums(join(keys, sealed.split('/').at(-1))), await fileSums(sealed));

    const dataDir = join(folder, 'unsealed');
    const there = { TONGKET_DATA_DIR: dataDir, TONGKET_BACKUP_PUBLIC_KEY: publicKey };
    const identity = { TONGKET_BACKUP_IDENTITY: join(keys, 'identity') };
    assert.match(await refusal('restore', [sealed], there), /is encrypted: name the file of its secret key/);
    assert.match(await refusal('restore', [sealed], { TONGKET_DATA_DIR: dataDir }), /is signed: name the public key/);
    assert.match(await refusal('restore', [backup], there), /is not signed, and .* asks for a signature/);
    const forged = join(folder, 'forged');
    await cp(sealed, forged, { recursive: true });
    await appendFile(join(forged, 'about'), 'x');
    await manifestAnew(forged);
    assert.match(await refusal('restore', [forged], there), /is not signed by the key .* or was changed since/);
    await program('age-keygen', ['-o', 'another']);
    await refusal('restore', [sealed], { ...there, TONGKET_BACKUP_IDENTITY: join(keys, 'another') });
    assert.ok(!existsSync(join(dataDir, 'postgres')), 'nothing half done');

    await script('check-backup', [sealed], { ...settings(), ...identity, TONGKET_BACKUP_PUBLIC_KEY: publicKey });
    assert.equal((await installation(application)).lastChecked.outcome, 'intact');
    await script('restore', [sealed], { ...there, ...identity });
    assert.deepEqual(await fileSums(join(dataDir, 'evidence')), evidenceOf(await fileSums(backup)));
  });

  test('whose copy fails stays where it was made, and nothing old is removed', async () => {
    const backups = join(folder, 'uncopied');
    await mkdir(join(backups, 'tongket-20200101T000000Z'), { recursive: true });
    const named = {
      ...settings(),
      TONGKET_BACKUP_FOLDER: backups,
      TONGKET_BACKUP_KEEP: '1',
      TONGKET_BACKUP_COPY: 'false',
    };
    assert.match(await refusal('backup', [], named), /did not copy it/);
    const names = await readdir(backups);
    assert.equal(names.length, 2);
    const { lastBackup } = await installation(application);
    assert.deepEqual([lastBackup.name, lastBackup.copied], [names.sort().at(-1), false]);
  });

  test('of long ago is removed when more than so many are kept, and others are not', async () => {
    const backups = join(folder, 'kept');
    await mkdir(join(backups, 'tongket-20200101T000000Z'), { recursive: true });
    await mkdir(join(backups, 'tongket-20200102T000000Z'));
    await mkdir(join(backups, 'somebody-elses'));
    await script('backup', [], { ...settings(), TONGKET_BACKUP_FOLDER: backups, TONGKET_BACKUP_KEEP: '2' });
    const names = (await readdir(backups)).sort();
    assert.equal(names.length, 4, names.join(' '));
    assert.deepEqual(names.slice(0, 3), ['last-check', 'somebody-elses', 'tongket-20200102T000000Z']);
  });
});

/** A small disk that PostgreSQL may write to, where this user can make one; elsewhere nothing is done. */
async function inSmallSpace(folder, megabytes, work) {
  if (process.getuid() !== 0) return;
  const space = join(folder, 'small');
  await mkdir(space, { mode: 0o700 });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', space]);
  try {
    await work(space);
  } finally {
    execFileSync('umount', ['--lazy', space]);
  }
}

/** The application starts on a restored database, reads, and writes. */
async function worksOn(named, serial) {
  const application = await Application.start(named);
  try {
    assert.equal((await verified(application, serial)).status, 'genuine');
    const answer = await fetch(`${application.address}/api/v1/observations/COMMUNE_TEAMS/06/2022`);
    assert.equal(answer.status, 200, await answer.text());
  } finally {
    await application.dispose();
  }
}

/** What administrators read of the installation. */
async function installation(application) {
  const administrator = await Person.signIn(application, 'administrator');
  return administrator.read('/api/v1/installation');
}

const evidenceName = (sums) => Object.keys(evidenceOf(sums))[0];

/** As somebody would who changed a file and has no key. */
const manifestAnew = (folder) =>
  execute('sh', ['-c', 'find . -type f ! -name "manifest.*" -print0 | sort -z | xargs -0 sha256sum >manifest.sha256'], {
    cwd: folder,
  });

function evidenceOf(sums) {
  const files = Object.entries(sums).filter(([name]) => name.startsWith('evidence/'));
  return Object.fromEntries(files.map(([name, sum]) => [name.slice('evidence/'.length), sum]));
}

/** What is said of a serial, but for when. */
async function verified(place, serial) {
  const { checkedAt, ...answer } = await (await fetch(`${place.address}/api/v1/verify/${serial}`)).json();
  assert.ok(checkedAt);
  return answer;
}

async function giveAward(application) {
  const officer = await Person.signIn(application, 'award-officer');
  const approver = await Person.signIn(application, 'approver');
  const decision = await officer.create('POST', '/api/v1/award-decisions', {
    authority: '19',
    number: '778/QĐ-THU',
    date: '2025-12-22',
    signer: 'Nguyễn Văn Thử',
  });
  const award = await officer.create('POST', '/api/v1/awards', {
    decision: decision.id,
    type: 'CERTIFICATE_OF_MERIT',
    recipient: { kind: 'individual', name: 'Người Nhận Thử', position: 'Chuyên viên' },
    achievementYear: 2025,
  });
  await approver.replace(`/api/v1/award-decisions/${decision.id}`, 'status', { status: 'issued' });
  const { serial } = await officer.read(`/api/v1/awards/${award.id}`);
  const credential = await fetch(`${application.address}/api/v1/verify/${serial}/credential`);
  assert.equal(credential.status, 200);
  return serial;
}
