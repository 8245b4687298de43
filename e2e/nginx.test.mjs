/* The production configuration of nginx, run by the machine's own nginx before the packaged application. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { Application, freePort, repository, temporaryFolder } from './support/application.mjs';
import { Nginx } from './support/nginx.mjs';
import { Person } from './support/person.mjs';

const immutable = join(repository, 'frontend', 'dist', '_app', 'immutable');
const securityHeaders = [
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
];

describe('nginx before the application', () => {
  let application;
  let nginx;

  const get = (path, options) => fetch(nginx.address + path, options);
  const direct = (path, options) => fetch(application.address + path, options);

  before(async () => {
    application = await Application.start();
    nginx = await Nginx.start(application.port);
  });

  after(async () => {
    await nginx?.stop();
    await application?.dispose();
  });

  // What stands in the paths of the list of public pages.
  const named = { year: '2022', unit: 'SO-TTTT', indicator: 'COMMUNE_TEAMS', task: 'khong-co', serial: 'khong-co' };
  const delivered = JSON.parse(readFileSync(join(repository, 'backend/src/main/resources/public-pages.json'), 'utf8'))
    .filter(({ shows }) => shows !== 'sign-in')
    .map(({ path }) => path.replace(/\{(\w+)\}/g, (_, name) => named[name]));
  for (const path of delivered) {
    test(`the page ${path} comes from the application`, async () => {
      const [answer, application] = await Promise.all([get(path), direct(path)]);
      assert.equal(answer.status, application.status);
      assert.match(answer.headers.get('content-type'), /^text\/html/);
      assert.equal(await answer.text(), await application.text());
    });
  }

  test('what robots ask for comes from the application', async () => {
    for (const [path, type] of [
      ['/robots.txt', /^text\/plain/],
      ['/sitemap.xml', /^application\/xml/],
    ]) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.match(answer.headers.get('content-type'), type);
      assert.equal(await answer.text(), await (await direct(path)).text());
    }
  });

  test('the API answers through it as it does directly', async () => {
    const path = '/api/v1/units?date=2022-12-26&limit=2';
    const answer = await get(path);
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), await (await direct(path)).json());
  });

  test('answers come compressed by the application, and a change takes the tag that came with them', async () => {
    const reporter = await Person.signInAs({ address: nginx.address }, (await application.accounts()).reporter);
    const village = '/api/v1/observations/VILLAGE_TEAMS/06/2022';
    const seen = await get(village, { headers: { cookie: reporter.cookie } });
    assert.equal(seen.headers.get('content-encoding'), 'gzip');
    const tag = seen.headers.get('etag');
    assert.match(tag, /^"\d+\+gzip"$/);
    const known = await get(village, { headers: { cookie: reporter.cookie, 'if-none-match': tag } });
    assert.equal(known.status, 304);
    const body = { numerator: 1198, denominator: 1292, reason: 'Kiểm tra lại' };
    const written = await get(village, {
      method: 'PUT',
      headers: {
        cookie: reporter.cookie,
        origin: nginx.address,
        'content-type': 'application/json',
        'if-match': tag,
      },
      body: JSON.stringify(body),
    });
    assert.equal(written.status, 200, await written.text());
  });

  test('a long address is refused as a problem', async () => {
    for (const length of [9000, 40_000]) {
      const answer = await get(`/api/v1/units?q=${'a'.repeat(length)}`);
      assert.equal(answer.status, 414);
      assert.equal((await answer.json()).code, 'http.414');
    }
  });

  test('a slash written as %2F in a path reaches the API as it was written', async () => {
    const path = '/api/v1/observations/COMMUNE_TEAMS/06/2022-01-01%2FP9M';
    const [through, straight] = [await get(path), await direct(path)];
    assert.equal(through.status, straight.status);
    assert.equal((await through.json()).code, (await straight.json()).code);
  });

  test('an unknown address of the API is the application’s problem', async () => {
    const answer = await get('/api/v1/nothing-here');
    assert.equal(answer.status, 404);
    assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
  });

  test('a file named by its checksum is kept for a year, and sent compressed', async () => {
    const name = (await readdir(join(immutable, 'chunks'))).find((file) => file.endsWith('.js'));
    const answer = await get(`/_app/immutable/chunks/${name}`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.match(answer.headers.get('content-type'), /javascript/);
  });

  test('pages and the version are asked for again each time', async () => {
    for (const path of ['/dang-nhap', '/khen-thuong', '/_app/version.json', '/lam-viec/tai-khoan']) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers.get('cache-control'), 'no-cache', path);
    }
  });

  test('what installs the desk has its types, and is asked for again each time', async () => {
    for (const [path, type] of [
      ['/manifest.webmanifest', /^application\/manifest\+json/],
      ['/service-worker.js', /javascript/],
      ['/icon-192.png', /^image\/png/],
    ]) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.match(answer.headers.get('content-type'), type);
      assert.equal(answer.headers.get('cache-control'), 'no-cache', path);
    }
  });

  test('a file that is gone is 404, is no page, and is not kept', async () => {
    const answer = await get('/_app/immutable/chunks/gone.js');
    assert.equal(answer.status, 404);
    assert.match(answer.headers.get('content-type'), /^text\/plain/);
    assert.equal(answer.headers.get('cache-control'), 'no-cache');
  });

  test('an unknown page is 404 and shows the client’s own words', async () => {
    const answer = await get('/khong-co-trang-nay');
    assert.equal(answer.status, 404);
    assert.match(answer.headers.get('content-type'), /^text\/html/);
  });

  test('every kind of answer carries each security header once', async () => {
    for (const path of ['/', '/dang-nhap', '/api/v1/units?limit=1', '/_app/version.json', '/khong-co', '/api/v1/no']) {
      const { headers } = await get(path);
      for (const name of securityHeaders) {
        const value = headers.get(name);
        assert.ok(value, `${name} of ${path}`);
        assert.doesNotMatch(value, /^(nosniff|strict-origin-when-cross-origin), /, `${name} of ${path} is doubled`);
      }
      assert.equal(headers.get('server'), 'nginx');
    }
  });

  test('a body over the limit is refused as a problem', async () => {
    const answer = await get('/api/v1/unit-changes', {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: 'x'.repeat(11 * 1024 * 1024),
    });
    assert.equal(answer.status, 413);
    assert.equal((await answer.json()).status, 413);
  });

  test('a file of evidence may be longer than other bodies', async () => {
    for (const place of ['observations/VILLAGE_TEAMS/06/2022/versions/1', 'progress-reports/1']) {
      const answer = await get(`/api/v1/${place}/evidence`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: 'x'.repeat(20 * 1024 * 1024),
      });
      assert.equal(answer.status, 401);
    }
  });

  test('serves TLS where a certificate is mounted, and the application knows', async () => {
    const folder = await temporaryFolder('tls');
    const names = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-subj', '/CN=localhost', '-days', '1'];
    await promisify(execFile)('openssl', ['req', '-x509', '-nodes', ...kind, ...names]);
    const secure = await Nginx.start(application.port, application.port, { certificateFolder: folder });
    try {
      const answer = await new Promise((resolve, reject) => {
        const options = { rejectUnauthorized: false };
        request(`${secure.tlsAddress}/api/v1/units?limit=1`, options, resolve).on('error', reject).end();
      });
      assert.equal(answer.statusCode, 200);
      assert.match(answer.socket.getProtocol(), /^TLSv1\.[23]$/);
      answer.resume();
      assert.equal((await fetch(`${secure.address}/favicon.svg`)).status, 200);
    } finally {
      await secure.stop();
      await rm(folder, { recursive: true });
    }
  });

  test('without an application behind it, callers learn so in the API’s form', async () => {
    const alone = await Nginx.start(await freePort());
    try {
      const answer = await fetch(`${alone.address}/api/v1/units`);
      assert.equal(answer.status, 503);
      assert.match(answer.headers.get('content-type'), /^application\/problem\+json/);
      assert.equal(answer.headers.get('retry-after'), '5');
      assert.equal((await answer.json()).status, 503);
    } finally {
      await alone.stop();
    }
  });
});
