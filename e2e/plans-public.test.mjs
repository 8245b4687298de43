/*
 * The plan of a unit as everybody sees it, in a real browser against the packaged application: what was only recorded
 * from a source with its gaps, and an issued plan as annex, timeline, board and calendar under one filter; the statement
 * whose numbers open, printed statements that are added up, the page of a task, the annex on paper.
 */
import assert from 'node:assert/strict';
import { Person } from './support/person.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const province = '19';
const year = 2026;
const address = `/don-vi/${province}/ke-hoach/${year}`;

const stage = Stage.open(async ({ application }) => {
  const planner = await Person.signIn(application, 'planner');
  const plan = await planner.create('POST', '/api/v1/plans', {
    unit: province,
    year,
    title: { vi: `Kế hoạch công tác năm ${year} (ví dụ)`, en: `Work plan of ${year} (example)` },
  });
  const add = (task) => planner.create('POST', `/api/v1/plans/${plan.id}/tasks`, { lead: province, ...task });
  const digital = await add({ code: 'I', kind: 'group', lead: null, title: { vi: 'Chuyển đổi số' } });
  const first = await add({
    code: '1',
    parent: digital.id,
    title: { vi: 'Xây dựng kế hoạch chuyển đổi số của tỉnh' },
    start: `${year}-01-05`,
    due: `${year}-03-31`,
    duePrecision: 'day',
    deliverables: [{ vi: 'Quyết định ban hành kế hoạch', kind: 'document' }],
    legalBases: [{ document: 'Nghị quyết', number: '17/NQ-CP', date: '2019-03-07' }],
    parties: [{ role: 'coordinator', name: { vi: 'Các doanh nghiệp viễn thông' } }],
  });
  const second = await add({
    code: '2',
    parent: digital.id,
    title: { vi: 'Tập huấn Tổ công nghệ số cộng đồng' },
    start: `${year}-04-01`,
    due: `${year}-09-30`,
    duePrecision: 'month',
    budget: 350000000,
    funding: { vi: 'Ngân sách tỉnh' },
    dependencies: [{ task: first.id }],
    milestones: [{ name: { vi: 'Xong đợt một' }, due: `${year}-06-15` }],
    indicators: ['VILLAGE_TEAMS'],
  });
  await add({ code: '3', title: { vi: 'Tổng kết công tác năm' }, due: `${year}-12-31`, duePrecision: 'year' });
  await add({
    code: '4',
    title: { vi: 'Báo cáo an toàn thông tin mạng' },
    duePrecision: 'regularly',
    recurrence: 'month',
  });
  await planner.replace(`/api/v1/plans/${plan.id}`, 'status', { status: 'submitted' });
  const approver = await Person.signIn(application, 'approver');
  await approver.replace(`/api/v1/plans/${plan.id}`, 'status', {
    status: 'issued',
    decision: { number: '01/QĐ-UBND', date: `${year}-01-04`, signer: 'Nguyễn Văn A' },
  });
  await planner.replace(`/api/v1/tasks/${first.id}`, 'status', { status: 'completed', on: `${year}-03-30` });
  await approver.replace(`/api/v1/tasks/${first.id}`, 'status', { status: 'done', on: `${year}-04-02` });
  const asked = await planner.create('POST', `/api/v1/tasks/${second.id}/extensions`, {
    due: `${year}-12-31`,
    duePrecision: 'month',
    reason: 'Chờ bổ sung kinh phí',
  });
  await approver.replace(`/api/v1/extensions/${asked.id}`, 'status', { status: 'granted' });
  const amendment = await planner.create('POST', `/api/v1/plans/${plan.id}/amendments`, { reason: 'Theo kết luận' });
  const at = `/api/v1/amendments/${amendment.id}`;
  const title = { vi: 'Tổng kết công tác năm, đánh giá' };
  await planner.replace(at, 'lines', { lines: [{ action: 'change', task: '3', field: 'title', value: title }] });
  await planner.replace(at, 'status', { status: 'submitted' });
  await approver.replace(at, 'status', {
    status: 'decided',
    decision: { number: '45/QĐ-UBND', date: `${year}-05-04`, signer: 'Nguyễn Văn A' },
  });
});

