/* The clock of one replica jumps ahead: it takes over what it believes to be abandoned, and still nothing is done twice. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { Application } from '../support/application.mjs';
import { Replicas, until } from '../support/replicas.mjs';

const library = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`)
  .find((path) => existsSync(path));

describe('a clock that jumps', { skip: !library && 'needs libfaketime (Debian: faketime)' }, () => {
  let replicas;
  let ahead;
  let reporter;

  before(async () => {
    replicas = await Replicas.start();
    reporter = await replicas.caller('reporter');
    await replicas.second.stop();
    ahead = await Application.start({
      ...replicas.second.environment,
      LD_PRELOAD: library,
      FAKETIME: '+20m',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    });
  });

  after(async () => {
    await ahead?.dispose();
    await replicas?.dispose();
  });

  test('twenty minutes ahead it takes jobs over at once, and each is done once', async () => {
    const lock = await replicas.postgres.lock('observation_versions in exclusive mode');
    const rows = (year) => `indicator,unit,period,numerator,denominator\nVILLAGE_TEAMS,06,${year},7,1292\n`;
    const jobs = [];
    for (const [i, year] of [1920, 1921, 1922, 1923].entries()) {
      const job = await reporter.call(
        [replicas.first, ahead][i % 2],
        'POST',
        '/api/v1/observations/imports?async=true',
        rows(year),
        { 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
      );
      assert.equal(job.status, 202, JSON.stringify(job.body));
      jobs.push(job.body.id);
    }
    await until('a job is taken over', async () => {
      const [most] = await replicas.postgres.query('select max(attempts) from jobs');
      return Number(most) >= 2;
    });
    await lock.release();
    await until('all jobs are done', async () => {
      const states = await Promise.all(jobs.map((id) => reporter.call(replicas.first, 'GET', `/api/v1/jobs/${id}`)));
      return states.every(({ body }) => body.status === 'succeeded' || body.status === 'failed');
    });
    const written = await replicas.postgres.query(
      `select count(*), count(distinct o.id) from observation_versions v join observations o on o.id = v.observation_id
       where o.period between '1920' and '1923'`,
    );
    const [done] = await replicas.postgres.query(
      `select count(*) from jobs where status = 'succeeded' and id in (${jobs.map((id) => `'${id}'`).join()})`,
    );
    assert.deepEqual(written, [`${done}|${done}`]);
  });

  test('sign-ins at the one are good at the other while the clocks differ by less than they last', async () => {
    assert.equal((await reporter.call(ahead, 'GET', '/api/v1/me')).status, 200);
    const person = await replicas.signIn('reporter', ahead);
    const answer = await fetch(`${replicas.first.address}/api/v1/session`, { headers: { cookie: person.cookie } });
    assert.equal(answer.status, 200);
  });
});
