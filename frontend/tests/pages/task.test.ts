import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Task } from '$api';
import TaskPage from '../../src/routes/(public)/nhiem-vu/[id]/+page.svelte';
import { visit } from '../app-state';
import { department, plan, province, task } from '../fixtures';
import { problem, serve, serveList } from '../server';

const occurrences = [
  {
    ordinal: 1,
    period: '2023-Q1',
    due: '2023-03-31',
    completedOn: '2023-03-30',
    acceptedOn: '2023-04-03',
    note: null,
    status: 'done',
    timing: 'done-early',
    completedBy: null,
    acceptedBy: null,
  },
  {
    ordinal: 2,
    period: '2023-Q2',
    due: '2023-06-30',
    completedOn: null,
    acceptedOn: null,
    note: null,
    status: 'open',
    timing: 'overdue',
    completedBy: null,
    acceptedBy: null,
  },
];

function open(shown: Task = task) {
  visit(`/nhiem-vu/${shown.id}`, { id: shown.id });
  serve('GET', `/tasks/${shown.id}`, { body: shown });
  serve('GET', '/plans/p-1', { body: plan });
  serveList(`/tasks/${shown.id}/occurrences`, occurrences);
  render(TaskPage);
}

const full: Task = {
  ...task,
  source: null,
  lead: department,
  coordinators: [province],
  parties: [{ role: 'coordinator', name: { vi: 'Các doanh nghiệp viễn thông' } }],
  watchers: [province],
  content: { vi: 'Lấy ý kiến, hoàn thiện và trình ban hành' },
  parent: { id: 'g-1', code: 'I', title: { vi: 'Hạ tầng số', en: null } },
  start: '2023-01-05',
  due: '2023-06-30',
  originalDue: '2023-03-31',
  duePrecision: 'day',
  status: 'done',
  timing: 'done-on-time',
  originalTiming: 'done-late',
  slips: 2,
  completedOn: '2023-06-28',
  acceptedOn: '2023-06-29',
  reportedProgress: 100,
  computedProgress: 50,
  submittedTo: 'Ủy ban nhân dân tỉnh',
  budget: 350000000,
  funding: { vi: 'Ngân sách tỉnh' },
  recurrence: 'quarter',
  legalBases: [{ document: 'Nghị quyết', number: '17/NQ-CP', date: '2019-03-07', page: 'Điều 2' }],
  deliverables: [
    {
      id: 'v-1',
      vi: 'Quyết định ban hành',
      kind: 'document',
      description: { vi: 'Bản có chữ ký' },
      acceptedOn: '2023-06-29',
      acceptedBy: null,
      acceptanceNote: null,
    },
    {
      id: 'v-2',
      vi: 'Báo cáo',
      kind: null,
      description: null,
      acceptedOn: null,
      acceptedBy: null,
      acceptanceNote: null,
    },
  ],
  milestones: [
    { id: 'm-1', name: { vi: 'Dự thảo' }, due: '2023-02-15', reachedOn: '2023-02-20', reachedBy: null },
  ],
  dependencies: [
    {
      task: {
        id: 't-9',
        code: 'T9',
        title: { vi: 'Khảo sát' },
        plan: { ...task.plan, id: 'p-0', year: 2022 },
      },
      lagDays: 5,
    },
  ],
  indicators: ['VILLAGE_TEAMS', 'E_DOCUMENTS'],
  targets: [{ indicator: 'VILLAGE_TEAMS', unit: province, period: '2023' }],
  lineage: { years: 3, firstDue: '2021-06-30' },
  carriedFrom: { task: 't-0', code: 'T4', plan: { ...task.plan, id: 'p-0', year: 2022 } },
};