const textOf = async (locator) => (await locator.innerText()).replace(/\s+/g, ' ');
const shown = (page) => page.getByRole('status').filter({ hasText: /nhiệm vụ|tasks?$/ });

stage.story('a plan that is only recorded says what its source does not', async (visitor) => {
  const { page } = visitor;
  await visitor.open('/don-vi/SO-TTTT/ke-hoach/2023');
  await page.getByRole('row', { name: /^T10/ }).waitFor();
  assert.equal(await page.getByRole('row').filter({ hasText: /^T\d/ }).count(), 10);
  assert.match(await textOf(page.getByRole('row', { name: /^T10/ })), /Chỉ đạo D3.*nguồn không nêu/);
  await page.getByText(/Không nhiệm vụ nào trong kế hoạch nêu: đơn vị phối hợp/).waitFor();
  await page.getByText('chưa công bố', { exact: true }).waitFor();
  await visitor.assertAccessible('a recorded plan');
  for (const [name, words] of [
    ['Dòng thời gian', /không có gì để đặt lên trục thời gian/],
    ['Lịch', /Không có ngày nào để ghi vào lịch/],
    ['Bảng việc', /Không có ngày hạn 10/],
  ]) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.locator('main').getByText(words).first().waitFor();
    await visitor.assertAccessible(`a recorded plan: ${name}`);
  }
  visitor.assertNoFaults('a recorded plan');
});

stage.story('the layouts of a plan stand under one filter, which the way back undoes', async (visitor) => {
  const { page } = visitor;
  await visitor.open(address);
  await page
    .getByRole('row', { name: /Chuyển đổi số/ })
    .first()
    .waitFor();
  assert.match(
    await textOf(page.getByRole('row', { name: /Tập huấn/ })),
    /tháng 12\/2026 ban đầu tháng 09\/2026.*350\.000\.000.*đã gia hạn 1 lần/,
  );
  assert.match(await textOf(page.getByRole('row', { name: /Xây dựng kế hoạch/ })), /Hoàn thành trước hạn/);
  await page.getByLabel('Tìm trong nội dung hoặc mã').fill('tap huan');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.waitForURL('**q=tap+huan');
  await shown(page).getByText('1 trong 4 nhiệm vụ').waitFor();
  await page.getByRole('link', { name: 'Dòng thời gian' }).click();
  await page.getByRole('region', { name: `Dòng thời gian năm ${year}` }).waitFor();
  await shown(page).getByText('1 trong 4 nhiệm vụ').waitFor();
  await page.goBack();
  await page.goBack();
  await shown(page).getByText('4 nhiệm vụ', { exact: true }).waitFor();
  visitor.assertNoFaults('a filter');
});

stage.story('time is walked through by keyboard', async (visitor) => {
  const { page } = visitor;
  await visitor.open(`${address}?view=dong-thoi-gian&zoom=quy`);
  const region = page.getByRole('region', { name: `Dòng thời gian năm ${year}` });
  assert.equal(await region.locator('rect.ghost').count(), 1);
  await region.getByRole('link').first().focus();
  await page.keyboard.press('ArrowDown');
  await page
    .locator('p')
    .filter({ hasText: /^2 Tập huấn.*hạn ban đầu tháng 09\/2026; .*mốc Xong đợt một 15\/06\/2026; sau 1$/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^2 Tập huấn/ }).waitFor();
  visitor.assertNoFaults('a timeline');
});

