import { goto } from '$app/navigation';
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '$wings/access/accounts';
import { SavedViews } from '$wings/desk/desk-tools';
import DeskTools from '../../src/routes/(desk)/DeskTools.svelte';
import { visit } from '../app-state';
import { province } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const view = {
  id: 'v-1',
  list: 'nhiem-vu',
  name: 'Quá hạn của Sở',
  query: 'xem=qua-han',
  standard: false,
  createdAt: '2023-01-09T02:20:11Z',
};
const notification = {
  id: 'n-1',
  type: 'submission.returned',
  at: '2023-01-09T02:21:49Z',
  read: false,
  subject: 'Báo cáo bị trả lại: Đợt 12',
  text: 'Lý do: Thiếu số thôn',
  about: { round: 'CDS-2022-12', unit: '01843' },
};

let owners = 0;

async function signInAs(...roles: string[]) {
  owners += 1;
  const username = `nguoi-${owners}`;
  const grants = roles.map((role) => ({ role, unit: province }));
  serve('GET', '/me', {
    body: { id: 'a-1', username, displayName: 'Lý Thị A', roles: grants, scopes: null },
  });
  await session.ask();
  return username;
}

async function open(...roles: string[]) {
  const owner = await signInAs(...roles);
  render(DeskTools, { owner });
  return userEvent.setup({ delay: null });
}

beforeEach(() => {
  vi.mocked(goto).mockClear();
  visit('/lam-viec');
  serveList('/me/views', []);
  serve('GET', '/me/notifications/summary', { body: { unread: 0, latest: null }, headers: { ETag: '"0"' } });
  serve('GET', '/search', { body: { groups: [] } });
});

const palette = () => screen.findByRole('combobox');
const options = () => screen.findAllByRole('option');

describe('the palette', () => {
  it('opens by the keyboard, finds a page without marks and goes there', async () => {
    const acts = await open('planner');
    await acts.keyboard('{Control>}k{/Control}');
    await acts.type(await palette(), 'ke hoach');
    const [first] = await options();
    expect(first).toHaveAttribute('aria-selected', 'true');
    await acts.keyboard('{Enter}');
    expect(goto).toHaveBeenCalledWith('/lam-viec/ke-hoach');
    await waitFor(() => {
      expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    });
  });

  it('opens by its button and offers what the roles let one begin', async () => {
    const acts = await open('reporter');
    await acts.click(screen.getByRole('button', { name: /Tìm hoặc đi đến/ }));
    await palette();
    const begin = within(screen.getByRole('group', { name: 'Việc làm ngay' }));
    expect(begin.getByRole('option', { name: 'Nhập số liệu' })).toBeVisible();
    expect(begin.queryByRole('option', { name: 'Lập kế hoạch' })).not.toBeInTheDocument();
  });

  it('moves by arrows, around the ends', async () => {
    const acts = await open('planner');
    await acts.keyboard('{Meta>}k{/Meta}');
    const field = await palette();
    const all = await options();
    await acts.keyboard('{ArrowUp}');
    expect(field).toHaveAttribute('aria-activedescendant', all.at(-1)?.id);
    await acts.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', all[0]?.id);
  });

  it('finds units, tasks and awards, and leads to them', async () => {
    const acts = await open('viewer');
    serve('GET', '/search', ({ query }) => ({
      body: {
        groups:
          query.get('q') === 'dương'
            ? [
                {
                  type: 'unit',
                  more: false,
                  hits: [
                    {
                      id: '01843',
                      code: '01843',
                      name: { vi: 'Xã Dương Quang' },
                      detail: { vi: 'Thành phố Bắc Kạn' },
                      year: null,
                      endedOn: '2025-06-30',
                    },
                    {
                      id: '01843',
                      code: '01843',
                      name: { vi: 'Phường Dương Quang' },
                      detail: null,
                      year: null,
                      endedOn: null,
                    },
                  ],
                },
              ]
            : [],
      },
    }));
    await acts.keyboard('{Control>}k{/Control}');
    await acts.type(await palette(), 'dương');
    const hit = await screen.findByRole('option', { name: /Xã Dương Quang/ });
    expect(screen.getByRole('option', { name: /Phường Dương Quang/ })).toBeVisible();
    expect(hit).toHaveTextContent('Đơn vị · Thành phố Bắc Kạn · đến năm 2025');
    await acts.click(hit);
    expect(goto).toHaveBeenCalledWith('/don-vi/01843?ngay=2025-06-30');
  });

  it('shows kept views and opens them', async () => {
    serveList('/me/views', [view]);
    const acts = await open('planner');
    await acts.keyboard('{Control>}k{/Control}');
    await acts.type(await palette(), 'qua han cua so');
    await acts.click(await screen.findByRole('option', { name: /Quá hạn của Sở/ }));
    expect(goto).toHaveBeenCalledWith('/lam-viec/nhiem-vu?xem=qua-han');
  });

  it('says when the search failed, and still leads to pages', async () => {
    serve('GET', '/search', problem(500, 'http.500'));
    const acts = await open('planner');
    await acts.keyboard('{Control>}k{/Control}');
    await acts.type(await palette(), 'ke hoach');
    expect(await screen.findByText(/Chưa tìm được/)).toBeVisible();
    expect((await options()).length).toBeGreaterThan(0);
  });

  it('asks for nothing before there are two letters', async () => {
    const acts = await open('planner');
    await acts.keyboard('{Control>}k{/Control}');
    await acts.type(await palette(), 'k');
    await new Promise((done) => setTimeout(done, 300));
    expect(requests('GET', '/search')).toHaveLength(0);
  });
});

