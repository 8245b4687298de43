import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import UnitsPage from '../../src/routes/(public)/don-vi/+page.svelte';
import UnitPage from '../../src/routes/(public)/don-vi/[code]/+page.svelte';
import { visit } from '../app-state';
import { indicators, province, sevenFigures } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const unit = {
  ...province,
  level: 'province',
  kind: 'tỉnh',
  parent: null,
  validFrom: null,
  validTo: '2025-07-01',
};
const commune = {
  id: 'u-1',
  code: '01849',
  name: { vi: 'Xã Dương Quang' },
  level: 'commune',
  kind: 'xã',
  parent: province,
  validFrom: null,
  validTo: null,
};

describe('the search for units', () => {
  it('asks for a name, a level and a day, and keeps them in the address', async () => {
    visit('/don-vi?q=bac%20kan&ngay=2022-12-26');
    serveList('/units', [unit, commune]);
    render(UnitsPage);
    expect(await screen.findByRole('link', { name: 'Xã Dương Quang' })).toHaveAttribute(
      'href',
      '/don-vi/01849?ngay=2022-12-26',
    );
    const asked = requests('GET', '/units')[0]?.query;
    expect(asked?.get('q')).toBe('bac kan');
    expect(asked?.get('date')).toBe('2022-12-26');
    expect(screen.getByLabelText('Vào ngày')).toHaveValue('26/12/2022');

    const user = userEvent.setup({ delay: null });
    await user.clear(screen.getByLabelText('Tên hoặc mã'));
    await user.type(screen.getByLabelText('Tên hoặc mã'), 'duong quang');
    await user.click(screen.getByRole('button', { name: 'Tìm' }));
    await vi.waitFor(() => expect(goto).toHaveBeenCalled());
    expect(vi.mocked(goto).mock.lastCall?.[0]).toBe('/don-vi?q=duong+quang&ngay=2022-12-26');
  });

  it('says what a date looks like', async () => {
    visit('/don-vi');
    serveList('/units', [unit]);
    render(UnitsPage);
    const user = userEvent.setup({ delay: null });
    await user.type(await screen.findByLabelText('Vào ngày'), '2022-12-26');
    await user.click(screen.getByRole('button', { name: 'Tìm' }));
    expect(await screen.findByText('Ngày viết dạng 26/12/2022')).toBeVisible();
  });

  it('says why nothing may have been found', async () => {
    visit('/don-vi?q=khong-co');
    serveList('/units', []);
    render(UnitsPage);
    expect(await screen.findByText('Không tìm thấy đơn vị nào')).toBeVisible();
    expect(screen.getByText(/tên hoặc mã khác vào ngày này/)).toBeVisible();
  });

  it('reads on where the list goes on', async () => {
    visit('/don-vi');
    serve('GET', '/units', ({ query }) =>
      query.get('cursor') === 'c2'
        ? { body: { items: [commune], next: null } }
        : { body: { items: [unit], next: '/api/v1/units?cursor=c2', total: 2 } },
    );
    render(UnitsPage);
    expect(await screen.findByText('Đang hiện 1 trong 2 mục')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByRole('link', { name: 'Xã Dương Quang' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Xem thêm' })).not.toBeInTheDocument();
  });
});

describe('the page of a unit', () => {
  it('shows the unit as of the day in the address, with its figures and what lies below', async () => {
    visit('/don-vi/06?ngay=2022-12-26', { code: '06' });
    serve('GET', '/units/06', { body: unit });
    serve('GET', '/units/06/history', { body: { unit: province, versions: [unit] } });
    serveList('/units/06/children', [commune]);
    serveList('/figures', sevenFigures);
    serveList('/indicators', indicators);
    serveList('/reviews', []);
    serveList('/plans', []);
    render(UnitPage);
    expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Bắc Kạn' })).toBeVisible();
    expect(screen.getByText('Như vào ngày 26/12/2022')).toBeVisible();
    expect(screen.getAllByText('trước ngày 01/07/2025')[0]).toBeVisible();
    expect(requests('GET', '/units/06')[0]?.query.get('date')).toBe('2022-12-26');

    const figures = await screen.findByRole('table', { name: 'Số liệu của Tỉnh Bắc Kạn' });
    const villages = within(figures).getByRole('row', { name: /Thôn, bản/ });
    expect(within(villages).getByText('92,65 %')).toBeVisible();
    expect(within(villages).getByText('1.197/1.292')).toBeVisible();
    expect(requests('GET', '/figures')[0]?.query.get('unit')).toBe('u-06');
    expect(await screen.findByRole('link', { name: 'Xã Dương Quang' })).toBeVisible();
  });

  it('tells when the code existed, in the server’s words', async () => {
    visit('/don-vi/01834?ngay=2026-01-01', { code: '01834' });
    const words = 'Mã 01834 chỉ có đến trước ngày 01/07/2025.';
    serve('GET', '/units/01834', problem(404, 'unit.not-at-date', { detail: words }));
    render(UnitPage);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText(/unit\.not-at-date/)).toBeVisible();
  });
});
