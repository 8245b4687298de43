/*
 * A first start is killed at fifty moments that chance chooses, in ten folders: five times each, now the application alone
 * and now with its database, as by a power cut. Whatever each kill leaves behind, the next start works on it.
 */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Application } from '../support/application.mjs';
import { chanceOf } from '../support/chance.mjs';
import { Person } from '../support/person.mjs';

const folders = 10;
const killsInEach = 5;
const { seed, chance } = chanceOf(process.env.TONGKET_SEED);

/** What no start may leave for good: halves of copies, and data that is not complete. */
const halves = (names) => names.filter((name) => /\.part$|^unpacking-|^postgres-(?!binaries|password|log)/.test(name));

describe(`a first start that is killed, seed ${seed}`, () => {
  let whole;

  test('takes so long where nothing disturbs it', async () => {
    const application = await Application.unpacking();
    const began = performance.now();
    await application.start();
    whole = performance.now() - began;
    await application.dispose();
    console.log(`${Math.round(whole)} ms`);
  });

  for (let folder = 1; folder <= folders; folder++) {
    test(`works in the end, folder ${folder} of ${folders}`, async () => {
      const application = await Application.unpacking();
      const moments = [];
      try {
        for (let kill = 0; kill < killsInEach; kill++) {
          const moment = Math.round(chance() * whole);
          const all = chance() < 0.5;
          moments.push(`${moment}${all ? ' all' : ''}`);
          application.launch();
          await sleep(moment);
          await (all ? application.kill() : application.killAlone());
        }
        await application.start();
        assert.deepEqual(halves(await readdir(application.dataDir)), []);
        const answer = await fetch(`${application.address}/api/v1/observations/COMMUNE_TEAMS/06/2022`);
        assert.equal((await answer.json()).numerator, 108);
        const administrator = await Person.signIn(application, 'administrator');
        assert.ok((await administrator.read('/api/v1/audit-entries/verification')).intact);
      } catch (error) {
        throw new Error(`killed after ${moments.join(', ')} ms: ${error.message}`, { cause: error });
      } finally {
        await application.dispose();
      }
    });
  }
});