describe('help', () => {
  it('opens by ?, tells what the page is for, and not while somebody types', async () => {
    visit('/lam-viec/nhiem-vu');
    const acts = await open('planner');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await acts.keyboard('?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    field.blur();
    await acts.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Trợ giúp' }));
    expect(help.getByRole('heading', { name: 'Nhiệm vụ' })).toBeVisible();
    expect(help.getByText('Tìm hoặc đi đến bất kỳ đâu')).toBeVisible();
    expect(help.queryByText('Trong bảng nhập số liệu')).not.toBeInTheDocument();
  });

  it('tells the keys of the table in which values are entered', async () => {
    visit('/lam-viec/nhap-lieu/CDS-2022-12/01843');
    const acts = await open('reporter');
    await acts.click(screen.getByRole('button', { name: 'Trợ giúp' }));
    expect(await screen.findByText('Trong bảng nhập số liệu')).toBeVisible();
  });
});

describe('notifications', () => {
  beforeEach(() => {
    serve('GET', '/me/notifications/summary', {
      body: { unread: 2, latest: notification.at },
      headers: { ETag: '"2"' },
    });
    serveList('/me/notifications', [notification, { ...notification, id: 'n-2', read: true }]);
  });

  it('are counted, listed with what leads to them, and read all at once', async () => {
    const acts = await open('reporter');
    await acts.click(await screen.findByRole('button', { name: /Thông báo.*2 chưa đọc/ }));
    const list = within(await screen.findByRole('dialog', { name: 'Thông báo' }));
    const [first] = await list.findAllByRole('link', { name: /Báo cáo bị trả lại/ });
    expect(first).toHaveAttribute('href', '/lam-viec/nhap-lieu/CDS-2022-12/01843');
    serve('PUT', '/me/notifications/read', { body: { unread: 0, latest: null } });
    await acts.click(list.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }));
    expect(await screen.findByRole('button', { name: 'Thông báo' })).toBeVisible();
    expect(requests('PUT', '/me/notifications/read')[0]?.body).toEqual({ until: notification.at });
  });

  it('are marked as read when one is followed', async () => {
    const acts = await open('reporter');
    serve('PUT', '/me/notifications/n-1/read', { body: { ...notification, read: true } });
    await acts.click(await screen.findByRole('button', { name: /Thông báo.*2 chưa đọc/ }));
    const [first] = await screen.findAllByRole('link', { name: /Báo cáo bị trả lại/ });
    if (first) await acts.click(first);
    await waitFor(() => {
      expect(requests('PUT', '/me/notifications/n-1/read')).toHaveLength(1);
    });
  });

  it('are asked for with the tag of the answer before, and keep their number where nothing is new', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      await open('reporter');
      await screen.findByRole('button', { name: /Thông báo.*2 chưa đọc/ });
      serve('GET', '/me/notifications/summary', { status: 304 });
      await vi.advanceTimersByTimeAsync(151_000);
      const asked = requests('GET', '/me/notifications/summary');
      expect(asked).toHaveLength(2);
      expect(asked[1]?.headers.get('If-None-Match')).toBe('"2"');
      expect(screen.getByRole('button', { name: /Thông báo.*2 chưa đọc/ })).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  it('say kindly that there are none', async () => {
    serveList('/me/notifications', []);
    const acts = await open('reporter');
    await acts.click(await screen.findByRole('button', { name: /Thông báo/ }));
    expect(await screen.findByText('Chưa có thông báo')).toBeVisible();
  });
});

