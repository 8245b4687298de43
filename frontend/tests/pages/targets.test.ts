import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beforeNavigate, goto } from '$app/navigation';
import { TargetList, TargetPage } from '$wings/indicators/targets';
import { visit } from '../app-state';
import { figure, indicator, province, unitOf } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const records = indicator('TEAMS', 'Số tổ', { measure: 'count', unitOfMeasure: 'tổ', rollUpInSpace: 'sum' });
const target = {
  indicator: 'TEAMS',
  unit: province,
  period: '2025',
  breakdown: {},
  value: 1200,
  legalBasis: 'Nghị quyết 17/NQ-CP',
  source: null,
  version: 2,
  recordedAt: '2026-11-25T06:00:00Z',
  baseline: { value: 900, period: '2022' },
  band: { lower: 1150 },
  path: [{ period: '2024', value: 1100 }],
  reason: 'Điều chỉnh giữa năm',
  original: { value: 1000, version: 1, legalBasis: null },
};
const address = '/targets/TEAMS/06/2025';
const props = { targetKey: { indicator: 'TEAMS', unit: '06', period: '2025', breakdown: undefined } };
const commune = (code: string, vi: string) => ({ id: `u-${code}`, code, name: { vi } });

beforeEach(() => {
  serve('GET', '/indicators/TEAMS', { body: records });
  serveList('/indicators', [records]);
  serveList('/targets', [target]);
  serve('GET', address, { body: target, headers: { ETag: '"2"' } });
  serveList(`${address}/versions`, [
    { ...target, version: 1, value: 1000, path: [], band: null, reason: null },
    target,
  ]);
  serveList('/figures', [
    figure('TEAMS', 1140, { period: '2025', unitOfMeasure: 'tổ', attainment: 95, attainmentOriginal: 114 }),
  ]);
  serve('GET', '/targets/reconciliation', {
    body: {
      indicator: 'TEAMS',
      unit: province,
      period: '2025',
      breakdown: {},
      level: 'commune',
      method: 'sum',
      target: 1200,
      total: 1190,
      difference: -10,
      coverage: { set: 2, expected: 2 },
      verdict: 'below',
      below: [
        { unit: commune('01849', 'Xã Dương Quang'), value: 590, legalBasis: null },
        { unit: commune('01850', 'Xã Phong Quang'), value: 600, legalBasis: null },
      ],
    },
  });
});

describe('the list of targets', () => {
  const none = { indicator: '', unit: '', period: '' };

  it('leads to each target, and tells what it was at first', async () => {
    render(TargetList, { filter: none, onFilter: vi.fn(), onNew: vi.fn() });
    const row = within(await screen.findByRole('row', { name: /Tỉnh Bắc Kạn/ }));
    expect(row.getByRole('link', { name: 'Số tổ' })).toHaveAttribute(
      'href',
      '/lam-viec/muc-tieu/TEAMS/06/2025',
    );
    expect(row.getByText('ban đầu: 1.000')).toBeVisible();
  });

  it('begins a new one when indicator, unit and period are given, and not before', async () => {
    serveList('/targets', []);
    const onNew = vi.fn();
    render(TargetList, { filter: none, onFilter: vi.fn(), onNew });
    const user = userEvent.setup({ delay: null });
    await screen.findByText('Chưa có mục tiêu nào');
    await user.click(screen.getByRole('button', { name: 'Đặt mục tiêu' }));
    expect(screen.getByText('Hãy chọn chỉ tiêu')).toBeVisible();
    expect(onNew).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByLabelText('Chỉ tiêu'), 'Số tổ');
    await user.type(screen.getByLabelText('Đơn vị'), '06');
    await user.type(screen.getByLabelText('Kỳ'), '2026');
    await user.click(screen.getByRole('button', { name: 'Đặt mục tiêu' }));
    expect(onNew).toHaveBeenCalledWith({ indicator: 'TEAMS', unit: '06', period: '2026' });
  });
});

