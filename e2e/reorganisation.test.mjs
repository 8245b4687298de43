/*
 * An administrator's reorganisation, in a real browser against the packaged application: an act with a fault is pasted,
 * corrected, tried, carried out, found to carry a newer one, and undone.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const founding = [
  'change\tunit\tsuccessor\tshare\tcode\tname\tnameEn\tkind\tparent',
  'create\t\t\t\tVD-MOT\tBan Ví Dụ Một\t\tban\t19',
  'create\t\t\t\tVD-HAI\tBan Ví Dụ Hai\t\tban\t19',
  'create\t\t\t\tVD-BA\tBan Ví Dụ Ba\t\tban\t99',
].join('\n');
const renaming = 'rename\tVD-MOT\t\t\t\tBan Ví Dụ Đổi Tên';

const stage = Stage.open();

async function fillIn(page, { date, title, rows }) {
  await page.locator('#act-date').fill(date);
  await page.locator('#act-title').fill(title);
  await page.locator('#act-document').fill('Quyết định ví dụ số 1');
  await page.locator('#act-rows').fill(rows);
}

async function preview(page) {
  await page.getByRole('button', { name: 'Xem trước' }).click();
}

async function carryOut({ page }) {
  await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thực hiện', exact: true }).click();
  await page.getByText('Đã thực hiện đợt sắp xếp này.').waitFor();
}

/** The server gets the next request to carry out and does it, but its answer does not arrive. */
async function loseOneAnswer(page) {
  const isCarryingOut = (url) => url.pathname === '/api/v1/unit-changes' && !url.searchParams.has('dryRun');
  const lose = async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  };
  await page.route(isCarryingOut, lose, { times: 1 });
}

async function undo({ page }, reason) {
  const dialog = page.getByRole('dialog');
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Hủy đợt sắp xếp' }).click();
  await dialog.locator('#undo-reason').fill(reason);
  await dialog.getByRole('button', { name: 'Hủy đợt sắp xếp' }).click();
}

test('a reorganisation', async (t) => {
  const scene = (name, play, options) => t.test(name, () => stage.visit(name, play, options));
  let record;

  await scene('with a fault is corrected, tried and carried out', async (administrator) => {
    const { page } = administrator;
    await administrator.signIn(stage.accounts.administrator);
    await page.locator('main').getByRole('link', { name: 'Sắp xếp đơn vị' }).last().click();
    await page.getByRole('row', { name: /Nghị quyết số 1683/ }).waitFor();
    await assertAccessibleAtBothWidths(administrator, 'the list of acts');
    await page.getByRole('link', { name: 'Nhập đợt sắp xếp mới' }).click();
    await fillIn(page, { date: '01/09/2025', title: 'Thành lập các ban ví dụ', rows: founding });
    await page.getByText('3 dòng', { exact: true }).waitFor();
    await page.getByText('Hướng dẫn: bảy loại dòng').click();
    await page.getByRole('button', { name: 'Tải mẫu CSV có ví dụ' }).waitFor();
    await assertAccessibleAtBothWidths(administrator, 'a new act');

    await preview(page);
    const faults = page.getByRole('region', { name: 'Chưa thực hiện được: 1 dòng cần sửa' });
    const place = faults.getByRole('link', { name: 'Dòng 4, cột parent (Trực thuộc)' });
    await place.waitFor();
    assert.match(await faults.getByRole('listitem').innerText(), /không có đơn vị 99[\s\S]*VD-BA/);
    await assertAccessibleAtBothWidths(administrator, 'an act with a fault');
    await place.click();
    await page.locator('#dong-4:focus').waitFor();

    await page.reload();
    assert.equal(await page.locator('#act-rows').inputValue(), founding, 'what was pasted is still there');
    await page.locator('#act-rows').fill(founding.replace('\t99', '\t19'));
    await preview(page);
    const outcome = page.getByRole('region', { name: 'Có thể thực hiện. Từ ngày 01/09/2025:' });
    await outcome.getByText('Thành lập: 3 đơn vị').waitFor();
    await assertAccessibleAtBothWidths(administrator, 'what an act would do');

    await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
    await page.getByRole('dialog').getByText('01/09/2025 (chính xác)').waitFor();
    await assertAccessibleAtBothWidths(administrator, 'the last question');
    await page.keyboard.press('Escape');
    await carryOut(administrator);
    await page.getByRole('heading', { level: 1, name: 'Thành lập các ban ví dụ' }).waitFor();
    record = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Ban Ví Dụ Ba' }).waitFor();
    await assertAccessibleAtBothWidths(administrator, 'the record of an act');
  });

  await scene('is found where its units are', async (reader) => {
    await reader.open('/don-vi/VD-HAI');
    assert.match(await reader.page.locator('main').innerText(), /Ban Ví Dụ Hai/);
    reader.assertNoFaults('a new unit');
  });

  await scene('is not undone while a newer one rests on it, and then it is', async (administrator) => {
    const { page } = administrator;
    await administrator.signIn(stage.accounts.administrator);
    await administrator.open('/lam-viec/sap-xep/moi');
    await fillIn(page, { date: '01/10/2025', title: 'Đổi tên một ban ví dụ', rows: renaming });
    await preview(page);
    await page.getByText('Ban Ví Dụ Một → Ban Ví Dụ Đổi Tên').waitFor();
    await loseOneAnswer(page);
    await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('button', { name: 'Thực hiện', exact: true }).click();
    await question.getByText('chỉ được thực hiện một lần').waitFor();
    await page.keyboard.press('Escape');
    await carryOut(administrator);
    const newer = new URL(page.url()).pathname;

    await administrator.open(record);
    await undo(administrator, 'Nhập nhầm');
    await page.getByRole('dialog').getByText('Đổi tên một ban ví dụ').waitFor();
    await assertAccessibleAtBothWidths(administrator, 'an act on which a newer one rests');

    for (const path of [newer, record]) {
      await administrator.open(path);
      await undo(administrator, 'Nhập nhầm');
      await page.getByText('Đã hủy đợt sắp xếp. Các đơn vị trở lại như trước đó.').waitFor();
      await page.locator('dd', { hasText: 'Nhập nhầm' }).waitFor();
    }
    await page.goto('/lam-viec/sap-xep');
    for (const title of [/Thành lập các ban ví dụ/, /Đổi tên một ban ví dụ/]) {
      assert.match(await page.getByRole('row', { name: title }).innerText(), /Đã hủy/, 'once, and undone');
    }
  });

  await scene('is not for those who are not administrators', async (reporter) => {
    await reporter.signIn(stage.accounts.reporter);
    assert.equal(await reporter.page.getByRole('link', { name: 'Sắp xếp đơn vị' }).count(), 0);
    await reporter.open('/lam-viec/sap-xep/moi');
    await reporter.page.getByText(/Quản trị viên của toàn hệ thống có thể cấp/).waitFor();
    await reporter.assertAccessible('an act for a reporter');
    reporter.assertNoFaults('an act for a reporter');
  });
});
