/*
 * An award, in a real browser against the packaged application: an officer drafts the decision and its annex, somebody
 * else issues it, it is presented, a stranger checks the certificate, the award is annulled, and the stranger is told.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { today, year } from './support/calendar.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const stage = Stage.open();
const dialog = (page) => page.getByRole('dialog');
const said = (page, words) => page.getByText(words, { exact: true }).waitFor();
const number = `25/QĐ-VD-${year}`;
let serial;

async function confirm(page, button) {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
}

async function openDecisions(page) {
  await page
    .getByRole('navigation', { name: 'Bàn làm việc' })
    .getByRole('link', { name: 'Khen thưởng', exact: true })
    .click();
}

async function openDecision(page) {
  await openDecisions(page);
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: `Quyết định ${number}` }).waitFor();
}

async function addLine(page, { type, name, achievement }) {
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await page.locator('#dong-them-type').selectOption({ label: type });
  await page.locator('#dong-them-recipient-name').fill(name);
  await page.locator('#dong-them-achievementYear').fill(String(year));
  await page.locator('#dong-them-achievement').fill(achievement);
  await confirm(page, 'Thêm dòng');
  await said(page, 'Đã thêm một dòng.');
}

async function check(page, typed) {
  await page.goto(`${stage.application.address}/xac-minh`);
  await page.locator('#serial').fill(typed);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
}

/** What the page fetched to show itself, but for the picture in the tab of the browser. */
function loadedFiles(page) {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((each) => each.name)
      .filter((name) => !name.endsWith('/favicon.svg')),
  );
}

test('an award and its certificate', async (t) => {
  const scene = (what, play, options) => t.test(what, () => stage.visit(what, play, options));

  await scene('is drafted with its annex by an officer', async (officer) => {
    const { page } = officer;
    await officer.signIn(stage.accounts['award-officer']);
    await openDecisions(page);
    await page.getByRole('heading', { level: 1, name: 'Quyết định khen thưởng' }).waitFor();
    await assertAccessibleAtBothWidths(officer, 'decisions at the desk');
    await page.getByRole('link', { name: 'Soạn quyết định' }).click();
    await page.locator('#qd-number').fill(number);
    await page.locator('#qd-date').fill(today);
    await page.locator('#qd-signer').fill('Nguyễn Văn Ký');
    await assertAccessibleAtBothWidths(officer, 'a new decision');
    await page.getByRole('button', { name: 'Tạo dự thảo' }).click();
    await page.getByText('Chưa có ai trong phụ lục').waitFor();
    await addLine(page, { type: 'Giấy khen', name: 'Lê Thị Mẫu', achievement: 'Xây dựng nền tảng dùng chung' });
    await addLine(page, { type: 'Lao động tiên tiến', name: 'Trần Văn Mẫu', achievement: 'Hoàn thành tốt' });
    await page.getByRole('button', { name: /^Sửa\s*: Trần Văn Mẫu$/ }).click();
    await page.locator('#dong-sua-recipient-position').fill('Chuyên viên');
    await assertAccessibleAtBothWidths(officer, 'a line of the annex');
    await confirm(page, 'Lưu');
    await said(page, 'Đã lưu dòng.');
    await page
      .getByRole('row', { name: /Trần Văn Mẫu/ })
      .getByText('710.000 đồng')
      .waitFor();
    await assertAccessibleAtBothWidths(officer, 'a draft decision');
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await confirm(page, 'Ban hành');
    await dialog(page)
      .getByText(/không nhập phần nào của quyết định/)
      .waitFor();
    await page.keyboard.press('Escape');
  });

  await scene('is issued by somebody else', async (approver) => {
    const { page } = approver;
    await approver.signIn(stage.accounts.approver);
    await openDecision(page);
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await confirm(page, 'Ban hành');
    await said(page, 'Đã ban hành; mỗi khen thưởng đã có số hiệu.');
    serial = await page
      .getByRole('row', { name: /Lê Thị Mẫu/ })
      .getByRole('link', { name: /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/ })
      .textContent();
    approver.assertNoFaults('issuing');
  });

  await scene('is presented', async (officer) => {
    const { page } = officer;
    await officer.signIn(stage.accounts['award-officer']);
    await openDecision(page);
    await page.getByRole('button', { name: 'Ghi ngày trao' }).click();
    await confirm(page, 'Ghi ngày trao');
    await said(page, 'Đã ghi ngày trao.');
    await assertAccessibleAtBothWidths(officer, 'an issued decision');
    await page.getByRole('button', { name: 'In tất cả vào một tệp' }).click();
    const link = page.getByRole('link', { name: /^Tải tệp PDF: 2 tờ/ });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click({ timeout: 60_000 })]);
    assert.match(await readFile(await file.path(), 'latin1'), /^%PDF-/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: 'Annex: who is commended' }).waitFor();
    await assertAccessibleAtBothWidths(officer, 'an issued decision in English');
    officer.assertNoFaults('presenting');
  });

  await scene(
    'is genuine to a stranger with a telephone',
    async (stranger) => {
      const { page } = stranger;
      await check(page, serial.replaceAll('-', '').toLowerCase());
      await page.getByText('Khen thưởng có thật').waitFor();
      await page.getByText('Lê Thị Mẫu').waitFor();
      await assertAccessibleAtBothWidths(stranger, 'a genuine certificate');
      assert.deepEqual(await loadedFiles(page), []);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'The award is genuine' }).waitFor();
      await assertAccessibleAtBothWidths(stranger, 'a genuine certificate in English');
      const [credential] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download the credential' }).click(),
      ]);
      assert.equal(credential.suggestedFilename(), `${serial}.json`);
      stranger.assertNoFaults('a genuine certificate');
    },
    { width: 360 },
  );

  await scene('is annulled', async (officer) => {
    const { page } = officer;
    await officer.signIn(stage.accounts['award-officer']);
    await openDecision(page);
    await page.getByRole('button', { name: /^Hủy bỏ\s*: Lê Thị Mẫu$/ }).click();
    await page.locator('#dong-huy-annulment-ground').selectOption({ label: 'Hồ sơ giả' });
    await page.locator('#dong-huy-annulment-number').fill('31/QĐ-VD');
    await page.locator('#dong-huy-annulment-date').fill(today);
    await page.locator('#dong-huy-reason').fill('Thành tích kê khai không đúng');
    await assertAccessibleAtBothWidths(officer, 'an annulment');
    await confirm(page, 'Hủy bỏ');
    await said(page, 'Đã hủy bỏ khen thưởng.');
    officer.assertNoFaults('annulling');
  });

  await scene(
    'is told to be annulled, by which decision and not why',
    async (stranger) => {
      const { page } = stranger;
      await check(page, serial);
      await page.getByText('Khen thưởng đã bị hủy bỏ').waitFor();
      await page.getByText(/31\/QĐ-VD/).waitFor();
      assert.equal(await page.getByText(/kê khai không đúng|Hồ sơ giả/).count(), 0);
      await assertAccessibleAtBothWidths(stranger, 'an annulled certificate');
      stranger.assertNoFaults('an annulled certificate');
    },
    { width: 360 },
  );

  await scene(
    'is unknown where nobody issued it',
    async (stranger) => {
      const { page } = stranger;
      await check(page, '0000-0000-0000-0000');
      await page.getByText('Không có số hiệu này').waitFor();
      await assertAccessibleAtBothWidths(stranger, 'an unknown certificate');
    },
    { width: 360 },
  );
});
