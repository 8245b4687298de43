/*
 * What docs/install-debian.md installs: systemd finds nothing wrong with the units, the application runs by their very line
 * with their settings, and nginx takes its files inside Debian's own configuration.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, jar, repository, temporaryFolder } from './support/application.mjs';
import { configuration } from './support/nginx.mjs';
import { Postgres } from './support/postgres.mjs';

const read = (...path) => readFileSync(join(repository, ...path), 'utf8');
const page = read('docs', 'install-debian.md');
const service = read('deploy', 'systemd', 'tongket@.service');
const systemd = existsSync('/usr/bin/systemd-analyze');
const postgresLetsIn = { TONGKET_DB_PASSWORD: 'mat-khau-cua-bai-thu' };

/** Values of a key of a unit, of the replica 1. */
const values = (key, unit = service) =>
  [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value.replaceAll('%i', '1'));

/** NAME=value lines, or words. */
const settings = (text) =>
  Object.fromEntries([...text.matchAll(/(?<=^|\s)([A-Z_]+)=(\S*)/g)].map(([, k, v]) => [k, v]));

describe('the units', () => {
  test('are what systemd takes', { skip: !systemd && 'systemd-analyze is not here' }, async () => {
    const folder = await temporaryFolder('units');
    const there = (text) =>
      text
        .replaceAll('/opt/tongket/current', repository)
        .replaceAll('/usr/bin/java', join(process.env.JAVA_HOME, 'bin/java'));
    for (const name of ['tongket@.service', 'tongket-backup.service', 'tongket-backup.timer']) {
      const unit = there(read('deploy', 'systemd', name));
      await writeFile(join(folder, name.replace('@', '@1')), unit);
    }
    const files = ['tongket@1.service', 'tongket-backup.service', 'tongket-backup.timer'];
    const words = execFileSync('systemd-analyze', ['verify', '--man=no', ...files.map((name) => join(folder, name))], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    assert.equal(words, '');
    for (const name of files.filter((each) => each.endsWith('.service'))) {
      // Exit code 1 where the exposure is above 2.0 of 10.
      execFileSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', join(folder, name)], {
        stdio: 'ignore',
      });
    }
    await rm(folder, { recursive: true });
  });

  test('give the application longer to end than it takes at most', () => {
    const main = read('backend', 'src', 'main', 'java', 'vn', 'tongket', 'services', 'jobs', 'JobWorker.java');
    const jobs = Number(main.match(/LONGEST_STOP = Duration\.ofSeconds\((\d+)\)/)[1]);
    const requests = Number(
      read('backend', 'src', 'main', 'resources', 'application.properties').match(
        /^quarkus\.shutdown\.timeout=(\d+)s$/m,
      )[1],
    );
    assert.ok(Number(values('TimeoutStopSec')[0]) > jobs + requests);
  });

  test('ask where the application tells its health, and nginx where it listens', () => {
    const set = settings(values('Environment').join(' '));
    const ready = new URL(values('ExecStartPost')[0].split(' ').at(-1));
    assert.equal(ready.port, set.TONGKET_MANAGEMENT_PORT);
    assert.ok(page.includes(`TONGKET_BACKEND=127.0.0.1:${set.TONGKET_PORT} `));
  });

  test('and the page name the same folders', () => {
    for (const path of [...values('EnvironmentFile'), ...values('WorkingDirectory')])
      assert.ok(page.includes(path), path);
    const backup = read('deploy', 'systemd', 'tongket-backup.service');
    const folders = settings(values('Environment', backup).join(' '));
    for (const name of ['TONGKET_DATA_DIR', 'TONGKET_BACKUP_FOLDER']) assert.ok(page.includes(folders[name]), name);
    assert.deepEqual(values('ReadWritePaths', backup), [folders.TONGKET_BACKUP_FOLDER]);
    assert.equal(settings(values('Environment').join(' ')).TONGKET_DATA_DIR, folders.TONGKET_DATA_DIR);
    for (const folder of values('StateDirectory')[0].split(' ')) {
      assert.ok(`/var/lib/${folder}`.startsWith(folders.TONGKET_DATA_DIR));
    }
  });
});

