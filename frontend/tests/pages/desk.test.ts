import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '$wings/access/accounts';
import { outbox } from '$shared/outbox';
import DeskLayout from '../../src/routes/(desk)/+layout.svelte';
import DeskPage from '../../src/routes/(desk)/lam-viec/+page.svelte';
import { visit } from '../app-state';
import { province } from '../fixtures';
import { failNetwork, problem, requests, resetServer, serve } from '../server';

const inside = createRawSnippet(() => ({ render: () => '<p>Bên trong</p>' }));

beforeEach(() => {
  session.me = null;
  session.failure = null;
  session.settled = false;
  visit('/lam-viec');
});

async function signInAs(...roles: string[]) {
  const me = {
    id: 'a-1',
    username: 'nguoi-dung',
    displayName: 'Lý Thị A',
    roles: roles.map((role) => ({ role, unit: province })),
    scopes: null,
  };
  serve('GET', '/me', { body: me });
  await session.ask();
}

const block = (kind: string, items: object[], total = items.length) => ({
  kind,
  total,
  items,
  failed: false,
});
const report = {
  place: ['CDS-2022-12', '01843'],
  code: '2022',
  title: { vi: 'Báo cáo chuyển đổi số năm 2022' },
  unit: { vi: 'Xã Dương Quang' },
  due: '2023-01-12',
  since: null,
};
const work = (...blocks: object[]) => serve('GET', '/me/work', { body: { on: '2023-01-09', blocks } });

