import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PackDesk } from '$wings/desk/installation';
import { problem, requests, serve } from '../server';

const pack = {
  code: 'viet-nam',
  title: { vi: 'Dữ liệu chung cả nước' },
  description: { vi: 'Danh hiệu, mức lương cơ sở.' },
  rows: 3,
  loaded: 1,
  unchecked: 1,
  loadedAt: null,
};

const row = {
  title: 'Lao động tiên tiến',
  taken: false,
  checked: false,
  legalBasis: 'Luật số 06/2022/QH15',
  source: null,
  changes: [],
};
const rows = [
  { ...row, name: 'award-types/ADVANCED_WORKER', standing: 'missing', taken: true },
  { ...row, name: 'calendar-days/2030-09-02', title: 'Quốc khánh', standing: 'same', checked: true },
  {
    ...row,
    name: 'base-salaries/2023-07-01',
    title: '1800000',
    standing: 'changed-both',
    checked: true,
    changes: [{ column: 'amount', before: '1490000', now: '1800000' }],
  },
];
const trial = { pack: 'viet-nam', dryRun: true, taken: 1, left: 1, rows };

const user = userEvent.setup({ delay: null });

beforeEach(() => {
  serve('GET', '/packs', { body: { items: [pack], next: null } });
  serve('POST', '/packs/viet-nam/loads', { body: trial });
  render(PackDesk);
});

const preview = async () => {
  await user.click(await screen.findByRole('button', { name: 'Xem trước' }));
  return screen.findByRole('table', { name: 'Các dòng khác với dữ liệu ở đây' });
};

describe('the packs of the country', () => {
  it('say how much of them is here and how much was not compared', async () => {
    expect(
      await screen.findByText(
        /Đã có 1 trong 3 dòng; 1 dòng chưa được đối chiếu với văn bản\. Chưa nạp lần nào\./,
      ),
    ).toBeVisible();
  });

  it('are looked at before they are loaded: what is the same is left out', async () => {
    const table = await preview();
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('Lao động tiên tiến');
    expect(first).toHaveTextContent('Chưa có');
    expect(first).toHaveTextContent('Chưa đối chiếu');
    expect(second).toHaveTextContent('1.800.000 đồng');
    expect(second).toHaveTextContent('Mức lương cơ sở, từ 01/07/2023');
    expect(second).toHaveTextContent('1490000 → 1800000');
    expect(within(table).queryByText('Quốc khánh')).toBeNull();
    expect(screen.getByText(/có thể sai/)).toBeVisible();
    expect(requests('POST', '/packs/viet-nam/loads')[0]?.query.get('dryRun')).toBe('true');
  });

  it('take what was changed here only where somebody says so', async () => {
    const table = await preview();
    expect(screen.getByRole('button', { name: 'Nạp 1 dòng' })).toBeVisible();
    await user.click(within(table).getByRole('checkbox', { name: 'Lấy «1.800.000 đồng» theo gói' }));
    serve('POST', '/packs/viet-nam/loads', { body: { ...trial, dryRun: false, taken: 2, left: 0 } });
    await user.click(screen.getByRole('button', { name: 'Nạp 2 dòng' }));
    expect(await screen.findByText('Đã nạp 2 dòng.')).toBeVisible();
    const sent = requests('POST', '/packs/viet-nam/loads').at(-1);
    expect(sent?.query.get('dryRun')).toBe('false');
    expect(sent?.body).toEqual({ replace: ['base-salaries/2023-07-01'] });
    expect(requests('GET', '/packs')).toHaveLength(2);
  });

  it('tell a refusal and keep what was chosen open to another try', async () => {
    await preview();
    serve(
      'POST',
      '/packs/viet-nam/loads',
      problem(409, 'pack.row-refused', { detail: 'Dòng trái với dữ liệu giữ nguyên' }),
    );
    await user.click(screen.getByRole('button', { name: 'Nạp 1 dòng' }));
    expect(await screen.findByText(/Dòng trái với dữ liệu giữ nguyên/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Xem trước' })).toBeEnabled();
  });

  it('say so where there is nothing to load', async () => {
    serve('POST', '/packs/viet-nam/loads', { body: { ...trial, taken: 0, left: 0, rows: [rows[1]] } });
    await user.click(await screen.findByRole('button', { name: 'Xem trước' }));
    expect(await screen.findByText(/Không có gì để nạp/)).toBeVisible();
  });
});
