/* People at two replicas: the two steps of signing in, tries that count together, forgotten passwords, and the trail. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { until } from '../support/replicas.mjs';
import { codeOf, stepOfNow } from '../support/totp.mjs';

const password = 'mat khau dai va ngau nhien 21';
const another = 'mot mat khau khac cung dai 22';

/**
 * @param {() => import('../support/replicas.mjs').Replicas} replicas
 * @param {() => import('../support/mailbox.mjs').Mailbox} mailbox
 */
export function people(replicas, mailbox) {
  describe('people', () => {
    let administrator;
    let asked;

    before(async () => {
      administrator = await replicas().caller('administrator');
      await make('quen-mat-khau');
      asked = await send(replicas().first, 'POST', '/api/v1/password-resets', { username: 'quen-mat-khau' });
    });

    const both = () => [replicas().first, replicas().second];

    async function make(username) {
      const account = { username, displayName: 'Người thử', password, roles: [{ role: 'reporter', unit: '19' }] };
      const { status, body } = await administrator.call(replicas().first, 'POST', '/api/v1/accounts', account, {
        'idempotency-key': randomUUID(),
      });
      assert.equal(status, 201, JSON.stringify(body));
    }

    /** As a browser does; `{ status, code, body, cookie, headers }`. */
    async function send(place, method, path, value, headers = {}) {
      const answer = await fetch(place.address + path, {
        method,
        headers: { 'content-type': 'application/json', origin: place.address, ...headers },
        body: JSON.stringify(value),
      });
      const words = await answer.text();
      const body = words ? JSON.parse(words) : undefined;
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
      return { status: answer.status, code: body?.code, body, cookie, headers: answer.headers };
    }

    const signIn = (place, username, more = {}) =>
      send(place, 'POST', '/api/v1/session', { username, password, ...more });

    const outcomes = (answers) => answers.map(({ status, code }) => `${status} ${code ?? ''}`.trim()).sort();

    test('sign in at one with the password and at the other with the code, and a code counts once at both', async () => {
      const { first, second } = replicas();
      await make('hai-buoc');
      const { cookie } = await signIn(first, 'hai-buoc');
      const factor = '/api/v1/me/second-factor';
      const { body: shown } = await send(first, 'PUT', `${factor}/secret`, { password }, { cookie });
      const step = stepOfNow();
      const confirmation = { status: 'on', code: codeOf(shown.secret, step) };
      const { status, body } = await send(second, 'PUT', `${factor}/status`, confirmation, { cookie });
      assert.equal(status, 200, JSON.stringify(body));

      const half = await signIn(first, 'hai-buoc');
      assert.deepEqual([half.status, half.code], [401, 'session.second-factor-required']);
      const code = codeOf(shown.secret, step + 1);
      assert.equal((await signIn(second, 'hai-buoc', { code })).status, 201);
      for (const place of both()) {
        assert.equal((await signIn(place, 'hai-buoc', { code })).code, 'session.code-refused');
      }
      const [recovery] = body.recoveryCodes;
      const race = await Promise.all(both().map((place) => signIn(place, 'hai-buoc', { code: recovery })));
      assert.deepEqual(outcomes(race), ['201', '401 session.code-refused']);
      assert.equal((await signIn(first, 'hai-buoc', { code: recovery })).code, 'session.code-refused');
    });

    test('tries to sign in count together: after five at either, both refuse the right password too', async () => {
      const { first, second } = replicas();
      await make('doan-mo');
      const tries = [];
      for (const place of [first, second, first, second, first]) {
        tries.push(await signIn(place, 'doan-mo', { password: 'khong phai mat khau' }));
      }
      assert.deepEqual([...new Set(outcomes(tries))], ['401 session.refused']);
      for (const place of both()) {
        const refused = await signIn(place, 'doan-mo');
        assert.deepEqual([refused.status, refused.code], [429, 'session.too-many-attempts']);
        assert.ok(Number(refused.headers.get('retry-after')) > 0);
      }
    });

    test('requests with a token are counted by each replica for itself, and each says what it has left', async () => {
      const { first, second } = replicas();
      const reader = await replicas().caller('reporter');
      const list = (place) =>
        reader.call(place, 'GET', '/api/v1/units?date=2022-12-26&limit=1', undefined, { accept: 'text/csv' });
      const limit = Number((await list(first)).headers.get('ratelimit-policy').match(/"token";q=(\d+);w=60/)[1]);
      // A file counts ten times, and a bucket fills while it is emptied.
      const answers = await Promise.all(Array.from({ length: limit / 5 }, () => list(first)));
      const refused = answers.filter(({ status }) => status !== 200);
      assert.ok(refused.length > 0 && answers.length - refused.length >= limit / 10 - 1, `${refused.length} refused`);
      for (const { status, headers } of refused) {
        assert.equal(status, 429);
        assert.ok(Number(headers.get('retry-after')) > 0);
        assert.match(headers.get('ratelimit'), /^"token";r=\d;t=\d+$/);
      }
      const there = await list(second);
      assert.equal(there.status, 200);
      assert.equal(there.headers.get('ratelimit').match(/"token";r=(\d+)/)[1], String(limit - 10));
    });

    test('the trail that both wrote is whole, asked of either', async () => {
      for (const place of both()) {
        const { status, body } = await administrator.call(place, 'GET', '/api/v1/audit-entries/verification');
        assert.equal(status, 200);
        assert.deepEqual([body.intact, body.findings], [true, []]);
        assert.ok(body.entries > 50, `${body.entries} entries`);
      }
    });

    test('a forgotten password that was asked for at one is set at the other, by a link that is good once', async () => {
      const { first, second } = replicas();
      assert.equal(asked.status, 202);
      const secret = await until('the link was mailed', () =>
        mailbox()
          .to('quen-mat-khau')
          .map((text) => text.match(/#dat-lai=([\w-]+)/)?.[1])
          .find(Boolean),
      );
      const reset = (place) => send(place, 'PUT', '/api/v1/password-resets', { secret, newPassword: another });
      const race = await Promise.all([reset(second), reset(first)]);
      assert.deepEqual(race.map(({ status }) => status).sort(), [204, 422], JSON.stringify(race));
      assert.equal((await signIn(first, 'quen-mat-khau')).status, 401);
      assert.equal((await signIn(first, 'quen-mat-khau', { password: another })).status, 201);
    });
  });
}
