import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { session } from '$features/accounts';
import DeskLayout from '../../src/routes/(desk)/+layout.svelte';
import DeskPage from '../../src/routes/(desk)/lam-viec/+page.svelte';
import { visit } from '../app-state';
import { indicators, observation, province } from '../fixtures';
import { failNetwork, problem, requests, serve, serveList } from '../server';

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

const waiting = observation({ status: 'submitted', version: 2, numerator: 1198, value: 92.72 });

describe('the home of the desk', () => {
  it('shows an approver what waits', async () => {
    await signInAs('approver');
    serveList('/observations', [waiting]);
    serveList('/indicators', indicators);
    render(DeskPage);
    expect(screen.getByRole('heading', { level: 1, name: 'Xin chào, Lý Thị A' })).toBeVisible();
    expect(screen.getByText('Duyệt số liệu: Tỉnh Bắc Kạn')).toBeVisible();
    const section = screen.getByRole('region', { name: 'Chờ bạn duyệt' });
    const row = await within(section).findByRole('row', { name: /Thôn, bản/ });
    expect(row).toHaveTextContent('1.198/1.292 = 92,72 %');
    expect(within(row).getByText('Chờ duyệt')).toBeVisible();
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/lam-viec/so-lieu/VILLAGE_TEAMS/06/2022');
    expect(requests('GET', '/observations')[0]?.query.get('status')).toBe('submitted');
    expect(screen.queryByRole('region', { name: 'Báo cáo, đính chính' })).not.toBeInTheDocument();
  });

  it('says so when nothing waits', async () => {
    await signInAs('approver');
    serveList('/observations', []);
    serveList('/indicators', indicators);
    render(DeskPage);
    expect(await screen.findByText('Không có giá trị nào đang chờ duyệt')).toBeVisible();
  });

  it('leads a reporter to the values, and shows nothing to approve', async () => {
    await signInAs('reporter');
    render(DeskPage);
    expect(screen.getByRole('link', { name: 'Mở danh sách số liệu' })).toHaveAttribute(
      'href',
      '/lam-viec/so-lieu',
    );
    expect(screen.queryByRole('region', { name: 'Chờ bạn duyệt' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Quản trị' })).not.toBeInTheDocument();
  });

  it('leads an administrator to accounts and the trail of changes', async () => {
    await signInAs('administrator');
    serveList('/observations', []);
    serveList('/indicators', indicators);
    render(DeskPage);
    const section = within(screen.getByRole('region', { name: 'Quản trị' }));
    expect(section.getByRole('link', { name: 'Tài khoản' })).toHaveAttribute('href', '/lam-viec/tai-khoan');
    expect(section.getByRole('link', { name: 'Nhật ký' })).toHaveAttribute('href', '/lam-viec/nhat-ky');
  });

  it('leads a planner to the plans', async () => {
    await signInAs('planner');
    render(DeskPage);
    const section = within(screen.getByRole('region', { name: 'Kế hoạch và nhiệm vụ' }));
    expect(section.getByRole('link', { name: 'Kế hoạch' })).toHaveAttribute('href', '/lam-viec/ke-hoach');
  });

  it('tells a viewer what there is to see', async () => {
    await signInAs('viewer');
    render(DeskPage);
    expect(screen.getByText('Chưa có việc nào cho vai trò của bạn ở đây')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Mở danh sách số liệu' })).toBeVisible();
  });

  it.each(['award-officer', 'approver'])('leads a %s to the decisions on awards', async (role) => {
    await signInAs(role);
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

  it('does not take a lost connection for a lost session', async () => {
    failNetwork();
    render(DeskLayout, { children: inside });
    expect(await screen.findByText('Không kết nối được với máy chủ')).toBeVisible();
    expect(screen.queryByText('Bạn chưa đăng nhập')).not.toBeInTheDocument();
  });
});
