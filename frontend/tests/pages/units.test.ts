import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Unit } from '$api';
import { goto } from '$app/navigation';
import UnitsPage from '../../src/routes/(public)/don-vi/+page.svelte';
import UnitPage from '../../src/routes/(public)/don-vi/[code]/+page.svelte';
import { visit } from '../app-state';
import { history, indicators, merged, province, sevenFigures, unitOf } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const unit = unitOf(province, { level: 'province', kind: 'tỉnh', validTo: '2025-07-01' });
const commune = unitOf({ id: 'u-1', code: '01849', name: { vi: 'Xã Dương Quang' } }, { parent: province });
const ended = { ...commune, validTo: '2025-07-01' };
const formed = unitOf(
  { id: 'u-2', code: '01849', name: { vi: 'Xã Phong Quang' } },
  { validFrom: '2025-07-01', validFromPrecision: 'exact' },
);
const other = unitOf({ id: 'u-3', code: '01984', name: { vi: 'Xã Đôn Phong' } }, { validTo: '2025-07-01' });

function serveUnit(path: string, shown: Unit, past = history(shown)) {
  serve('GET', `/units/${path}`, { body: shown });
  serve('GET', `/units/${path}/history`, { body: past });
  serveList(`/units/${shown.id}/children`, []);
  serveList('/units', []);
  for (const list of ['/figures', '/indicators', '/reviews', '/plans']) serveList(list, []);
}

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

  it('goes through all times without a day, and tells those of one code apart', async () => {
    visit('/don-vi?q=01849');
    serveList('/units', [formed, ended]);
    render(UnitsPage);
    const today = await screen.findByRole('row', { name: /Phong Quang/ });
    expect(within(today).getByText('từ 01/07/2025')).toBeVisible();
    expect(within(today).queryByText('Không còn')).not.toBeInTheDocument();
    expect(within(today).getByRole('link', { name: 'Xã Phong Quang' })).toHaveAttribute(
      'href',
      '/don-vi/01849',
    );

    const past = screen.getByRole('row', { name: /Dương Quang/ });
    expect(within(past).getByText('Không còn')).toBeVisible();
    expect(within(past).getByText('không rõ ngày bắt đầu, đến hết 30/06/2025')).toBeVisible();
    expect(within(past).getByText('xã')).toBeVisible();
    expect(within(past).getByRole('link', { name: 'Xã Dương Quang' })).toHaveAttribute(
      'href',
      '/don-vi/01849?ngay=2025-06-30',
    );
    expect(within(past).getByRole('link', { name: 'Tỉnh Bắc Kạn' })).toHaveAttribute(
      'href',
      '/don-vi/06?ngay=2025-06-30',
    );
    expect(requests('GET', '/units')[0]?.query.has('date')).toBe(false);
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
    visit('/don-vi?q=khong-co&ngay=2022-12-26');
    serveList('/units', []);
    render(UnitsPage);
    expect(await screen.findByText('Không tìm thấy đơn vị nào')).toBeVisible();
    expect(screen.getByText(/tên hoặc mã khác vào ngày này/)).toBeVisible();
  });

  it('says that all times were searched', async () => {
    visit('/don-vi?q=khong-co');
    serveList('/units', []);
    render(UnitsPage);
    expect(await screen.findByText(/Đã tìm trong mọi thời kỳ/)).toBeVisible();
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
    serveUnit('06', unit);
    serveList('/units/u-06/children', [commune]);
    serveList('/figures', sevenFigures);
    serveList('/indicators', indicators);
    render(UnitPage);
    expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Bắc Kạn' })).toBeVisible();
    expect(screen.getByText('Như vào ngày 26/12/2022')).toBeVisible();
    expect(screen.getByText(/đến hết 30\/06\/2025/)).toBeVisible();
    expect(requests('GET', '/units/06')[0]?.query.get('date')).toBe('2022-12-26');

    const figures = await screen.findByRole('table', { name: 'Số liệu của Tỉnh Bắc Kạn' });
    const villages = within(figures).getByRole('row', { name: /Thôn, bản/ });
    expect(within(villages).getByText('92,65 %')).toBeVisible();
    expect(within(villages).getByText('năm 2022; 1.197/1.292')).toBeVisible();
    expect(requests('GET', '/figures')[0]?.query.get('unit')).toBe('u-06');
    expect(await screen.findByRole('link', { name: 'Xã Dương Quang' })).toHaveAttribute(
      'href',
      '/don-vi/01849?ngay=2022-12-26',
    );
  });

  it('says that a unit has ended, what came after it, and whose its code is today', async () => {
    visit('/don-vi/01849?ngay=2022-12-26', { code: '01849' });
    serveUnit('01849', ended, history(ended, { successors: [formed], line: [merged(ended, formed)] }));
    serveList('/units', [formed]);
    render(UnitPage);
    const hint = await screen.findByText(/Đơn vị này không còn từ ngày 01\/07\/2025/);
    expect(within(hint).getByRole('link', { name: 'Xã Phong Quang' })).toHaveAttribute(
      'href',
      '/don-vi/01849?ngay=2025-07-01',
    );
    const code = screen.getByText(/Hiện nay, mã 01849 là mã của/);
    expect(within(code).getByRole('link', { name: 'Xã Phong Quang' })).toHaveAttribute(
      'href',
      '/don-vi/01849',
    );
  });

  it('says whose the code was before', async () => {
    visit('/don-vi/01849', { code: '01849' });
    serveUnit('01849', formed, history(formed, { predecessors: [ended], line: [merged(ended, formed)] }));
    render(UnitPage);
    const hint = await screen.findByText(/Đến hết ngày 30\/06\/2025, mã 01849 là mã của một đơn vị khác/);
    expect(within(hint).getByRole('link', { name: 'Xã Dương Quang' })).toHaveAttribute(
      'href',
      '/don-vi/01849?ngay=2025-06-30',
    );
  });

  it('draws who became whom, with the same as a table', async () => {
    visit('/don-vi/01849', { code: '01849' });
    const line = [
      merged(ended, formed),
      merged(other, formed, { kind: 'split', share: null, datePrecision: 'known-by' }),
    ];
    serveUnit('01849', formed, history(formed, { predecessors: [ended, other], line }));
    render(UnitPage);
    const before = await screen.findByRole('list', { name: 'Đơn vị trước sắp xếp' });
    expect(
      within(before)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/Xã Dương Quang.*mã 01849/),
      expect.stringMatching(/Xã Đôn Phong.*mã 01984.*chia tách, chưa rõ tỷ lệ/),
    ]);
    const after = screen.getByRole('list', { name: 'Đơn vị sau sắp xếp' });
    expect(within(after).getByRole('listitem')).toHaveTextContent(/Xã Phong Quang.*đơn vị này/);

    await userEvent.click(screen.getByText('Xem dạng bảng'));
    const table = screen.getByRole('table', { name: 'Các lần sắp xếp liên quan đến Xã Phong Quang' });
    const row = within(table).getByRole('row', { name: /Xã Đôn Phong/ });
    expect(within(row).getByText('nhập một phần, chưa rõ tỷ lệ')).toBeVisible();
    expect(within(row).getByText('chậm nhất 01/07/2025')).toBeVisible();
    expect(within(row).getByText('Nghị quyết số 1683/NQ-UBTVQH15')).toBeVisible();
  });

  it('shows names and codes by time, with days known only by a later one', async () => {
    const village = unitOf(
      { id: 'u-5', code: '01954', name: { vi: 'Xã Vân Tùng' } },
      { validTo: '2023-04-10' },
    );
    const town: Unit = {
      ...village,
      name: { vi: 'Thị trấn Vân Tùng' },
      kind: 'thị trấn',
      validFrom: '2023-04-10',
      validFromPrecision: 'known-by',
      validTo: null,
    };
    visit('/don-vi/01954', { code: '01954' });
    serveUnit('01954', town, history(town, { versions: [village, town] }));
    render(UnitPage);
    const table = await screen.findByRole('table', { name: 'Tên và mã của đơn vị qua các thời kỳ' });
    const before = within(table).getByRole('row', { name: /Xã Vân Tùng/ });
    expect(within(before).getByText('chậm nhất 09/04/2023')).toBeVisible();
    const after = within(table).getByRole('row', { name: /Thị trấn Vân Tùng/ });
    expect(within(after).getByText('chậm nhất 10/04/2023')).toBeVisible();
    expect(within(after).getByText('đến nay')).toBeVisible();
    expect(screen.queryByText(/Đơn vị này không còn/)).not.toBeInTheDocument();
    expect(screen.getByText('Chưa ghi lần nhập, tách nào')).toBeVisible();
  });

  it('tells when a code existed and what became of it, in the server’s words', async () => {
    visit('/don-vi/01834?ngay=2026-01-01', { code: '01834' });
    const former = unitOf(
      { id: 'u-6', code: '01834', name: { vi: 'Phường Nguyễn Thị Minh Khai' } },
      { validTo: '2025-07-01' },
    );
    const answer = problem(404, 'unit.not-at-date', {
      detail:
        'Mã «01834» không có vào ngày 2026-01-01; mã này từng thuộc: Phường Nguyễn Thị Minh Khai […, 2025-07-01).',
      errors: [
        {
          parameter: 'unit',
          code: 'unit.went-into',
          message: 'Phường Nguyễn Thị Minh Khai nhập vào Phường Đức Xuân (01840) từ ngày 2025-07-01.',
        },
      ],
    });
    serve('GET', '/units/01834', answer);
    serveList('/units', [former]);
    render(UnitPage);
    expect(
      await screen.findByText(
        'Mã «01834» không có vào ngày 01/01/2026; mã này từng thuộc: Phường Nguyễn Thị Minh Khai (không rõ ngày bắt đầu, đến hết 30/06/2025).',
      ),
    ).toBeVisible();
    expect(screen.getByText(/nhập vào Phường Đức Xuân \(01840\) từ ngày 01\/07\/2025\./)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Phường Nguyễn Thị Minh Khai' })).toHaveAttribute(
      'href',
      '/don-vi/01834?ngay=2025-06-30',
    );
    expect(screen.getByText(/unit\.not-at-date/)).toBeVisible();
  });
});
