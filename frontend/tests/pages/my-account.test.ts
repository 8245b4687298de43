import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MyAccount } from '$wings/access/my-account';
import SignInPage from '../../src/routes/(public)/dang-nhap/+page.svelte';
import { goto } from '$app/navigation';
import { visit } from '../app-state';
import { person } from '$shared/person';
import { failNetwork, problem, requests, serve, serveList } from '../server';

const here = {
  id: 's-1',
  createdAt: '2023-01-09T01:02:03Z',
  lastSeenAt: '2023-01-09T02:21:49Z',
  expiresAt: '2023-01-09T13:02:03Z',
  address: '10.20.30.40',
  browser: 'Firefox, Windows',
  current: true,
};
const there = { ...here, id: 's-2', browser: 'Chrome, Android', current: false };
const off = { enabled: false, enabledAt: null, recoveryCodesLeft: 0 };
const on = { enabled: true, enabledAt: '2023-01-09T02:21:49Z', recoveryCodesLeft: 10 };

function serveAccount() {
  serveList('/me/sessions', [here, there]);
  serve('GET', '/me/sign-ins', {
    body: {
      signIns: [
        {
          at: here.createdAt,
          address: here.address,
          browser: here.browser,
          newPlace: true,
          failuresBefore: 3,
        },
      ],
      failuresSince: 2,
    },
  });
  serve('GET', '/me/second-factor', { body: off });
}

const user = userEvent.setup({ delay: null });
const part = (name: string) => screen.getByRole('region', { name });

describe('my account', () => {
  beforeEach(() => {
    visit('/lam-viec/tai-khoan-cua-toi');
    serveAccount();
    render(MyAccount, { username: 'reporter', factorWanted: false });
  });

  it('keeps how numbers are written at once, and as it was where that fails', async () => {
    person.numberForm = null;
    serve('PUT', '/me/number-form', { status: 204 });
    expect(await screen.findByLabelText('Hỏi từng lần')).toBeChecked();
    await user.click(screen.getByLabelText(/^1\.197,5/));
    expect(await screen.findByText('Đã lưu.')).toBeVisible();
    expect(requests('PUT', '/me/number-form').at(-1)?.body).toEqual({ numberForm: 'vi-VN' });
    expect(person.numberForm).toBe('vi-VN');

    failNetwork();
    await user.click(screen.getByLabelText(/^1197\.5/));
    expect(await screen.findByText(/Chưa lưu được/)).toBeVisible();
    expect(screen.getByLabelText(/^1\.197,5/)).toBeChecked();
    expect(person.numberForm).toBe('vi-VN');
  });

  it('changes the password, and shows the server’s faults at their fields', async () => {
    serve(
      'PUT',
      '/me/password',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/newPassword', code: 'password.common', message: 'Quá dễ đoán' }],
      }),
    );
    await user.type(screen.getByLabelText('Mật khẩu hiện tại'), 'cũ mà vẫn dài lắm');
    await user.type(screen.getByLabelText('Mật khẩu mới'), 'Password2026!');
    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Hai lần nhập không giống nhau');
    expect(requests('PUT', '/me/password')).toHaveLength(0);

    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'Password2026!');
    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
    await vi.waitFor(() =>
      expect(screen.getByLabelText('Mật khẩu mới')).toHaveAccessibleDescription(/Quá dễ đoán/),
    );

    serve('PUT', '/me/password', { status: 204 });
    await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
    expect(await screen.findByText(/Đã đổi mật khẩu/)).toBeVisible();
    expect(requests('PUT', '/me/password').at(-1)?.body).toEqual({
      currentPassword: 'cũ mà vẫn dài lắm',
      newPassword: 'Password2026!',
    });
  });

  it('shows sessions, and ends one', async () => {
    serve('DELETE', '/me/sessions/s-2', { status: 204 });
    const row = await screen.findByRole('row', { name: /Firefox, Windows.*Phiên này/ });
    expect(within(row).queryByRole('button')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Kết thúc: Chrome, Android/ }));
    expect(await screen.findByText('Đã kết thúc phiên đăng nhập.')).toBeVisible();
    expect(requests('DELETE', '/me/sessions/s-2')).toHaveLength(1);
  });

  it('shows the last sign-ins with what failed', async () => {
    const recent = within(part('Đăng nhập gần đây'));
    expect(await recent.findByText(/2 lần đăng nhập sai/)).toBeVisible();
    expect(recent.getByText('Nơi mới')).toBeVisible();
  });

  it('turns the second factor on by picture and code, and shows the recovery codes once', async () => {
    serve('PUT', '/me/second-factor/secret', {
      body: { secret: 'ABCDEFGH', address: 'otpauth://totp/x', qrSide: 29, qrPath: 'M0 0h1v1h-1z' },
    });
    serve('PUT', '/me/second-factor/status', { body: { ...on, recoveryCodes: ['aaaa-bbbb', 'cccc-dddd'] } });
    const factor = within(part('Xác thực hai lớp'));
    await user.click(await factor.findByRole('button', { name: 'Bật xác thực hai lớp' }));
    await user.type(factor.getByLabelText('Mật khẩu hiện tại'), 'một mật khẩu khá dài');
    await user.click(factor.getByRole('button', { name: 'Bật xác thực hai lớp' }));
    expect(await factor.findByRole('img', { name: /Mã QR/ })).toBeVisible();
    await user.type(factor.getByLabelText('Mã xác thực'), '123456');
    serve('GET', '/me/second-factor', { body: on });
    await user.click(factor.getByRole('button', { name: 'Xác nhận' }));
    expect(await factor.findByText('aaaa-bbbb')).toBeVisible();
    expect(requests('PUT', '/me/second-factor/status')[0]?.body).toEqual({ status: 'on', code: '123456' });
    await user.click(factor.getByRole('button', { name: 'Tôi đã cất giữ' }));
    expect(factor.queryByText('aaaa-bbbb')).not.toBeInTheDocument();
    expect(await factor.findByRole('button', { name: 'Tắt xác thực hai lớp' })).toBeVisible();
  });
});

