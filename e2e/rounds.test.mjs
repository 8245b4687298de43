/*
 * A year of an indicator, in a real browser against the packaged application: the administrator asks the units for it, a
 * reporter enters and sends, the first approver returns one report with a reason, it is mended and passes both approvers,
 * and then the public figure shows it. And a report that meets everything that may come between: a block pasted from a
 * spreadsheet, a colleague in the same cell, a warning that wants words, evidence that is missing, a form handed back.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Person } from './support/person.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const round = 'VD-2025';
const colleague = { username: 'can-bo-thu-hai', password: 'mat khau dai va ngau nhien 20' };
const lastApprover = { username: 'lanh-dao-tinh', password: 'mat khau dai va ngau nhien 19' };

let units;
let another;

const stage = Stage.open(async ({ application }) => {
  const administrator = await Person.signIn(application, 'administrator');
  await administrator.create('PUT', '/api/v1/indicators/VD_TEAMS', {
    name: { vi: 'Thôn có tổ công nghệ số (ví dụ)', en: 'Villages with a digital team (example)' },
    measure: 'ratio',
    numerator: { vi: 'Thôn có tổ', en: 'Villages with a team' },
    denominator: { vi: 'Số thôn', en: 'Villages' },
    unitOfMeasure: 'percent',
    decimals: 2,
    direction: 'higher-is-better',
    frequency: 'year',
    periodBasis: 'decree-09',
    levels: ['commune'],
    rollUpInSpace: 'ratio-of-sums',
    rollUpInTime: 'last',
    minimum: 0,
    maximum: 100,
  });
  await administrator.create(
    'POST',
    '/api/v1/accounts',
    { ...lastApprover, displayName: 'Lãnh đạo tỉnh (ví dụ)', roles: [{ role: 'approver', unit: '19' }] },
    { 'idempotency-key': randomUUID() },
  );
  await administrator.create(
    'POST',
    '/api/v1/accounts',
    { ...colleague, displayName: 'Cán bộ thứ hai (ví dụ)', roles: [{ role: 'reporter', unit: '19' }] },
    { 'idempotency-key': randomUUID() },
  );
  const { items } = await administrator.read('/api/v1/units/19/children?date=2025-12-31&limit=100');
  const communes = items.filter(({ level }) => level === 'commune');
  units = communes.slice(0, 3);
  another = communes[3];
  assert.equal(units.length, 3);
});

const report = (unit) => `/lam-viec/nhap-lieu/${round}/${unit.code}`;
const review = (unit) => `/lam-viec/duyet/${round}/${unit.code}`;
const numerator = (page) => page.getByLabel(/Tử số, Thôn có tổ/);
const denominator = (page) => page.getByLabel(/Mẫu số, Thôn có tổ/);

async function enter(page, above, below) {
  await numerator(page).fill(above);
  await page.keyboard.press('Tab');
  await denominator(page).fill(below);
  await page.keyboard.press('Tab');
  await page.getByText('Đã lưu', { exact: true }).waitFor();
}

async function send(page) {
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByText('Đã gửi duyệt.', { exact: true }).waitFor();
}

async function inFigures() {
  const answer = await fetch(
    `${stage.application.address}/api/v1/figures?indicator=VD_TEAMS&period=2025&unit=${units.map(({ id }) => id).join(',')}`,
  );
  const { items } = await answer.json();
  return items.map(({ numerator, denominator }) => [numerator, denominator].join('/')).sort();
}

test('the year of an indicator', async (t) => {
  const scene = (name, play, options) => t.test(name, () => stage.visit(name, play, options));
  const [first, second, third] = units;

  await scene('is asked for by the administrator', async (administrator) => {
    const { page } = administrator;
    await administrator.signIn(stage.accounts.administrator);
    await page.locator('main').getByRole('link', { name: 'Đợt báo cáo' }).last().click();
    await page.getByRole('link', { name: 'Tạo đợt báo cáo' }).click();
    await page.locator('#round-code').fill(round);
    await page.locator('#round-name').fill('Tổ công nghệ số năm 2025 (ví dụ)');
    await page.locator('#round-kind').selectOption('year');
    await page.locator('#round-year').fill('2025');
    await page.getByText('Số liệu từ 15/12/2024 đến 14/12/2025').waitFor();
    await page.locator('#round-basis').selectOption('calendar');
    await page.getByText('Số liệu từ 01/01/2025 đến 31/12/2025').waitFor();
    await page.getByLabel(/Thôn có tổ công nghệ số/).check();
    await page.getByLabel('Cấp xã', { exact: true }).check();
    await page.locator('#round-due-commune').fill('31/12/2099');
    await page.getByLabel('Chỉ những đơn vị được liệt kê').check();
    await page.locator('#round-units').fill(units.map(({ code }) => code).join('\n'));
    await page.locator('#round-approvals').selectOption('2');
    await assertAccessibleAtBothWidths(administrator, 'a new round');
    await page.getByRole('button', { name: 'Tạo đợt báo cáo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tổ công nghệ số năm 2025 (ví dụ)' }).waitFor();
    await page.getByText('Đã gửi 0/3 báo cáo').waitFor();
    await assertAccessibleAtBothWidths(administrator, 'a round');
    administrator.assertNoFaults('a new round');
  });

  await scene('is entered by the reporter, with and without a connection, and sent', async (reporter) => {
    const { page } = reporter;
    await reporter.signIn(stage.accounts.reporter);
    await page.getByRole('link', { name: 'Nhập liệu', exact: true }).click();
    await page.getByRole('heading', { name: /^Tổ công nghệ số/ }).waitFor();
    await assertAccessibleAtBothWidths(reporter, 'what is owed');
    await page.getByRole('link', { name: new RegExp(first.name.vi) }).click();
    await enter(page, '10', '11');
    await page.getByText('90,91 %').waitFor();
    await assertAccessibleAtBothWidths(reporter, 'a report');
    reporter.assertNoFaults('a report');

    await page.context().setOffline(true);
    await numerator(page).fill('12');
    await page.keyboard.press('Tab');
    await denominator(page).fill('12');
    await page.keyboard.press('Tab');
    await page.getByText('Chờ kết nối', { exact: true }).waitFor();
    await assertAccessibleAtBothWidths(reporter, 'a report without a connection');
    await page.context().setOffline(false);
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    await page.reload();
    assert.equal(await numerator(page).inputValue(), '12');
    await send(page);
  });

  await scene('is entered for two units in one grid', async (reporter) => {
    const { page } = reporter;
    await reporter.signIn(stage.accounts.reporter);
    await reporter.open('/lam-viec/nhap-lieu');
    await page.getByRole('link', { name: /^Nhập chung 2 đơn vị/ }).click();
    const grid = page.getByRole('grid');
    await grid.getByRole('gridcell').first().waitFor();
    await assertAccessibleAtBothWidths(reporter, 'several reports');
    const row = (unit) => grid.getByRole('row', { name: new RegExp(unit.name.vi) });
    const cell = (unit, column) => row(unit).getByRole('gridcell').nth(column);
    await cell(second, 0).click();
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await row(second).locator('.good').first().waitFor();
    await cell(third, 0).click();
    await page.keyboard.type('1.197');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('1.292');
    await page.keyboard.press('Enter');
    await row(third).locator('.good').first().waitFor();
    for (const unit of [second, third]) {
      await reporter.open(report(unit));
      await send(page);
    }
    reporter.assertNoFaults('several reports');
  });

  await scene('is returned with a reason where the first approver doubts it', async (approver) => {
    const { page } = approver;
    await approver.signIn(stage.accounts.approver);
    await page.getByRole('link', { name: 'Duyệt', exact: true }).click();
    await page.getByRole('link', { name: first.name.vi }).waitFor();
    await page.getByText('không có').first().waitFor();
    await assertAccessibleAtBothWidths(approver, 'the inbox');
    await page.getByRole('link', { name: first.name.vi }).click();
    await page.getByText('12/12 = 100 %').waitFor();
    await assertAccessibleAtBothWidths(approver, 'a report to decide');
    await page.getByRole('button', { name: 'Trả lại' }).click();
    await page.getByRole('dialog').locator('#return-reason').fill('Xã có 13 thôn, xin xem lại mẫu số');
    await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
    await page.getByText('Đã trả lại cho đơn vị.').waitFor();
    assert.deepEqual(await inFigures().then((all) => all.filter((each) => /\d/.test(each))), []);

    await approver.open('/lam-viec/duyet');
    await page.getByLabel('Chọn tất cả').check();
    await page.getByRole('button', { name: 'Duyệt 2 báo cáo đã chọn' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.getByText('Đã duyệt 2 báo cáo.').waitFor();
    approver.assertNoFaults('deciding');
  });

  await scene('is mended and sent again', async (reporter) => {
    const { page } = reporter;
    await reporter.signIn(stage.accounts.reporter);
    await reporter.open('/lam-viec/nhap-lieu');
    await page.getByText('Bị trả lại', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: new RegExp(first.name.vi) }).click();
    await page
      .getByText(/xin xem lại mẫu số/)
      .first()
      .waitFor();
    await enter(page, '12', '13');
    await page.getByText('92,31 %').waitFor();
    await send(page);
    await assertAccessibleAtBothWidths(reporter, 'a report sent again');
  });

  await scene('passes the first approver', async (approver) => {
    await approver.signIn(stage.accounts.approver);
    await approver.open(review(first));
    await approver.page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await approver.page.getByRole('dialog').getByText('sang bước duyệt tiếp theo').waitFor();
    await approver.page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
    await approver.page.locator('#quyet-dinh ~ [role=status]').getByText('Đã duyệt bước 1.').waitFor();
    assert.deepEqual(await inFigures().then((all) => all.filter((each) => /\d/.test(each))), []);
  });

  await scene('passes the last approver, and then it is public', async (approver) => {
    const { page } = approver;
    await approver.signIn(lastApprover);
    await approver.open('/lam-viec/duyet');
    await page.getByLabel('Chọn tất cả').check();
    await page.getByRole('button', { name: 'Duyệt 3 báo cáo đã chọn' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.getByText('Đã duyệt 3 báo cáo.').waitFor();
    assert.deepEqual(await inFigures(), ['1197/1292', '12/13', '5/8']);
  });

  await scene('is read by everybody', async (reader) => {
    await reader.open('/chi-tieu/VD_TEAMS');
    const text = (await reader.page.locator('main').innerText()).replace(/\s+/g, ' ');
    assert.match(text, /92,31 %/);
    reader.assertNoFaults('the public figure');
  });

  await scene('is closed by the administrator', async (administrator) => {
    const { page } = administrator;
    await administrator.signIn(stage.accounts.administrator);
    await administrator.open(`/lam-viec/dot-bao-cao/${round}`);
    await page.getByText('Đã gửi 3/3 báo cáo, đã duyệt 3').waitFor();
    await page.getByRole('button', { name: 'Đóng đợt báo cáo' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng đợt báo cáo' }).click();
    await page.getByText('Đã đóng đợt báo cáo.').waitFor();
    await assertAccessibleAtBothWidths(administrator, 'a closed round');
  });

  await scene('is no longer entered', async (reporter) => {
    await reporter.signIn(stage.accounts.reporter);
    await reporter.open(report(first));
    await reporter.page.getByText('Đợt báo cáo đã đóng, không nhập thêm được.').waitFor();
    assert.equal(await numerator(reporter.page).count(), 0);
  });
});

/** What a spreadsheet has on the clipboard. */
async function paste(input, text) {
  await input.focus();
  await input.evaluate((element, block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('a report that meets everything that may come between', async (t) => {
  const scene = (name, play, options) => t.test(name, () => stage.visit(name, play, options));
  const staff = (page) => page.getByLabel(/Giá trị, Cán bộ chuyển đổi số/);
  const plans = (page) => page.getByLabel(/Giá trị, Kế hoạch chuyển đổi số/);
  const saved = (page) => page.getByText('Đã lưu', { exact: true });
  const minutes = { name: 'Biên bản.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 biên bản') };
  const address = `/lam-viec/nhap-lieu/VD-2025-B/${another.code}`;

  await t.test('is asked for, and has a month before it', async () => {
    const administrator = await Person.signIn(stage.application, 'administrator');
    const count = {
      measure: 'count',
      unitOfMeasure: 'người',
      decimals: 0,
      direction: 'higher-is-better',
      frequency: 'month',
      periodBasis: 'calendar',
      levels: ['commune'],
      rollUpInSpace: 'sum',
      rollUpInTime: 'last',
      minimum: 0,
    };
    await administrator.create('PUT', '/api/v1/indicators/VD_STAFF', {
      ...count,
      name: { vi: 'Cán bộ chuyển đổi số (ví dụ)', en: 'Digital officers (example)' },
      jumpTolerance: 50,
    });
    await administrator.create('PUT', '/api/v1/indicators/VD_PLANS', {
      ...count,
      name: { vi: 'Kế hoạch chuyển đổi số (ví dụ)', en: 'Digital plans (example)' },
      unitOfMeasure: 'kế hoạch',
      evidenceRequired: true,
    });
    const before = `/api/v1/observations/VD_STAFF/${another.code}/2025-11`;
    const reporter = await Person.signIn(stage.application, 'reporter');
    await reporter.create('PUT', before, { value: 500 });
    await reporter.move(before, 1, 'submitted');
    await (await Person.signIn(stage.application, 'approver')).move(before, 1, 'approved');
    await administrator.create('PUT', '/api/v1/reporting-rounds/VD-2025-B', {
      name: { vi: 'Cán bộ và kế hoạch tháng 12 (ví dụ)' },
      period: '2025-12',
      periodBasis: 'calendar',
      indicators: ['VD_STAFF', 'VD_PLANS'],
      reporters: { levels: ['commune'], units: [another.code] },
      due: [{ level: 'commune', date: '2099-12-31' }],
      approvals: 1,
    });
  });

  await scene('is pasted from a spreadsheet, once it is clear what a dot means', async (reporter) => {
    const { page } = reporter;
    await reporter.signIn(stage.accounts.reporter);
    await reporter.open(address);
    await paste(staff(page), '1.250\n3\n');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1.250').last().waitFor();
    await assertAccessibleAtBothWidths(reporter, 'a pasted block');
    await dialog.getByRole('button', { name: 'Dán', exact: true }).click();
    await saved(page).nth(1).waitFor();
    assert.equal(await staff(page).inputValue(), '1.250');
    assert.equal(await plans(page).inputValue(), '3');
    reporter.assertNoFaults('a pasted block');
  });

  await scene('lets nobody write over a colleague unseen', async (second) => {
    await stage.visit('a clerk who was first', async (first) => {
      for (const [visitor, account] of [
        [first, stage.accounts.reporter],
        [second, colleague],
      ]) {
        await visitor.signIn(account);
        await visitor.open(address);
      }
      await staff(first.page).fill('1.300');
      await first.page.keyboard.press('Enter');
      await saved(first.page).waitFor();
      await staff(second.page).fill('1.400');
      await second.page.keyboard.press('Enter');
      const conflict = second.page.getByRole('alert');
      await conflict.getByText('1.300 người').waitFor();
      await assertAccessibleAtBothWidths(second, 'a conflict');
      await conflict.getByRole('button', { name: 'Lấy giá trị của người kia' }).click();
      assert.equal(await staff(second.page).inputValue(), '1.300');
    });
  });

  await scene('goes out as a form, and comes back without a change', async (reporter) => {
    const { page } = reporter;
    await reporter.signIn(stage.accounts.reporter);
    await reporter.open(address);
    const form = await downloaded(page, () => page.getByRole('button', { name: 'Tải biểu Excel' }).click());
    assert.equal(form.name, `VD-2025-B_${another.code}.xlsx`);
    await page.getByRole('button', { name: 'Nộp biểu đã điền' }).click();
    await page.locator('#form-file').setInputFiles({
      name: form.name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: form.content,
    });
    await page.getByText(/giống hệt số liệu hiện có \(2 dòng\)/).waitFor();
    await assertAccessibleAtBothWidths(reporter, 'a form without a change');
    reporter.assertNoFaults('a form without a change');
  });

  await scene('is sent once the warning is explained and the evidence is there', async (reporter) => {
    const { page } = reporter;
    await reporter.signIn(stage.accounts.reporter);
    await reporter.open(address);
    await page.getByText(/Cán bộ chuyển đổi số \(ví dụ\) \(VD_STAFF\) thay đổi từ 500 sang 1\.300/).waitFor();
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page
      .getByRole('alert')
      .getByText(/Cần tài liệu|cần tài liệu/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: /cảnh báo cần được giải trình/ }).click();
    await page.keyboard.type('Tuyển thêm sau sắp xếp');
    const picker = page.getByLabel('Thêm tài liệu');
    await picker.setInputFiles({ ...minutes, buffer: Buffer.from('không phải PDF') });
    await page.getByText(/không thuộc loại tệp nhận được/).waitFor();
    await picker.setInputFiles(minutes);
    await page.getByRole('link', { name: 'Biên bản.pdf' }).waitFor();
    await page.getByRole('button', { name: /^Tài liệu \(1\)/ }).waitFor();
    await assertAccessibleAtBothWidths(reporter, 'evidence');
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByText('Đã gửi duyệt.', { exact: true }).waitFor();
  });

  await scene('is judged by what moved, what was said and what proves it', async (approver) => {
    const { page } = approver;
    await approver.signIn(stage.accounts.approver);
    await approver.open('/lam-viec/duyet');
    await page.getByText(/500.người → 1\.300.người, \+800 \(\+160.%\)/).waitFor();
    await page.getByText('1 cảnh báo đã giải trình').waitFor();
    await assertAccessibleAtBothWidths(approver, 'the inbox with a change');
    await page.getByRole('link', { name: another.name.vi }).click();
    await page.getByText('Giải trình: Tuyển thêm sau sắp xếp').waitFor();
    await page.getByRole('button', { name: /^1 tệp/ }).click();
    const file = page.getByRole('link', { name: 'Biên bản.pdf' });
    await file.waitFor();
    const { name, content } = await downloaded(page, () => file.click());
    assert.equal(name, 'Biên bản.pdf');
    assert.deepEqual(content, minutes.buffer);
    await assertAccessibleAtBothWidths(approver, 'a report with evidence');
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.getByRole('dialog').getByText('được công khai ngay sau bước này').waitFor();
    await assertAccessibleAtBothWidths(approver, 'the question before publishing');
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.locator('#quyet-dinh ~ [role=status]').getByText('Đã duyệt. Số liệu đã được công khai.').waitFor();
    approver.assertNoFaults('a report with evidence');
  });
});