describe('the application as the unit starts it', () => {
  let folder;
  let postgres;
  let application;
  let port;
  let managementPort;

  before(async () => {
    folder = await temporaryFolder('debian');
    postgres = await Postgres.start();
    // Others than the unit's, which may be taken on this machine.
    [port, managementPort] = [await freePort(), await freePort()];
    // As the archive lays it out.
    const release = join(folder, 'current');
    await mkdir(release);
    await symlink(join(jar, '..'), join(release, 'quarkus-app'));
    await cp(join(repository, 'scripts'), join(release, 'scripts'), { recursive: true });
    const lines = settings(read('deploy', 'systemd', 'tongket.env'));
    assert.equal(lines.TONGKET_DB_URL, 'jdbc:postgresql://127.0.0.1:5432/tongket');
    const environment = {
      PATH: process.env.PATH,
      ...settings(values('Environment').join(' ')),
      ...lines,
      ...postgresLetsIn,
      TONGKET_DB_URL: postgres.jdbcUrl,
      TONGKET_BOOTSTRAP_PASSWORD: 'mat khau dai va ngau nhien 21',
      TONGKET_DATA_DIR: folder,
      TONGKET_PORT: String(port),
      TONGKET_MANAGEMENT_PORT: String(managementPort),
    };
    const [program, ...words] = values('ExecStart')[0].split(' ');
    assert.equal(program, '/usr/bin/java');
    application = spawn(join(process.env.JAVA_HOME, 'bin', 'java'), words, { cwd: release, env: environment });
    application.output = '';
    for (const stream of [application.stdout, application.stderr]) {
      stream.on('data', (chunk) => (application.output += chunk));
    }
  });

  after(async () => {
    application?.kill('SIGKILL');
    await postgres?.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  test('is ready, and lets the first administrator in', async () => {
    const { pathname } = new URL(values('ExecStartPost')[0].split(' ').at(-1));
    const deadline = performance.now() + 120_000;
    while (!(await fetch(`http://127.0.0.1:${managementPort}${pathname}`).catch(() => undefined))?.ok) {
      assert.ok(performance.now() < deadline && application.exitCode === null, application.output);
      await sleep(50);
    }
    const { TONGKET_BOOTSTRAP_USERNAME: username } = settings(read('deploy', 'systemd', 'tongket.env'));
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
      body: JSON.stringify({ username, password: 'mat khau dai va ngau nhien 21' }),
    });
    assert.equal(answer.status, 201, await answer.text());
  });

  test('ends as the unit expects', async () => {
    const ended = once(application, 'exit');
    application.kill('SIGTERM');
    const [code, signal] = await ended;
    assert.ok(
      [0, ...values('SuccessExitStatus').map(Number)].includes(code) || signal === 'SIGTERM',
      `${code} ${signal}`,
    );
  });
});

describe('nginx on Debian', () => {
  let folder;

  before(async () => {
    folder = await temporaryFolder('nginx');
    const exported = settings([...page.matchAll(/^export (.*)$/gm)].map(([, words]) => words).join(' '));
    const values = { ...exported, TONGKET_WEB_ROOT: folder, TONGKET_TLS_FOLDER: folder };
    await mkdir(join(folder, 'conf.d', 'tls'), { recursive: true });
    await writeFile(join(folder, 'site.conf'), await configuration(values));
    const tls = await configuration(values, join(repository, 'docker', 'nginx', 'tls.conf.template'));
    await writeFile(join(folder, 'conf.d', 'tls', 'tls.conf'), tls);
    const certificate = page
      .match(/`openssl (req -x509 .*? )-out/)[1]
      .trim()
      .split(' ');
    const made = ['-out', join(folder, 'certificate.pem'), '-keyout', join(folder, 'key.pem')];
    execFileSync('openssl', [...certificate, ...made], { stdio: 'ignore' });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  test('takes the site with TLS and the redirect, inside a configuration like Debian’s with the page’s change', async () => {
    const debians = 'http {\n  server_tokens off; # Recommended\n  gzip on;\n';
    const [, pattern] = page.match(/^sed --in-place --regexp-extended 's\/(.*?)\/\\1# \\2;\/'/m);
    const changed = execFileSync('sed', ['--regexp-extended', `s/${pattern}/\\1# \\2;/`], {
      input: debians,
    }).toString();
    assert.doesNotMatch(changed, /^\s*(gzip|server_tokens)/m);
    const redirect = join(repository, 'deploy', 'systemd', 'redirect.conf');
    const rest = `access_log off;\ninclude site.conf;\ninclude ${redirect};\n}\n`;
    await writeFile(join(folder, 'nginx.conf'), `pid ${folder}/pid;\nevents {}\n${changed}${rest}`);
    execFileSync(process.env.NGINX, ['-t', '-q', '-p', folder, '-c', 'nginx.conf', '-e', join(folder, 'error.log')]);
  });
});
