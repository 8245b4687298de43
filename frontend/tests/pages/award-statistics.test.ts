import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AwardStatistics, AwardStatisticsRow } from '$api';
import { AwardsBehind, StatisticsDesk } from '$wings/awards/award-statistics';
import { department } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const merit = { code: 'CERTIFICATE_OF_MERIT', name: { vi: 'Giấy khen' } };

const row = (more: Partial<AwardStatisticsRow>): AwardStatisticsRow => ({
  of: 'total',
  concept: null,
  type: null,
  recipientKind: null,
  positionClass: null,
  way: null,
  awards: 3,
  recipients: 8,
  uncounted: 0,
  list: '/api/v1/awards?status=issued,recorded&decidedFrom=2021-12-15&decidedTo=2022-12-14',
  ...more,
});

const statistics = (more: Partial<AwardStatistics> = {}): AwardStatistics => ({
  year: 2022,
  periodBasis: 'decree-09',
  from: '2021-12-15',
  to: '2022-12-14',
  unit: department,
  rows: [row({ of: 'combination', concept: 'form', type: merit, recipientKind: 'individual' })],
  sums: [
    row({ of: 'concept', concept: 'form' }),
    row({ of: 'type', concept: 'form', type: merit, uncounted: 1 }),
    row({ of: 'recipient-kind', recipientKind: 'individual', recipients: 6 }),
    row({ of: 'recipient-kind', recipientKind: 'collective', recipients: 2 }),
    row({ of: 'position-class' }),
    row({ of: 'way', way: 'regular', list: '/api/v1/awards?status=issued&way=regular' }),
    row({ uncounted: 1 }),
  ],
  consistent: true,
  ...more,
});

const filter = { year: '2022', unit: 'SO-TTTT', basis: 'decree-09' as const };

describe('the statistics of a year', () => {
  it('say what they count, and lead from each number to its list', async () => {
    serve('GET', '/award-statistics', { body: statistics() });
    render(StatisticsDesk, { filter, onFilter: vi.fn() });
    expect(await screen.findByRole('heading', { name: '3 khen thưởng cho 8 đối tượng' })).toBeVisible();
    expect(screen.getByText(/quyết định từ 15\/12\/2021 đến 14\/12\/2022/)).toBeVisible();
    expect(screen.getByText(/1 khen thưởng không rõ số lượng đối tượng/)).toBeVisible();
    const kinds = screen.getByRole('table', { name: 'Loại đối tượng' });
    expect(kinds).toHaveTextContent(/Cá nhân.*6.*Tập thể.*2/);
    const ways = screen.getByRole('table', { name: 'Loại khen thưởng' });
    expect(within(ways).getByRole('link', { name: /^3/ })).toHaveAttribute(
      'href',
      '/lam-viec/khen-thuong/thong-ke/danh-sach?status=issued&way=regular',
    );
    expect(screen.getByRole('link', { name: 'Tải Excel' })).toHaveAttribute(
      'href',
      '/api/v1/award-statistics?year=2022&unit=SO-TTTT&periodBasis=decree-09&format=xlsx',
    );
  });

  it('say so where there is nothing, and where sums do not agree', async () => {
    serve('GET', '/award-statistics', { body: statistics({ sums: [row({ awards: 0 })], rows: [] }) });
    const { unmount } = render(StatisticsDesk, { filter, onFilter: vi.fn() });
    expect(await screen.findByText('Năm 2022 không có khen thưởng nào')).toBeVisible();
    unmount();
    serve('GET', '/award-statistics', { body: statistics({ consistent: false }) });
    render(StatisticsDesk, { filter, onFilter: vi.fn() });
    expect(await screen.findByText(/không bằng tổng chung/)).toBeVisible();
  });

  it('are those of another year when it is asked for, and not of a half one', async () => {
    serve('GET', '/award-statistics', problem(403, 'access.denied', { detail: 'Cần vai trò trên đơn vị.' }));
    const onFilter = vi.fn();
    render(StatisticsDesk, { filter, onFilter });
    expect(await screen.findByText('Cần vai trò trên đơn vị.')).toBeVisible();
    const acts = userEvent.setup({ delay: null });
    const year = screen.getByLabelText('Năm');
    await acts.clear(year);
    await acts.type(year, '23');
    await acts.click(screen.getByRole('button', { name: 'Xem' }));
    expect(year).toHaveAccessibleDescription(/bốn chữ số/);
    await acts.clear(year);
    await acts.type(year, '2023');
    await acts.selectOptions(screen.getByLabelText('Năm tính thế nào'), 'Năm dương lịch');
    await acts.click(screen.getByRole('button', { name: 'Xem' }));
    expect(onFilter).toHaveBeenCalledExactlyOnceWith({ year: '2023', unit: 'SO-TTTT', basis: 'calendar' });
  });
});

describe('the list behind a number', () => {
  it('asks for exactly what the number counted', async () => {
    serveList('/awards', [
      {
        id: 'a-1',
        type: merit,
        recipient: { kind: 'individual', name: null, unit: department, position: null },
        count: 6,
        achievementYear: 2022,
        decision: null,
        presentedOn: null,
        serial: null,
        status: 'recorded',
        source: null,
        note: null,
        way: null,
        annulment: null,
      },
    ]);
    render(AwardsBehind, { search: new URLSearchParams('status=issued,recorded&way=not-stated&x=1') });
    const table = await screen.findByRole('table', { name: 'Khen thưởng của con số này' });
    expect(table).toHaveTextContent(/nguồn không nêu.*Cá nhân.*Giấy khen.*6.*Ghi lại từ nguồn/);
    const { query } = requests('GET', '/awards')[0] ?? { query: new URLSearchParams() };
    expect(query.get('way')).toBe('not-stated');
    expect(query.get('x')).toBeNull();
  });
});
