import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { goto } from '$app/navigation';
import { beforeEach, describe, expect, it } from 'vitest';
import IndicatorsPage from '../../src/routes/(public)/chi-tieu/+page.svelte';
import IndicatorPage from '../../src/routes/(public)/chi-tieu/[code]/+page.svelte';
import { visit } from '../app-state';
import { figure, indicators, sevenFigures, version, villageTeams } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const records = indicators.find((each) => each.code === 'ONLINE_RECORDS');

const theme = (code: string, vi: string, position: number, codes: string[]) => ({
  code,
  name: { vi },
  position,
  indicators: codes,
  recordedAt: '2026-11-25T06:00:00Z',
});

describe('the list of indicators', () => {
  beforeEach(() => {
    serveList('/indicators', indicators);
    serveList('/themes', [
      theme('GOVERNMENT', 'Chính quyền số', 10, ['E_DOCUMENTS', 'ONLINE_RECORDS']),
      theme('SOCIETY', 'Xã hội số', 20, ['VILLAGE_TEAMS']),
    ]);
  });

  it('leads to each indicator, below its theme, those without one last', async () => {
    visit('/chi-tieu');
    render(IndicatorsPage);
    const link = await screen.findByRole('link', { name: 'Thôn, bản có Tổ công nghệ số cộng đồng' });
    expect(link).toHaveAttribute('href', '/chi-tieu/VILLAGE_TEAMS');
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Chính quyền số',
      'Xã hội số',
      'Chỉ tiêu khác',
    ]);
    const table = within(screen.getByRole('table', { name: 'Chính quyền số' }));
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText(`${indicators.length} chỉ tiêu`)).toBeVisible();
  });

  it('is narrowed while one types, without marks, and the address follows', async () => {
    visit('/chi-tieu?chu-de=GOVERNMENT');
    render(IndicatorsPage);
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Tìm theo tên, ý nghĩa hoặc mã'), 'ho so');
    expect(screen.getByText('1 chỉ tiêu')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hồ sơ công việc trên môi trường mạng' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Văn bản/ })).not.toBeInTheDocument();
    await waitFor(() =>
      expect(goto).toHaveBeenCalledWith('/chi-tieu?q=ho+so&chu-de=GOVERNMENT', expect.anything()),
    );
    expect(screen.getByRole('link', { name: 'Xã hội số' })).toHaveAttribute(
      'href',
      '/chi-tieu?q=ho+so&chu-de=SOCIETY',
    );
  });

  it('says what to do when nothing is found', async () => {
    visit('/chi-tieu?q=xe+dap&chu-de=SOCIETY');
    render(IndicatorsPage);
    expect(await screen.findByText('Không có chỉ tiêu nào như vậy')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Xem mọi chỉ tiêu' })).toHaveAttribute('href', '/chi-tieu');
  });

  it('is one table where nobody wrote themes', async () => {
    visit('/chi-tieu');
    serveList('/themes', []);
    render(IndicatorsPage);
    expect(await screen.findByRole('table', { name: 'Danh mục chỉ tiêu' })).toBeVisible();
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
    expect(screen.getAllByRole('row')).toHaveLength(indicators.length + 1);
  });

  it('says who registers indicators when there are none', async () => {
    visit('/chi-tieu');
    serveList('/indicators', []);
    serveList('/themes', []);
    render(IndicatorsPage);
    expect(await screen.findByText('Chưa có chỉ tiêu nào')).toBeVisible();
    expect(screen.getByText(/Quản trị viên đăng ký chỉ tiêu/)).toBeVisible();
  });
});

