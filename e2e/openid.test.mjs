/*
 * Signing in by OpenID Connect with a real Keycloak, in a real browser against the packaged application: people come in
 * with the roles that the provider gives, its access tokens open the API, signing out ends both sessions, and while the
 * provider is away, whoever may still signs in by password. Another replica over the same database does its half of each.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Application } from './support/application.mjs';
import { openBrowser, Visitor } from './support/browser.mjs';
import { clientSecret, Keycloak } from './support/keycloak.mjs';
import { Person } from './support/person.mjs';
import { Postgres } from './support/postgres.mjs';
import { EventStream } from './support/stream.mjs';

const approver = { username: 'duyet.thu', password: 'mat-khau-cua-duyet' };
const guest = { username: 'khach.thu', password: 'mat-khau-cua-khach' };
const keeper = { username: 'quan.ly', password: 'mat-khau-cua-quan-ly' };
const session = '/api/v1/session';
const requestId = 'asked-by-openid-test';
/** As long as clocks may differ, and the second for which the token is good. */
const untilExpiredMs = 12_000;

describe('signing in by OpenID Connect', () => {
  let keycloak;
  let postgres;
  let application;
  let replica;
  let browser;
  let settings;
  let shortLived;
  let streams;

  before(async () => {
    [keycloak, browser, postgres] = await Promise.all([Keycloak.start(), openBrowser(), Postgres.start()]);
    settings = {
      TONGKET_DB_URL: postgres.jdbcUrl,
      TONGKET_DB_USERNAME: postgres.username,
      TONGKET_DB_PASSWORD: postgres.password,
      TONGKET_EVENT_HEARTBEAT: 'PT1S',
      TONGKET_OIDC_ISSUER: keycloak.issuer,
      TONGKET_OIDC_CLIENT_ID: 'tongket-web',
      TONGKET_OIDC_CLIENT_SECRET: clientSecret,
      TONGKET_OIDC_NAME: 'Sở Thử',
      TONGKET_OIDC_AUDIENCE: 'tongket-api',
      TONGKET_OIDC_NEW_ACCOUNTS: 'true',
      TONGKET_OIDC_ROLES_CLAIM: 'realm_access.roles',
      TONGKET_LOG_JSON: 'true',
    };
    application = await Application.start(settings);
    replica = await Application.start({
      ...settings,
      TONGKET_PUBLIC_ADDRESS: application.address,
      TONGKET_CREDENTIALS_KEY_FOLDER: join(application.dataDir, 'credential-keys'),
      TONGKET_SAMPLE_DATA: 'false',
      TONGKET_DEMO_ACCOUNTS: 'false',
    });
  });

  after(async () => {
    await Promise.all([browser?.close(), application?.dispose(), replica?.dispose(), keycloak?.stop()]);
    await postgres?.dispose();
  });

  const button = (page) => page.getByRole('link', { name: 'Đăng nhập bằng tài khoản Sở Thử' });

  async function begin(visitor, path = '/dang-nhap') {
    await visitor.page.goto(path);
    await button(visitor.page).click();
  }

  async function showPassword({ page }, { username, password }) {
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(password);
    await page.locator('#kc-login').click();
  }

  async function signIn(visitor, person, path) {
    await begin(visitor, path);
    await showPassword(visitor, person);
    await visitor.page.waitForURL('**/lam-viec**');
    await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  const me = (visitor) => visitor.page.evaluate(async () => (await fetch('/api/v1/me')).json());
  const rolesOf = async (visitor) => (await me(visitor)).roles.map(({ role, unit }) => `${role} ${unit?.code}`).sort();

  async function asked(token, path = '/api/v1/me', init = {}) {
    const headers = { authorization: `Bearer ${token}`, 'x-request-id': requestId };
    return fetch(application.address + path, { ...init, headers });
  }

  const listen = (token) => EventStream.open(replica, 'after=now', { authorization: `Bearer ${token}` });

  async function visit(play) {
    const visitor = await Visitor.arrive(browser, application.address);
    try {
      await play(visitor);
    } catch (error) {
      await visitor.photograph('openid');
      throw error;
    } finally {
      await visitor.leave();
    }
  }

  test('a person comes in with the roles that the provider gives, and the browser never sees a token', () =>
    visit(async (visitor) => {
      await visitor.open('/dang-nhap');
      await button(visitor.page).waitFor();
      await visitor.assertAccessible('the page for signing in');
      visitor.assertNoFaults('the page for signing in');

      await signIn(visitor, approver, '/dang-nhap?tiep=%2Flam-viec%2Fuy-quyen');
      assert.match(visitor.page.url(), /\/lam-viec\/uy-quyen$/);
      const { username, displayName } = await me(visitor);
      assert.deepEqual({ username, displayName }, { username: 'duyet.thu', displayName: 'Duyệt Thử' });
      assert.deepEqual(await rolesOf(visitor), ['approver 19']);

      const seen = await visitor.page.evaluate(() => document.cookie + JSON.stringify({ ...localStorage }));
      assert.doesNotMatch(seen, /eyJ|tongket_/);
      for (const { name, value, httpOnly } of await visitor.context.cookies(application.address)) {
        assert.ok(httpOnly, name);
        assert.doesNotMatch(value, /^eyJ/, name);
      }
    }));

  test('a stream is opened with an access token, as with a token of ours', async () => {
    shortLived = { ...(await keycloak.tokens('short-lived', approver)), since: performance.now() };
    const { access_token: token } = await keycloak.tokens('system', approver);
    streams = { shortLived: await listen(shortLived.access_token), lasting: await listen(token) };
  });

  test('whoever began to sign in at one replica comes back to the other, and is signed in at both', () =>
    visit(async (visitor) => {
      // Cookies are of a host, whatever the port: of both, as behind one proxy.
      await begin(visitor, `${replica.address}/dang-nhap`);
      await showPassword(visitor, approver);
      await visitor.page.waitForURL(`${application.address}/lam-viec**`);
      const cookies = await visitor.context.cookies(application.address);
      const { value } = cookies.find(({ name }) => name === 'tongket_session');
      for (const { address } of [application, replica]) {
        const answer = await fetch(`${address}/api/v1/me`, { headers: { cookie: `tongket_session=${value}` } });
        assert.equal((await answer.json()).username, 'duyet.thu');
      }
    }));

  test('the trail says who came, by whose word, and with which roles; the log says what gave none', async () => {
    const administrator = await Person.signIn(application, 'administrator');
    const { items } = await administrator.read('/api/v1/audit-entries?limit=20');
    const deeds = items
      .filter(({ key }) => key === 'duyet.thu')
      .map(({ action, actor }) => `${action} ${actor?.username ?? actor}`);
    for (const action of ['create', 'link-identity', 'change-roles', 'sign-in']) {
      assert.ok(
        deeds.some((deed) => deed.startsWith(action)),
        `${action} of ${deeds}`,
      );
    }
    assert.match(application.output, /'tongket:wizard:19' gives no role here/);
    assert.match(application.output, /'tongket:planner:KHONG-CO' gives no role here/);
  });

  test('whoever the provider knows and nobody gave a role here is told so', () =>
    visit(async (visitor) => {
      await begin(visitor);
      await showPassword(visitor, guest);
      await visitor.page.getByText('Tài khoản Sở Thử của bạn chưa được dùng ở đây.').waitFor();
    }));

  test('an answer that this browser did not ask for signs nobody in', () =>
    visit(async (visitor) => {
      await visitor.page.goto('/api/v1/openid/callback?code=abc&state=def');
      await visitor.page.getByText('Chưa đăng nhập được bằng tài khoản Sở Thử.').waitFor();
      assert.deepEqual(await visitor.context.cookies(application.address), []);
    }));

  test('an access token for this installation reads, and writes where its scopes say so', async () => {
    const reading = await keycloak.tokens('system', approver);
    const mine = await asked(reading.access_token);
    assert.equal(mine.status, 200);
    assert.deepEqual((await mine.json()).scopes, ['*:read']);
    const write = { method: 'DELETE' };
    assert.equal((await asked(reading.access_token, '/api/v1/me/sessions', write)).status, 403);

    const writing = await keycloak.tokens('system', approver, 'openid tongket:*:read tongket:*:write');
    assert.deepEqual((await (await asked(writing.access_token)).json()).scopes, ['*:read', '*:write']);
  });

  test('a token for another, one that tells who signed in, a changed or an expired one is refused', async () => {
    const { access_token: other } = await keycloak.tokens('other', approver);
    const { access_token: token, id_token: id } = await keycloak.tokens('system', approver);
    assert.equal((await asked(other)).status, 401);
    assert.equal((await asked(id)).status, 401);
    assert.equal((await asked(`${token.slice(0, -8)}AAAAAAAA`)).status, 401);
    await sleep(Math.max(0, shortLived.since + untilExpiredMs - performance.now()));
    assert.equal((await asked(shortLived.access_token)).status, 401);
    assert.ok(await streams.shortLived.endsWithin(5_000), 'its stream ended with it');
    assert.equal(streams.lasting.ended, false);
    await streams.lasting.leave();
  });

  test('each line of the log is one JSON object, with the request that it belongs to, and without any token', () => {
    const lines = application.output.split('\n').filter((line) => line.startsWith('{'));
    const refused = lines.map((line) => JSON.parse(line)).filter(({ message }) => /access token/.test(message));
    assert.ok(refused.length > 0);
    for (const { level, mdc } of refused) assert.deepEqual([level, mdc.requestId], ['WARN', requestId]);
    assert.doesNotMatch(application.output, /^\d{4}-\d\d-\d\d .* INFO/m);
    assert.doesNotMatch(application.output, /eyJ/);
  });

  test('signing out ends the session here and at the provider', () =>
    visit(async (visitor) => {
      await signIn(visitor, approver);
      const cookies = await visitor.context.cookies(application.address);
      const kept = cookies.find(({ name }) => name === 'tongket_session').value;
      await visitor.page.getByRole('button', { name: 'Đăng xuất' }).first().click();
      await visitor.page.waitForURL(`${application.address}/`);

      const again = await fetch(`${application.address}/api/v1/me`, { headers: { cookie: `tongket_session=${kept}` } });
      assert.equal(again.status, 401);
      await begin(visitor);
      await visitor.page.locator('#kc-login').waitFor();
    }));

  test('a role taken at the provider is gone at the next sign-in', () =>
    visit(async (visitor) => {
      await keycloak.takeRole(keeper, 'duyet.thu', 'tongket:approver:19');
      await sleep(1_000);

      await signIn(visitor, approver);
      assert.deepEqual(await rolesOf(visitor), []);
    }));

  test('whoever is disabled here is out at once, and stays out whatever the provider says', () =>
    visit(async (visitor) => {
      await signIn(visitor, approver);
      const { access_token: token } = await keycloak.tokens('system', approver);
      assert.equal((await asked(token)).status, 200);
      const stream = await listen(token);
      await disable('duyet.thu');

      assert.equal(await visitor.page.evaluate(async () => (await fetch('/api/v1/me')).status), 401);
      assert.equal((await asked(token)).status, 401);
      assert.ok(await stream.endsWithin(5_000), 'the stream at the other replica ended too');
      await begin(visitor);
      await visitor.page.getByText('Tài khoản Sở Thử của bạn chưa được dùng ở đây.').waitFor();
    }));

  async function disable(username) {
    const administrator = await Person.signIn(application, 'administrator');
    const { items } = await administrator.read(`/api/v1/accounts?q=${username}`);
    const path = `${application.address}/api/v1/accounts/${items[0].id}`;
    const headers = { cookie: administrator.cookie, origin: application.address };
    const etag = (await fetch(path, { headers })).headers.get('etag');
    const answer = await fetch(path, {
      method: 'PATCH',
      headers: { ...headers, 'if-match': etag, 'content-type': 'application/merge-patch+json' },
      body: JSON.stringify({ status: 'disabled' }),
    });
    assert.equal(answer.status, 200, await answer.text());
  }

  test('passwords are off but for the account for emergencies, also while the provider is away', () =>
    visit(async (visitor) => {
      const { administrator, reporter } = await application.accounts();
      await application.stop();
      application.environment = {
        ...settings,
        TONGKET_LOCAL_SIGN_IN: 'false',
        TONGKET_BREAK_GLASS_USERNAME: administrator.username,
      };
      await application.start();
      await keycloak.stop();

      await begin(visitor);
      await visitor.page.getByText('Hệ thống tài khoản Sở Thử không trả lời.').waitFor();
      await visitor.assertAccessible('the page that says that the provider is away');

      const refused = await fetch(application.address + session, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: application.address },
        body: JSON.stringify(reporter),
      });
      assert.equal(refused.status, 401);
      assert.equal((await refused.json()).code, 'session.local-off');
      await visitor.signIn(administrator);
    }));
});
