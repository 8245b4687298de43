import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { goto } from '$app/navigation';
import { beforeEach, describe, expect, it } from 'vitest';
import ComparePage from '../../src/routes/(public)/so-sanh/+page.svelte';
import { visit } from '../app-state';
import { figure, indicator, province, unitOf } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const villages = indicator('VILLAGE_TEAMS', 'Thôn, bản có Tổ');
const commune = (code: string, vi: string) => ({ id: `u-${code}`, code, name: { vi } });

function ranking(rank: number | null, code: string, vi: string, value: number | null, more = {}) {
  return {
    rank,
    rankPrevious: null,
    changeOfRank: null,
    ranked: 3,
    tied: false,
    figure: figure('VILLAGE_TEAMS', value, {
      unit: commune(code, vi),
      reason: value === null ? 'not-reported' : null,
      method: value === null ? 'none' : 'reported',
    }),
    ...more,
  };
}

beforeEach(() => {
  serveList('/indicators', [villages, indicator('HOUSEHOLDS', 'Số hộ', { direction: 'neutral' })]);
  serveList('/figures', [figure('VILLAGE_TEAMS', 92.65)]);
  serve('GET', '/units/06', { body: unitOf(province, { level: 'province' }) });
  serveList('/units/u-06/children', [
    unitOf(commune('SO-TTTT', 'Sở'), { level: 'organisation' }),
    unitOf(commune('060', 'Huyện Pác Nặm'), { level: 'district' }),
  ]);
  serveList('/rankings', [
    ranking(1, '058', 'Huyện Ba Bể', 100, { rankPrevious: 3 }),
    ranking(2, '060', 'Huyện Pác Nặm', 95, { tied: true, rankPrevious: 2 }),
    ranking(2, '061', 'Huyện Na Rì', 95, { tied: true, rankPrevious: 1 }),
    ranking(null, '062', 'Huyện Chợ Đồn', null),
  ]);
});

const address = '/so-sanh?chi-tieu=VILLAGE_TEAMS&trong=06&ky=2022';

