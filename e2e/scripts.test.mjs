/* The scripts behind the Makefile: what they choose, and when they think that something has to be built. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { repository, temporaryFolder } from './support/application.mjs';

const makefile = readFileSync(join(repository, 'Makefile'), 'utf8');
const targets = [...makefile.matchAll(/^([a-z0-9-]+):(.*)\n\t@?(.*)/gm)].map(([, name, rest, recipe]) => ({
  name,
  rest,
  recipe,
}));

let folder;

before(async () => {
  folder = await temporaryFolder('scripts');
});

after(() => rmSync(folder, { recursive: true }));

/** Runs a line with the functions of lib.sh at hand; returns what it prints. */
function library(line, environment = {}) {
  return execFileSync('bash', ['--norc', '-c', `. '${join(repository, 'scripts', 'lib.sh')}'; ${line}`], {
    env: { PATH: process.env.PATH, ...environment },
    encoding: 'utf8',
  }).trim();
}

/** A folder that looks like a JDK of a version. */
function fakeJdk(name, version) {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'javac'), `#!/bin/sh\necho 'javac ${version}'\n`, { mode: 0o755 });
  return home;
}

describe('the Makefile', () => {
  test('says of each target what it does', () => {
    assert.ok(targets.length >= 9);
    for (const { name, rest } of targets) assert.match(rest, /## \w/, name);
    const help = execFileSync('make', ['-s', '-C', repository, 'help'], { encoding: 'utf8' });
    for (const { name } of targets) assert.match(help, new RegExp(`^ +make ${name} +\\S`, 'm'));
  });

  test('calls scripts that are there and can be run', () => {
    const scripts = targets.flatMap(({ recipe }) => recipe.match(/scripts\/[\w-]+\.sh/) ?? []);
    assert.equal(scripts.length, targets.length - 1, 'all but help');
    for (const script of [...scripts, '.ci/run']) accessSync(join(repository, script), constants.X_OK);
  });
});

describe('the scripts of a database', () => {
  const led = (url) =>
    library(
      `. '${join(repository, 'scripts', 'database.sh')}'; lead_to_named_database; echo "$PGHOST $PGPORT $PGDATABASE \${PGTARGETSESSIONATTRS:-any}"`,
      { TONGKET_DB_URL: url },
    );

  test('find it by the address that Java has', () => {
    assert.equal(led('jdbc:postgresql://a/tongket?socketTimeout=60'), 'a 5432 tongket any');
    assert.equal(led('jdbc:postgresql://a:1,b/tongket?targetServerType=primary'), 'a,b 1,5432 tongket read-write');
  });
});

describe('the programs of PostgreSQL that a data folder gets', () => {
  test('are whole also after a first copy that was interrupted', () => {
    const unpacked = join(folder, 'unpacked');
    const data = join(folder, 'interrupted');
    mkdirSync(join(unpacked, 'checksum', 'bin'), { recursive: true });
    for (const name of ['initdb', 'postgres']) writeFileSync(join(unpacked, 'checksum', 'bin', name), name);
    mkdirSync(join(data, 'postgres-binaries.part', 'checksum', 'bin'), { recursive: true });
    writeFileSync(join(data, 'postgres-binaries.part', 'checksum', 'bin', 'initdb'), 'ini');

    library(`unpacked_postgres='${unpacked}'; share_unpacked_postgres '${data}'`);
    const copied = readdirSync(join(data, 'postgres-binaries'), { recursive: true }).sort();
    assert.deepEqual(copied, ['checksum', 'checksum/bin', 'checksum/bin/initdb', 'checksum/bin/postgres']);
    assert.equal(readFileSync(join(data, 'postgres-binaries', 'checksum', 'bin', 'initdb'), 'utf8'), 'initdb');
    assert.deepEqual(readdirSync(data), ['postgres-binaries'], 'nothing of the interrupted copy is left');
  });
});

describe('the choice of a JDK', () => {
  test('takes JAVA_HOME when it is new enough', () => {
    const home = fakeJdk('new', '26.0.1');
    assert.equal(library('find_jdk', { JAVA_HOME: home }), home);
  });

  test('passes over an old JAVA_HOME and an old one on the path', () => {
    const old = fakeJdk('old', '17.0.21');
    const found = library('find_jdk', { JAVA_HOME: old, PATH: `${join(old, 'bin')}:${process.env.PATH}` });
    assert.notEqual(found, old);
    assert.match(
      execFileSync(join(found, 'bin', 'javac'), ['-version'], { encoding: 'utf8' }),
      /^javac (2[5-9]|[3-9]\d)/,
    );
  });

  test('finds the one on the path through its links', () => {
    const home = fakeJdk('linked', '25.0.2');
    assert.equal(library('find_jdk', { PATH: `${join(home, 'bin')}:${process.env.PATH}` }), home);
  });
});

describe('what shortens a start', () => {
  const build = (home, text) =>
    writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\n[ "$1" = -Xinternalversion ] && echo '${text}'\n`, {
      mode: 0o755,
    });
  const fits = (cache, home) =>
    library(`of_this_virtual_machine '${cache}' && echo yes || echo no`, { JAVA_HOME: home });

  test('is made again for another virtual machine, of another maker or newer', () => {
    const cache = join(folder, 'cache');
    const [one, other] = [fakeJdk('one', '25.0.2'), fakeJdk('other', '25.0.2')];
    build(one, 'VM (25.0.2+9) built by one');
    build(other, 'VM (25.0.2+9) built by another');
    assert.equal(fits(cache, one), 'no');
    library(`note_virtual_machine '${cache}'`, { JAVA_HOME: one });
    assert.equal(fits(cache, one), 'yes');
    assert.equal(fits(cache, other), 'no');
    build(one, 'VM (25.0.3+9) built by one');
    assert.equal(fits(cache, one), 'no');
  });
});

describe('what has to be built', () => {
  const changed = (stamp, source) => library(`changed_since '${stamp}' '${source}' && echo yes || echo no`);

  test('is everything without a stamp, nothing after it, and again what changed or was removed', () => {
    const source = join(folder, 'source');
    const stamp = join(folder, 'stamp');
    const [file, other] = [join(source, 'file'), join(source, 'other')];
    mkdirSync(source);
    for (const path of [file, other]) writeFileSync(path, '');
    assert.equal(changed(stamp, source), 'yes');

    const past = new Date(Date.now() - 60_000);
    for (const path of [file, other, source]) utimesSync(path, past, past);
    writeFileSync(stamp, '');
    assert.equal(changed(stamp, source), 'no');

    const future = new Date(Date.now() + 60_000);
    utimesSync(file, future, future);
    assert.equal(changed(stamp, source), 'yes');

    utimesSync(file, past, past);
    utimesSync(stamp, past, past);
    rmSync(other);
    assert.equal(changed(stamp, source), 'yes');
  });
});

describe('the notes of a release', () => {
  const notes = (...words) =>
    execFileSync(join(repository, 'scripts', 'release-notes.sh'), words, { encoding: 'utf8' });

  test('are what the changelog says of its version, or of what is not released yet', () => {
    const changelog = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');
    const [, unreleased] = changelog.match(/^## Unreleased\n+([^]*?)(?=\n## |$(?![^]))/m);
    assert.equal(notes('9.9.9').trim(), `# Tổng Kết 9.9.9\n\n${unreleased.trim()}`);
    assert.match(notes(), /^# Tổng Kết Unreleased\n/);
  });
});
