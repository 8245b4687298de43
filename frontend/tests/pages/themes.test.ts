import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ThemeDesk } from '$wings/indicators/themes';
import { indicators } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const theme = {
  code: 'SOCIETY',
  name: { vi: 'Xã hội số' },
  position: 20,
  indicators: ['VILLAGE_TEAMS'],
  recordedAt: '2026-11-25T06:00:00Z',
};

beforeEach(() => {
  serveList('/indicators', indicators);
  serveList('/themes', [theme]);
  serve('GET', '/themes/SOCIETY', { body: theme, headers: { ETag: '"3"' } });
});

describe('the themes of indicators', () => {
  it('stand in their order with what is about them; a new one comes after the last', async () => {
    serve('PUT', '/themes/ECONOMY', { body: { ...theme, code: 'ECONOMY', name: { vi: 'Kinh tế số' } } });
    render(ThemeDesk);
    expect(await screen.findByRole('heading', { name: 'Xã hội số' })).toBeVisible();
    const user = userEvent.setup({ delay: null });
    const form = within(screen.getByRole('region', { name: 'Thêm chủ đề' }));
    await user.type(await form.findByLabelText('Mã'), 'economy');
    await user.type(form.getByLabelText('Tên chủ đề'), 'Kinh tế số');
    await user.click(form.getByRole('checkbox', { name: /Hồ sơ công việc/ }));
    await user.click(await form.findByRole('button', { name: 'Lưu chủ đề' }));
    expect(await screen.findByText('Đã lưu chủ đề “Kinh tế số”.')).toBeVisible();
    const [sent] = requests('PUT', '/themes/ECONOMY');
    expect(sent?.headers.get('If-Match')).toBeNull();
    expect(sent?.body).toEqual({ name: { vi: 'Kinh tế số' }, position: 30, indicators: ['ONLINE_RECORDS'] });
  });

  it('are changed with what stands there, and taken away after a question', async () => {
    serve('PUT', '/themes/SOCIETY', { body: theme });
    serve('DELETE', '/themes/SOCIETY', { status: 204 });
    render(ThemeDesk);
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Sửa: Xã hội số' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Xã hội số' }));
    expect(await dialog.findByRole('checkbox', { name: /Thôn, bản/ })).toBeChecked();
    await user.click(dialog.getByRole('checkbox', { name: /Thôn, bản/ }));
    await user.click(await dialog.findByRole('button', { name: 'Lưu chủ đề' }));
    expect(await screen.findByText('Đã lưu chủ đề “Xã hội số”.')).toBeVisible();
    expect(requests('PUT', '/themes/SOCIETY')[0]?.headers.get('If-Match')).toBe('"3"');
    expect(requests('PUT', '/themes/SOCIETY')[0]?.body).toMatchObject({ indicators: [] });
    await user.click(screen.getByRole('button', { name: 'Bỏ chủ đề: Xã hội số' }));
    const asked = within(await screen.findByRole('dialog', { name: 'Bỏ chủ đề' }));
    await user.click(await asked.findByRole('button', { name: 'Bỏ chủ đề' }));
    expect(await screen.findByText('Đã bỏ chủ đề “Xã hội số”.')).toBeVisible();
    expect(requests('DELETE', '/themes/SOCIETY')[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('are none at first; what is missing and what the server refuses is told', async () => {
    serveList('/themes', []);
    serve('PUT', '/themes/ECONOMY', problem(403, 'access.denied'));
    render(ThemeDesk);
    expect(await screen.findByText('Chưa có chủ đề nào')).toBeVisible();
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Lưu chủ đề' }));
    expect((await screen.findAllByText('Hãy ghi tên chủ đề')).length).toBeGreaterThan(0);
    await user.type(screen.getByLabelText('Mã'), 'ECONOMY');
    await user.type(screen.getByLabelText('Tên chủ đề'), 'Kinh tế số');
    await user.click(screen.getByRole('button', { name: 'Lưu chủ đề' }));
    expect(await screen.findByText('Chỉ quản trị viên được sửa chủ đề.')).toBeVisible();
  });
});