describe('the home of the desk', () => {
  it('says what is to be done, by when in words, and leads to the very place', async () => {
    await signInAs('reporter');
    work(block('entries-returned', []), block('entries-owed', [report], 7));
    render(DeskPage);
    expect(screen.getByRole('heading', { level: 1, name: 'Xin chào, Lý Thị A' })).toBeVisible();
    expect(screen.getByText('Báo cáo số liệu: Tỉnh Bắc Kạn')).toBeVisible();
    const owed = within(await screen.findByRole('region', { name: 'Báo cáo phải gửi 7' }));
    expect(owed.getByRole('link', { name: /Báo cáo chuyển đổi số/ })).toHaveAttribute(
      'href',
      '/lam-viec/nhap-lieu/CDS-2022-12/01843',
    );
    expect(owed.getByText('còn 3 ngày')).toBeVisible();
    expect(owed.getByText(/hạn 12\/01\/2023/)).toBeVisible();
    expect(owed.getByRole('link', { name: 'Xem tất cả (7)' })).toHaveAttribute('href', '/lam-viec/nhap-lieu');
    expect(screen.queryByRole('region', { name: /Báo cáo bị trả lại/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Báo cáo bị trả lại' })).toBeVisible();
  });

  it.each([
    ['2023-01-07', 'quá hạn 2 ngày'],
    ['2023-01-09', 'hạn hôm nay'],
    ['2023-01-10', 'hạn ngày mai'],
  ])('says of %s that it is %s', async (due, words) => {
    await signInAs('reporter');
    work(block('entries-owed', [{ ...report, due }]));
    render(DeskPage);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('says kindly that nothing waits', async () => {
    await signInAs('approver');
    work(block('entries-to-approve', []), block('plans-to-approve', []));
    render(DeskPage);
    expect(await screen.findByText('Hôm nay bạn không có việc đang chờ')).toBeVisible();
  });

  it('keeps the other blocks where one failed, and asks for that one alone', async () => {
    await signInAs('approver');
    const failed = { kind: 'plans-to-approve', total: null, items: [], failed: true };
    let asked = 0;
    serve('GET', '/me/work', ({ query }) => {
      asked += 1;
      const blocks =
        query.get('kind') === 'plans-to-approve'
          ? [block('plans-to-approve', [{ ...report, place: ['p-1'], title: { vi: 'Kế hoạch năm 2023' } }])]
          : [block('entries-to-approve', [report]), failed];
      return { body: { on: '2023-01-09', blocks } };
    });
    render(DeskPage);
    expect(await screen.findByRole('region', { name: 'Báo cáo chờ bạn duyệt 1' })).toBeVisible();
    const plans = within(screen.getByRole('region', { name: 'Kế hoạch chờ bạn duyệt' }));
    await userEvent.click(plans.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('link', { name: /Kế hoạch năm 2023/ })).toHaveAttribute(
      'href',
      '/lam-viec/ke-hoach/p-1',
    );
    expect(screen.getByRole('region', { name: 'Báo cáo chờ bạn duyệt 1' })).toBeVisible();
    expect(asked).toBe(2);
  });

  it('says what failed where nothing could be read, and keeps the ways to the rooms', async () => {
    await signInAs('planner');
    serve('GET', '/me/work', problem(500, 'http.500'));
    render(DeskPage);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Kế hoạch và nhiệm vụ' })).toBeVisible();
  });

  it('tells a viewer that his roles settle nothing here', async () => {
    await signInAs('viewer');
    work();
    render(DeskPage);
    expect(await screen.findByText(/không có việc phải xử lý/)).toBeVisible();
  });

  it('leads an administrator to accounts and the trail of changes', async () => {
    await signInAs('administrator');
    work();
    render(DeskPage);
    const section = within(screen.getByRole('region', { name: 'Quản trị' }));
    expect(section.getByRole('link', { name: 'Tài khoản' })).toHaveAttribute('href', '/lam-viec/tai-khoan');
    expect(section.getByRole('link', { name: 'Nhật ký' })).toHaveAttribute('href', '/lam-viec/nhat-ky');
  });

  it('leads a planner to the plans', async () => {
    await signInAs('planner');
    work();
    render(DeskPage);
    const section = within(screen.getByRole('region', { name: 'Kế hoạch và nhiệm vụ' }));
    expect(section.getByRole('link', { name: 'Kế hoạch' })).toHaveAttribute('href', '/lam-viec/ke-hoach');
  });

  it.each(['award-officer', 'approver'])('leads a %s to the decisions on awards', async (role) => {
    await signInAs(role);
    work();
    render(DeskPage);
    expect(screen.getByRole('link', { name: 'Quyết định khen thưởng' })).toHaveAttribute(
      'href',
      '/lam-viec/khen-thuong',
    );
  });

  it('says who grants a role to an account without one', async () => {
    await signInAs();
    render(DeskPage);
    expect(screen.getByText('Tài khoản chưa có vai trò nào. Quản trị viên có thể cấp.')).toBeVisible();
  });
});

describe('the way into the desk', () => {
  it('offers an administrator what others do not see', async () => {
    await signInAs('administrator');
    const { unmount } = render(DeskLayout, { children: inside });
    const desk = () => within(screen.getByRole('navigation', { name: 'Bàn làm việc' }));
    expect(desk().getByRole('link', { name: 'Nhật ký' })).toBeVisible();
    expect(desk().getByRole('link', { name: 'Việc của tôi' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByText('Bên trong')).toBeVisible();
    unmount();
    await signInAs('reporter');
    render(DeskLayout, { children: inside });
    expect(desk().queryByRole('link', { name: 'Nhật ký' })).not.toBeInTheDocument();
    expect(desk().getByRole('link', { name: 'Mã truy cập' })).toBeVisible();
  });

  it('leads someone who is not signed in to the sign-in, and back', async () => {
    visit('/lam-viec/so-lieu?x=1');
    serve('GET', '/me', problem(401, 'session.none'));
    render(DeskLayout, { children: inside });
    expect(await screen.findByRole('heading', { level: 1, name: 'Bạn chưa đăng nhập' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Đăng nhập' })).toHaveAttribute(
      'href',
      '/dang-nhap?tiep=%2Flam-viec%2Fso-lieu%3Fx%3D1',
    );
    expect(screen.queryByText('Bên trong')).not.toBeInTheDocument();
  });

  it('asks once who is signed in, whoever wants to know at the same time', async () => {
    serve('GET', '/me', problem(401, 'session.none'));
    await Promise.all([session.ask(), session.ask()]);
    expect(requests('GET', '/me')).toHaveLength(1);
    await session.ask();
    expect(requests('GET', '/me')).toHaveLength(2);
  });

  it('does not take a lost connection for a lost session', async () => {
    failNetwork();
    render(DeskLayout, { children: inside });
    expect(await screen.findByText('Không kết nối được với máy chủ')).toBeVisible();
    expect(screen.queryByText('Bạn chưa đăng nhập')).not.toBeInTheDocument();
  });

  it('shows what was typed here where nobody can be asked for, and goes on when the connection is back', async () => {
    const owner = Response.json({ username: 'xa', locked: false });
    vi.stubGlobal('caches', { match: async () => owner.clone() });
    await outbox.keep(
      'xa',
      'P',
      '1',
      {},
      { kind: 'figure', shown: { title: 'Số máy tính', lines: [], href: '/' } },
    );
    failNetwork();
    render(DeskLayout, { children: inside });
    expect(await screen.findByRole('heading', { level: 3, name: 'Số máy tính' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Tải về tệp' })).toBeVisible();

    resetServer();
    serve('GET', '/me', { body: { id: 'a-1', username: 'xa', displayName: 'Lý Thị A', roles: [] } });
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('Bên trong')).toBeVisible();
    await outbox.clear('xa');
  });
});
