import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Unit } from '$api';
import { goto } from '$app/navigation';
import { place } from '../../src/wings/organisation/units/place';
import TreePage from '../../src/routes/(public)/don-vi/so-do/+page.svelte';
import { visit } from '../app-state';
import { history, province, unitOf } from '../fixtures';
import { failNetwork, problem, requests, serve, serveList } from '../server';

const ended = { validTo: '2025-07-01' };
const top = unitOf(province, { level: 'province', kind: 'tỉnh', ...ended });
const city = unitOf(
  { id: 'u-058', code: '058', name: { vi: 'Thành phố Bắc Kạn' } },
  { level: 'district', kind: 'thành phố', parent: province, ...ended },
);
const office = unitOf(
  { id: 'u-so', code: 'SO-TTTT', name: { vi: 'Sở Thông tin và Truyền thông' } },
  { level: 'organisation', kind: 'sở', parent: province, ...ended },
);
const commune = unitOf(
  { id: 'u-1', code: '01849', name: { vi: 'Xã Dương Quang' } },
  { parent: city, ...ended },
);
const merged = unitOf(
  { id: 'u-19', code: '19', name: { vi: 'Tỉnh Thái Nguyên' } },
  { level: 'province', kind: 'tỉnh', validFrom: '2025-07-01' },
);
const formed = unitOf(
  { id: 'u-2', code: '01849', name: { vi: 'Xã Phong Quang' } },
  { parent: merged, validFrom: '2025-07-01' },
);

const act = {
  id: 'a-1',
  title: { vi: 'Hợp nhất hai tỉnh' },
  effectiveDate: '2025-07-01',
  datePrecision: 'exact',
  status: 'in-force',
};

function serveTree(units: Unit[] = [top, city, office, commune, merged, formed]) {
  const on =
    (day: string) =>
    ({ validFrom, validTo }: Unit) =>
      (validFrom ?? '') <= day && day < (validTo ?? '9999');
  serve('GET', '/units', ({ query }) => {
    const levels = query.get('level')?.split(',') ?? [];
    const found = units.filter(on(query.get('date') ?? '')).filter(({ level }) => levels.includes(level));
    return { body: { items: found, next: null } };
  });
  for (const unit of units) {
    serve('GET', `/units/${unit.id}`, { body: unit });
    serve('GET', `/units/${unit.id}/children`, ({ query }) => ({
      body: {
        items: units.filter(({ parent }) => parent?.id === unit.id).filter(on(query.get('date') ?? '')),
        next: null,
      },
    }));
  }
  serveList('/unit-changes', [act]);
}

const item = (name: RegExp) => screen.findByRole('treeitem', { name });

describe('the tree of units', () => {
  beforeEach(() => place.clear());

  it('is walked with the keyboard and opens level by level', async () => {
    visit('/don-vi/so-do?ngay=2022-12-26');
    serveTree();
    render(TreePage);
    const tree = await screen.findByRole('tree', { name: 'Các đơn vị ngày 26/12/2022' });
    const first = within(tree).getByRole('treeitem', { name: /Tỉnh Bắc Kạn/ });
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(requests('GET', '/units/u-06/children')).toHaveLength(0);

    const user = userEvent.setup({ delay: null });
    first.focus();
    await user.keyboard('{ArrowRight}');
    const second = await item(/Thành phố Bắc Kạn/);
    expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(second).toHaveAttribute('aria-level', '2');
    expect(requests('GET', '/units/u-06/children')[0]?.query.get('date')).toBe('2022-12-26');
    expect(await screen.findByText('Tỉnh Bắc Kạn: 2 đơn vị trực thuộc')).toBeInTheDocument();

    await user.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    const third = await item(/Xã Dương Quang/);
    expect(third).toHaveAttribute('href', '/don-vi/01849?ngay=2022-12-26');
    expect(third).not.toHaveAttribute('aria-expanded');
    await user.keyboard('{ArrowDown}');
    expect(third).toHaveFocus();
    expect(third).toHaveAttribute('tabindex', '0');
    await user.keyboard('{End}');
    expect(screen.getByRole('treeitem', { name: /Sở Thông tin/ })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('treeitem', { name: /Xã Dương Quang/ })).not.toBeInTheDocument();
  });

  it('goes on from a unit that has ended to what came after it', async () => {
    visit('/don-vi/so-do?ngay=2022-12-26&don-vi=01849');
    serveTree();
    serve('GET', '/units/01849', { body: commune });
    const before = render(TreePage);
    expect(await item(/Xã Dương Quang/)).toHaveAttribute('tabindex', '0');
    expect(screen.getByRole('link', { name: 'Trước 01/07/2025' })).toHaveAttribute(
      'href',
      '/don-vi/so-do?ngay=2025-06-30',
    );
    const after = screen.getByRole('link', { name: 'Từ 01/07/2025' });
    expect(after).toHaveAttribute('href', '/don-vi/so-do?ngay=2025-07-01');
    before.unmount();

    visit('/don-vi/so-do?ngay=2025-07-01');
    serve('GET', '/units/u-1/history', { body: history(commune, { successors: [formed] }) });
    render(TreePage);
    expect(await item(/Xã Phong Quang/)).toHaveAttribute('tabindex', '0');
    const told = screen.getByText(/không có vào ngày 01\/07\/2025/);
    expect(within(told).getByRole('link', { name: 'Xã Dương Quang' })).toHaveAttribute(
      'href',
      '/don-vi/01849?ngay=2025-06-30',
    );
  });

  it('takes a typed day and says what a day looks like', async () => {
    visit('/don-vi/so-do');
    serveTree();
    render(TreePage);
    const user = userEvent.setup({ delay: null });
    const day = screen.getByLabelText('Vào ngày');
    await user.type(day, '31/02/2022{Enter}');
    expect(await screen.findByText('Ngày viết dạng 26/12/2022')).toBeVisible();
    expect(goto).not.toHaveBeenCalled();
    await user.clear(day);
    await user.type(day, '26/12/2022{Enter}');
    expect(vi.mocked(goto).mock.lastCall?.[0]).toBe('/don-vi/so-do?ngay=2022-12-26');
  });

  it('says when no unit is recorded for the day', async () => {
    visit('/don-vi/so-do?ngay=2022-12-26');
    serveTree([]);
    render(TreePage);
    expect(await screen.findByText('Chưa ghi đơn vị nào vào ngày 26/12/2022')).toBeVisible();
  });

  it('says what failed below a unit and reads it again', async () => {
    visit('/don-vi/so-do?ngay=2022-12-26');
    serveTree();
    serve('GET', '/units/u-06/children', problem(500, 'server.error'));
    render(TreePage);
    const user = userEvent.setup({ delay: null });
    (await item(/Tỉnh Bắc Kạn/)).focus();
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByText(/server\.error/)).toBeVisible();
    serveTree();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await item(/Thành phố Bắc Kạn/)).toBeVisible();
  });

  it('says that the server was not reached', async () => {
    visit('/don-vi/so-do');
    failNetwork();
    render(TreePage);
    expect((await screen.findAllByText(/Không kết nối được/))[0]).toBeVisible();
  });
});