describe('the comparison of units', () => {
  it('ranks the units below in the order of printed tables, with ties, moves and those without a value', async () => {
    visit(address);
    render(ComparePage);
    const table = within(
      await screen.findByRole('table', { name: 'Thôn, bản có Tổ: cấp huyện (Tỉnh Bắc Kạn), năm 2022' }),
    );
    const rows = table.getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent(/1.*Huyện Ba Bể.*100 %.*▲ 2 \(từ hạng 3\)/);
    expect(rows[1]).toHaveTextContent(/2 đồng hạng.*Huyện Pác Nặm.*giữ hạng/);
    expect(rows[2]).toHaveTextContent(/2 đồng hạng.*Huyện Na Rì.*▼ 1 \(từ hạng 1\)/);
    expect(rows[3]).toHaveTextContent(/chưa xếp hạng.*Huyện Chợ Đồn.*không có giá trị.*Chưa báo cáo/);
    const asked = Object.fromEntries(requests('GET', '/rankings')[0]?.query ?? []);
    expect(asked).toMatchObject({
      indicator: 'VILLAGE_TEAMS',
      within: 'u-06',
      level: 'district',
      period: '2022',
      boundaries: 'as-reported',
    });
    expect(requests('GET', '/units/06')[0]?.query.get('date')).toBe('2022-12-31');
  });

  it('says what the ranking says, as a sentence, as bars and as a link to exactly this', async () => {
    visit(address);
    render(ComparePage);
    const finding =
      /^Huyện Ba Bể dẫn đầu với 100\s%; 2 đơn vị cùng cuối bảng với 95\s%; 1 đơn vị chưa có số liệu$/;
    expect(await screen.findByRole('heading', { level: 2, name: finding })).toBeVisible();
    expect(screen.getByRole('img', { name: finding })).toHaveAccessibleDescription(
      /1\. Huyện Ba Bể: 100\s%; 2\. Huyện Pác Nặm: 95\s%; .*Huyện Chợ Đồn: Chưa báo cáo/,
    );
    const link = screen.getByRole('link', { name: 'Liên kết đến đúng hình này' }).getAttribute('href') ?? '';
    const asked = Object.fromEntries(new URL(link, 'http://localhost').searchParams);
    expect(asked).toMatchObject({ 'chi-tieu': 'VILLAGE_TEAMS', trong: 'u-06', cap: 'district', ky: '2022' });
    expect(asked['asOf']).toMatch(/^\d{4}-.*Z$/);
    expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toContain('/api/v1/rankings?');
  });

  it('tells who is not asked apart from who has not reported', async () => {
    const silent = ranking(null, '062', 'Huyện Chợ Đồn', null);
    serveList('/rankings', [
      { ...silent, figure: { ...silent.figure, coverage: { reported: 0, expected: 0, partly: 0 } } },
    ]);
    visit(address);
    render(ComparePage);
    expect((await screen.findAllByText(/Không thuộc diện báo cáo/)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/Chưa báo cáo/)).not.toBeInTheDocument();
  });

  it('draws a tile a unit where no boundaries are loaded, with what was not reported in no class', async () => {
    visit(`${address}&hinh=ban-do`);
    serve('GET', '/boundaries/2022-12-31', {
      body: { type: 'FeatureCollection', date: '2022-12-31', features: [] },
    });
    serveList('/units', [
      unitOf(commune('058', 'Huyện Ba Bể'), { level: 'district' }),
      unitOf(commune('062', 'Huyện Chợ Đồn'), { level: 'district' }),
    ]);
    const { container } = render(ComparePage);
    expect(
      await screen.findByText(/Chưa có ranh giới của các đơn vị này vào ngày 31\/12\/2022/),
    ).toBeVisible();
    const names = [...container.querySelectorAll('svg[data-picture] g title')].map(
      (each) => each.textContent,
    );
    expect(names.map((name) => name.replace(/\s/g, ' '))).toEqual([
      'Huyện Ba Bể: 100 %',
      'Huyện Chợ Đồn: Chưa báo cáo',
      'Huyện Na Rì: 95 %',
      'Huyện Pác Nặm: 95 %',
    ]);
    expect(container.querySelectorAll('svg[data-picture] g.missing')).toHaveLength(1);
    const key = within(screen.getByRole('figure')).getAllByRole('listitem');
    expect(key.map((item) => item.textContent.replace(/\s+/g, ' ').trim())).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/1: 95 % \(2 đơn vị\)/),
        expect.stringMatching(/2: 100 % \(1 đơn vị\)/),
        expect.stringMatching(/chưa có số liệu \(1 đơn vị\)/),
      ]),
    );
    expect(requests('GET', '/boundaries/2022-12-31')[0]?.query.get('level')).toBe('district');
    expect(screen.getByRole('link', { name: 'Biểu đồ thanh' })).toHaveAttribute('href', address);
  });

  it('draws a map where boundaries are loaded, and says which units are not on it', async () => {
    visit(`${address}&hinh=ban-do`);
    const square = (west: number) => [
      [
        [
          [west, 22],
          [west + 1, 22],
          [west + 1, 23],
          [west, 23],
          [west, 22],
        ],
      ],
    ];
    const feature = (code: string, west: number) => ({
      type: 'Feature',
      id: `u-${code}`,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: square(west) },
    });
    serve('GET', '/boundaries/2022-12-31', {
      body: {
        type: 'FeatureCollection',
        date: '2022-12-31',
        features: [feature('058', 105), feature('060', 106)],
      },
    });
    const { container } = render(ComparePage);
    expect(await screen.findByText(/^2 đơn vị chưa có ranh giới nên không có trên bản đồ/)).toBeVisible();
    expect(container.querySelectorAll('path.area')).toHaveLength(2);
    expect([...container.querySelectorAll('text.label')].map((each) => each.textContent)).toEqual(['2', '1']);
    expect(requests('GET', '/units')).toHaveLength(0);
  });

  it('leads down to the units within one, and up again', async () => {
    visit(`${address}&dia-gioi=2022-12-26`);
    render(ComparePage);
    const down = await screen.findByRole('link', { name: /^Huyện Ba Bể/ });
    expect(down).toHaveAttribute(
      'href',
      '/so-sanh?chi-tieu=VILLAGE_TEAMS&trong=058&ky=2022&dia-gioi=2022-12-26',
    );
    const path = within(screen.getByRole('navigation', { name: 'Phạm vi so sánh' }));
    expect(path.getByRole('link', { name: 'Tất cả' })).toHaveAttribute(
      'href',
      '/so-sanh?chi-tieu=VILLAGE_TEAMS&ky=2022&dia-gioi=2022-12-26',
    );
    expect(requests('GET', '/units/06')[0]?.query.get('date')).toBe('2022-12-26');
    const [trend] = screen.getAllByRole('link', { name: /^Diễn biến/ });
    expect(trend).toHaveAttribute('href', '/chi-tieu/VILLAGE_TEAMS?don-vi=u-058');
  });

  it('is asked anew by a form that keeps the unit', async () => {
    visit(address);
    render(ComparePage);
    const user = userEvent.setup({ delay: null });
    await user.selectOptions(await screen.findByLabelText('Cấp'), 'Cấp xã');
    await user.selectOptions(screen.getByLabelText('Địa giới'), 'Địa giới hiện nay');
    await user.click(screen.getByRole('button', { name: 'So sánh' }));
    expect(goto).toHaveBeenCalledWith(
      '/so-sanh?chi-tieu=VILLAGE_TEAMS&trong=06&cap=commune&ky=2022&dia-gioi=hien-nay',
      expect.anything(),
    );
  });

  it('begins with the latest period that has figures, in all provinces', async () => {
    visit('/so-sanh');
    render(ComparePage);
    await screen.findByRole('table');
    const [newest, latest] = requests('GET', '/figures');
    expect(newest?.query.get('sort')).toBe('-period,indicator');
    expect(latest?.query.get('indicator')).toBe('VILLAGE_TEAMS');
    expect(latest?.query.get('period')).toBe('last:1');
    expect(requests('GET', '/rankings')[0]?.query.get('level')).toBe('province');
  });

  it('does not rank what is neither good high nor low', async () => {
    visit('/so-sanh?chi-tieu=HOUSEHOLDS&trong=06&ky=2022');
    render(ComparePage);
    expect(await screen.findByText(/không xét cao thấp, nên không xếp hạng/)).toBeVisible();
    expect(requests('GET', '/rankings')).toHaveLength(0);
    expect(screen.queryByRole('columnheader', { name: 'Hạng' })).not.toBeInTheDocument();
  });

  it('says so when there are no units of the level, and when the server refuses', async () => {
    visit(address);
    serveList('/rankings', []);
    const page = render(ComparePage);
    expect(await screen.findByText('Không có đơn vị nào để so sánh')).toBeVisible();
    page.unmount();
    serve('GET', '/rankings', problem(500, 'http.500'));
    render(ComparePage);
    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeVisible();
  });
});
