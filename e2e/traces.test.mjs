/*
 * With a collector named, a request and a job are traces with their statements below them; a caller's trace goes on;
 * looking for work is none, nor is an address that is a secret. A collector that is away hinders nobody.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Application } from './support/application.mjs';
import { Collector } from './support/collector.mjs';
import { Person } from './support/person.mjs';

let collector;
let application;

before(async () => {
  collector = await Collector.start();
  application = await Application.start({ TONGKET_TRACES_ENDPOINT: collector.endpoint });
});

after(async () => {
  await application?.dispose();
  collector?.stop();
});

const statementOf = ({ attributes }) => attributes['db.statement'] ?? attributes['db.query.text'] ?? '';
const below = (top) => (span) => span.trace === top.trace && span.name !== top.name;

test('a request is a trace named by its address, with its statements, and goes on with the caller’s', async () => {
  const caller = { trace: '0af7651916cd43dd8448eb211c80319c', id: 'b7ad6b7169203331' };
  const answer = await fetch(`${application.address}/api/v1/units/06?date=2022-12-26`, {
    headers: { traceparent: `00-${caller.trace}-${caller.id}-01` },
  });
  assert.equal(answer.status, 200);

  const request = await collector.span(({ name }) => name === 'GET /api/v1/units/{unit}');
  assert.equal(request.trace, caller.trace);
  assert.equal(request.parent, caller.id);
  await collector.span((span) => below(request)(span) && /select/i.test(statementOf(span)));
});

test('a caller who does not trace is not traced', async () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  await fetch(`${application.address}/api/v1/units/06?date=2022-12-26`, {
    headers: { traceparent: `00-${trace}-b7ad6b7169203331-00` },
  });
  await fetch(`${application.address}/api/v1/indicators`);

  await collector.span(({ name }) => name === 'GET /api/v1/indicators');
  assert.ok(!collector.spans.some((span) => span.trace === trace));
});

test('a job is a trace of its own', async () => {
  const reporter = await Person.signIn(application, 'reporter');
  const rows = 'indicator,unit,period,numerator,denominator\nVILLAGE_TEAMS,06,1999,1,1292\n';
  const answer = await reporter.send('POST', '/api/v1/observations/imports?async=true', rows, {
    'content-type': 'text/csv',
    'idempotency-key': randomUUID(),
  });
  assert.equal(answer.status, 202, await answer.text());

  const job = await collector.span(({ name }) => name.startsWith('job '));
  assert.equal(job.parent, null);
  await collector.span(below(job));
});

test('addresses that are secrets stay here, and so do questions of nobody', async () => {
  await fetch(`${application.address}/api/v1/calendar-feeds/${'s3cret'.repeat(7)}.ics`);
  await fetch(`${application.address}/api/v1/openid/callback?code=s3cret&state=s3cret`);
  await fetch(`${application.address}/api/v1/award-types`);

  await collector.span(({ name }) => name === 'GET /api/v1/award-types');
  assert.ok(!collector.raw.includes('s3cret'));
  const roots = collector.spans.filter(({ parent }) => parent === null).map(({ name }) => name);
  assert.deepEqual(
    roots.filter((name) => !/^(job|webhook|GET|POST|PUT|DELETE)\b/.test(name)),
    [],
  );
});

test('a collector that is away hinders nobody', async () => {
  collector.stop();
  for (let i = 0; i < 20; i++)
    assert.equal((await fetch(`${application.address}/api/v1/units/06?date=2022-12-26`)).status, 200);
  await application.stop();
});
