import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figure } from '$api';
import { goto } from '$app/navigation';
import UnitRecord from '../../src/routes/(public)/don-vi/[code]/UnitRecord.svelte';
import { visit } from '../app-state';
import { figure, indicators, province } from '../fixtures';
import { requests, serve, serveList } from '../server';

function show(address: string, figures: Figure[]) {
  visit(address, { code: '06' });
  serveList('/figures', figures);
  serveList('/indicators', indicators);
  serveList('/reviews', []);
  serveList('/plans', []);
  render(UnitRecord, { id: 'u-06', code: '06', name: 'Tỉnh Bắc Kạn', place });
}

beforeEach(() => serveList('/rankings', []));

const place = { level: 'province', within: null };

const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));

describe('the figures of a unit', () => {
  it('are as reported until other boundaries are chosen, which the address keeps', async () => {
    show('/don-vi/06?ngay=2022-12-26', [figure('E_DOCUMENTS', 96)]);
    expect(await screen.findByRole('table', { name: 'Số liệu của Tỉnh Bắc Kạn' })).toBeVisible();
    expect(requests('GET', '/figures')[0]?.query.get('boundaries')).toBe('as-reported');
    expect((await row(/Văn bản/)).getByText('Báo cáo')).toBeVisible();
    expect(screen.getByRole('radio', { name: /Theo báo cáo/ })).toBeChecked();

    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole('radio', { name: /Địa giới hiện nay/ }));
    expect(vi.mocked(goto).mock.lastCall?.[0]).toBe('/don-vi/06?ngay=2022-12-26&dia-gioi=hien-nay');

    await user.click(screen.getByRole('radio', { name: /Địa giới tại ngày/ }));
    await user.type(screen.getByLabelText('Ngày'), '31/6/2025{Enter}');
    expect(await screen.findByText('Ngày viết dạng 30/06/2025')).toBeVisible();
    await user.clear(screen.getByLabelText('Ngày'));
    await user.type(screen.getByLabelText('Ngày'), '30/6/2025{Enter}');
    expect(vi.mocked(goto).mock.lastCall?.[0]).toBe('/don-vi/06?ngay=2022-12-26&dia-gioi=2025-06-30');
  });

  it('of a unit that an act made are those of its land, until it has reported itself', async () => {
    visit('/don-vi/06', { code: '06' });
    serve('GET', '/figures', ({ query }) => ({
      body: { items: query.get('boundaries') === 'current' ? [figure('E_DOCUMENTS', 96)] : [], next: null },
    }));
    serveList('/indicators', indicators);
    serveList('/reviews', []);
    serveList('/plans', []);
    render(UnitRecord, { id: 'u-06', code: '06', name: 'Xã Mới', place });
    expect(
      await screen.findByRole('table', { name: 'Số liệu của Xã Mới, theo địa giới hiện nay' }),
    ).toBeVisible();
    expect(screen.getByText(/do các đơn vị trước sắp xếp báo cáo/)).toBeVisible();
  });

  it('say how they came about and how much is in them', async () => {
    show('/don-vi/06?dia-gioi=hien-nay', [
      figure('VILLAGE_TEAMS', 92.65, {
        numerator: 1197,
        denominator: 1292,
        method: 'ratio-of-sums',
        coverage: { reported: 101, expected: 108, partly: 0 },
        estimated: true,
        remarks: ['level-vanished'],
        source: null,
        valueOrigin: null,
      }),
    ]);
    const villages = await row(/Thôn, bản/);
    expect(villages.getByText('Tổng tử số chia tổng mẫu số của các đơn vị báo cáo')).toBeVisible();
    expect(villages.getByText('101 trên 108 báo cáo phải có')).toBeVisible();
    expect(villages.getByText('Ước tính')).toBeVisible();
    expect(villages.getByText(/cấp không còn/)).toBeVisible();
    expect(villages.queryByText(/Nguồn/)).not.toBeInTheDocument();
    expect(requests('GET', '/figures')[0]?.query.get('boundaries')).toBe('current');
    expect(
      screen.getByRole('table', { name: 'Số liệu của Tỉnh Bắc Kạn, theo địa giới hiện nay' }),
    ).toBeVisible();
  });

  it('are a row an indicator: the newest value, what changed, how it moved, and the place among its like', async () => {
    serveList('/rankings', [
      { rank: 3, ranked: 12, tied: false, figure: figure('E_DOCUMENTS', 96) },
      { rank: 1, ranked: 1, tied: false, figure: figure('VILLAGE_TEAMS', 80) },
    ]);
    show('/don-vi/06', [
      figure('E_DOCUMENTS', 96, { change: 6 }),
      figure('E_DOCUMENTS', 90, { period: '2021' }),
      figure('VILLAGE_TEAMS', 80),
      figure('COMMUNE_TEAMS', null, { reason: 'not-reported', method: 'none' }),
      figure('COMMUNE_TEAMS', 7, { period: '2021' }),
    ]);
    const documents = await row(/Văn bản/);
    expect(documents.getByText('96 %')).toBeVisible();
    expect(documents.getByText('+6')).toBeVisible();
    expect(documents.getByRole('img')).toHaveAccessibleName(/^năm 2021: 90\s%; năm 2022: 96\s%$/);
    expect(await documents.findByText('3/12')).toBeVisible();
    expect((await row(/Thôn, bản/)).queryByText('1/1')).not.toBeInTheDocument();
    expect((await row(/Xã có Tổ/)).getByText(/gần nhất, năm 2021: 7/)).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(4);
    const [asked] = requests('GET', '/rankings');
    expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
      indicator: 'E_DOCUMENTS,VILLAGE_TEAMS',
      period: '2022',
      level: 'province',
      unit: 'u-06',
    });
    expect(requests('GET', '/rankings')).toHaveLength(1);
  });

  it('mark a break in the series in words', async () => {
    show('/don-vi/06', [figure('E_DOCUMENTS', 96, { breakInSeries: true })]);
    expect((await row(/Văn bản/)).getByText(/không so sánh trực tiếp với kỳ trước/)).toBeVisible();
  });

  it('say in plain words why there is no value, and what was published', async () => {
    show('/don-vi/06?dia-gioi=2025-07-01', [
      figure('E_DOCUMENTS', null, {
        method: 'ratio-of-sums',
        reason: 'not-convertible',
        notConvertible: [{ unit: province, value: 96, period: '2022', breakdown: {} }],
      }),
      figure('COMMUNE_TEAMS', null, { method: 'sum', reason: 'share-unknown' }),
    ]);
    const documents = await row(/Văn bản/);
    expect(documents.getByText(/không có tử số và mẫu số, nên không gộp được/)).toBeVisible();
    expect(documents.getByText('Đã công bố: Tỉnh Bắc Kạn 96 %')).toBeVisible();
    expect((await row(/Xã có Tổ/)).getByText(/Chưa rõ tỷ lệ chia/)).toBeVisible();
    expect(
      screen.getByRole('table', { name: 'Số liệu của Tỉnh Bắc Kạn, theo địa giới ngày 01/07/2025' }),
    ).toBeVisible();
  });

  it('send a reader whose unit is not part of the chosen boundaries to what came after it', async () => {
    show('/don-vi/06?dia-gioi=hien-nay', [
      figure('E_DOCUMENTS', null, { method: 'none', reason: 'unit-vanished' }),
    ]);
    expect(await screen.findByText('Đơn vị này không còn với địa giới đã chọn')).toBeVisible();
    expect(screen.getByText(/được gộp vào đơn vị kế thừa/)).toBeVisible();
  });

  it('point from a new unit without figures to the units before it', async () => {
    show('/don-vi/19', []);
    expect(await screen.findByText('Chưa có số liệu theo báo cáo')).toBeVisible();
    expect(screen.getByText(/trước sắp xếp, nếu có, xem được khi chọn “Địa giới hiện nay”/)).toBeVisible();
  });
});
