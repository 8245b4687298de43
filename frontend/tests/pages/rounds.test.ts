import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Inbox, Owed, ReviewDesk, SubmissionDesk } from '$wings/collection/rounds';
import RoundForm from '$wings/collection/rounds/RoundForm.svelte';
import type { ReportingRound } from '$api';
import { outbox } from '$shared/outbox';
import { indicators } from '../fixtures';
import { line, round, roundRef, stated, submission, summary, unit } from '../rounds';
import { failNetwork, problem, requests, resetServer, serve, serveList } from '../server';

const saved = (more: object) => ({
  indicator: 'VILLAGE_TEAMS',
  unit,
  period: '2022-12',
  breakdown: {},
  value: null,
  numerator: null,
  denominator: null,
  notApplicable: false,
  status: 'draft',
  version: 1,
  comment: null,
  ...more,
});

const report = '/reporting-rounds/CDS-2022-12/submissions';
const teams = '/observations/VILLAGE_TEAMS/u-1/2022-12';
const staff = '/observations/STAFF/u-1/2022-12';
const props = { round: 'CDS-2022-12', unit: '01849', owner: 'xa' };
const user = userEvent.setup({ delay: null });

function serveReport(body = submission(), etag = '"0"') {
  serve('GET', '/reporting-rounds/CDS-2022-12', { body: round, headers: { ETag: '"1"' } });
  for (const code of ['01849', 'u-1']) serve('GET', `${report}/${code}`, { body, headers: { ETag: etag } });
}

beforeEach(async () => {
  await outbox.clear('xa');
  serveReport();
});

const numerator = () => screen.findByLabelText('Tử số, Thôn có tổ');
const denominator = () => screen.findByLabelText('Mẫu số, Thôn có tổ');