describe('the page of a task', () => {
  it('shows what is to be done, by whom and when, against both deadlines', async () => {
    open(full);
    expect(await screen.findByRole('heading', { level: 1, name: /T10 Thực hiện/ })).toBeVisible();
    expect(screen.getByText('Hoàn thành đúng hạn')).toBeVisible();
    const facts = await screen.findByRole('region', { name: 'Nội dung và thời hạn' });
    for (const words of [
      /Đơn vị chủ trì\s*Sở Thông tin và Truyền thông/,
      /Các doanh nghiệp viễn thông\s*\(ngoài hệ thống hành chính\)/,
      /Thời hạn\s*30\/06\/2023\s*ban đầu 31\/03\/2023\s*\(đã gia hạn 2 lần\)\s*so với hạn ban đầu: Hoàn thành quá hạn/,
      /báo cáo 100\s%\s*tính ra 50\s%/,
      /Ngày nghiệm thu\s*29\/06\/2023/,
      /350\.000\.000 đồng/,
      /Nghị quyết 17\/NQ-CP, 07\/03\/2019, Điều 2/,
      /năm thứ 3, hạn đầu tiên 30\/06\/2021/,
      /Lặp lại\s*hằng quý/,
    ]) {
      expect(facts).toHaveTextContent(words);
    }
    expect(within(facts).getByRole('link', { name: 'Nhiệm vụ trước đó: T4 năm 2022' })).toHaveAttribute(
      'href',
      '/nhiem-vu/t-0',
    );
    expect(screen.getByRole('link', { name: 'Nhiệm vụ công tác năm 2023' })).toHaveAttribute(
      'href',
      '/don-vi/SO-TTTT/ke-hoach/2023',
    );
  });

  it('shows what comes of it, steps on the way, what must end first, what it answers and serves', async () => {
    open(full);
    const deliverables = await screen.findByRole('table', { name: 'Sản phẩm của nhiệm vụ' });
    expect(deliverables).toHaveTextContent(/Quyết định ban hành.*Bản có chữ ký.*văn bản.*29\/06\/2023/);
    expect(deliverables).toHaveTextContent(/Báo cáo.*không nêu.*chưa nghiệm thu/);
    expect(screen.getByRole('table', { name: 'Các mốc của nhiệm vụ' })).toHaveTextContent(
      /Dự thảo.*15\/02\/2023.*20\/02\/2023/,
    );
    const before = screen.getByRole('region', { name: 'Phải xong trước' });
    expect(before).toHaveTextContent(/T9 Khảo sát\s*\(kế hoạch năm 2022\)\s*cách 5 ngày/);
    expect(screen.getByRole('region', { name: 'Trả lời chỉ đạo' })).toHaveTextContent(/Chỉ đạo D2.*Nâng cao/);
    const serves = screen.getByRole('region', { name: 'Phục vụ chỉ tiêu' });
    expect(
      within(serves)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['VILLAGE_TEAMS', 'E_DOCUMENTS']);
    expect(serves).toHaveTextContent(/không tự làm thay đổi số liệu/);
  });

  it('shows each time at which a recurring task comes up', async () => {
    open(full);
    const times = await screen.findByRole('table', { name: 'Các kỳ của nhiệm vụ' });
    const [first, second] = within(times).getAllByRole('row').slice(1);
    expect(first).toHaveTextContent(
      /quý I năm 2023.*31\/03\/2023.*30\/03\/2023.*03\/04\/2023.*Hoàn thành trước hạn/,
    );
    expect(second).toHaveTextContent(/quý II năm 2023.*30\/06\/2023.*–.*Quá hạn/);
  });

  it('says of a task from a source what the source does not', async () => {
    open({ ...task, timing: 'not-stated' });
    const facts = await screen.findByRole('region', { name: 'Nội dung và thời hạn' });
    expect(within(facts).getAllByText('nguồn không nêu')).toHaveLength(2);
    expect(screen.getByRole('region', { name: 'Sản phẩm' })).toHaveTextContent('nguồn không nêu');
    expect(screen.getByText('Không nêu thời hạn')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Mốc thực hiện' })).toBeNull();
  });

  it('says that there is none, or that it is not published', async () => {
    visit('/nhiem-vu/gone', { id: 'gone' });
    serve('GET', '/tasks/gone', problem(404, 'task.not-found'));
    render(TaskPage);
    expect(await screen.findByText(/thuộc một kế hoạch chưa công bố/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tìm đơn vị' })).toHaveAttribute('href', '/don-vi');
  });
});
