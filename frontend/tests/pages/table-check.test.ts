import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TableCheck } from '$api';
import PastedTable from '../../src/wings/plans/statements/PastedTable.svelte';
import { problem, requests, serve } from '../server';

const cell = (row: number, column: number, value: number) => ({ row, column, value });

const found: TableCheck = {
  consistent: false,
  rows: [
    ['Xã', 'Số', 'Tỷ lệ %'],
    ['A', '1', '33,3'],
    ['B', '2', '66,6'],
    ['Tổng', '4', ''],
  ],
  sums: [
    {
      by: 'rows',
      total: cell(4, 2, 4),
      parts: [cell(2, 2, 1), cell(3, 2, 2)],
      sum: 3,
      difference: 1,
      holds: false,
    },
  ],
  shares: [
    { printed: cell(2, 3, 33.3), of: cell(2, 2, 1), in: cell(4, 2, 3), computed: 33.3, verdict: 'rounded' },
    { printed: cell(3, 3, 66.6), of: cell(3, 2, 2), in: cell(4, 2, 3), computed: 66.7, verdict: 'truncated' },
  ],
};

async function paste(text: string) {
  const user = userEvent.setup({ delay: null });
  render(PastedTable);
  if (text !== '') {
    await user.click(screen.getByLabelText('Bảng'));
    await user.paste(text);
  }
  await user.click(screen.getByRole('button', { name: 'Cộng lại bảng' }));
}

describe('a pasted table', () => {
  it('shows in each cell what it comes to', async () => {
    serve('POST', '/statements/check/table', { body: found });
    await paste('Xã\tSố\nA\t1');
    const table = within(await screen.findByRole('table'));
    expect(table.getByRole('cell', { name: /^4/ })).toHaveTextContent('cộng theo cột: được 3, lệch +1');
    expect(table.getByRole('cell', { name: /66,6/ })).toHaveTextContent(/tính ra 66,7 %/);
    expect(screen.getByText('2 trong 3 phép tính không khớp; xem từng ô dưới đây.')).toBeVisible();
    expect(requests('POST', '/statements/check/table')[0]?.body).toEqual({
      text: 'Xã\tSố\nA\t1',
      numbers: null,
    });
  });

  it('asks how numbers are written where they could be read in two ways', async () => {
    serve(
      'POST',
      '/statements/check/table',
      problem(422, 'rules.broken', {
        errors: [
          { pointer: '/numbers', code: 'import.ambiguous-number', message: '1.200 có thể là 1200 hoặc 1,2.' },
        ],
      }),
    );
    await paste('Xã\tSố\nA\t1.200');
    await screen.findAllByText(/1\.200 có thể là/);
    expect(screen.getByLabelText('Cách viết số')).toHaveAccessibleDescription(/1\.200 có thể là/);
  });

  it('wants a table', async () => {
    await paste('');
    expect(screen.getByLabelText('Bảng')).toHaveAccessibleDescription(/Dán bảng cần kiểm tra vào đây/);
  });
});
