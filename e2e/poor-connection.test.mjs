/*
 * The clerk of a commune whose connection comes and goes, in a real browser against the packaged application: it is cut in
 * the middle of data entry and the page is loaded anew without it, a report of progress is written without it, the session
 * ends while something is typed, and the round is closed before what was typed could be sent. Nothing is lost, and the
 * server has exactly what was typed, once.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { lastYear } from './support/calendar.mjs';
import { Person } from './support/person.mjs';
import { until } from './support/replicas.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const rounds = { first: 'VD-MANG-1', second: 'VD-MANG-2', firstDay: 'VD-MANG-3' };
const figures = ['VD_SO_MOT', 'VD_SO_HAI', 'VD_SO_BA'];
const names = ['Số máy tính (ví dụ)', 'Số đường truyền (ví dụ)', 'Số buổi tập huấn (ví dụ)'];

let administrator;
let reporter;
let commune;
let task;

const key = () => ({ 'idempotency-key': randomUUID() });

async function makeTask() {
  const planner = await Person.signIn(stage.application, 'planner');
  const title = { vi: 'Kế hoạch khi mạng yếu (ví dụ)' };
  const plan = await planner.create('POST', '/api/v1/plans', { unit: '19', year: lastYear, title }, key());
  const tasks = `/api/v1/plans/${plan.id}/tasks`;
  const line = {
    code: '1',
    title: { vi: 'Lắp mạng cho các thôn (ví dụ)' },
    lead: '19',
    due: `${lastYear}-12-31`,
    duePrecision: 'day',
  };
  const made = await planner.create('POST', tasks, line, key());
  await planner.replace(`/api/v1/plans/${plan.id}`, 'status', { status: 'submitted' });
  const approver = await Person.signIn(stage.application, 'approver');
  const decision = { number: '1/QĐ', date: `${lastYear}-01-05`, signer: 'Chủ tịch' };
  await approver.replace(`/api/v1/plans/${plan.id}`, 'status', { status: 'issued', decision });
  return made;
}

const stage = Stage.open(async ({ application }) => {
  administrator = await Person.signIn(application, 'administrator');
  reporter = await Person.signIn(application, 'reporter');
  for (const [index, code] of figures.entries()) {
    await administrator.create('PUT', `/api/v1/indicators/${code}`, {
      name: { vi: names[index], en: `Example ${index + 1}` },
      measure: 'count',
      unitOfMeasure: 'cái',
      decimals: 0,
      direction: 'higher-is-better',
      frequency: 'month',
      periodBasis: 'calendar',
      levels: ['commune'],
      rollUpInSpace: 'sum',
      rollUpInTime: 'last',
      minimum: 0,
    });
  }
  const { items } = await administrator.read('/api/v1/units/19/children?date=2025-12-31&limit=100');
  commune = items.find(({ level }) => level === 'commune');
  for (const [code, period] of [
    [rounds.first, '2025-11'],
    [rounds.second, '2025-10'],
    [rounds.firstDay, '2025-09'],
  ]) {
    await administrator.create('PUT', `/api/v1/reporting-rounds/${code}`, {
      name: { vi: `Báo cáo ${period} khi mạng yếu (ví dụ)` },
      period,
      periodBasis: 'calendar',
      indicators: figures,
      reporters: { levels: ['commune'], units: [commune.code] },
      due: [{ level: 'commune', date: '2099-12-31' }],
      approvals: 1,
    });
  }
  task = await makeTask();
});

const report = (round) => `/lam-viec/nhap-lieu/${round}/${commune.code}`;
const cell = (page, index) => page.getByLabel(`Giá trị, ${names[index]}`);
const state = (page, words) => page.getByText(words, { exact: true });

/** Every version that the server has of a figure. */
async function versionsOf(index, period) {
  const address = `/api/v1/observations/${figures[index]}/${commune.id}/${period}/versions?limit=100`;
  const { items } = await reporter.read(address);
  return items.map(({ value }) => value);
}

