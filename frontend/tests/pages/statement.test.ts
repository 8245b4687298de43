import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import StatementPage from '../../src/routes/(public)/don-vi/[code]/ke-hoach/[year=year]/thong-ke/+page.svelte';
import { visit } from '../app-state';
import { plan, statement, statementRow } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const address = '/don-vi/SO-TTTT/ke-hoach/2023';

function open(search = '', body: unknown = statement(), found: unknown[] = [plan]) {
  visit(`${address}/thong-ke${search}`, { code: 'SO-TTTT', year: '2023' });
  serveList('/plans', found);
  serve('GET', '/statements/tasks', { body });
  return render(StatementPage);
}

describe('the statement of a plan', () => {
  it('counts by unit, opens the tasks behind every number, and shows both rates', async () => {
    open();
    const table = await screen.findByRole('table', { name: /Thống kê nhiệm vụ/ });
    const row = within(table).getByRole('row', { name: /Sở Thông tin/ });
    expect(within(row).getByRole('link', { name: /^1\s*Chưa hoàn thành, quá hạn/ })).toHaveAttribute(
      'href',
      `${address}?status=open&timing=overdue&kind=task`,
    );
    expect(within(row).getByRole('link', { name: /^6\s*Đến hạn/ })).toHaveAttribute(
      'href',
      `${address}?status=open%2Ccompleted%2Cdone&dueTo=2023-06-30&kind=task`,
    );
    expect(row).toHaveTextContent(/66,67\s% \(4\/6\).*50\s% \(3\/6\)/);
    expect(screen.getByText('Đã cộng lại 6 phép tính, tất cả đều khớp.')).toBeVisible();
    expect(screen.getByText(/Tính đến ngày 30\/06\/2023/)).toBeVisible();
  });

  it('says of a plan that is known from elsewhere that its results were not published', async () => {
    const count = (many: number) => ({ count: many, tasks: '/api/v1/tasks' });
    const known = statementRow();
    const total = {
      ...known,
      done: { ...known.done, total: count(0) },
      notDone: {
        ...known.notDone,
        total: count(10),
        awaitingAcceptance: count(0),
        withoutDeadline: count(10),
      },
      cancelled: count(0),
    };
    open('', statement({ rows: [], total }));
    expect(await screen.findByText('10 nhiệm vụ được giao; kết quả: chưa công bố')).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('draws the same, with its finding as the title and its numbers as the description', async () => {
    open();
    const finding = '5 trong 10 nhiệm vụ đã hoàn thành, 1 nhiệm vụ quá hạn';
    expect(await screen.findByRole('heading', { name: finding })).toBeVisible();
    expect(screen.getByRole('img', { name: finding })).toHaveAccessibleDescription(
      /hoàn thành trước hoặc đúng hạn 4, hoàn thành quá hạn 1, chưa xong, trong hạn 2, chưa xong, quá hạn 1/,
    );
  });

  it('has its rows by something else, and says what stands in several of them', async () => {
    const rows = [
      statementRow({ key: { kind: 'coordinator', id: 'u-06', code: '06', name: { vi: 'Tỉnh Bắc Kạn' } } }),
      statementRow({ key: { kind: 'none', id: null, code: null, name: null } }),
    ];
    open(
      '?by=coordinator',
      statement({
        by: 'coordinator',
        rows,
        checks: { consistent: true, sums: 9, mismatches: [], assignedInRows: 20, countedAgain: 10 },
      }),
    );
    expect(await screen.findByRole('rowheader', { name: 'Không có đơn vị phối hợp' })).toBeVisible();
    expect(screen.getByText(/Cộng các dòng được 20: 10 lượt/)).toBeVisible();
    expect(requests('GET', '/statements/tasks')[0]?.query.get('by')).toBe('coordinator');
    expect(screen.getByRole('link', { name: 'Quý đến hạn' })).toHaveAttribute(
      'href',
      `${address}/thong-ke?by=period`,
    );
  });

  it('says which sums do not hold', async () => {
    const term = (number: string, value: number) => ({ number, value, statement: 'Tổng số' });
    open(
      '',
      statement({
        checks: {
          consistent: false,
          sums: 6,
          mismatches: [
            {
              total: term('notDone', 5),
              parts: [term('withinTime', 2), term('overdue', 2)],
              sum: 4,
              difference: 1,
              holds: false,
            },
          ] as never,
          assignedInRows: 10,
          countedAgain: 0,
        },
      }),
    );
    expect(await screen.findByText('Có phép cộng không khớp:')).toBeVisible();
    expect(
      screen.getByText(/Chưa xong, trong hạn 2 \+ Chưa xong, quá hạn 2 = 4 ≠ Chưa hoàn thành\s+5/),
    ).toBeVisible();
  });

  it('does not count drafts, nor plans that are not there', async () => {
    open('', statement(), [{ ...plan, status: 'draft' }]);
    expect(await screen.findByText('Thống kê chỉ tính kế hoạch đã công bố.')).toBeVisible();
    expect(requests('GET', '/statements/tasks')).toHaveLength(0);
    document.body.innerHTML = '';
    open('', statement(), []);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Chưa có kế hoạch năm 2023 của đơn vị này' }),
    ).toBeVisible();
  });
});

describe('the check of a printed statement', () => {
  const part = (number: string, value: number) => ({ number, value, statement: 'Hải Phòng' });
  const checks = {
    consistent: false,
    sums: [
      {
        total: part('notDone', 2414),
        parts: [part('withinTime', 2065), part('overdue', 348)],
        sum: 2413,
        difference: 1,
        holds: false,
      },
    ],
    rates: [
      {
        statement: 'Hải Phòng',
        of: 'done',
        in: 'assigned',
        printed: '95,6',
        computed: 95.7,
        unrounded: 95.6522,
        verdict: 'truncated',
      },
    ],
    contradictions: [],
  };

  it('sends the numbers as they were printed and shows what does not hold', async () => {
    open();
    serve('POST', '/statements/check', { body: checks });
    await userEvent.type(await screen.findByLabelText(/Tên bản thống kê/), 'Hải Phòng');
    await userEvent.type(screen.getByLabelText('Chưa hoàn thành'), '2.414');
    await userEvent.type(screen.getByLabelText('Chưa xong, trong hạn'), '2.065');
    await userEvent.type(screen.getByLabelText('Chưa xong, quá hạn'), '348');
    await userEvent.type(screen.getByLabelText('Tỷ lệ in ra (%)'), '95,6 %');
    await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText('lệch +1')).toBeVisible();
    expect(
      screen.getByText(
        /Chưa xong, trong hạn 2\.065 \+ Chưa xong, quá hạn 348 = 2\.413; Chưa hoàn thành 2\.414/,
      ),
    ).toBeVisible();
    expect(screen.getByText('bị cắt, không làm tròn')).toBeVisible();
    const sent = requests('POST', '/statements/check')[0]?.body as { statements: Record<string, unknown>[] };
    expect(sent.statements[0]).toMatchObject({
      name: 'Hải Phòng',
      numbers: { notDone: 2414, withinTime: 2065, overdue: 348, assigned: null },
      rates: [{ of: 'done', in: 'assigned', printed: '95,6' }],
    });
  });

  it('leads to what cannot be read, and sends nothing', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    expect(within(screen.getByRole('alert')).getByText('Ghi ít nhất một con số')).toBeVisible();
    await userEvent.type(screen.getByLabelText('Được giao'), '8,5');
    await userEvent.type(screen.getByLabelText('Tỷ lệ in ra (%)'), 'nhiều');
    await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    expect(requests('POST', '/statements/check')).toHaveLength(0);
  });

  it('shows what the server refuses at the input that it is about', async () => {
    open();
    serve(
      'POST',
      '/statements/check',
      problem(400, 'body.invalid', {
        errors: [{ pointer: '/statements/0/numbers/assigned', code: 'body.too-large', message: 'Quá lớn.' }],
      }),
    );
    await userEvent.type(await screen.findByLabelText('Được giao'), '8');
    await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findAllByText('Quá lớn.')).toHaveLength(2);
    expect(screen.getByLabelText('Được giao')).toHaveAttribute('aria-invalid', 'true');
  });
});