describe('entering a report', () => {
  it('saves as typed, with the percentage beside it', async () => {
    serve('PUT', teams, {
      body: saved({ value: 90.91, numerator: 10, denominator: 11 }),
      headers: { ETag: '"1"' },
    });
    render(SubmissionDesk, props);
    await user.type(await numerator(), '10{Tab}');
    await user.type(await denominator(), '11{Enter}');
    expect(screen.getByText('90,91 %')).toBeVisible();
    expect(screen.getByLabelText('Giá trị, Cán bộ')).toHaveFocus();
    expect(await screen.findByText('Đã lưu')).toBeVisible();
    expect(requests('PUT', teams).map(({ body }) => body)).toEqual([{ numerator: 10, denominator: 11 }]);
    expect(await outbox.count('xa')).toBe(0);
  });

  it('keeps what was typed without a connection and sends it when it is back', async () => {
    const page = render(SubmissionDesk, props);
    await user.type(await numerator(), '10{Tab}');
    await waitFor(async () => expect(await outbox.count('xa')).toBe(1));
    failNetwork();
    await user.type(await denominator(), '11{Enter}');
    expect(await screen.findByText('Chờ kết nối')).toBeVisible();
    page.unmount();

    resetServer();
    serveReport();
    serve('PUT', teams, {
      body: saved({ value: 90.91, numerator: 10, denominator: 11 }),
      headers: { ETag: '"1"' },
    });
    render(SubmissionDesk, props);
    expect(await screen.findByText('Đã lưu')).toBeVisible();
    expect(await numerator()).toHaveValue('10');
    expect(requests('PUT', teams)).toHaveLength(1);
  });

  it('lets mine or theirs win where somebody else changed the cell', async () => {
    serve('PUT', staff, ({ headers }) =>
      headers.get('If-Match') === '"4"'
        ? { body: saved({ indicator: 'STAFF', value: 12, version: 3 }), headers: { ETag: '"5"' } }
        : problem(428, 'http.precondition-required'),
    );
    serve('GET', staff, {
      body: saved({ indicator: 'STAFF', value: 7, version: 2 }),
      headers: { ETag: '"4"' },
    });
    render(SubmissionDesk, props);
    await user.type(await screen.findByLabelText('Giá trị, Cán bộ'), '12{Enter}');
    const conflict = await screen.findByRole('alert');
    expect(conflict).toHaveTextContent('7 người');
    await user.click(within(conflict).getByRole('button', { name: 'Giữ giá trị của tôi' }));
    expect(await screen.findByText('Đã lưu')).toBeVisible();
    expect(requests('PUT', staff).at(-1)?.headers.get('If-Match')).toBe('"4"');
  });

  it('goes back and forth', async () => {
    render(SubmissionDesk, props);
    const input = await numerator();
    await user.type(input, '10{Tab}');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(input).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Làm lại' }));
    expect(input).toHaveValue('10');
  });

  it('shows a pasted block before a dot is misread', async () => {
    serve('PUT', teams, {
      body: saved({ value: 100, numerator: 2, denominator: 2 }),
      headers: { ETag: '"1"' },
    });
    serve('PUT', staff, { body: saved({ indicator: 'STAFF', value: 5 }), headers: { ETag: '"1"' } });
    render(SubmissionDesk, props);
    await user.click(await numerator());
    await user.paste('2.000\t2.000\n\t\t5\n');
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText(/Trước phần thập phân/));
    await user.click(within(dialog).getByRole('button', { name: 'Dán' }));
    await waitFor(() => expect(requests('PUT', teams)[0]?.body).toEqual({ numerator: 2, denominator: 2 }));
    await waitFor(() => expect(requests('PUT', staff)[0]?.body).toEqual({ value: 5 }));
  });

  it('wants warnings explained and sends the explanations with the report', async () => {
    const current = stated();
    const warned = submission({
      lines: [
        line('STAFF', {
          current,
          checks: [
            { severity: 'warning', code: 'submission.jump', message: 'STAFF tăng vọt', comment: null },
          ],
        }),
      ],
    });
    serveReport(warned);
    serve('PUT', `${report}/u-1/status`, {
      body: { ...warned, status: 'submitted', lines: [line('STAFF', { current })] },
      headers: { ETag: '"1"' },
    });
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('button', { name: 'Gửi duyệt' }));
    await user.click(await screen.findByRole('link', { name: /cảnh báo cần được giải trình/ }));
    await user.type(screen.getByLabelText(/^Giải trình/), 'Tuyển thêm');
    await user.click(screen.getByRole('button', { name: 'Gửi duyệt' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Gửi kèm 1 cảnh báo:')).toBeVisible();
    expect(dialog.getByRole('listitem')).toHaveTextContent(
      /^Cán bộ: Cán bộ \(STAFF\) tăng vọt.*Giải trình: Tuyển thêm$/,
    );
    await user.click(dialog.getByRole('button', { name: 'Gửi duyệt' }));
    const section = within(screen.getByRole('region', { name: 'Gửi báo cáo' }));
    expect(await section.findByText('Đã gửi duyệt.')).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Đã gửi duyệt.'));
    const [sent] = requests('PUT', `${report}/u-1/status`);
    expect(sent?.body).toEqual({
      status: 'submitted',
      comments: [{ indicator: 'STAFF', breakdown: null, comment: 'Tuyển thêm' }],
    });
    expect(sent?.headers.get('If-Match')).toBe('"0"');
  });

  const toldBefore = () =>
    submission({
      lines: [
        line('STAFF', {
          current: stated(),
          answers: ['own-days'],
          checks: [
            {
              severity: 'warning',
              code: 'submission.differs-from-predecessors',
              message: 'STAFF là 12; Xã A, Xã B đã báo cáo 16',
              comment: null,
            },
          ],
        }),
      ],
    });

  it('asks of which days a number is that others told before, and lets the answer be taken back', async () => {
    const days = { first: '2022-12-01', last: '2022-12-14' };
    serveReport(toldBefore());
    render(SubmissionDesk, props);
    const asked = within(await screen.findByRole('group', { name: 'Số này là của những ngày nào?' }));
    expect(asked.getByLabelText(/^Cả kỳ/)).toBeChecked();
    serve('PUT', staff, {
      body: saved({ indicator: 'STAFF', value: 12, days, version: 2 }),
      headers: { ETag: '"2"' },
    });
    serveReport(
      submission({
        lines: [
          line('STAFF', {
            days,
            answers: ['period-end'],
            current: stated({ days, version: 2, revision: 2 }),
          }),
        ],
      }),
    );
    await user.click(asked.getByLabelText(/^Chỉ những ngày đã có đơn vị này/));
    const back = await screen.findByRole('button', { name: 'Tính cho cả kỳ, thay số của các đơn vị cũ' });
    expect(screen.getByText(/01\/12\/2022.*14\/12\/2022/)).toBeVisible();
    expect(screen.queryByRole('group', { name: /những ngày nào/ })).not.toBeInTheDocument();
    await user.click(back);
    expect(await screen.findByText('Đã lưu')).toBeVisible();
    expect(requests('PUT', staff).map(({ body }) => body)).toEqual([
      { value: 12, reportsFor: 'own-days' },
      { value: 12, reportsFor: 'period-end' },
    ]);
  });

  it('says why a number cannot be of some days only, and keeps the number', async () => {
    serveReport(toldBefore());
    render(SubmissionDesk, props);
    serve(
      'PUT',
      staff,
      problem(422, 'rules.broken', {
        errors: [
          { pointer: '/reportsFor', code: 'observation.days-not-added-up', message: 'STAFF không cộng dồn.' },
        ],
      }),
    );
    await user.click(await screen.findByLabelText(/^Chỉ những ngày đã có đơn vị này/));
    expect(await screen.findByText('STAFF không cộng dồn.')).toBeVisible();
    expect(screen.getByLabelText('Giá trị, Cán bộ')).toHaveValue('12');
    await waitFor(async () => expect(await outbox.count('xa')).toBe(0));
    expect(screen.getByText('STAFF không cộng dồn.')).toBeVisible();
  });

  it('shows why it was returned', async () => {
    serveReport(submission({ status: 'returned', reason: 'Xem lại mẫu số' }));
    render(SubmissionDesk, props);
    expect(await screen.findByText(/Xem lại mẫu số/)).toBeVisible();
  });
});

describe('what is owed', () => {
  it('is asked for without what was sent, and grouped by round, the returned first', async () => {
    const other = { ...roundRef, code: 'CDS-2023-01', name: { vi: 'Báo cáo tháng 1' }, period: '2023-01' };
    serveList('/submissions', [
      summary,
      { ...summary, unit: { ...unit, id: 'u-3', name: { vi: 'Xã Bị Trả' } }, status: 'returned' },
      { ...summary, round: other },
    ]);
    render(Owed);
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map((each) => each.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Báo cáo tháng 12 tháng 12/2022 (2)',
      'Báo cáo tháng 1 tháng 01/2023 (1)',
    ]);
    const first = within(screen.getByRole('region', { name: /tháng 12\/2022/ }));
    expect(first.getAllByRole('rowheader')[0]).toHaveTextContent('Xã Bị Trả');
    expect(first.getByRole('link', { name: /^Nhập chung 2 đơn vị/ })).toBeVisible();
    const [asked] = requests('GET', '/submissions');
    expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
      for: 'reporter',
      status: 'returned,not-started,draft',
    });
  });

  it('says of a round that goes on on the next page that there are more', async () => {
    const rows = [summary, { ...summary, unit: { ...unit, id: 'u-3' } }];
    serve('GET', '/submissions', {
      body: { items: rows, next: '/api/v1/submissions?cursor=n', total: 184 },
    });
    render(Owed);
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('(2+)');
    expect(screen.getByRole('link', { name: /^Nhập chung các đơn vị/ })).toBeVisible();
  });

  it('shows what was sent when it is asked for, the last first', async () => {
    serve('GET', '/submissions', ({ query }) => {
      const items = query.get('status') === 'submitted,approved' ? [{ ...summary, status: 'approved' }] : [];
      return { body: { items, next: null, total: items.length } };
    });
    render(Owed);
    expect(await screen.findByText('Không có báo cáo nào phải nhập')).toBeVisible();
    expect(requests('GET', '/submissions')).toHaveLength(1);
    await user.click(screen.getByText('Đã gửi và đã duyệt'));
    const sent = within(await screen.findByRole('table', { name: 'Đã gửi và đã duyệt' }));
    expect(sent.getByRole('link', { name: /Xã Dương Quang/ })).toBeVisible();
    expect(requests('GET', '/submissions')[1]?.query.get('sort')).toBe('-submittedAt');
  });
});

