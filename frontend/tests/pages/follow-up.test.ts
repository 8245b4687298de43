import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { addressOf, filterOf, loadDigest } from '$wings/plans/follow-up';
import TaskDesk from '$wings/plans/follow-up/TaskDesk.svelte';
import { UndoNotice } from '$shared/components';
import { chooseLocale } from '$shared/messages';
import { department } from '../fixtures';
import { taskOf } from '../plan-desk';
import { problem, requests, serve, serveList } from '../server';

const own = filterOf(new URLSearchParams(), 'SO-TTTT');
const digest = {
  enabled: false,
  hour: 7,
  kinds: ['overdue'],
  roles: ['lead'],
  escalateAfterWorkingDays: null,
  mailed: true,
  toldOn: null,
};
const kept = {
  id: 'k-1',
  name: 'Việc gấp',
  query: 'kind=task&within=SO-TTTT&dueWithin=3&status=open',
  tasks: '/api/v1/tasks?…',
  feed: null,
  createdAt: '2027-01-05T02:00:00Z',
};

function open(filter = own, more = {}) {
  serveList('/me/task-filters', [kept]);
  const onFilter = vi.fn();
  render(TaskDesk, { filter, units: [department], decides: false, changes: 0, onFilter, ...more });
  return { onFilter, acts: userEvent.setup({ delay: null }) };
}

const dialog = () => within(screen.getByRole('dialog'));

describe('the tasks of a unit', () => {
  it('are what it leads at first, with both deadlines told', async () => {
    serveList('/tasks', [
      taskOf('1.1', 'Nâng cấp cổng', { timing: 'not-due', originalTiming: 'overdue', slips: 2 }),
    ]);
    open();
    const row = within(await screen.findByRole('row', { name: /Nâng cấp cổng/ }));
    expect(row.getByText('theo hạn ban đầu: Quá hạn')).toBeVisible();
    expect(row.getByText('đã gia hạn 2 lần')).toBeVisible();
    const asked = requests('GET', '/tasks')[0]?.query;
    expect([asked?.get('within'), asked?.get('role'), asked?.get('kind')]).toEqual([
      'SO-TTTT',
      'lead',
      'task',
    ]);
    expect(screen.getByRole('link', { name: 'Quá hạn' })).toHaveAttribute(
      'href',
      '/lam-viec/nhiem-vu?xem=qua-han&don-vi=SO-TTTT',
    );
  });

  it.each([
    ['qua-han', { timing: 'overdue', within: 'SO-TTTT' }],
    ['sap-den-han', { dueWithin: '5', status: 'open' }],
    ['phoi-hop', { role: 'coordinator' }],
    ['lui-han', { minSlips: '2' }],
  ])('are asked for by what %s means', async (view, expected) => {
    serveList('/tasks', []);
    open(filterOf(new URLSearchParams({ xem: view }), 'SO-TTTT'));
    expect(await screen.findByText('Không có nhiệm vụ nào')).toBeVisible();
    const asked = Object.fromEntries(requests('GET', '/tasks')[0]?.query ?? []);
    expect(asked).toMatchObject(expected);
  });

  it('are narrowed by words, and by all units', async () => {
    serveList('/tasks', []);
    const { onFilter, acts } = open();
    await acts.type(screen.getByLabelText('Từ trong nhiệm vụ hoặc mã'), 'cổng');
    await acts.selectOptions(screen.getByLabelText('Đơn vị'), 'Mọi đơn vị');
    await acts.click(screen.getByRole('button', { name: 'Lọc' }));
    expect(onFilter).toHaveBeenCalledWith({ ...own, q: 'cổng', unit: '*' });
    expect(addressOf({ ...own, unit: '*' })['don-vi']).toBe('*');
  });

  it('name what waits for a decision', async () => {
    serveList('/tasks', []);
    serveList('/progress-reports', [
      {
        id: 'r-1',
        task: { id: 't-1', code: '1.1', title: { vi: 'Nâng cấp cổng' }, plan: {} },
        period: '2027-03',
        percent: 30,
        reportedBy: 'Cán bộ A',
        submittedAt: null,
        recordedAt: '2027-03-20T02:00:00Z',
      },
    ]);
    serveList('/extensions', []);
    open(own, { decides: true });
    expect(await screen.findByRole('link', { name: /1.1 Nâng cấp cổng/ })).toHaveAttribute(
      'href',
      '/lam-viec/nhiem-vu/t-1',
    );
    expect(screen.getByText('Không có đề nghị nào chờ quyết định.')).toBeVisible();
  });

  it('say what went wrong, in English too', async () => {
    await chooseLocale('en');
    serve('GET', '/tasks', problem(500, 'server.error'));
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('server.error');
    expect(screen.getByRole('link', { name: 'We help with' })).toBeVisible();
  });
});

