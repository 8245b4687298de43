import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { listFile } from '$api';
import { AccountAdmin } from '$wings/access/accounts';
import { sortIn } from '$shared/address-sort';
import { Bulk } from '$shared/bulk.svelte';
import { workThrough } from '$shared/bulk-work';
import { UndoNotice } from '$shared/components';
import { person } from '$shared/person';
import { TablePreferences } from '$shared/table-preferences.svelte';
import { undo } from '$shared/undo.svelte';
import { unsaved } from '$shared/unsaved';
import { visit } from '../app-state';
import { problem, requests, serve, serveList } from '../server';

const user = () => userEvent.setup({ delay: null });
const account = (id: string, displayName: string) => ({
  id,
  username: id,
  displayName,
  status: 'active',
  roles: [],
  createdAt: '2026-11-25T06:00:00Z',
  lastSignInAt: null,
  kind: 'person',
  responsible: null,
  secondFactor: false,
  version: 3,
});

describe('a list of the desk', () => {
  it('takes its order from the address, and only one that it knows', () => {
    expect(sortIn(new URLSearchParams('sap-xep=-year'), ['year'])).toBe('-year');
    expect(sortIn(new URLSearchParams('sap-xep=name'), ['year'])).toBeUndefined();
  });

  it('asks the server in that order, says it in its head, and leads to the other way round', async () => {
    visit('/lam-viec/tai-khoan?sap-xep=displayName');
    serveList('/accounts', [account('a-1', 'Lý Thị A')]);
    render(AccountAdmin, { ownId: 'a-9' });
    const head = await screen.findByRole('columnheader', { name: /Họ tên/ });
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(within(head).getByRole('link')).toHaveAttribute(
      'href',
      '/lam-viec/tai-khoan?sap-xep=-displayName',
    );
    expect(requests('GET', '/accounts')[0]?.query.get('sort')).toBe('displayName');
    expect(screen.getByRole('columnheader', { name: /Tên đăng nhập/ })).toHaveAttribute('aria-sort', 'none');
    visit('/');
  });

  it('remembers its columns and density for each person apart', async () => {
    person.username = 'lan';
    serveList('/accounts', [account('a-1', 'Lý Thị A')]);
    const { unmount } = render(AccountAdmin, { ownId: 'a-9' });
    await user().click(await screen.findByRole('button', { name: 'Tùy chọn bảng' }));
    await user().click(await screen.findByRole('checkbox', { name: 'Vai trò' }));
    expect(screen.queryByRole('columnheader', { name: 'Vai trò' })).toBeNull();
    unmount();
    expect(new TablePreferences('tai-khoan').hidden).toEqual(['roles']);
    person.username = 'minh';
    expect(new TablePreferences('tai-khoan').hidden).toEqual([]);
    person.username = '';
  });

  it('is fetched as a file page by page, with the names of its columns once', async () => {
    const pages = ['code,name\r\nA,Một\r\n', 'code,name\r\nB,Hai\r\n'];
    vi.stubGlobal('fetch', (request: Request) => {
      const second = new URL(request.url).searchParams.has('cursor');
      return Promise.resolve(
        new Response(pages[second ? 1 : 0], {
          headers: second ? {} : { Link: '</api/v1/units?format=csv&cursor=x>; rel="next"' },
        }),
      );
    });
    const file = await listFile('/api/v1/units', { sort: 'code' });
    expect(await file.text()).toBe('code,name\r\nA,Một\r\nB,Hai\r\n');
  });
});

describe('work on many rows', () => {
  it('goes on where one refuses, tells why, and keeps that one marked', async () => {
    serveList('/accounts', [account('a-1', 'Lý Thị A'), account('a-2', 'Nông Văn B')]);
    for (const id of ['a-1', 'a-2'])
      serve('GET', `/accounts/${id}`, { body: account(id, id), headers: { ETag: '"3"' } });
    serve('PATCH', '/accounts/a-1', problem(409, 'account.last-administrator', { detail: 'Còn một người.' }));
    serve('PATCH', '/accounts/a-2', { body: account('a-2', 'Nông Văn B') });
    render(AccountAdmin, { ownId: 'a-9' });
    const acts = user();
    await acts.click(await screen.findByRole('checkbox', { name: /^Chọn tất cả/ }));
    await acts.click(await screen.findByRole('button', { name: 'Khóa (2)' }));
    await acts.click(
      await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Khóa (2)' }),
    );
    expect(await screen.findByText('Đã khóa 1 tài khoản.')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Lý Thị A: Còn một người.');
    expect(screen.getByRole('checkbox', { name: 'Chọn Lý Thị A' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Chọn Nông Văn B' })).not.toBeChecked();
  });

  it('is not begun twice at once', async () => {
    const bulk = new Bulk<string>(
      (row) => row,
      (row) => row,
      () => undefined,
    );
    let release = () => {};
    const work = vi.fn(() => new Promise<void>((resolve) => (release = resolve)));
    const action = { key: 'k', label: String, work, done: String };
    const first = workThrough(bulk, ['a'], action, {});
    await workThrough(bulk, ['a'], action, {});
    release();
    await first;
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('what was just done', () => {
  it('is taken back at a key, and what cannot be is told', async () => {
    render(UndoNotice);
    const work = vi.fn().mockRejectedValueOnce({ status: 409, code: 'x', detail: 'Đã chuyển đi.' });
    undo.give('Đã xóa.', work);
    const button = await screen.findByRole('button', { name: 'Hoàn tác' });
    await user().click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('Đã chuyển đi.');
    await user().click(button);
    expect(await screen.findByText('Đã hoàn tác.')).toBeInTheDocument();
    expect(work).toHaveBeenCalledTimes(2);
    undo.close();
  });

  it('is offered for half a minute, and longer while somebody is at it', async () => {
    vi.useFakeTimers();
    render(UndoNotice);
    undo.give('Đã xóa.', () => Promise.resolve());
    await vi.advanceTimersByTimeAsync(29_000);
    const button = screen.getByRole('button', { name: 'Hoàn tác' });
    button.focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(button).toBeInTheDocument();
    button.blur();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(screen.queryByRole('button', { name: 'Hoàn tác' })).toBeNull();
    vi.useRealTimers();
  });
});

it('the page knows of unsaved forms until the reader gives them up', () => {
  let dirty = false;
  const gone = unsaved.register({ unsaved: () => dirty, place: document.body, ask: () => undefined });
  expect(unsaved.any).toBe(false);
  dirty = true;
  expect(unsaved.any).toBe(true);
  unsaved.giveUp();
  expect(unsaved.any).toBe(false);
  gone();
  expect(unsaved.any).toBe(false);
});