/** The worker has what opens the desk without a connection. */
async function installed(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Opened once more with the worker: what it shows is kept then. */
async function openKept(visitor, address) {
  await visitor.open(address);
  await installed(visitor.page);
  await visitor.page.reload();
  await visitor.settled();
}

/** The last answer about something has been kept, and says this. `waitForFunction` takes a promise for true. */
async function keptWith(page, about, words) {
  const look = async ([part, wanted]) => {
    const cache = await caches.open('tongket-answers');
    const requests = (await cache.keys()).filter(({ url }) => url.includes(part));
    const answers = await Promise.all(requests.map(async (request) => (await cache.match(request)).text()));
    return answers.some((answer) => answer.includes(wanted));
  };
  await until(`${about} with ${words} is kept`, () => page.evaluate(look, [about, words]));
}

/** Every file that the page has fetched is kept. */
async function filesKept(page) {
  const look = async () => {
    const parts = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/_app/immutable/'));
    const kept = await Promise.all(parts.map(({ name }) => caches.match(name)));
    return kept.every((file) => file !== undefined);
  };
  await until('every file of the page is kept', () => page.evaluate(look));
}

test('a poor connection', async (t) => {
  const scene = (name, play, options) => t.test(name, () => stage.visit(name, play, options));

  await scene('that is cut on the very first page of a device loses nothing', async (clerk) => {
    const { page, context } = clerk;
    await clerk.signIn(stage.accounts.reporter);
    await clerk.open(report(rounds.firstDay));
    await installed(page);
    await keptWith(page, '/api/v1/me', 'reporter');
    await keptWith(page, 'submissions', commune.code);
    await filesKept(page);
    await context.setOffline(true);
    await cell(page, 0).fill('8');
    await page.keyboard.press('Enter');
    await state(page, 'Chờ kết nối').waitFor();
    await page.reload();
    await page.getByText(/Số liệu trên trang này được lấy lúc/).waitFor();
    assert.equal(await cell(page, 0).inputValue(), '8');
    await context.setOffline(false);
    await state(page, 'Đã lưu').waitFor({ timeout: 20_000 });
    assert.deepEqual(await versionsOf(0, '2025-09'), [8]);
  });

  await scene('that is cut in the middle of data entry loses nothing', async (clerk) => {
    const { page, context } = clerk;
    await clerk.signIn(stage.accounts.reporter);
    await openKept(clerk, '/lam-viec');
    await keptWith(page, '/me/work', 'entries-owed');
    await openKept(clerk, report(rounds.first));
    clerk.assertNoFaults('the desk with its worker');
    await cell(page, 0).fill('1.250');
    await page.keyboard.press('Enter');
    await state(page, 'Đã lưu').waitFor();
    await keptWith(page, 'submissions', '1250');

    await context.setOffline(true);
    await cell(page, 1).fill('37');
    await page.keyboard.press('Enter');
    await state(page, 'Chờ kết nối').waitFor();
    await page.getByRole('link', { name: 'Chưa gửi (1)' }).waitFor();
    await page.reload();
    await page.getByText(/Số liệu trên trang này được lấy lúc/).waitFor();
    assert.equal(await cell(page, 0).inputValue(), '1.250');
    assert.equal(await cell(page, 1).inputValue(), '37');
    await cell(page, 2).fill('4');
    await page.keyboard.press('Enter');
    await state(page, 'Chờ kết nối').nth(1).waitFor();
    await assertAccessibleAtBothWidths(clerk, 'a report without a connection, loaded anew');
    // Half a number, and the page is gone: the keys are there again.
    await cell(page, 2).fill('42');
    await page.waitForTimeout(100);
    await page.goto('/lam-viec');
    await page.getByRole('region', { name: /Báo cáo phải gửi/ }).waitFor();
    await page.getByText(/Số liệu trên trang này được lấy lúc/).waitFor();
    await page.goto('/lam-viec/chua-gui');
    await page.getByText('Còn 2 mục đã gõ trên máy này').waitFor();
    await page.getByText('42', { exact: true }).waitFor();
    await assertAccessibleAtBothWidths(clerk, 'what is unsent');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về tệp' }).click(),
    ]);
    assert.match(await readFile(await file.path(), 'utf8'), /Giá trị: 37[\s\S]*Giá trị: 42/);

    await context.setOffline(false);
    await page.getByText('Không còn gì chưa gửi').waitFor({ timeout: 20_000 });
    assert.deepEqual(await Promise.all([0, 1, 2].map((index) => versionsOf(index, '2025-11'))), [[1250], [37], [42]]);
    await clerk.open(report(rounds.first));
    assert.equal(await cell(page, 2).inputValue(), '42');
  });

  await scene('keeps a report of progress until it can be sent, once', async (clerk) => {
    const { page, context } = clerk;
    const dialog = page.getByRole('dialog');
    await clerk.signIn(stage.accounts.reporter);
    await openKept(clerk, `/lam-viec/nhiem-vu/${task.id}`);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
    await dialog.getByLabel('Đã làm được gì').fill('Đã kéo cáp đến ba thôn');
    await page.waitForTimeout(100);
    await page.reload();
    await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
    assert.equal(await dialog.getByLabel('Đã làm được gì').inputValue(), 'Đã kéo cáp đến ba thôn');
    await dialog.getByLabel('Tiến độ (%)').fill('30');
    await dialog.getByRole('button', { name: 'Lưu báo cáo' }).click();
    await page.getByText(/Báo cáo được giữ trên máy này/).waitFor();
    await assertAccessibleAtBothWidths(clerk, 'a report of progress that waits');
    await page.reload();
    await state(page, 'Chờ gửi').waitFor();
    await context.setOffline(false);
    await state(page, 'Đang soạn').waitFor({ timeout: 20_000 });
    const { items } = await reporter.read(`/api/v1/tasks/${task.id}/progress`);
    assert.deepEqual(
      items.map(({ percent, narrative }) => [percent, narrative]),
      [[30, 'Đã kéo cáp đến ba thôn']],
    );
  });

  await scene('is no matter of losing what is typed when the session ends', async (clerk) => {
    const { page } = clerk;
    await clerk.signIn(stage.accounts.reporter);
    await clerk.open(report(rounds.first));
    const end = { method: 'DELETE', headers: { cookie: reporter.cookie, origin: stage.application.address } };
    const ended = await fetch(`${stage.application.address}/api/v1/me/sessions`, end);
    assert.equal(ended.status, 204);
    await cell(page, 1).fill('38');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await dialog.getByLabel('Mật khẩu').waitFor();
    await assertAccessibleAtBothWidths(clerk, 'signing in over the page');
    await dialog.getByLabel('Mật khẩu').fill(stage.accounts.reporter.password);
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await state(page, 'Đã lưu').waitFor();
    assert.equal(await cell(page, 1).inputValue(), '38');
    assert.equal((await versionsOf(1, '2025-11')).filter((value) => value === 38).length, 1);
  });

  await scene('keeps what was typed for a round that was closed meanwhile', async (clerk) => {
    const { page, context } = clerk;
    await clerk.signIn(stage.accounts.reporter);
    await openKept(clerk, report(rounds.second));
    await context.setOffline(true);
    await cell(page, 0).fill('99');
    await page.keyboard.press('Enter');
    await state(page, 'Chờ kết nối').waitFor();
    await administrator.replace(`/api/v1/reporting-rounds/${rounds.second}`, 'status', { status: 'closed' });
    await context.setOffline(false);
    await page.getByText(/Không được nhận/).waitFor({ timeout: 20_000 });
    await clerk.open(report(rounds.second));
    await page.getByRole('link', { name: 'Xem và tải về' }).click();
    const refused = page.getByRole('region', { name: 'Cần bạn xem lại' });
    await refused.getByText('99', { exact: true }).waitFor();
    await refused.getByText(/chuyển cho người phụ trách/).waitFor();
    assert.deepEqual(await versionsOf(0, '2025-10').catch(() => []), []);

    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Ở lại' }).click();
    await administrator.replace(`/api/v1/reporting-rounds/${rounds.second}`, 'status', {
      status: 'open',
      reason: 'Còn đơn vị chưa gửi được',
    });
    await refused.getByRole('button', { name: /^Gửi lại/ }).click();
    await page.getByText('Không còn gì chưa gửi').waitFor();
    assert.deepEqual(await versionsOf(0, '2025-10'), [99]);

    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL(stage.application.address + '/');
    assert.equal(await page.evaluate(() => caches.has('tongket-answers')), false);
  });

  await scene('can be installed, and costs readers of the public pages nothing', async (reader) => {
    const { page } = reader;
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await reader.open('/nam/2022');
    assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean)), false);
    assert.deepEqual(
      asked.filter((path) => /webmanifest|service-worker|icon-/.test(path)),
      [],
    );
    const manifest = await fetch(`${stage.application.address}/manifest.webmanifest`);
    assert.equal(manifest.headers.get('content-type'), 'application/manifest+json');
    assert.equal(manifest.headers.get('cache-control'), 'no-cache');
    const { name, icons, shortcuts } = await manifest.json();
    assert.equal(name, 'Tổng Kết – Bàn làm việc');
    for (const { src } of icons) {
      const icon = await fetch(stage.application.address + src);
      assert.equal(icon.headers.get('content-type'), 'image/png');
      assert.ok((await icon.arrayBuffer()).byteLength < 1000, `${src} is a picture of many bytes`);
    }
    assert.equal(shortcuts.length, 3);
    const worker = await fetch(`${stage.application.address}/service-worker.js`);
    assert.match(worker.headers.get('content-type'), /javascript/);
    assert.equal(worker.headers.get('cache-control'), 'no-cache');
  });
});
