/*
 * An administrator's reorganisation, in a real browser against the packaged application: an act with a fault is pasted,
 * corrected, tried, carried out, found to carry a newer one, and undone. Another comes late: what its units reported since is
 * decided about, and an approver takes what their successor gets.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Person } from './support/person.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const founding = [
  'change\tunit\tsuccessor\tshare\tcode\tname\tnameEn\tkind\tparent',
  'create\t\t\t\tVD-MOT\tBan Ví Dụ Một\t\tban\t19',
  'create\t\t\t\tVD-HAI\tBan Ví Dụ Hai\t\tban\t19',
  'create\t\t\t\tVD-BA\tBan Ví Dụ Ba\t\tban\t99',
].join('\n');
const renaming = 'rename\tVD-MOT\t\t\t\tBan Ví Dụ Đổi Tên';

const merger = [
  'change\tunit\tsuccessor\tshare\tcode\tname\tnameEn\tkind\tparent',
  'create\t\t\t\tVD-XM\tXã Ví Dụ Mới\t\txã\t19',
  'merge\tVD-X1\tVD-XM',
  'merge\tVD-X2\tVD-XM',
].join('\n');
const october = '2025-10';

const stage = Stage.open();

/** Two communes have reported October 2025, 7 and 9, when nobody knows yet that they were merged on its first day. */
async function twoCommunesReport() {
  const administrator = await Person.signIn(stage.application, 'administrator');
  const given = { 'if-match': '*' };
  for (const [code, name] of [
    ['VD-X1', 'Xã Ví Dụ Một'],
    ['VD-X2', 'Xã Ví Dụ Hai'],
  ]) {
    const commune = { name: { vi: name }, kind: 'xã', parent: '19', validFrom: '2025-07-01' };
    await administrator.create('PUT', `/api/v1/units/${code}`, commune, given);
  }
  await administrator.create(
    'PUT',
    '/api/v1/indicators/VD_HO_SO',
    {
      name: { vi: 'Hồ sơ ví dụ' },
      measure: 'count',
      unitOfMeasure: 'hồ sơ',
      decimals: 0,
      direction: 'higher-is-better',
      frequency: 'month',
      periodBasis: 'calendar',
      levels: ['commune'],
      rollUpInSpace: 'sum',
      rollUpInTime: 'sum',
    },
    given,
  );
  const rows = ['VD-X1,7', 'VD-X2,9'].map(
    (value) => `VD_HO_SO,${value.replace(',', `,${october},`)},2025-11-05T00:00:00Z,Báo cáo ví dụ`,
  );
  const file = ['indicator,unit,period,value,knownSince,sourceDocument', ...rows].join('\n');
  const answer = await administrator.send('POST', '/api/v1/observations/imports', file, { 'content-type': 'text/csv' });
  assert.equal(answer.status, 200, await answer.text());
}

/** What anybody reads of October. */
async function figureOf(unit) {
  const answer = await fetch(
    `${stage.application.address}/api/v1/figures?indicator=VD_HO_SO&unit=${unit}&period=${october}`,
  );
  return (await answer.json()).items[0]?.value;
}

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

  await scene('that was entered for another day is corrected in one step', async (administrator) => {
    const { page } = administrator;
    await administrator.signIn(stage.accounts.administrator);
    await administrator.open('/lam-viec/sap-xep/moi');
    await fillIn(page, { date: '01/09/2025', title: 'Lập một ban ví dụ', rows: founding.replace('\t99', '\t19') });
    await preview(page);
    await carryOut(administrator);

    await page.getByRole('link', { name: 'Sửa đợt sắp xếp' }).click();
    await page.locator('#act-date').fill('01/11/2025');
    await page.locator('#act-reason').fill('Nhầm ngày');
    await preview(page);
    await page.getByRole('region', { name: 'Có thể thực hiện. Từ ngày 01/11/2025:' }).waitFor();
    await assertAccessibleAtBothWidths(administrator, 'the correction of an act');
    await carryOut(administrator);
    await page.getByRole('link', { name: 'đợt đã nhập nhầm' }).click();
    await page.locator('dd', { hasText: 'Nhầm ngày' }).waitFor();
    await page.getByRole('link', { name: 'đợt đã sửa' }).click();
    await undo(administrator, 'Chỉ là ví dụ');
    await page.getByText('Đã hủy đợt sắp xếp. Các đơn vị trở lại như trước đó.').waitFor();
  });

  await scene('that comes late is decided about value by value', async (administrator) => {
    const { page } = administrator;
    await twoCommunesReport();
    await administrator.signIn(stage.accounts.administrator);
    await administrator.open('/lam-viec/sap-xep/moi');
    await fillIn(page, { date: '01/10/2025', title: 'Nhập hai xã ví dụ', rows: merger });
    await preview(page);
    const late = page.getByRole('region', { name: 'Số liệu đến muộn: 2' });
    await late.getByText('Xã Ví Dụ Một (VD-X1), tháng 10/2025: 7').waitFor();
    await late.getByText(/^Số của đơn vị cũ|^Không có gì chuyển đi/).waitFor();
    await assertAccessibleAtBothWidths(administrator, 'late values');

    await late.getByLabel('Cộng lại cho đơn vị mới').check();
    await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
    await page.getByRole('dialog').getByText('Cộng lại cho đơn vị mới: 2').waitFor();
    await assertAccessibleAtBothWidths(administrator, 'the last question about a late act');
    await page.keyboard.press('Escape');
    await carryOut(administrator);
    assert.equal(await figureOf('19'), 16, 'the old numbers stand in');
    await page.getByRole('button', { name: 'Hủy đợt sắp xếp' }).click();
    const undoing = page.getByRole('dialog');
    await undoing.getByText('Thu hồi: 1 số liệu').waitFor();
    await undoing.getByText('(VD-XM), VD_HO_SO, tháng 10/2025: 16').waitFor();
    await assertAccessibleAtBothWidths(administrator, 'what undoing a late act withdraws');
    await page.keyboard.press('Escape');

    const approver = await Person.signIn(stage.application, 'approver');
    const value = `/api/v1/observations/VD_HO_SO/VD-XM/${october}`;
    assert.deepEqual(await approver.read(value).then(({ status, value: sum }) => [status, sum]), ['submitted', 16]);
    await approver.move(value, 1, 'approved');
    assert.deepEqual([await figureOf('VD-XM'), await figureOf('19')], [16, 16]);
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
