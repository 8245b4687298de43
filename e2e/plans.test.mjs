/*
 * A year of a plan, in a real browser against the packaged application: the planner makes a draft and its lines, an
 * approver sends it back and then issues it, the reporter reports progress and asks for more time, the approver decides,
 * the plan is amended and compared, the task is reported done and accepted, and what is unfinished goes into the next year.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastYear, year } from './support/calendar.mjs';
import { Person } from './support/person.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const name = `Kế hoạch công tác năm ${lastYear} (ví dụ)`;
const unit = '19';

const stage = Stage.open();

const dialog = (page) => page.getByRole('dialog');
const panel = (page) => page.getByRole('complementary', { name: /^(Nhiệm vụ đang mở|The task that is open)$/ });
const said = (page, words) => page.getByText(words, { exact: true }).waitFor();

async function confirm(page, button) {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
}

async function openPlan(page) {
  await page.getByRole('link', { name: 'Kế hoạch', exact: true }).first().click();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function openTask(page, code) {
  await openPlan(page);
  await page
    .getByRole('row', { name: new RegExp(`^${code} `) })
    .getByRole('link')
    .first()
    .click();
  await panel(page)
    .getByRole('heading', { level: 2, name: new RegExp(`^${code}\\.`) })
    .waitFor();
}

async function addTask(page, { code, title, due, deliverable }) {
  await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
  await page.locator('#nv-code').fill(code);
  await page.locator('#nv-title').fill(title);
  await page.locator('#nv-lead').fill(unit);
  await page.locator('#nv-due').fill(due);
  await page.locator('#nv-deliverables').fill(deliverable);
  await confirm(page, 'Thêm vào kế hoạch');
  await said(page, `Đã lưu dòng ${code}.`);
}

test('the year of a plan', async (t) => {
  const scene = (what, play, options) => t.test(what, () => stage.visit(what, play, options));

  await scene('is made by its planner, line by line and in place, and sent', async (planner) => {
    const { page } = planner;
    await planner.signIn(stage.accounts.planner);
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).first().click();
    await page.getByRole('link', { name: 'Lập kế hoạch' }).click();
    await page.locator('#kh-year').fill(String(lastYear));
    await page.locator('#kh-title').fill(name);
    await assertAccessibleAtBothWidths(planner, 'a new plan');
    await page.getByRole('button', { name: 'Lập kế hoạch' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText('Kế hoạch chưa có nhiệm vụ nào').waitFor();
    await addTask(page, {
      code: '1',
      title: 'Nâng cấp cổng dữ liệu',
      due: `quý I/${lastYear}`,
      deliverable: 'Cổng dữ liệu',
    });
    await addTask(page, { code: '2', title: 'Tập huấn cán bộ xã', due: `31/12/${lastYear}`, deliverable: 'Báo cáo' });
    await page.getByRole('button', { name: 'Sửa Thời gian, dòng 1' }).click();
    await page.getByLabel('Thời gian, dòng 1', { exact: true }).fill(`quý IV/${lastYear}`);
    await page.keyboard.press('Enter');
    await said(page, 'Đã lưu dòng 1.');
    await assertAccessibleAtBothWidths(planner, 'the annex of a draft');
    await page.getByLabel('Chọn tất cả các dòng').check();
    await page.getByRole('button', { name: 'Thay đổi hàng loạt' }).click();
    await dialog(page).getByLabel('Nội dung').selectOption({ label: 'Trọng số' });
    await dialog(page).getByLabel('Thành').fill('2,5');
    await confirm(page, 'Xem trước');
    await said(page, '2 ô ở 2 dòng sẽ thay đổi; 0 dòng giữ nguyên. Chưa ghi gì.');
    assert.equal(await dialog(page).locator('ins', { hasText: '2,5' }).count(), 2);
    await assertAccessibleAtBothWidths(planner, 'a bulk change before it is written');
    await confirm(page, 'Ghi 2 thay đổi');
    await said(page, 'Đã ghi 2 thay đổi ở 2 dòng.');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await said(page, 'Đã hoàn tác thay đổi ở 2 dòng.');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('Choose all lines').check();
    await page.getByRole('button', { name: 'Change many at once' }).click();
    await dialog(page).getByLabel('What').selectOption({ label: 'Due' });
    await dialog(page).getByLabel('Becomes').fill(`quý IV/${lastYear}`);
    await confirm(page, 'Preview');
    await dialog(page).getByRole('status').waitFor();
    await assertAccessibleAtBothWidths(planner, 'a bulk change before it is written, in English');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Close and lose it' }).click();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('button', { name: 'Trình kế hoạch' }).click();
    await confirm(page, 'Trình kế hoạch');
    await said(page, 'Đã trình kế hoạch.');
    planner.assertNoFaults('a draft');
  });

  await scene('is sent back with a reason', async (approver) => {
    const { page } = approver;
    await approver.signIn(stage.accounts.approver);
    await openPlan(page);
    await page.getByRole('button', { name: 'Trả lại' }).click();
    await dialog(page).getByLabel('Lý do').fill('Bổ sung tập huấn trực tuyến');
    await confirm(page, 'Trả lại');
    await said(page, 'Đã trả lại kế hoạch.');
  });

  await scene('takes a table pasted from a spreadsheet and is sent again', async (planner) => {
    const { page } = planner;
    await planner.signIn(stage.accounts.planner);
    await openPlan(page);
    await page.getByRole('link', { name: 'Dán, tải tệp' }).click();
    await page.locator('#pl-dan').fill(`3\tTập huấn trực tuyến\t${unit}\ttháng 12/${lastYear}\tBài giảng`);
    await page.getByRole('button', { name: 'Xem trước phần đã dán' }).click();
    await page.getByRole('heading', { name: 'Xem trước', exact: true }).waitFor();
    await assertAccessibleAtBothWidths(planner, 'an annex before it is taken');
    await page.getByRole('button', { name: 'Nhận phụ lục' }).click();
    await said(page, 'Đã nhận phụ lục.');
    await page.getByRole('button', { name: 'Trình kế hoạch' }).click();
    await confirm(page, 'Trình kế hoạch');
    await said(page, 'Đã trình kế hoạch.');
    planner.assertNoFaults('an annex');
  });

  await scene('is issued with its decision', async (approver) => {
    const { page } = approver;
    await approver.signIn(stage.accounts.approver);
    await openPlan(page);
    await page.getByRole('button', { name: 'Ban hành' }).click();
    await dialog(page).getByLabel('Số quyết định').fill('12/QĐ-UBND');
    await dialog(page).getByLabel('Người ký').fill('Chủ tịch');
    await confirm(page, 'Ban hành');
    await said(page, 'Đã ban hành kế hoạch.');
    await page.getByText('Đã ban hành', { exact: true }).waitFor();
    await assertAccessibleAtBothWidths(approver, 'a plan in force');
  });

  await scene('is reported on by its reporter, who asks for more time', async (reporter) => {
    const { page } = reporter;
    await reporter.signIn(stage.accounts.reporter);
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ' }).waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Nâng cấp cổng dữ liệu/ })
      .waitFor();
    await assertAccessibleAtBothWidths(reporter, 'the tasks of a unit');
    await page.getByRole('link', { name: /Nâng cấp cổng dữ liệu/ }).click();
    await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
    await dialog(page).getByLabel('Tiến độ (%)').fill('60');
    await dialog(page).getByLabel('Đã làm được gì').fill('Đã chạy thử');
    await confirm(page, 'Lưu báo cáo');
    await page.getByText('Điều cần xem lại').waitFor();
    await assertAccessibleAtBothWidths(reporter, 'a report of progress');
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await dialog(page).getByLabel('Vì sao báo cáo vẫn đúng').fill('Sản phẩm đang chờ nghiệm thu');
    await confirm(page, 'Gửi duyệt');
    await said(page, 'Đã gửi duyệt báo cáo.');
    await page.getByRole('button', { name: 'Xin gia hạn' }).click();
    await dialog(page).getByLabel('Hạn mới').fill(`quý IV/${year}`);
    await dialog(page).getByLabel('Lý do').fill('Chờ thiết bị');
    await confirm(page, 'Gửi đề nghị');
    await said(page, 'Đã gửi đề nghị gia hạn.');
    reporter.assertNoFaults('a task');
  });

  await scene('has its report approved and more time granted', async (approver) => {
    const { page } = approver;
    await approver.signIn(stage.accounts.approver);
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Chờ quyết định' }).waitFor();
    await openTask(page, '1');
    await page.getByRole('button', { name: 'Duyệt báo cáo' }).click();
    await confirm(page, 'Duyệt báo cáo');
    await said(page, 'Đã duyệt báo cáo.');
    await page.getByRole('button', { name: 'Cho gia hạn' }).click();
    await confirm(page, 'Cho gia hạn');
    await said(page, 'Đã cho gia hạn.');
    await page.getByText(/gia hạn 1 lần/).waitFor();
    const history = panel(page).getByRole('region', { name: 'Lịch sử' }).getByRole('listitem');
    await history.filter({ hasText: 'Đổi thời hạn' }).first().waitFor();
    await history.filter({ hasText: 'Ban hành trong kế hoạch' }).waitFor();
    await assertAccessibleAtBothWidths(approver, 'a task beside its plan');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Nâng cấp cổng dữ liệu/);
  });

  await scene('is amended by its planner', async (planner) => {
    const { page } = planner;
    await planner.signIn(stage.accounts.planner);
    await openPlan(page);
    await page
      .getByRole('navigation', { name: 'Các phần của kế hoạch' })
      .getByRole('link', { name: 'Điều chỉnh' })
      .click();
    await page.getByRole('button', { name: 'Lập điều chỉnh' }).click();
    await dialog(page).getByLabel('Lý do điều chỉnh').fill('Theo thông báo kết luận');
    await confirm(page, 'Lập điều chỉnh');
    await page.getByRole('heading', { level: 1, name: 'Điều chỉnh số 1' }).waitFor();
    await page.getByRole('button', { name: 'Thay đổi một nhiệm vụ' }).click();
    await dialog(page).getByLabel('Nhiệm vụ', { exact: true }).selectOption({ label: '2 Tập huấn cán bộ xã' });
    await page.locator('#nv-title').fill('Tập huấn cán bộ xã và thôn');
    await page.locator('#nv-dependencies').fill('1; 5');
    await assertAccessibleAtBothWidths(planner, 'a line of an amendment');
    await confirm(page, 'Thêm dòng');
    await said(page, 'Đã thêm dòng.');
    await openPlan(page);
    await page.getByLabel('Chọn dòng 3').check();
    await page.getByRole('button', { name: 'Thay đổi hàng loạt' }).click();
    await dialog(page).getByLabel('Nội dung').selectOption({ label: 'Cấp trình' });
    await dialog(page).getByLabel('Thành').fill('Chủ tịch UBND tỉnh');
    await confirm(page, 'Xem trước');
    await confirm(page, 'Đưa 1 dòng vào điều chỉnh');
    await page.getByRole('link', { name: 'Điều chỉnh số 1' }).click();
    await page.getByRole('heading', { name: 'Các dòng (3)' }).waitFor();
    await assertAccessibleAtBothWidths(planner, 'an amendment');
    await page.getByRole('button', { name: 'Trình điều chỉnh' }).click();
    await confirm(page, 'Trình điều chỉnh');
    await said(page, 'Đã trình điều chỉnh.');
    planner.assertNoFaults('an amendment');
  });

  await scene('becomes a second version, which is compared with the first', async (approver) => {
    const { page } = approver;
    await approver.signIn(stage.accounts.approver);
    await openPlan(page);
    const parts = page.getByRole('navigation', { name: 'Các phần của kế hoạch' });
    await parts.getByRole('link', { name: 'Điều chỉnh' }).click();
    await page.getByRole('link', { name: 'Điều chỉnh số 1' }).click();
    await page.getByRole('button', { name: 'Quyết định' }).click();
    await dialog(page).getByLabel('Số quyết định').fill('45/QĐ-UBND');
    await dialog(page).getByLabel('Người ký').fill('Chủ tịch');
    await confirm(page, 'Quyết định');
    await said(page, 'Đã quyết định điều chỉnh.');
    await page.getByText('Có hiệu lực', { exact: true }).waitFor();
    await openPlan(page);
    await parts.getByRole('link', { name: 'Phiên bản' }).click();
    await page.getByText(/thay đổi, 0 thêm, 0 đưa ra/).waitFor();
    assert.equal(await page.locator('del', { hasText: 'Tập huấn cán bộ xã' }).count(), 1);
    await assertAccessibleAtBothWidths(approver, 'versions compared');
    approver.assertNoFaults('versions');
  });

  await scene('has a task reported done by its reporter', async (reporter) => {
    const { page } = reporter;
    await reporter.signIn(stage.accounts.reporter);
    await openTask(page, '2');
    await page.getByRole('button', { name: 'Báo hoàn thành' }).click();
    await confirm(page, 'Báo hoàn thành');
    await said(page, 'Đã báo hoàn thành.');
  });

  await scene('has it accepted by somebody else', async (approver) => {
    const { page } = approver;
    await approver.signIn(stage.accounts.approver);
    await openTask(page, '2');
    await page.getByRole('button', { name: /^Nghiệm thu\s*: Báo cáo$/ }).click();
    await confirm(page, 'Nghiệm thu');
    await said(page, 'Đã nghiệm thu sản phẩm.');
    await page.getByRole('button', { name: 'Nghiệm thu', exact: true }).click();
    await confirm(page, 'Nghiệm thu');
    await said(page, 'Đã nghiệm thu.');
    await page.getByText('Hoàn thành quá hạn').first().waitFor();
  });

  await scene('hands what is unfinished on to the next year', async (planner) => {
    const person = await Person.signIn(stage.application, 'planner');
    await person.create(
      'POST',
      '/api/v1/plans',
      { unit, year, title: { vi: `Kế hoạch công tác năm ${year} (ví dụ)` } },
      { 'idempotency-key': 'next-year' },
    );
    const { page } = planner;
    await planner.signIn(stage.accounts.planner);
    await openPlan(page);
    await page.getByRole('link', { name: 'Chuyển tiếp' }).click();
    await page.getByLabel('1. Nâng cấp cổng dữ liệu').check();
    await assertAccessibleAtBothWidths(planner, 'what is carried over');
    await page.getByRole('button', { name: 'Chuyển 1 nhiệm vụ' }).click();
    await confirm(page, 'Chuyển 1 nhiệm vụ');
    await page.getByText('Đã chuyển 1 nhiệm vụ.').waitFor();
    await page.getByRole('button', { name: 'Kết thúc kế hoạch' }).click();
    await confirm(page, 'Kết thúc kế hoạch');
    await said(page, 'Đã kết thúc kế hoạch.');
    planner.assertNoFaults('carrying over');
  });
});

stage.story('a leader sees what was directed and what became of it', async (planner) => {
  const { page } = planner;
  await planner.signIn(stage.accounts.planner);
  await page.getByRole('link', { name: 'Chỉ đạo', exact: true }).first().click();
  await page.getByText('Chưa tiếp nhận', { exact: true }).first().waitFor();
  await assertAccessibleAtBothWidths(planner, 'directives');
  planner.assertNoFaults('directives');
});