for (const language of ['Tiếng Việt', 'English']) {
  stage.story(
    `every layout, the task and the statement can be read by everybody, in ${language}`,
    async (visitor) => {
      const { page } = visitor;
      await visitor.open(address);
      if (language === 'English') await page.getByRole('button', { name: 'English' }).click();
      for (const [name, path] of [
        ['annex', address],
        ['annex of what is overdue', `${address}?status=open&timing=overdue`],
        ['timeline', `${address}?view=dong-thoi-gian`],
        ['board', `${address}?view=bang-viec`],
        ['calendar', `${address}?view=lich&thang=${year}-09`],
        ['statement', `${address}/thong-ke`],
        ['statement by quarter', `${address}/thong-ke?by=period`],
      ]) {
        await visitor.open(path);
        await assertAccessibleAtBothWidths(visitor, `${name} in ${language}`);
      }
      for (const name of [/Tập huấn/, /Báo cáo an toàn/]) {
        await visitor.open(address);
        const link = page.getByRole('link', { name });
        await visitor.open(await link.getAttribute('href'));
        await page.getByRole('region', { name: /^(Lịch sử|History)$/ }).waitFor();
        await assertAccessibleAtBothWidths(visitor, `the task ${name.source} in ${language}`);
      }
      visitor.assertNoFaults(`the plan in ${language}`);
    },
    [1280],
  );
}

stage.story('a task opens beside its plan, and on a telephone as a page of its own', async (visitor) => {
  const { page } = visitor;
  const wide = page.viewportSize().width > 1000;
  await visitor.open(`${address}?view=bang-viec`);
  const link = page.getByRole('link', { name: 'Tập huấn Tổ công nghệ số cộng đồng' });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: wide ? 2 : 1, name: /^2 Tập huấn/ }).waitFor();
  const history = page.getByRole('region', { name: 'Lịch sử' });
  await history.getByText('Ban hành trong kế hoạch').waitFor();
  await history.getByText(/phiên bản 1, theo số 01\/QĐ-UBND ngày 04\/01\/2026/).waitFor();
  if (wide) {
    assert.match(page.url(), /view=bang-viec&nhiem-vu=/);
    await page.reload();
    await history.getByText('Ban hành trong kế hoạch').waitFor();
    await assertAccessibleAtBothWidths(visitor, 'a task beside a board');
    await page.getByRole('link', { name: 'Lịch', exact: true }).click();
    await page.waitForURL('**view=lich**nhiem-vu=**');
    await page.goto(
      page
        .url()
        .replace('lich', 'bang-viec')
        .replace(/&nhiem-vu=[^&]*/, ''),
    );
    await link.click();
    await page.getByRole('complementary', { name: 'Nhiệm vụ đang mở' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('nhiem-vu'));
    assert.equal(await link.evaluate((node) => node === document.activeElement), true);
    await page.getByRole('button', { name: 'English' }).click();
    await link.click();
    await page.getByRole('region', { name: 'History' }).getByText('Issued with the plan').waitFor();
    await assertAccessibleAtBothWidths(visitor, 'a task beside a board, in English');
  } else {
    await page.waitForURL('**/nhiem-vu/*');
  }
  visitor.assertNoFaults('a task beside its plan');
});

stage.story('the versions of a plan are compared, and it is read as it was', async (visitor) => {
  const { page } = visitor;
  await visitor.open(address);
  await page.getByText('1 thay đổi, 0 thêm, 0 đưa ra').waitFor();
  await page.locator('del', { hasText: /^Tổng kết công tác năm$/ }).waitFor();
  await page.locator('ins', { hasText: 'Tổng kết công tác năm, đánh giá' }).waitFor();
  await visitor.assertAccessible('versions of a plan compared');
  await page.getByLabel('Từ', { exact: true }).selectOption({ label: 'Chưa có gì' });
  await page.getByText('0 thay đổi, 5 thêm, 0 đưa ra').waitFor();
  await page.waitForURL('**tu=0**');
  await page.getByRole('link', { name: /^Xem\s*: Phiên bản 1$/ }).click();
  await page.waitForURL('**asOf=**');
  await page.getByRole('row', { name: /Tổng kết công tác năm(?!,)/ }).waitFor();
  await page.getByRole('link', { name: /^như đã biết lúc/ }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Versions and changes' }).waitFor();
  await visitor.assertAccessible('versions of a plan compared, in English');
  visitor.assertNoFaults('versions');
});

stage.story(
  'every number of the statement opens exactly its tasks',
  async (visitor) => {
    const { page } = visitor;
    await visitor.open(address);
    await page.getByRole('link', { name: 'Thống kê thực hiện nhiệm vụ' }).click();
    const table = page.getByRole('table', { name: /Thống kê nhiệm vụ/ });
    await table.waitFor();
    await page.getByText(/tất cả đều khớp/).waitFor();
    const numbers = await table
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute('href'), count: Number(/^\d+/.exec(link.textContent)[0]) })),
      );
    assert.ok(numbers.length >= 6, `${numbers.length} numbers`);
    for (const { href, count } of numbers) {
      await visitor.open(href);
      await shown(page)
        .getByText(new RegExp(`^${count}( trong \\d+)? nhiệm vụ$`))
        .waitFor();
    }
    visitor.assertNoFaults('the numbers of a statement');
  },
  [1280],
);