it('names the indicator of a check, and writes its numbers as the page does', async () => {
  const check = { severity: 'warning', code: 'submission.jump', comment: null };
  const message = 'STAFF thay đổi từ 1054.55 sang 12, vượt mức 50 %.';
  serveReport(submission({ lines: [line('STAFF', { current: stated(), checks: [{ ...check, message }] })] }));
  render(SubmissionDesk, props);
  expect(
    await screen.findByText('Cán bộ (STAFF) thay đổi từ 1.054,55 sang 12, vượt mức 50 %.'),
  ).toBeVisible();
});

it('says what moved most in each report without reading the reports', async () => {
  const other = { ...unit, id: 'u-2', code: '01852', name: { vi: 'Xã Khác' } };
  const change = { indicator: 'STAFF', breakdown: {}, previous: 1000, current: 1250.5, percent: 25.05 };
  serveList('/submissions', [
    { ...summary, status: 'submitted', explanations: 2, biggestChange: change },
    { ...summary, unit: other, status: 'submitted' },
  ]);
  render(Inbox);
  expect(
    await screen.findByText(/^Cán bộ: 1\.000.người → 1\.250,5.người, \+250,5 \(\+25,1.%\)/),
  ).toBeVisible();
  expect(screen.getByText('2 cảnh báo đã giải trình')).toBeVisible();
  expect(screen.getByText('không có')).toBeVisible();
  expect(requests('GET', `${report}/u-1`)).toHaveLength(0);
  expect(requests('GET', '/reporting-rounds/CDS-2022-12')).toHaveLength(1);
});

