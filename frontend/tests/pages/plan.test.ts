import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Task } from '$api';
import { goto } from '$app/navigation';
import PlanPage from '../../src/routes/(public)/don-vi/[code]/ke-hoach/[year=year]/+page.svelte';
import { visit } from '../app-state';
import { department, plan, province, statement, task } from '../fixtures';
import { failNetwork, problem, requests, serve, serveList } from '../server';

const address = '/don-vi/SO-TTTT/ke-hoach/2023';

function open(tasks: unknown[] = [task], found: unknown[] = [plan], search = '') {
  visit(`${address}${search}`, { code: 'SO-TTTT', year: '2023' });
  serveList('/plans', found);
  serveList('/plans/p-1/tasks', tasks);
  serve('GET', '/statements/tasks', { body: statement() });
  return render(PlanPage);
}

const issued = {
  ...plan,
  status: 'issued',
  source: null,
  decision: { number: '01/QĐ-STTTT', date: '2023-01-05', signer: 'Nguyễn Văn A' },
};

const group: Task = {
  ...task,
  id: 'g-1',
  code: 'I',
  kind: 'group',
  title: { vi: 'Chuyển đổi số' },
  timing: null,
  originalTiming: null,
  directives: [],
  source: null,
};
const inGroup = (id: string, code: string, more: Partial<Task> = {}): Task => ({
  ...task,
  id,
  code,
  title: { vi: `Nhiệm vụ ${code}` },
  parent: { id: 'g-1', code: 'I', title: { vi: 'Hạ tầng số', en: null } },
  lead: department,
  timing: 'not-due',
  originalTiming: 'not-due',
  directives: [],
  source: null,
  ...more,
});
const planned = [
  group,
  inGroup('t-1', '1', {
    start: '2023-01-05',
    due: '2023-03-31',
    originalDue: '2023-02-28',
    duePrecision: 'day',
    timing: 'overdue',
    slips: 1,
    reportedProgress: 60,
    computedProgress: 40,
  }),
  inGroup('t-2', '2', {
    due: '2023-06-30',
    originalDue: '2023-06-30',
    duePrecision: 'quarter',
    coordinators: [province],
    lead: province,
    dependencies: [{ task: { id: 't-1', code: '1', title: { vi: 'x' }, plan: task.plan }, lagDays: 0 }],
    milestones: [
      { id: 'm-1', name: { vi: 'Trình dự thảo' }, due: '2023-05-15', reachedOn: null, reachedBy: null },
    ],
  }),
  { ...inGroup('t-3', '3', { duePrecision: 'regularly', timing: 'no-deadline' }), parent: null },
];

