import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import userEvent from '@testing-library/user-event';
import PlanPage from '../../src/routes/(public)/don-vi/[code]/ke-hoach/[year=year]/+page.svelte';
import { visit } from '../app-state';
import { department, plan, province, task } from '../fixtures';
import { failNetwork, problem, requests, serve, serveList } from '../server';

function open(tasks: unknown[] = [task], found: unknown[] = [plan]) {
  visit('/don-vi/SO-TTTT/ke-hoach/2023', { code: 'SO-TTTT', year: '2023' });
  serveList('/plans', found);
  serveList('/plans/p-1/tasks', tasks);
  render(PlanPage);
}

describe('the page of a plan', () => {
  it('shows a plan known from a source only as what it is', async () => {
    open();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Nhiệm vụ công tác năm 2023' }),
    ).toBeVisible();
    expect(requests('GET', '/plans')[0]?.query.get('unit')).toBe('SO-TTTT');
    expect(requests('GET', '/plans')[0]?.query.get('year')).toBe('2023');
    expect(await screen.findByText('Ghi lại từ nguồn')).toBeVisible();
    expect(screen.getByText(/chưa phải là kế hoạch đã ban hành/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tổng kết năm 2022 của đơn vị' })).toHaveAttribute(
      'href',
      '/don-vi/SO-TTTT/nam/2022',
    );

    const table = within(screen.getByRole('table', { name: 'Nhiệm vụ công tác năm 2023: 1 nhiệm vụ' }));
    const row = within(table.getByRole('row', { name: /T10/ }));
    expect(row.getAllByText('nguồn không nêu')).toHaveLength(3);
    expect(row.getByRole('link', { name: 'D2' })).toHaveAttribute('href', '#chi-dao-D2');
  });

  it('shows who leads, with whom, by when and what comes of it', async () => {
    open(
      [
        {
          ...task,
          lead: department,
          coordinators: [province],
          due: '2023-06-30',
          duePrecision: 'quarter',
          deliverables: [{ vi: 'Báo cáo tổng hợp' }],
          directives: [],
        },
        { ...task, id: 't-11', code: 'T11', duePrecision: 'regularly' },
        { ...task, id: 't-12', code: 'T12', due: '2023-03-15', duePrecision: 'day', period: '2023/2025' },
      ],
      [
        {
          ...plan,
          status: 'issued',
          decision: { number: '01/QĐ-STTTT', date: '2023-01-05', signer: 'Nguyễn Văn A' },
        },
      ],
    );
    const first = within(await screen.findByRole('row', { name: /T10/ }));
    expect(screen.getByText('Đã ban hành')).toBeVisible();
    expect(screen.getByText(/01\/QĐ-STTTT, 05\/01\/2023,\s+Nguyễn Văn A/)).toBeVisible();
    expect(first.getByRole('link', { name: 'Sở Thông tin và Truyền thông' })).toHaveAttribute(
      'href',
      '/don-vi/SO-TTTT?ngay=2023-12-31',
    );
    expect(first.getByText(/Phối hợp:\s+Tỉnh Bắc Kạn/)).toBeVisible();
    expect(first.getByText('quý II năm 2023')).toBeVisible();
    expect(first.getByText('Báo cáo tổng hợp')).toBeVisible();
    expect(first.getByLabelText('không gắn với chỉ đạo nào')).toHaveTextContent('–');
    expect(within(screen.getByRole('row', { name: /T11/ })).getByText('thường xuyên')).toBeVisible();
    const third = within(screen.getByRole('row', { name: /T12/ }));
    expect(third.getByText('15/03/2023')).toBeVisible();
    expect(third.getByText('(2023–2025)')).toBeVisible();
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
    visit('/don-vi/SO-TTTT/ke-hoach/2023', { code: 'SO-TTTT', year: '2023' });
    failNetwork();
    render(PlanPage);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Không kết nối được với máy chủ' }),
    ).toBeVisible();
  });
});
