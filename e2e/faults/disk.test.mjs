/* The disk of the files of evidence is full, and files arrive broken: nothing half laid stays, and callers learn why. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Application, temporaryFolder } from '../support/application.mjs';
import { Person } from '../support/person.mjs';

const observation = '/api/v1/observations/VILLAGE_TEAMS/06/2022';
const megabytes = 4;

// Only root mounts file systems; elsewhere there is no small disk to fill up.
describe('a disk that is full', { skip: process.getuid() !== 0 && 'needs root to mount a small disk' }, () => {
  let application;
  let reporter;
  let folder;
  let place;

  before(async () => {
    folder = join(await temporaryFolder('disk'), 'evidence');
    await mkdir(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
    application = await Application.start({ TONGKET_EVIDENCE_FOLDER: folder, TONGKET_EVIDENCE_SPARE: '1M' });
    reporter = await Person.signIn(application, 'reporter');
    await reporter.correct(observation, { numerator: 1196, denominator: 1292, reason: 'Kiểm tra lại' });
    const { pendingVersion } = await reporter.read(observation);
    place = `${observation}/versions/${pendingVersion.version}/evidence`;
  });

  after(async () => {
    await application?.dispose();
    execFileSync('umount', [folder]);
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  async function bring(bytes, name = 'anh.pdf') {
    const form = new FormData();
    form.set('file', new Blob([bytes]), name);
    const answer = await fetch(application.address + place, {
      method: 'POST',
      headers: { cookie: reporter.cookie, origin: application.address },
      body: form,
    });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  }

  const pdf = (size) => Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(size), Buffer.from('\n%%EOF\n')]);

  const readiness = async () => {
    const answer = await fetch(`http://127.0.0.1:${application.managementPort}/q/health/ready`);
    return { status: answer.status, body: await answer.json() };
  };

  async function lying() {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => name.length > 60 || name.includes('incoming'));
  }

  test('refuses a file with 503 and when to come back, keeps nothing of it, and says so to its operator', async () => {
    assert.equal((await readiness()).status, 200);
    await writeFile(join(folder, 'ballast'), Buffer.alloc(3.5 * 1024 * 1024));
    const refused = await bring(pdf(2 * 1024 * 1024));
    assert.equal(refused.status, 503);
    assert.equal(refused.body.code, 'evidence.store-unavailable');
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.deepEqual(await lying(), []);
    assert.deepEqual((await reporter.read(place)).items, []);
    const told = await readiness();
    assert.equal(told.status, 503);
    const check = told.body.checks.find(({ name }) => name === 'Store of evidence');
    assert.equal(check.status, 'DOWN');
    assert.match(check.data.reason, /MB are left/);
  });

  test('goes on with everything else, and takes files again once there is room', async () => {
    assert.equal((await fetch(`${application.address}/api/v1/units?limit=1`)).status, 200);
    await rm(join(folder, 'ballast'));
    assert.equal((await readiness()).status, 200);
    assert.equal((await bring(pdf(1024 * 1024))).status, 201);
    assert.equal((await lying()).length, 1);
  });

  test('files that are cut short, empty or of another kind leave nothing', async () => {
    const before = await lying();
    assert.equal((await bring(Buffer.from('no kind that is known'))).status, 422);
    assert.equal((await bring(Buffer.alloc(0))).status, 422);
    assert.equal((await bring(Buffer.from('PK\u0003\u0004 broken'), 'bang.xlsx')).status, 422);
    await cutShort();
    assert.deepEqual(await lying(), before);
    assert.equal((await reporter.read(place)).items.length, 1);
  });

  /** Says that a megabyte comes, sends a part and hangs up. */
  function cutShort() {
    return new Promise((resolve) => {
      const socket = connect(application.port, 'localhost', () => {
        const head = [
          `POST ${place} HTTP/1.1`,
          `Host: localhost:${application.port}`,
          `Origin: ${application.address}`,
          `Cookie: ${reporter.cookie}`,
          'Content-Type: multipart/form-data; boundary=x',
          'Content-Length: 1048576',
        ];
        socket.write(
          `${head.join('\r\n')}\r\n\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`,
        );
        socket.write(pdf(1000), () => setTimeout(() => socket.destroy(), 300));
      });
      socket.on('close', resolve);
      socket.on('error', resolve);
    });
  }
});