describe('the page of a plan', () => {
  it('leads to the review of the year before where there is one', async () => {
    serveList('/reviews', [{ year: 2022 }]);
    open();
    const link = await screen.findByRole('link', { name: 'Tổng kết năm 2022 của đơn vị' });
    expect(link).toHaveAttribute('href', '/don-vi/SO-TTTT/nam/2022');
    const [asked] = requests('GET', '/reviews');
    expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({ year: '2022', status: 'published' });
  });

  it('shows a plan known from a source only as what it is, with its gaps', async () => {
    open();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Nhiệm vụ công tác năm 2023' }),
    ).toBeVisible();
    expect(requests('GET', '/plans')[0]?.query.get('unit')).toBe('SO-TTTT');
    expect(requests('GET', '/plans')[0]?.query.get('year')).toBe('2023');
    expect(await screen.findByText('Ghi lại từ nguồn')).toBeVisible();
    expect(screen.getByText(/chưa phải là kế hoạch đã ban hành/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Tổng kết năm 2022/ })).not.toBeInTheDocument();
    const row = within(await screen.findByRole('row', { name: /T10/ }));
    expect(row.getAllByText('nguồn không nêu')).toHaveLength(3);
    expect(row.getByText('Chỉ đạo D2')).toBeVisible();
    expect(row.getByRole('link', { name: task.title.vi })).toHaveAttribute('href', '/nhiem-vu/t-10');
    expect(screen.getByText(/Không nhiệm vụ nào trong kế hoạch nêu: đơn vị phối hợp, tiến độ/)).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Tiến độ' })).toBeNull();
  });

  it('is the annex of an issued plan: groups, who leads, when, and progress beside what is computed', async () => {
    open(planned, [issued]);
    const heading = await screen.findByRole('row', { name: /Chuyển đổi số/ });
    expect(heading).toHaveTextContent('2 nhiệm vụ, 1 quá hạn');
    expect(screen.getByText(/01\/QĐ-STTTT, 05\/01\/2023,\s+Nguyễn Văn A/)).toBeVisible();
    const first = screen.getByRole('row', { name: /Nhiệm vụ 1/ });
    expect(first).toHaveTextContent(/31\/03\/2023\s*ban đầu 28\/02\/2023/);
    expect(first).toHaveTextContent('báo cáo 60 %');
    expect(first).toHaveTextContent('tính ra 40 %');
    expect(first).toHaveTextContent('Quá hạn');
    expect(first).toHaveTextContent('đã gia hạn 1 lần');
    expect(within(first).getByRole('link', { name: 'Sở Thông tin và Truyền thông' })).toHaveAttribute(
      'href',
      '/don-vi/SO-TTTT?ngay=2023-12-31',
    );
    const second = screen.getByRole('row', { name: /Nhiệm vụ 2/ });
    expect(second).toHaveTextContent('quý II năm 2023');
    expect(screen.getByRole('row', { name: /Nhiệm vụ 3/ })).toHaveTextContent('thường xuyên');

    await userEvent.click(screen.getByRole('button', { name: 'Chuyển đổi số' }));
    expect(screen.queryByRole('row', { name: /Nhiệm vụ 1/ })).toBeNull();
    expect(screen.getByRole('row', { name: /Nhiệm vụ 3/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Mở các nhóm' }));
    expect(screen.getByRole('row', { name: /Nhiệm vụ 1/ })).toBeVisible();
  });

  it('counts what became of the tasks, and every number opens its tasks under the same filter', async () => {
    open(planned, [issued]);
    const overdue = await screen.findByRole('link', { name: /^1\s*Chưa hoàn thành, quá hạn/ });
    expect(overdue).toHaveAttribute('href', `${address}?status=open&timing=overdue&kind=task`);
    expect(screen.getByText(/66,67 %/)).toBeVisible();
    expect(screen.getByText('so với hạn ban đầu')).toBeVisible();
  });

  it('narrows by what stands in the address, keeps the groups around, and says how many there are', async () => {
    serveList('/tasks', [planned[1]]);
    open(planned, [issued], '?timing=overdue&unit=SO-TTTT&role=lead');
    expect(await screen.findByRole('row', { name: /Nhiệm vụ 1/ })).toBeVisible();
    expect(screen.getByText('1 trong 3 nhiệm vụ')).toBeVisible();
    expect(screen.queryByRole('row', { name: /Nhiệm vụ 2/ })).toBeNull();
    expect(screen.getByRole('row', { name: /Chuyển đổi số/ })).toHaveTextContent('1 nhiệm vụ');
    const asked = requests('GET', '/tasks')[0]?.query;
    expect(Object.fromEntries(asked ?? [])).toEqual({
      plan: 'p-1',
      date: '2023-12-31',
      timing: 'overdue',
      unit: 'SO-TTTT',
      role: 'lead',
      limit: '500',
    });
    expect(screen.getByRole('link', { name: /^Quá hạn.*bỏ điều kiện này/ })).toHaveAttribute(
      'href',
      `${address}?unit=SO-TTTT&role=lead`,
    );
    expect(screen.getByRole('link', { name: 'Bỏ lọc' })).toHaveAttribute('href', address);
    const csv = screen.getByRole('link', { name: 'CSV' });
    expect(csv.getAttribute('href')).toMatch(/^\/api\/v1\/tasks\?plan=p-1&.*timing=overdue.*format=csv/);
  });

  it('takes words, unit and days into the address, and refuses a day that is none', async () => {
    open(planned, [issued]);
    await userEvent.type(await screen.findByLabelText('Tìm trong nội dung hoặc mã'), 'tập huấn');
    await userEvent.click(screen.getByText('Lọc theo đơn vị, tình trạng, thời hạn'));
    await userEvent.type(screen.getByLabelText('Hạn từ ngày'), '31/02/2023');
    await userEvent.click(screen.getByRole('button', { name: 'Lọc' }));
    expect(screen.getByText('Ghi ngày như 30/06/2023')).toBeVisible();
    expect(goto).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByLabelText('Hạn từ ngày'));
    await userEvent.type(screen.getByLabelText('Hạn từ ngày'), '1/2/2023');
    await userEvent.selectOptions(screen.getByLabelText('Đơn vị'), 'Tỉnh Bắc Kạn');
    await userEvent.click(screen.getByRole('button', { name: 'Lọc' }));
    expect(vi.mocked(goto).mock.calls[0]?.[0]).toBe(
      `${address}?${new URLSearchParams({ q: 'tập huấn', unit: '06', dueFrom: '2023-02-01' })}`,
    );
  });

  it('says that nothing fits, and leads back to all', async () => {
    serveList('/tasks', []);
    open(planned, [issued], '?status=done');
    expect(await screen.findByText('Không nhiệm vụ nào khớp với điều kiện lọc')).toBeVisible();
    expect(screen.getByText('0 trong 3 nhiệm vụ')).toBeVisible();
  });

  it('sorts by deadline without its groups, what has none last', async () => {
    open(planned, [issued], '?sort=-due');
    const header = await screen.findByRole('columnheader', { name: /Thời hạn/ });
    expect(header).toHaveAttribute('aria-sort', 'descending');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => /Nhiệm vụ \d/.exec(row.textContent ?? '')?.[0])).toEqual([
      'Nhiệm vụ 2',
      'Nhiệm vụ 1',
      'Nhiệm vụ 3',
    ]);
  });

  it('draws a timeline that is walked with the arrow keys, with the same in a table', async () => {
    const { container } = open(planned, [issued], '?view=dong-thoi-gian');
    const region = await screen.findByRole('region', { name: 'Dòng thời gian năm 2023' });
    const [first, second] = within(region).getAllByRole('link');
    expect(container.querySelectorAll('rect.ghost')).toHaveLength(2);
    expect(container.querySelectorAll('.canvas path.milestone')).toHaveLength(1);
    expect(container.querySelectorAll('.canvas path.arrow')).toHaveLength(1);
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    expect(second).toHaveAccessibleDescription(
      /không nêu ngày bắt đầu; thời hạn quý II năm 2023.*mốc Trình dự thảo 15\/05\/2023; sau 1/,
    );
    await userEvent.keyboard('{ArrowUp}');
    expect(first).toHaveAccessibleDescription(/hạn ban đầu 28\/02\/2023; tiến độ 60\s%/);
    expect(screen.getByText('1 nhiệm vụ không có thời hạn, không vẽ được')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Quý' })).toHaveAttribute(
      'href',
      `${address}?view=dong-thoi-gian&zoom=quy`,
    );
    const twin = container.querySelector('details table');
    expect(twin).toHaveTextContent(/Nhiệm vụ 1.*05\/01\/2023.*31\/03\/2023.*28\/02\/2023.*60 %/);
  });

  it('says why a plan without deadlines has no timeline and no calendar', async () => {
    open([task], [plan], '?view=dong-thoi-gian');
    expect(await screen.findByText(/không có gì để đặt lên trục thời gian/)).toBeVisible();
    document.body.innerHTML = '';
    open([task], [plan], '?view=lich');
    expect(await screen.findByText('Không có ngày nào để ghi vào lịch')).toBeVisible();
  });

  it('lays tasks out by where they stand', async () => {
    open(planned, [issued], '?view=bang-viec');
    const overdue = within(await screen.findByRole('region', { name: /^Quá hạn/ }));
    expect(overdue.getByRole('link', { name: 'Nhiệm vụ 1' })).toHaveAttribute('href', '/nhiem-vu/t-1');
    expect(
      within(screen.getByRole('region', { name: /^Đã hoàn thành 0/ })).getByText('không có nhiệm vụ nào'),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: /^Đã hủy/ })).toBeNull();
  });

  it('shows a month with its deadlines, and what is due in it without a day apart', async () => {
    open(planned, [issued], '?view=lich&thang=2023-06');
    expect(await screen.findByRole('heading', { name: 'tháng 06/2023' })).toBeVisible();
    const roughly = within(screen.getByRole('region', { name: 'Đến hạn trong tháng này, không nêu ngày' }));
    expect(roughly.getByText(/quý II năm 2023, Chưa đến hạn/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Tháng sau/ })).toHaveAttribute(
      'href',
      `${address}?view=lich&thang=2023-07`,
    );
    document.body.innerHTML = '';
    open(planned, [issued], '?view=lich&thang=2023-03');
    await screen.findByRole('heading', { name: 'tháng 03/2023' });
    expect(screen.getAllByRole('link', { name: /^1 Nhiệm vụ 1/ })).toHaveLength(2);
  });

  it('offers a calendar of what is published only, and prints the whole annex', async () => {
    open(planned, [issued]);
    expect(await screen.findByRole('link', { name: 'Lịch thời hạn (.ics)' })).toHaveAttribute(
      'href',
      '/api/v1/plans/p-1/calendar.ics',
    );
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await userEvent.click(screen.getByRole('button', { name: 'In phụ lục A4 ngang' }));
    await waitFor(() => expect(print).toHaveBeenCalled());
    expect(screen.getByText(/Kèm theo Quyết định số 01\/QĐ-STTTT ngày 05\/01\/2023/)).toBeInTheDocument();
    document.body.innerHTML = '';
    open(planned, [{ ...issued, status: 'draft', decision: null }]);
    await screen.findByRole('link', { name: 'CSV' });
    expect(screen.queryByRole('link', { name: 'Lịch thời hạn (.ics)' })).toBeNull();
    expect(screen.getByText('Thống kê chỉ tính kế hoạch đã công bố.')).toBeVisible();
  });

  it('prefers the plan in force to what was only recorded', async () => {
    open(planned, [plan, { ...issued, title: { vi: 'Kế hoạch đã ban hành' } }]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Kế hoạch đã ban hành' })).toBeVisible();
  });

  it('says that the unit has no plan of that year', async () => {
    open([], []);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Chưa có kế hoạch năm 2023 của đơn vị này' }),
    ).toBeVisible();
    expect(screen.getByText(/khi đã ban hành/)).toBeVisible();
  });

  it('says that a plan has no tasks yet', async () => {
    open([]);
    expect(await screen.findByText('Kế hoạch này chưa có nhiệm vụ')).toBeVisible();
  });

  it('explains a failure of the tasks in their place, and tries again', async () => {
    open();
    serve('GET', '/plans/p-1/tasks', problem(503, 'http.503'));
    expect(await screen.findByText(/http\.503/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Nhiệm vụ công tác năm 2023' })).toBeVisible();
    serveList('/plans/p-1/tasks', [task]);
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('row', { name: /T10/ })).toBeVisible();
  });

  it('says that the server cannot be reached', async () => {
    visit(address, { code: 'SO-TTTT', year: '2023' });
    failNetwork();
    render(PlanPage);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Không kết nối được với máy chủ' }),
    ).toBeVisible();
  });
});