describe('saved views', () => {
  async function show(search = '') {
    const owner = await signInAs('planner');
    const onOpen = vi.fn();
    render(SavedViews, { owner, list: 'nhiem-vu', path: '/lam-viec/nhiem-vu', search, onOpen });
    return { onOpen, acts: userEvent.setup({ delay: null }) };
  }

  it('keep what the address says, under a name', async () => {
    const { acts } = await show('?xem=qua-han&nam=2023');
    serve('POST', '/me/views', { status: 201, body: { ...view, name: 'Năm nay' } });
    await acts.click(screen.getByText('Chế độ xem đã lưu'));
    await acts.click(screen.getByRole('button', { name: 'Lưu chế độ xem đang mở' }));
    const dialog = within(await screen.findByRole('dialog'));
    await acts.type(await dialog.findByLabelText('Tên'), 'Năm nay');
    await acts.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => {
      expect(requests('POST', '/me/views')[0]?.body).toEqual({
        list: 'nhiem-vu',
        name: 'Năm nay',
        query: 'xem=qua-han&nam=2023',
        standard: false,
      });
    });
    expect(await screen.findByText('Đã lưu chế độ xem.')).toBeVisible();
  });

  it('open the standard one where the address says nothing, and only then', async () => {
    serveList('/me/views', [{ ...view, standard: true }]);
    const { onOpen } = await show();
    await waitFor(() => {
      expect(goto).toHaveBeenCalledWith('/lam-viec/nhiem-vu?xem=qua-han', expect.anything());
    });
    expect(onOpen).toHaveBeenCalled();
    vi.mocked(goto).mockClear();
    await show('?xem=theo-doi');
    await screen.findAllByText('Chế độ xem đã lưu');
    expect(goto).not.toHaveBeenCalled();
  });

  it('say which one is shown, whatever the order in the address', async () => {
    serveList('/me/views', [{ ...view, query: 'xem=qua-han&nam=2023' }]);
    await show('?nam=2023&xem=qua-han');
    expect(await screen.findByText('Chế độ xem: Quá hạn của Sở')).toBeVisible();
  });

  it('are made the standard one, and removed', async () => {
    serveList('/me/views', [view]);
    const { acts } = await show();
    serve('PATCH', '/me/views/v-1', { body: { ...view, standard: true } });
    await acts.click(screen.getByText('Chế độ xem đã lưu'));
    await acts.click(await screen.findByRole('button', { name: /Đặt làm mặc định/ }));
    await waitFor(() => {
      expect(requests('PATCH', '/me/views/v-1')[0]?.body).toEqual({ standard: true });
    });
    serve('DELETE', '/me/views/v-1', { status: 204 });
    await acts.click(screen.getByRole('button', { name: /^Xóa/ }));
    await acts.click(await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Xóa' }));
    await waitFor(() => {
      expect(requests('DELETE', '/me/views/v-1')).toHaveLength(1);
    });
  });
});