describe('the page of an indicator', () => {
  it('shows its values in the order of its parts, each against its target, as a table and a chart', async () => {
    visit('/chi-tieu/ONLINE_RECORDS', { code: 'ONLINE_RECORDS' });
    serve('GET', '/indicators/ONLINE_RECORDS', { body: records });
    serveList('/indicators', indicators);
    const parts = sevenFigures.filter((each) => each.indicator === 'ONLINE_RECORDS');
    serveList('/figures', [...parts].reverse());
    render(IndicatorPage);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Hồ sơ công việc trên môi trường mạng' }),
    ).toBeVisible();
    const table = await screen.findByRole('table', { name: /^Các giá trị/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => /Cấp (tỉnh|huyện|xã)/.exec(row.textContent)?.[0])).toEqual([
      'Cấp tỉnh',
      'Cấp huyện',
      'Cấp xã',
    ]);
    expect(within(rows[2] as HTMLElement).getByText('90 %')).toBeVisible();
    expect(within(rows[2] as HTMLElement).getByText(/60 %/)).toBeVisible();
    expect(within(rows[2] as HTMLElement).getByText('Đạt')).toBeVisible();
    expect(requests('GET', '/figures')[0]?.query.get('indicator')).toBe('ONLINE_RECORDS');

    const heading = await screen.findByRole('heading', { name: /^3 trong 3/ });
    const chart = within(heading.closest('figure') as HTMLElement);
    expect(chart.getByRole('heading', { name: '3 trong 3 giá trị có mục tiêu đạt mục tiêu' })).toBeVisible();
    expect(chart.getByRole('img', { name: /^3 trong 3/ })).toHaveAccessibleDescription(/Cấp xã.*: 90\s%/);
    expect(chart.getByRole('link', { name: 'CSV' })).toBeVisible();
  });

  it('draws the newest period whole and the best first, however many values the table begins with', async () => {
    visit('/chi-tieu/E_DOCUMENTS', { code: 'E_DOCUMENTS' });
    serve('GET', '/indicators/E_DOCUMENTS', { body: indicators.find(({ code }) => code === 'E_DOCUMENTS') });
    serveList('/indicators', indicators);
    const units = Array.from({ length: 32 }, (_, place) =>
      figure('E_DOCUMENTS', 50 + place, {
        unit: { id: `u-${place}`, code: `${place}`, name: { vi: `Xã ${place}` } },
      }),
    );
    serve('GET', '/figures', ({ query }) =>
      query.get('period') === '2022'
        ? { body: { items: units, next: null, total: 32 } }
        : {
            body: { items: units.slice(0, 20), next: '/api/v1/figures?cursor=c', total: 32 },
          },
    );
    render(IndicatorPage);
    const chart = await screen.findByRole('img', { name: /^32 giá trị/ });
    expect(chart).toHaveAccessibleDescription(/^Xã 31: 81\s%; Xã 30: .*; Xã 2: 52\s%$/);
    expect(screen.getByText(/Hình vẽ 30 giá trị đứng đầu trong 32 giá trị/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'So sánh tất cả' })).toHaveAttribute(
      'href',
      '/so-sanh?chi-tieu=E_DOCUMENTS&ky=2022',
    );
    expect(requests('GET', '/figures').map(({ query }) => query.get('sort'))).toContain(
      '-period,unit,breakdown',
    );
  });

  it('defines itself, and says what its source leaves open', async () => {
    visit('/chi-tieu/VILLAGE_TEAMS', { code: 'VILLAGE_TEAMS' });
    serve('GET', '/indicators/VILLAGE_TEAMS', {
      body: { ...villageTeams, numerator: { vi: 'Số thôn, bản đã có Tổ' }, validFrom: '2022-01-01' },
    });
    serveList('/indicators', indicators);
    serveList('/figures', []);
    render(IndicatorPage);
    expect(await screen.findByText('Chưa có số liệu')).toBeVisible();
    expect(await screen.findByText('Số thôn, bản đã có Tổ')).toBeVisible();
    const section = screen.getByRole('region', { name: 'Định nghĩa' });
    expect(within(section).getByText('Tỷ lệ, %; càng cao càng tốt')).toBeVisible();
    expect(within(section).getByText('từ 0 đến 100')).toBeVisible();
    expect(within(section).getByText(/áp dụng từ 01\/01\/2022/)).toBeVisible();
    expect(within(section).getAllByText('nguồn không nêu').length).toBeGreaterThanOrEqual(3);
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
    expect(await screen.findByText('Chưa có số liệu để vẽ')).toBeVisible();
  });

  it('opens every version of a value', async () => {
    visit('/chi-tieu/VILLAGE_TEAMS', { code: 'VILLAGE_TEAMS' });
    serve('GET', '/indicators/VILLAGE_TEAMS', { body: villageTeams });
    serveList('/indicators', indicators);
    serveList(
      '/figures',
      sevenFigures.filter((each) => each.indicator === 'VILLAGE_TEAMS'),
    );
    serveList('/observations/VILLAGE_TEAMS/06/2022/versions', [
      version({ status: 'superseded' }),
      version({ version: 2, numerator: 1198, value: 92.72, reason: 'Đếm sót một thôn' }),
    ]);
    render(IndicatorPage);
    await userEvent.click(await screen.findByRole('button', { name: /^Lịch sử/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Lịch sử con số' }));
    const [, newest, first] = await dialog.findAllByRole('row');
    expect(newest).toHaveTextContent('1.198/1.292 = 92,72 %');
    expect(newest).toHaveTextContent('Lý do: Đếm sót một thôn');
    expect(first).toHaveTextContent('Đã thay thế');
  });

  it('leads to the list when there is no such indicator', async () => {
    visit('/chi-tieu/NOPE', { code: 'NOPE' });
    const words = 'Không có chỉ tiêu nào mang mã «NOPE».';
    serve('GET', '/indicators/NOPE', problem(404, 'indicator.unknown', { detail: words }));
    render(IndicatorPage);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText(/indicator\.unknown/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Xem mọi chỉ tiêu' })).toHaveAttribute('href', '/chi-tieu');
  });

  it('explains a failure of the values in their place, and tries again', async () => {
    visit('/chi-tieu/VILLAGE_TEAMS', { code: 'VILLAGE_TEAMS' });
    serve('GET', '/indicators/VILLAGE_TEAMS', { body: villageTeams });
    serveList('/indicators', indicators);
    serve('GET', '/figures', problem(500, 'http.500'));
    render(IndicatorPage);
    const values = await screen.findByRole('region', { name: 'Các giá trị' });
    expect(await within(values).findByText(/http\.500/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: /Thôn, bản/ })).toBeVisible();
    serveList('/figures', sevenFigures.slice(6));
    await userEvent.click(within(values).getByRole('button', { name: 'Thử lại' }));
    expect(await within(values).findByText('1.197/1.292')).toBeVisible();
  });
});