describe('deciding on one report', () => {
  const sent = (more: object = {}) =>
    submission({ status: 'submitted', lines: [line('STAFF', { current: stated() })], ...more });
  const approved = { user: 'a', name: 'A', at: '2022-12-15T00:00:00Z', onBehalfOf: null };
  const open = (approvals: object[] = []) => {
    serveReport(sent({ approvals }), '"3"');
    serve('PUT', `${report}/u-1/status`, {
      body: sent({ status: 'approved' }),
      headers: { ETag: '"4"' },
    });
    render(ReviewDesk, { round: 'CDS-2022-12', unit: '01849' });
  };
  const decision = () => within(screen.getByRole('region', { name: 'Quyết định' }));

  it('asks before it publishes, and says what became of it where the button was', async () => {
    open([approved]);
    await user.click(await screen.findByRole('button', { name: 'Duyệt' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Duyệt báo cáo này?' }));
    expect(dialog.getByText(/^1 số liệu của .* được công khai ngay sau bước này/)).toBeVisible();
    expect(requests('PUT', `${report}/u-1/status`)).toHaveLength(0);

    await user.click(dialog.getByRole('button', { name: 'Duyệt' }));
    expect(await decision().findByText('Đã duyệt. Số liệu đã được công khai.')).toBeVisible();
    expect(decision().queryByRole('button')).not.toBeInTheDocument();
    expect(requests('PUT', `${report}/u-1/status`).map(({ body }) => body)).toEqual([{ status: 'approved' }]);
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Đã duyệt.'));
  });

  it('offers the report that waits longest once this one is decided on', async () => {
    serveList('/submissions', [{ ...summary, unit: { ...unit, code: '01852', name: { vi: 'Xã Khác' } } }]);
    open([approved]);
    await user.click(await screen.findByRole('button', { name: 'Duyệt' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Duyệt' }));
    const next = await decision().findByRole('link', { name: /^Báo cáo tiếp theo: Xã Khác/ });
    expect(next).toHaveAttribute('href', '/lam-viec/duyet/CDS-2022-12/01852');
    const [asked] = requests('GET', '/submissions');
    expect(asked?.query.get('for')).toBe('approver');
    expect(asked?.query.get('sort')).toBe('submittedAt');
  });

  it('says of a step before the last that nothing is published yet', async () => {
    open();
    await user.click(await screen.findByRole('button', { name: 'Duyệt' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/sang bước duyệt tiếp theo/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Đóng' }));
    expect(requests('PUT', `${report}/u-1/status`)).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Duyệt' })).toBeVisible();
  });
});

it('approves several reports and says which did not go', async () => {
  const other = { ...unit, id: 'u-2', code: '01852', name: { vi: 'Xã Khác' } };
  serveList('/submissions', [
    { ...summary, status: 'submitted', version: 3 },
    { ...summary, unit: other, status: 'submitted', version: 4 },
  ]);
  serve('PUT', `${report}/u-1/status`, {
    body: submission({ status: 'approved' }),
    headers: { ETag: '"4"' },
  });
  serve(
    'PUT',
    `${report}/u-2/status`,
    problem(403, 'submission.took-part', { detail: 'Bạn đã nhập số liệu này.' }),
  );
  render(Inbox);
  await user.click(await screen.findByLabelText(/^Chọn tất cả/));
  await user.click(await screen.findByRole('button', { name: 'Duyệt 2 báo cáo đã chọn' }));
  await user.click(await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Duyệt' }));
  expect(await screen.findByText('Đã duyệt 1 báo cáo.')).toBeVisible();
  expect(await screen.findByText(/Bạn đã nhập số liệu này\./)).toBeVisible();
  expect(requests('PUT', `${report}/u-1/status`)[0]?.headers.get('If-Match')).toBe('"3"');
});

it('defines a round with the window of its period', async () => {
  serveList('/indicators', indicators);
  serve('PUT', '/reporting-rounds/CDS-2026-11', { body: round, headers: { ETag: '"1"' } });
  const done: string[] = [];
  render(RoundForm, { onDone: (code: string) => done.push(code) });
  await user.click(await screen.findByRole('button', { name: 'Tạo đợt báo cáo' }));
  expect(within(await screen.findByRole('alert')).getAllByRole('listitem')).toHaveLength(4);
  await user.type(screen.getByLabelText(/^Mã đợt/), 'cds-2026-11');
  await user.type(screen.getByLabelText('Tên đợt báo cáo'), 'Tháng 11');
  await user.selectOptions(screen.getByLabelText('Thứ'), '11');
  await user.clear(screen.getByLabelText('Năm'));
  await user.type(screen.getByLabelText('Năm'), '2026');
  expect(screen.getByText('Số liệu từ 15/10/2026 đến 14/11/2026')).toBeVisible();
  await user.click(await screen.findByLabelText(/^Thôn, bản có Tổ/));
  await user.click(screen.getByLabelText('Cấp tỉnh'));
  await user.type(screen.getByLabelText('Hạn gửi, Cấp tỉnh'), '16/12/2026');
  await user.click(screen.getByRole('button', { name: 'Tạo đợt báo cáo' }));
  await waitFor(() => expect(done).toEqual(['CDS-2026-11']));
  expect(requests('PUT', '/reporting-rounds/CDS-2026-11')[0]?.body).toMatchObject({
    period: '2026-11',
    periodBasis: 'decree-09',
    dataFrom: null,
    indicators: ['VILLAGE_TEAMS'],
    reporters: { levels: ['province'], within: null, units: null },
    due: [{ level: 'province', date: '2026-12-16' }],
    approvals: 1,
  });
});

it('shows where a round differs when somebody else changed it meanwhile, and takes theirs', async () => {
  serveList('/indicators', indicators);
  const theirs = { ...round, name: { vi: 'Tên của người khác' } };
  serve('PUT', `/reporting-rounds/${round.code}`, problem(412, 'precondition.failed'));
  serve('GET', `/reporting-rounds/${round.code}`, { body: theirs, headers: { ETag: '"5"' } });
  render(RoundForm, { round: round as unknown as ReportingRound, etag: '"4"', onDone: () => undefined });
  await user.click(await screen.findByRole('button', { name: 'Lưu' }));
  const conflict = within(await screen.findByRole('alert'));
  expect(conflict.getByText(round.name.vi)).toBeVisible();
  expect(conflict.getByText('Tên của người khác')).toBeVisible();
  await user.click(conflict.getByRole('button', { name: 'Lấy bản hiện có' }));
  expect(screen.getByLabelText('Tên đợt báo cáo')).toHaveValue('Tên của người khác');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