describe('a kept filter', () => {
  it('opens what it was kept from', async () => {
    serveList('/tasks', []);
    open();
    expect(await screen.findByRole('link', { name: 'Việc gấp' })).toHaveAttribute(
      'href',
      '/lam-viec/nhiem-vu?xem=sap-den-han&don-vi=SO-TTTT&ngay=3',
    );
  });

  it('is kept under a name', async () => {
    serveList('/tasks', []);
    serve('POST', '/me/task-filters', { status: 201, body: kept });
    const { acts } = open();
    await acts.click(await screen.findByRole('button', { name: 'Lưu lựa chọn đang xem' }));
    await acts.click(await dialog().findByRole('button', { name: 'Lưu bộ lọc' }));
    expect(await dialog().findByRole('link', { name: 'Hãy ghi tên' })).toBeVisible();
    await acts.type(dialog().getByLabelText('Tên'), 'Ta chủ trì');
    await acts.click(dialog().getByRole('button', { name: 'Lưu bộ lọc' }));
    expect(await screen.findByText('Đã lưu bộ lọc.')).toBeVisible();
    expect(requests('POST', '/me/task-filters')[0]?.body).toEqual({
      name: 'Ta chủ trì',
      query: 'kind=task&within=SO-TTTT&role=lead',
    });
  });

  it('shows the link of its calendar once', async () => {
    serveList('/tasks', []);
    serve('PUT', '/me/task-filters/k-1/feed', {
      status: 201,
      body: { address: '/api/v1/calendar-feeds/bi-mat.ics', createdAt: '2027-01-05T02:00:00Z' },
    });
    const { acts } = open();
    await acts.click(await screen.findByRole('button', { name: 'Tạo đường dẫn lịch: Việc gấp' }));
    await acts.click(await dialog().findByRole('button', { name: 'Tạo đường dẫn lịch' }));
    expect(await screen.findByText(/calendar-feeds\/bi-mat\.ics/)).toBeVisible();
    await acts.click(dialog().getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByText(/bi-mat/)).toBeNull();
  });

  it('goes at a click, and comes back at another', async () => {
    serveList('/tasks', []);
    serve('DELETE', '/me/task-filters/k-1', { status: 204 });
    serve('POST', '/me/task-filters', { status: 201, body: kept });
    const { acts } = open();
    render(UndoNotice);
    await acts.click(await screen.findByRole('button', { name: 'Xóa bộ lọc: Việc gấp' }));
    expect(await screen.findByText('Đã xóa bộ lọc “Việc gấp”.')).toBeInTheDocument();
    await acts.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã hoàn tác.')).toBeInTheDocument();
    expect(requests('POST', '/me/task-filters')[0]?.body).toEqual({ name: kept.name, query: kept.query });
  });

  it('with a secret link goes only after a question that says what is lost', async () => {
    serveList('/tasks', []);
    serve('DELETE', '/me/task-filters/k-1', { status: 204 });
    const { acts } = open();
    serveList('/me/task-filters', [
      { ...kept, feed: { createdAt: '2027-01-05T02:00:00Z', lastUsedAt: null } },
    ]);
    await acts.click(await screen.findByRole('button', { name: 'Xóa bộ lọc: Việc gấp' }));
    expect(await dialog().findByText(/Không hoàn tác được/)).toBeVisible();
    expect(requests('DELETE', '/me/task-filters/k-1')).toHaveLength(0);
    await acts.click(dialog().getByRole('button', { name: 'Xóa bộ lọc' }));
    expect(await screen.findByText('Đã xóa bộ lọc.')).toBeVisible();
  });
});

describe('the digest', () => {
  it('is set by hour, by what is told and by whose tasks', async () => {
    serve('GET', '/me/digest', { body: digest, headers: { ETag: '"0"' } });
    serve('PUT', '/me/digest', ({ body }) => ({
      body: { ...digest, ...(body as object) },
      headers: { ETag: '"1"' },
    }));
    const acts = userEvent.setup({ delay: null });
    render((await loadDigest()).default);
    await acts.click(await screen.findByLabelText('Gửi bản tin cho tôi'));
    await acts.selectOptions(screen.getByLabelText('Giờ gửi'), '06:00');
    await acts.click(screen.getByLabelText('Còn 3 ngày làm việc'));
    await acts.click(screen.getByLabelText('chủ trì'));
    await acts.type(screen.getByLabelText(/^Báo lên sau/), 'năm');
    await acts.click(screen.getByRole('button', { name: 'Lưu cài đặt bản tin' }));
    expect(screen.getByRole('link', { name: 'Số ngày làm việc là số nguyên' })).toBeVisible();
    await acts.clear(screen.getByLabelText(/^Báo lên sau/));
    await acts.type(screen.getByLabelText(/^Báo lên sau/), '5');
    await acts.click(screen.getByRole('button', { name: 'Lưu cài đặt bản tin' }));
    await waitFor(() => expect(screen.getByText('Đã lưu.')).toBeVisible());
    const sent = requests('PUT', '/me/digest')[0];
    expect(sent?.headers.get('If-Match')).toBe('"0"');
    expect(sent?.body).toEqual({
      enabled: true,
      hour: 6,
      kinds: ['overdue', 'due-in-3'],
      roles: [],
      escalateAfterWorkingDays: 5,
    });
  });
});
