/* Who listens to two replicas: readers of the change feed, and receivers of webhooks. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Receiver } from '../support/receiver.mjs';
import { EventStream } from '../support/stream.mjs';

const type = 'vn.tongket.calendar-day.created';
const eachWrites = 15;
/** A stream looks each second here whether its reader may still read. */
const soonMs = 8_000;

/** @param {() => import('../support/replicas.mjs').Replicas} replicas */
export function listeners(replicas) {
  describe('others who listen', () => {
    let administrator;
    let day = 0;

    before(async () => {
      administrator = await replicas().caller('administrator');
    });

    const both = () => [replicas().first, replicas().second];

    /** Something is published through a replica; its address. */
    async function publish(place) {
      const date = new Date(Date.UTC(2500, 0, ++day)).toISOString().slice(0, 10);
      const path = `/api/v1/calendar-days/${date}`;
      const { status, body } = await administrator.call(place, 'PUT', path, {
        kind: 'holiday',
        name: { vi: 'Ngày thử' },
        legalBasis: 'Thông báo',
      });
      assert.equal(status, 201, JSON.stringify(body));
      return path;
    }

    /** Both write at once, each one after the other; what each wrote. */
    const writeThroughBoth = () =>
      Promise.all(
        both().map(async (place) => {
          const written = [];
          for (let i = 0; i < eachWrites; i++) written.push(await publish(place));
          return written;
        }),
      );

    const read = async (place, query) => {
      const { status, body } = await administrator.call(place, 'GET', `/api/v1/events?${query}`);
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    };

    const now = async (place) => (await read(place, 'after=now')).cursor;

    /** Reads in small parts until so many have come. */
    async function follow(place, cursor, count) {
      const events = [];
      while (events.length < count) {
        const { items, cursor: next } = await read(place, `after=${cursor}&type=${type}&limit=7&wait=2`);
        events.push(...items);
        cursor = next;
      }
      return events;
    }

    test('writers on both make one order, which readers of both see whole and each event once', async () => {
      const start = await now(replicas().first);
      const reading = both().map((place) => follow(place, start, 2 * eachWrites));
      const written = await writeThroughBoth();
      const [here, there] = await Promise.all(reading);

      assert.deepEqual(
        here.map(({ id }) => id),
        there.map(({ id }) => id),
      );
      assert.equal(new Set(here.map(({ id }) => id)).size, 2 * eachWrites);
      const subjects = here.map(({ subject }) => subject);
      assert.deepEqual([...subjects].sort(), written.flat().sort());
      // Whoever waited for one answer before they wrote again wrote in this order.
      for (const one of written) {
        assert.deepEqual(
          subjects.filter((subject) => one.includes(subject)),
          one,
        );
      }
      assert.deepEqual((await read(replicas().second, `after=${await now(replicas().first)}`)).items, []);
    });

    test('whoever waits at one is answered by what is written at the other', async () => {
      const { first, second } = replicas();
      const cursor = await now(second);
      const began = performance.now();
      const waiting = read(second, `after=${cursor}&wait=30`);
      await sleep(300);
      const path = await publish(first);
      const { items } = await waiting;
      assert.deepEqual(
        items.map(({ subject }) => subject),
        [path],
      );
      assert.ok(performance.now() - began < 15_000, 'long before the waiting would have been over');
    });

    test('a stream of one goes on at the other after the last event, without a gap and without one twice', async () => {
      const { first, second } = replicas();
      const stream = await EventStream.open(first, `after=${await now(first)}&type=${type}`);
      const paths = [await publish(second), await publish(first), await publish(second)];
      const seen = (await stream.has(3)).slice(0, 2);
      await stream.leave();
      paths.push(await publish(first), await publish(second));

      const again = await EventStream.open(second, `type=${type}`, { 'last-event-id': seen[1].cursor });
      paths.push(await publish(first));
      await again.has(4);
      await sleep(500);
      await again.leave();
      assert.deepEqual(
        [...seen, ...again.events].map(({ subject }) => subject),
        paths,
      );
    });

    test('streams end soon after the token, the session or the account behind them ended at the other', async () => {
      const { first, second } = replicas();
      const reporter = await replicas().caller('reporter');
      const person = await replicas().signIn('reporter', first);
      const other = await replicas().signIn('reporter', second);
      const byToken = await EventStream.open(first, 'after=now', { authorization: `Bearer ${reporter.secret}` });
      const bySession = await EventStream.open(first, 'after=now', { cookie: person.cookie });
      const stays = await EventStream.open(second, 'after=now', { cookie: other.cookie });

      const end = (path, headers) =>
        fetch(second.address + path, { method: 'DELETE', headers: { origin: second.address, ...headers } });
      const ended = await Promise.all([
        end(`/api/v1/tokens/${reporter.id}`, { cookie: other.cookie, 'if-match': '*' }),
        end('/api/v1/session', { cookie: person.cookie }),
      ]);
      assert.deepEqual(
        ended.map(({ status }) => status),
        [204, 204],
      );
      assert.ok(await byToken.endsWithin(soonMs), 'the stream of the token');
      assert.ok(await bySession.endsWithin(soonMs), 'the stream of the session');
      assert.equal(stays.ended, false);
      await stays.leave();
    });

    describe('webhooks', () => {
      let receiver;
      let ordered;

      before(async () => {
        [receiver, ordered] = [await Receiver.start(), await Receiver.start()];
      });

      after(() => {
        receiver?.stop();
        ordered?.stop();
      });

      async function subscribe(place, { url }, inOrder) {
        const { status, body } = await administrator.call(place, 'POST', '/api/v1/webhooks', {
          url,
          description: 'Hệ thống thử',
          eventTypes: [type],
          ordered: inOrder,
        });
        assert.equal(status, 201, JSON.stringify(body));
      }

      test('of both: each event is sent once, and in the order of the feed where that is asked for', async () => {
        const { first, second } = replicas();
        await subscribe(first, receiver, false);
        await subscribe(second, ordered, true);
        const start = await now(first);
        // One fails once: the others of its receiver wait for it.
        ordered.answers.push(204, 500);
        await writeThroughBoth();
        const ids = (await follow(second, start, 2 * eachWrites)).map(({ id }) => id);

        await receiver.called(ids.length);
        await ordered.called(ids.length + 1);
        await sleep(1_500);
        assert.deepEqual([...receiver.ids].sort(), [...ids].sort());
        assert.deepEqual(ordered.ids, [ids[0], ids[1], ...ids.slice(1)]);
      });
    });
  });
}
