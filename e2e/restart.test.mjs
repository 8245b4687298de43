/* What was written survives a restart and a power cut, and the same application works on a database somebody else runs. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Application } from './support/application.mjs';
import { slowness } from './support/pace.mjs';
import { Person } from './support/person.mjs';

const observation = '/api/v1/observations/COMMUNE_TEAMS/06/2022';

describe('a local installation', () => {
  let application;
  let published;

  before(async () => {
    application = await Application.startFromNothing();
  });

  after(() => application?.dispose());

  test('loads the real figures at its first start', async () => {
    const answer = await fetch(application.address + observation);
    published = await answer.json();
    assert.equal(published.numerator, 108);
  });

  test('keeps a correction over an orderly restart', async () => {
    const reporter = await Person.signIn(application, 'reporter');
    await reporter.correct(observation, { numerator: 107, denominator: 108, reason: 'Kiểm tra lại' });
    await application.stop();
    await application.start();

    const again = await Person.signIn(application, 'reporter');
    assert.equal((await again.read(observation)).pendingVersion.numerator, 107);
  });

  test('keeps it over the death of everything at once', async () => {
    await application.kill();
    await application.start();

    const reporter = await Person.signIn(application, 'reporter');
    assert.equal((await reporter.read(observation)).pendingVersion.numerator, 107);
    assert.deepEqual((await (await fetch(application.address + observation)).json()).version, published.version);
  });

  // Others may use the machine too, so what counts is the time of the processor, of which a quiet machine has two.
  test('takes little to start', async () => {
    const before = slowness();
    await application.stop();
    await application.start();
    const used = await application.processorMs();
    const most = 15_000 * Math.max(before, slowness());
    assert.ok(used < most, `ready after ${used} of ${Math.round(most)} ms of the processor`);
  });

  test('tells address, folder and accounts to the person who started it', async () => {
    const { reporter } = await application.accounts();
    assert.match(application.output, new RegExp(application.address));
    assert.ok(application.output.includes(application.dataDir));
    assert.ok(application.output.includes(reporter.password));
  });

  test('refuses a second one on the same folder, or on the same port, in a sentence', async () => {
    const sameFolder = await application.refusal({ TONGKET_PORT: '0', TONGKET_MANAGEMENT_PORT: '0' });
    assert.match(sameFolder, /in use by process \d+\..*TONGKET_DATA_DIR/);
    const samePort = await application.refusal({ TONGKET_DATA_DIR: `${application.dataDir}-other` });
    assert.match(samePort, /TONGKET_PORT/);
    for (const words of [sameFolder, samePort]) assert.equal(words.trim().split('\n').length, 1, words);
  });

  test('serves as the database of a second one in production, which starts none of its own', async () => {
    const [, , , port] = (await readFile(join(application.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    const password = (await readFile(join(application.dataDir, 'postgres-password'), 'utf8')).trim();
    const second = await Application.start({
      TONGKET_MODE: 'production',
      TONGKET_DB_URL: `jdbc:postgresql://127.0.0.1:${port}/tongket`,
      TONGKET_DB_USERNAME: 'tongket',
      TONGKET_DB_PASSWORD: password,
    });
    try {
      assert.equal((await (await fetch(second.address + observation)).json()).numerator, 108);
      assert.ok(!existsSync(join(second.dataDir, 'postgres')));
      assert.ok(!existsSync(join(second.dataDir, 'demo-accounts.csv')));
    } finally {
      await second.dispose();
    }
  });
});
