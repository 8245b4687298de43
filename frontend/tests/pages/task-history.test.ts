import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TaskHistoryEntry } from '$api';
import { TaskHistory } from '$wings/plans/history';
import { SidePanel } from '$shared/components';
import { chooseLocale } from '$shared/messages';
import { nothing } from '../snippets';
import { serve, serveList } from '../server';

const entry = (more: Partial<TaskHistoryEntry>): TaskHistoryEntry => ({
  at: '2026-05-04T02:30:00Z',
  about: 'task',
  action: 'change',
  version: null,
  decision: null,
  amendment: null,
  actor: 'planner',
  onBehalfOf: null,
  reason: null,
  fields: [],
  ...more,
});

const decision = { number: '01/QĐ', date: '2026-01-04', signer: 'Chủ tịch' };

describe('what happened to a task', () => {
  it('says who changed what, old words struck out, and why', async () => {
    serveList('/tasks/t-1/history', [
      entry({
        about: 'version',
        version: 2,
        decision: { number: '45/QĐ', date: '2026-05-04', signer: 'Chủ tịch' },
        amendment: { id: 'a-1', number: 1 },
        actor: 'approver',
        reason: 'Theo kết luận',
        fields: [{ field: 'duePrecision', from: 'month' as never, to: 'quarter' as never }],
      }),
      entry({
        about: 'extension',
        action: 'granted',
        onBehalfOf: 'chief',
        fields: [{ field: 'status', from: 'asked' as never, to: 'granted' as never }],
      }),
    ]);
    render(TaskHistory, { task: 't-1' });
    expect(await screen.findByRole('heading', { name: 'Điều chỉnh' })).toBeVisible();
    expect(screen.getByText(/Điều chỉnh số 1; phiên bản 2, theo số 45\/QĐ ngày 04\/05\/2026/)).toBeVisible();
    expect(screen.getByText('Lý do: Theo kết luận')).toBeVisible();
    expect(screen.getByText('Đến hết tháng').closest('del')).not.toBeNull();
    expect(screen.getByText('Đến hết quý').closest('ins')).not.toBeNull();
    expect(screen.getByText(/planner, thay chief/)).toBeVisible();
    expect(screen.getByText('Được gia hạn').closest('ins')).not.toBeNull();
  });

  it('strikes out of a list only what is gone', async () => {
    const unit = (code: string) => ({ id: code, code, name: { vi: `Sở ${code}`, en: null } });
    serveList('/tasks/t-1/history', [
      entry({
        fields: [
          {
            field: 'coordinators',
            from: [unit('A'), unit('B')] as never,
            to: [unit('B'), unit('C')] as never,
          },
        ],
      }),
    ]);
    render(TaskHistory, { task: 't-1' });
    expect((await screen.findByText('Sở A')).closest('del')).not.toBeNull();
    expect(screen.getByText('Sở B').closest('del, ins')).toBeNull();
    expect(screen.getByText('Sở C').closest('ins')).not.toBeNull();
  });

  it('does not call issued what was only recorded from a source', async () => {
    serveList('/tasks/t-1/history', [
      entry({ about: 'version', version: 1, action: 'add', at: '2026-01-04T02:00:00Z', decision }),
    ]);
    serveList('/tasks/t-2/history', [entry({ about: 'version', version: 1, action: 'add' })]);
    render(TaskHistory, { task: 't-1' });
    expect(await screen.findByRole('heading', { name: 'Ban hành trong kế hoạch' })).toBeVisible();
    render(TaskHistory, { task: 't-2' });
    expect(await screen.findByRole('heading', { name: 'Ghi lại cùng kế hoạch' })).toBeVisible();
  });

  it('tells readers who see no person that there is more, in English too', async () => {
    await chooseLocale('en');
    serveList('/tasks/t-1/history', [
      entry({ about: 'version', version: 1, action: 'add', actor: null, decision }),
    ]);
    render(TaskHistory, { task: 't-1' });
    expect(await screen.findByRole('heading', { name: 'Issued with the plan' })).toBeVisible();
    expect(screen.getByText(/Everybody sees the versions of the plan/)).toBeVisible();
  });

  it('says when there is nothing yet, and when it cannot be read', async () => {
    serveList('/tasks/t-1/history', []);
    const { unmount } = render(TaskHistory, { task: 't-1' });
    expect(await screen.findByText('Chưa có gì được ghi lại')).toBeVisible();
    unmount();
    serve('GET', '/tasks/t-1/history', { status: 500, body: {} });
    render(TaskHistory, { task: 't-1' });
    expect(await screen.findByRole('button', { name: /Thử lại/ })).toBeVisible();
  });
});

describe('a panel beside a page', () => {
  it('takes the focus, is closed by Escape, and gives the focus back', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const onClose = vi.fn();
    const { rerender } = render(SidePanel, { open: 't-1', label: 'Nhiệm vụ', onClose, children: nothing });
    expect(screen.getByRole('complementary', { name: 'Nhiệm vụ' })).toHaveFocus();
    await userEvent.setup({ delay: null }).keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(opener).toHaveFocus();
    await rerender({ open: null });
    expect(screen.queryByRole('complementary')).toBeNull();
    opener.remove();
  });
});