describe('recovery codes', () => {
  it('are made anew for whoever proves who they are again, and shown once', async () => {
    visit('/lam-viec/tai-khoan-cua-toi');
    serveAccount();
    serve('GET', '/me/second-factor', { body: { ...on, recoveryCodesLeft: 1 } });
    render(MyAccount, { username: 'reporter', factorWanted: false });
    serve(
      'POST',
      '/me/second-factor/recovery-codes',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/code', code: 'second-factor.wrong-code', message: 'Mã không đúng' }],
      }),
    );
    const factor = within(part('Xác thực hai lớp'));
    await user.click(await factor.findByRole('button', { name: 'Tạo mã dự phòng mới' }));
    await user.click(factor.getByRole('button', { name: 'Tạo mã dự phòng mới' }));
    expect(await factor.findByRole('link', { name: 'Hãy nhập mã' })).toBeVisible();
    expect(requests('POST', '/me/second-factor/recovery-codes')).toHaveLength(0);
    await user.type(factor.getByLabelText('Mật khẩu hiện tại'), 'một mật khẩu khá dài');
    await user.type(factor.getByLabelText('Mã xác thực'), '123456');
    await user.click(factor.getByRole('button', { name: 'Tạo mã dự phòng mới' }));
    expect(await factor.findByRole('link', { name: 'Mã không đúng' })).toHaveAttribute(
      'href',
      '#factor-code',
    );

    serve('POST', '/me/second-factor/recovery-codes', {
      body: { ...on, recoveryCodes: ['eeee-ffff', 'gggg-hhhh'] },
    });
    serve('GET', '/me/second-factor', { body: on });
    await user.click(factor.getByRole('button', { name: 'Tạo mã dự phòng mới' }));
    expect(await factor.findByText('eeee-ffff')).toBeVisible();
    expect(await factor.findByText(/Các mã cũ không còn dùng được/)).toBeVisible();
    expect(requests('POST', '/me/second-factor/recovery-codes').at(-1)?.body).toEqual({
      password: 'một mật khẩu khá dài',
      code: '123456',
    });
    await user.click(factor.getByRole('button', { name: 'Tôi đã cất giữ' }));
    expect(factor.queryByText('eeee-ffff')).not.toBeInTheDocument();
  });
});

describe('signing in with more than a password', () => {
  const me = { id: 'a-1', username: 'reporter', displayName: 'Lý Thị A', roles: [], scopes: null };

  async function signIn() {
    render(SignInPage);
    await user.type(screen.getByLabelText('Tên đăng nhập'), 'reporter');
    await user.type(screen.getByLabelText('Mật khẩu'), 'một mật khẩu khá dài');
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  }

  beforeEach(() => visit('/dang-nhap'));

  it('asks for a code where the account wants one', async () => {
    serve('POST', '/session', ({ body }) =>
      (body as { code?: string }).code === '123456'
        ? { status: 201, body: me }
        : problem(401, 'session.second-factor-required'),
    );
    await signIn();
    await user.type(await screen.findByLabelText('Mã xác thực'), '123456');
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
    await vi.waitFor(() => expect(goto).toHaveBeenLastCalledWith('/lam-viec'));
    expect(requests('POST', '/session').at(-1)?.body).toEqual({
      username: 'reporter',
      password: 'một mật khẩu khá dài',
      code: '123456',
    });
  });

  it('asks for a password of one’s own where one was handed out', async () => {
    serve('POST', '/session', problem(401, 'session.new-password-required'));
    await signIn();
    await user.type(await screen.findByLabelText('Mật khẩu mới'), 'mật khẩu riêng của tôi');
    await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), 'mật khẩu riêng của tôi');
    serve('POST', '/session', { status: 201, body: me });
    await user.click(screen.getByRole('button', { name: 'Đặt mật khẩu' }));
    await vi.waitFor(() =>
      expect(requests('POST', '/session').at(-1)?.body).toMatchObject({
        newPassword: 'mật khẩu riêng của tôi',
      }),
    );
  });

  it('sends a link to who forgot the password', async () => {
    serve('POST', '/password-resets', { status: 202, body: { accepted: true } });
    render(SignInPage);
    await user.click(screen.getByRole('button', { name: 'Quên mật khẩu?' }));
    expect(await screen.findByRole('heading', { name: 'Quên mật khẩu' })).toBeVisible();
    await user.type(screen.getByLabelText('Tên đăng nhập'), 'reporter');
    await user.click(screen.getByRole('button', { name: 'Gửi liên kết' }));
    expect(await screen.findByText(/Nếu có tài khoản này/)).toBeVisible();
  });
});
