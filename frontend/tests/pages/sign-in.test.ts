import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import SignInPage from '../../src/routes/(public)/dang-nhap/+page.svelte';
import { visit } from '../app-state';
import { failNetwork, problem, requests, serve } from '../server';

async function signIn(username: string, password: string) {
  const user = userEvent.setup({ delay: null });
  if (username) await user.type(screen.getByLabelText('Tên đăng nhập'), username);
  if (password) await user.type(screen.getByLabelText('Mật khẩu'), password);
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
}

const provider = { name: 'Sở Thử', address: '/api/v1/openid/sign-in' };
const me = { id: 'a-1', username: 'reporter', displayName: 'Lý Thị A', roles: [], scopes: null };

describe('signing in', () => {
  it('leads to the desk', async () => {
    visit('/dang-nhap');
    serve('POST', '/session', { status: 201, body: me });
    render(SignInPage);
    await signIn('reporter', 'mat-khau-dung');
    await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/lam-viec'));
    expect(requests('POST', '/session')[0]?.body).toEqual({
      username: 'reporter',
      password: 'mat-khau-dung',
    });
  });

  it('leads back to where the reader came from, but not out of the site', async () => {
    visit('/dang-nhap?tiep=%2Flam-viec%2Fso-lieu');
    serve('POST', '/session', { status: 201, body: me });
    const { unmount } = render(SignInPage);
    await signIn('reporter', 'mat-khau-dung');
    await vi.waitFor(() => expect(goto).toHaveBeenLastCalledWith('/lam-viec/so-lieu'));
    unmount();
    visit('/dang-nhap?tiep=%2F%2Fevil.example');
    render(SignInPage);
    await signIn('reporter', 'mat-khau-dung');
    await vi.waitFor(() => expect(goto).toHaveBeenLastCalledWith('/lam-viec'));
  });

  it('names what is missing, and sends nothing', async () => {
    render(SignInPage);
    await signIn('', '');
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Hãy nhập tên đăng nhập');
    expect(summary).toHaveTextContent('Hãy nhập mật khẩu');
    expect(summary).toHaveFocus();
    expect(requests('POST', '/session')).toHaveLength(0);
  });

  it('does not tell which of the two was wrong, and empties the password', async () => {
    serve('POST', '/session', problem(401, 'session.invalid'));
    render(SignInPage);
    await signIn('reporter', 'sai');
    expect(await screen.findByRole('alert')).toHaveTextContent('Tên đăng nhập hoặc mật khẩu không đúng');
    expect(screen.getByLabelText('Mật khẩu')).toHaveValue('');
  });

  it('waits as long as the server asks for', async () => {
    serve('POST', '/session', problem(429, 'session.too-many', { headers: { 'Retry-After': '42' } }));
    render(SignInPage);
    await signIn('reporter', 'sai');
    expect(await screen.findByRole('alert')).toHaveTextContent('quá nhiều lần');
    expect(screen.getByRole('timer')).toHaveTextContent('42 giây');
    expect(screen.getByRole('button', { name: 'Đăng nhập' })).toBeDisabled();
  });

  it('says when the server cannot be reached', async () => {
    render(SignInPage);
    failNetwork();
    await signIn('reporter', 'mat-khau');
    expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được');
  });

  it('leads to the provider where there is one, with the page to go on to', async () => {
    visit('/dang-nhap?tiep=%2Flam-viec%2Fso-lieu');
    serve('GET', '/session/options', { body: { local: true, provider } });
    render(SignInPage);
    const link = await screen.findByRole('link', { name: 'Đăng nhập bằng tài khoản Sở Thử' });
    expect(link).toHaveAttribute('href', '/api/v1/openid/sign-in?tiep=%2Flam-viec%2Fso-lieu');
    expect(screen.queryByText(/tài khoản khẩn cấp/)).not.toBeInTheDocument();
  });

  it.each([
    ['khong-ket-noi', 'không trả lời'],
    ['bi-tu-choi', 'Chưa đăng nhập được'],
    ['khong-co-tai-khoan', 'chưa được dùng ở đây'],
  ])('says what the provider answered: %s', async (failure, words) => {
    visit(`/dang-nhap?loi=${failure}`);
    serve('GET', '/session/options', { body: { local: false, provider } });
    render(SignInPage);
    expect(await screen.findByText(new RegExp(words))).toBeInTheDocument();
    expect(screen.getByText(/tài khoản khẩn cấp/)).toBeInTheDocument();
  });

  it('shows no button where there is no provider', async () => {
    visit('/dang-nhap');
    serve('GET', '/session/options', { body: { local: true, provider: null } });
    render(SignInPage);
    await vi.waitFor(() => expect(requests('GET', '/session/options')).toHaveLength(1));
    expect(screen.queryByRole('link', { name: /tài khoản/ })).not.toBeInTheDocument();
  });
});