describe('a target', () => {
  async function open() {
    render(TargetPage, props);
    await screen.findByLabelText('Mục tiêu (tổ)');
    return userEvent.setup({ delay: null });
  }

  it('is changed with its start, its band and its path, by what was seen', async () => {
    serve('PUT', address, { body: target });
    const user = await open();
    await user.clear(screen.getByLabelText('Mục tiêu (tổ)'));
    await user.type(screen.getByLabelText('Mục tiêu (tổ)'), '1.250');
    await user.type(screen.getByLabelText(/^Lộ trình/), '\n2024-S1 1.050,5');
    await user.click(screen.getByRole('button', { name: 'Lưu mục tiêu' }));
    expect(await screen.findByText('Đã lưu mục tiêu.')).toBeVisible();
    const sent = requests('PUT', address)[0];
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(sent?.body).toEqual({
      value: 1250,
      legalBasis: 'Nghị quyết 17/NQ-CP',
      source: null,
      baseline: { value: 900, period: '2022' },
      band: { lower: 1150 },
      path: [
        { period: '2024', value: 1100 },
        { period: '2024-S1', value: 1050.5 },
      ],
      reason: null,
    });
  });

  it('is not sent with faults that can be seen here; others come to their fields', async () => {
    const message = 'Các mốc phải theo thứ tự thời gian.';
    serve(
      'PUT',
      address,
      problem(422, 'rules.broken', { errors: [{ pointer: '/path/1', code: 'target.path-order', message }] }),
    );
    const user = await open();
    await user.type(screen.getByLabelText(/^Lộ trình/), '\nsau');
    await user.click(screen.getByRole('button', { name: 'Lưu mục tiêu' }));
    expect(await screen.findByRole('link', { name: /^Dòng 2: cần một kỳ và một số/ })).toBeVisible();
    expect(requests('PUT', address)).toHaveLength(0);
    await user.type(screen.getByLabelText(/^Lộ trình/), ' 5');
    await user.click(screen.getByRole('button', { name: 'Lưu mục tiêu' }));
    expect(await screen.findByRole('link', { name: message })).toHaveAttribute('href', '#mt-path');
  });

  it('keeps its history, with what was attained of the first and of the last', async () => {
    await open();
    expect(
      await screen.findByText('Giá trị 1.140 tổ: đạt 95 % mục tiêu hiện nay, 114 % mục tiêu ban đầu.'),
    ).toBeVisible();
    const table = within(screen.getByRole('table', { name: 'Lịch sử mục tiêu' }));
    const [newest, first] = table.getAllByRole('row').slice(1);
    expect(newest).toHaveTextContent(/Bản 2.*1\.200 tổ.*Điều chỉnh giữa năm/);
    expect(first).toHaveTextContent(/Bản 1.*1\.000 tổ/);
  });

  it('is held against those of the units below', async () => {
    await open();
    expect(
      await screen.findByText('Các đơn vị bên dưới cộng lại 1.190 tổ, thấp hơn mục tiêu 1.200 tổ (−10).'),
    ).toBeVisible();
  });

  it('is handed down: tried, shown, then done', async () => {
    const cascade = {
      dryRun: true,
      indicator: 'TEAMS',
      unit: province,
      period: '2025',
      breakdown: {},
      level: 'commune',
      basis: 'equal',
      value: 1200,
      total: 1200,
      created: 1,
      changed: 1,
      unchanged: 0,
      targets: [
        { unit: commune('01849', 'Xã Dương Quang'), value: 600, before: 590, weight: null, version: 2 },
        { unit: commune('01850', 'Xã Phong Quang'), value: 600, before: null, weight: null, version: 1 },
      ],
    };
    serve('POST', '/targets/cascade', { body: cascade });
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Xem trước' }));
    expect(await screen.findByText('Sẽ có 1 mục tiêu mới, 1 thay đổi, 0 giữ nguyên.')).toBeVisible();
    expect(screen.getByText(/Cộng lại 1\.200 tổ/)).toBeVisible();
    expect(requests('POST', '/targets/cascade')[0]?.body).toMatchObject({
      dryRun: true,
      level: 'commune',
      basis: 'equal',
      unit: '06',
    });
    await user.selectOptions(screen.getByLabelText('Cách chia'), 'Theo giá trị nhập dưới đây');
    expect(screen.queryByRole('button', { name: 'Giao mục tiêu' })).not.toBeInTheDocument();
    expect(screen.getByText(/Hãy xem trước lại/)).toBeVisible();
    await user.type(screen.getByLabelText(/^Giá trị của từng đơn vị/), '01849 600\n01850 600');
    await user.click(screen.getByRole('button', { name: 'Xem trước' }));
    await user.click(await screen.findByRole('button', { name: 'Giao mục tiêu' }));
    await vi.waitFor(() => expect(requests('POST', '/targets/cascade')).toHaveLength(3));
    expect(requests('POST', '/targets/cascade')[2]?.body).toMatchObject({
      dryRun: false,
      basis: 'given',
      values: [
        { unit: '01849', value: 600 },
        { unit: '01850', value: 600 },
      ],
    });
  });

  it('can be set where there is none yet', async () => {
    serveList('/targets', [{ ...target, breakdown: { level: 'commune' } }]);
    serve('GET', '/units/06', { body: unitOf(province, { level: 'province' }) });
    serve('PUT', address, { status: 201, body: target });
    const user = await open();
    expect(screen.getByRole('heading', { name: 'Đặt mục tiêu' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Lịch sử mục tiêu' })).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Mục tiêu (tổ)'), '1200');
    await user.click(screen.getByRole('button', { name: 'Lưu mục tiêu' }));
    await vi.waitFor(() => expect(requests('PUT', address)).toHaveLength(1));
    expect(requests('PUT', address)[0]?.headers.get('If-Match')).toBeNull();
  });
});

describe('what every form has', () => {
  type Navigation = Parameters<Parameters<typeof beforeNavigate>[0]>[0];

  async function open() {
    render(TargetPage, props);
    const value = await screen.findByLabelText(/^Mục tiêu \(tổ\)/);
    const ask = vi.mocked(beforeNavigate).mock.lastCall?.[0];
    const leave = (navigation: Partial<Navigation> = {}) => {
      const cancel = vi.fn();
      const to = { url: new URL('http://localhost/lam-viec') };
      ask?.({ type: 'link', willUnload: false, to, cancel, ...navigation } as unknown as Navigation);
      return cancel;
    };
    return { value, leave, user: userEvent.setup({ delay: null }) };
  }
  const save = (user: ReturnType<typeof userEvent.setup>) =>
    user.click(screen.getByRole('button', { name: 'Lưu mục tiêu' }));

  it('asks before unsaved things are left, and not where nothing is lost', async () => {
    const { value, leave, user } = await open();
    expect(leave()).not.toHaveBeenCalled();
    await user.type(value, ',5');
    expect(leave()).toHaveBeenCalled();
    const dialog = within(await screen.findByRole('dialog', { name: 'Rời trang mà chưa lưu?' }));
    await user.click(dialog.getByRole('button', { name: 'Ở lại' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(value).toHaveValue('1.200,5');

    leave();
    await user.click(await screen.findByRole('button', { name: /^Rời đi/ }));
    expect(goto).toHaveBeenCalledWith(new URL('http://localhost/lam-viec'));
    expect(leave()).not.toHaveBeenCalled();
  });

  it('goes back as far as the reader went, and lets the browser ask where the document is left', async () => {
    const { value, leave, user } = await open();
    const back = vi.spyOn(history, 'go').mockReturnValue();
    await user.type(value, ',5');
    expect(leave({ willUnload: true })).toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    leave({ type: 'popstate', delta: -1 } as Partial<Navigation>);
    await user.click(await screen.findByRole('button', { name: /^Rời đi/ }));
    expect(back).toHaveBeenCalledWith(-1);
  });

  it('does not ask once all is saved', async () => {
    serve('PUT', address, { body: target, headers: { ETag: '"3"' } });
    const { value, leave, user } = await open();
    await user.type(value, ',5');
    await save(user);
    await vi.waitFor(() => expect(requests('PUT', address)).toHaveLength(1));
    await screen.findByText('Đã lưu mục tiêu.');
    expect(leave()).not.toHaveBeenCalled();
  });

  it('shows where the two differ when somebody else saved meanwhile', async () => {
    serve('PUT', address, () => {
      serve('GET', address, { body: { ...target, value: 1300, version: 3 }, headers: { ETag: '"3"' } });
      serve('PUT', address, { body: target, headers: { ETag: '"4"' } });
      return problem(412, 'precondition.failed');
    });
    const { value, user } = await open();
    await user.clear(value);
    await user.type(value, '1.250');
    await save(user);
    const conflict = within(await screen.findByRole('alert'));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(conflict.getByText('1.250')).toBeVisible();
    expect(conflict.getByText('1.300')).toBeVisible();
    expect(conflict.queryByText('Nghị quyết 17/NQ-CP')).not.toBeInTheDocument();
    await user.click(conflict.getByRole('button', { name: 'Lưu bản của tôi' }));
    await vi.waitFor(() => expect(requests('PUT', address)).toHaveLength(2));
    expect(requests('PUT', address)[1]?.headers.get('If-Match')).toBe('"3"');
  });

  it('lets sign in again beside it when the session has ended', async () => {
    visit('/lam-viec/muc-tieu/TEAMS/06/2025');
    serve('PUT', address, problem(401, 'http.401'));
    const { value, user } = await open();
    await user.type(value, ',5');
    await save(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('nội dung đã nhập vẫn ở đây');
    const link = screen.getByRole('link', { name: /^Đăng nhập lại/ });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('href')).toMatch(/tiep=%2Flam-viec%2Fmuc-tieu%2FTEAMS/);
    expect(value).toHaveValue('1.200,5');
  });

  it('says who can help where a right is missing', async () => {
    serve('PUT', address, problem(403, 'access.denied'));
    const { user } = await open();
    await save(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(/Quản trị viên của đơn vị cấp trên/);
  });
});
