/* A replica is killed while it calls receivers: all that was published arrives, and only what was on its way comes twice. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Receiver } from '../support/receiver.mjs';
import { Replicas, repeatedly, until } from '../support/replicas.mjs';

const type = 'vn.tongket.calendar-day.created';
/** So many calls of one webhook a process makes at a time; where order is kept, one. */
const callsOfOne = 2;
/** A killed sender is waited for so long, and a little more. */
const takenOverMs = 100_000;

describe('a replica that dies while it sends', () => {
  let replicas;
  let administrator;
  let plain;
  let ordered;
  let day = 0;

  before(async () => {
    replicas = await Replicas.start({
      TONGKET_WEBHOOK_ALLOW_HTTP: 'true',
      TONGKET_WEBHOOK_ALLOWED_NETWORKS: '127.0.0.1/32',
    });
    administrator = await replicas.caller('administrator');
    [plain, ordered] = [await Receiver.start(), await Receiver.start()];
    for (const receiver of [plain, ordered]) {
      const { status } = await administrator.call(replicas.second, 'POST', '/api/v1/webhooks', {
        url: receiver.url,
        description: 'Hệ thống thử',
        eventTypes: [type],
        ordered: receiver === ordered,
      });
      assert.equal(status, 201);
    }
  });

  beforeEach(() => {
    for (const receiver of [plain, ordered]) receiver.calls = [];
  });

  after(async () => {
    await replicas?.dispose();
    plain?.stop();
    ordered?.stop();
  });

  const cursor = async () => (await read('after=now')).cursor;

  async function read(query) {
    const { status, body } = await administrator.call(replicas.second, 'GET', `/api/v1/events?${query}`);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  }

  async function publish() {
    const date = new Date(Date.UTC(2500, 0, ++day)).toISOString().slice(0, 10);
    const { status } = await administrator.call(replicas.second, 'PUT', `/api/v1/calendar-days/${date}`, {
      kind: 'holiday',
      name: { vi: 'Ngày thử' },
      legalBasis: 'Thông báo',
    });
    assert.equal(status, 201);
  }

  /** Ids of what was published since, in the order of the feed. */
  async function published(since) {
    const ids = [];
    for (let more = true, after = since; more;) {
      const part = await read(`after=${after}&type=${type}&limit=500`);
      ids.push(...part.items.map(({ id }) => id));
      ({ more, cursor: after } = part);
    }
    return ids;
  }

  const arrived = (ids) =>
    until(
      'everything has arrived',
      () => [plain, ordered].every((receiver) => ids.every((id) => receiver.ids.includes(id))),
      takenOverMs,
    );

  const repeated = ({ ids }) => ids.filter((id, i) => ids.indexOf(id) !== i);

  const firsts = ({ ids }) => [...new Set(ids)];

  test('in the middle of calls: the other one makes these again and goes on, in the order that was asked for', async () => {
    const since = await cursor();
    let letGo;
    const patience = new Promise((resolve) => (letGo = resolve));
    for (const receiver of [plain, ordered]) receiver.patience = patience;
    await restart(replicas.second, { TONGKET_WEBHOOK_SENDERS: '0' });
    for (let i = 0; i < 6; i++) await publish();
    await until('calls are on their way', () => plain.calls.length >= 2 && ordered.calls.length >= 1);
    // Nobody is answered, so no more will come.
    await sleep(1_000);
    const onTheWay = [...plain.ids];
    assert.ok(onTheWay.length <= callsOfOne, `${onTheWay.length} calls`);

    await replicas.first.kill();
    letGo();
    await restart(replicas.second, { TONGKET_WEBHOOK_SENDERS: '4' });
    const ids = await published(since);
    await arrived(ids);
    await sleep(2_000);
    assert.deepEqual(repeated(plain).sort(), onTheWay.sort());
    assert.deepEqual(ordered.ids, [ids[0], ...ids]);
    await replicas.first.start();
  });

  async function restart(replica, settings) {
    await replica.stop();
    replica.environment = { ...replica.environment, ...settings };
    await replica.start();
  }

  test('under load, twice: nothing is lost, and of what was accepted no more comes again than was on its way', async () => {
    const since = await cursor();
    const writer = repeatedly(publish, 100);
    for (let i = 0; i < 2; i++) {
      await until('deliveries go on', () => plain.calls.length > 25 * (i + 1));
      await replicas.first.kill();
      await replicas.first.start();
    }
    await writer.stop();
    const ids = await published(since);
    await arrived(ids);
    await sleep(2_000);
    assert.ok(ids.length > 50, `${ids.length} events`);
    assert.deepEqual([...firsts(plain)].sort(), [...ids].sort());
    assert.ok(repeated(plain).length <= 2 * callsOfOne, `${repeated(plain).length} repeated`);
    assert.deepEqual(firsts(ordered), ids);
    assert.ok(repeated(ordered).length <= 2, `${repeated(ordered).length} repeated in order`);
  });
});