stage.story('a printed statement is added up, and two of them are held against each other', async (visitor) => {
  const { page } = visitor;
  await visitor.open(`${address}/thong-ke`);
  const fill = async (place, numbers) => {
    for (const [label, value] of Object.entries(numbers)) {
      await page.getByLabel(label, { exact: true }).nth(place).fill(value);
    }
  };
  await fill(0, {
    'Được giao': '15.533',
    'Đã hoàn thành': '13.119',
    'Chưa hoàn thành': '2.414',
    'Chưa xong, trong hạn': '2.065',
    'Chưa xong, quá hạn': '348',
    'Tỷ lệ in ra (%)': '84,46',
  });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText('Có chỗ không khớp; xem dưới đây.').waitFor();
  await page.getByText(/lệch \+1/).waitFor();
  await page.getByText(/Chưa xong, trong hạn 2\.065 \+ Chưa xong, quá hạn 348 = 2\.413/).waitFor();
  await visitor.assertAccessible('a checked statement');
  await page.getByLabel('Được giao', { exact: true }).fill('833,5');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('alert').getByText('Ghi một số nguyên, ví dụ 2.065').waitFor();
  await fill(0, {
    'Được giao': '833',
    'Đã hoàn thành': '585',
    'Chưa hoàn thành': '',
    'Chưa xong, trong hạn': '67',
    'Chưa xong, quá hạn': '181',
    'Tỷ lệ in ra (%)': '',
  });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText('Các con số khớp với nhau.').waitFor();
  await page.getByRole('button', { name: 'Thêm một bản thống kê để đối chiếu' }).click();
  await fill(1, { 'Được giao': '834' });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText('Được giao: 833 (Bản 1); 834 (Bản 2)').waitFor();
  await visitor.assertAccessible('two statements');
  visitor.assertNoFaults('printed statements');
});

stage.story(
  'the annex is taken along: files, a calendar, and A4 lying on paper',
  async (visitor) => {
    const { page } = visitor;
    await visitor.open(address);
    await page.getByRole('link', { name: 'CSV', exact: true }).waitFor();
    for (const [name, type] of [
      ['CSV', /^text\/csv/],
      ['XLSX', /spreadsheetml/],
      ['Phụ lục (XLSX)', /spreadsheetml/],
      ['Phụ lục (CSV)', /^text\/csv/],
      ['Lịch thời hạn (.ics)', /^text\/calendar/],
    ]) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      const answer = await page.request.get(href);
      assert.equal(answer.status(), 200, name);
      assert.match(answer.headers()['content-type'], type);
    }
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: /^Phụ lục: Kế hoạch công tác năm/ }).waitFor();
    await page.getByText('(Kèm theo Quyết định số 01/QĐ-UBND ngày 04/01/2026)').waitFor();
    assert.equal(await page.getByRole('navigation').first().isVisible(), false);
    // As wide as A4 lying is between its margins.
    await page.setViewportSize({ width: 1032, height: 700 });
    assert.equal(
      await page
        .locator('main table')
        .first()
        .evaluate((table) => table.offsetWidth <= 1032),
      true,
    );
    const [box] = /\/MediaBox \[[^\]]*\]/.exec((await page.pdf({ preferCSSPageSize: true })).toString('latin1')) ?? [];
    const [, width, height] = /([\d.]+) ([\d.]+)\]$/.exec(box);
    assert.ok(Number(width) > Number(height), box);
  },
  [1280],
);
