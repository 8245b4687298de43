import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { changeWebhook, type CouncilSession, type Resource, type Webhook, type WebhookContent } from '$api';
import SystemAdmin from '$wings/access/accounts/SystemAdmin.svelte';
import Attendance from '$wings/awards/councils/Attendance.svelte';
import DigestForm from '$wings/plans/follow-up/DigestForm.svelte';
import WebhookForm from '$wings/integration/webhooks/WebhookForm.svelte';
import { province } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const acts = userEvent.setup({ delay: null });
const overtaken = problem(412, 'http.precondition-failed');
const tagged = (body: unknown, tag: string) => ({ body, headers: { ETag: tag } });

const webhook = {
  id: 'w-1',
  url: 'https://nhan.example.vn/',
  description: 'Hệ thống thử',
  eventTypes: [],
  unit: province,
  ordered: false,
  status: 'active',
} as unknown as Webhook;
const digest = {
  enabled: true,
  hour: 7,
  kinds: ['overdue'],
  roles: ['lead'],
  escalateAfterWorkingDays: null,
  mailed: true,
  toldOn: null,
};
const system = {
  id: 's-1',
  username: 'kho',
  displayName: 'Kho dữ liệu',
  status: 'active',
  roles: [],
  kind: 'service',
  responsible: { id: 'a-2', username: 'ly.a', displayName: 'Lý Thị A' },
  version: 4,
};
const seat = (id: string, displayName: string, present: boolean | null) => ({
  account: { id, username: id, displayName },
  function: 'member',
  present,
});
const session = (present: boolean | null) =>
  ({
    id: 'p-1',
    attendance: [seat('a-1', 'Lý Thị A', true), seat('a-2', 'Nông Văn B', present)],
  }) as unknown as CouncilSession;

interface Form {
  name: string;
  /** Opens it on what is then overtaken, and types. */
  open: () => Promise<void>;
  save: string;
  mine: string;
  theirs: string;
  write: [method: string, path: string];
  /** What keeps the other's version from being overwritten unseen. */
  tag: string;
}

const forms: Form[] = [
  {
    name: 'of a webhook',
    open: async () => {
      serveList('/units', []);
      serve('GET', '/webhooks/w-1', tagged({ ...webhook, description: 'Mô tả của họ' }, '"9"'));
      const seen: Resource<Webhook> = { data: webhook, etag: '"3"' };
      const send = async (content: WebhookContent, etag: string | null) => {
        await changeWebhook('w-1', content, etag);
      };
      render(WebhookForm, { webhook: seen, send });
      await acts.clear(screen.getByRole('textbox', { name: /^Mô tả/ }));
      await acts.type(screen.getByRole('textbox', { name: /^Mô tả/ }), 'Mô tả của tôi');
    },
    save: 'Lưu',
    mine: 'Mô tả của tôi',
    theirs: 'Mô tả của họ',
    write: ['PATCH', '/webhooks/w-1'],
    tag: '"9"',
  },
  {
    name: 'of the digest',
    open: async () => {
      serve('GET', '/me/digest', tagged(digest, '"1"'));
      render(DigestForm);
      await acts.selectOptions(await screen.findByLabelText('Giờ gửi'), '06:00');
      serve('GET', '/me/digest', tagged({ ...digest, hour: 17 }, '"2"'));
    },
    save: 'Lưu cài đặt bản tin',
    mine: '06:00',
    theirs: '17:00',
    write: ['PUT', '/me/digest'],
    tag: '"2"',
  },
  {
    name: 'that names who answers for a system',
    open: async () => {
      serveList('/accounts', [system]);
      serveList('/delegation-receivers', []);
      serve('GET', '/accounts/s-1', {
        body: {
          ...system,
          version: 5,
          responsible: { id: 'a-4', username: 'cua.ho', displayName: 'Của họ' },
        },
      });
      render(SystemAdmin);
      await acts.click(await screen.findByRole('button', { name: 'Đổi người phụ trách: Kho dữ liệu' }));
      await acts.type(await screen.findByRole('combobox', { name: /^Người phụ trách/ }), 'cua.toi');
    },
    save: 'Lưu',
    mine: 'cua.toi',
    theirs: 'cua.ho',
    write: ['PUT', '/service-accounts/s-1/responsible'],
    tag: '"5"',
  },
  {
    name: 'of who is there',
    open: async () => {
      serve('GET', '/council-sessions/p-1', tagged(session(true), '"6"'));
      render(Attendance, {
        session: { data: session(null), etag: '"5"' },
        editable: true,
        onChanged: () => undefined,
      });
      await acts.click(screen.getByRole('checkbox', { name: /Lý Thị A/ }));
    },
    save: 'Ghi điểm danh',
    mine: '–',
    theirs: 'Lý Thị A Nông Văn B',
    write: ['PUT', '/council-sessions/p-1/attendance'],
    tag: '"6"',
  },
];

describe('what was typed stands beside what somebody else saved, and is kept, in the form', () => {
  it.each(forms)('$name', async ({ open, save, mine, theirs, write: [method, path], tag }) => {
    serve(method, path, overtaken);
    await open();
    await acts.click(screen.getByRole('button', { name: save }));
    const conflict = (await screen.findByText('Chưa có gì được ghi đè. Hãy so sánh rồi chọn.')).closest(
      '[role=alert]',
    ) as HTMLElement;
    expect(conflict).toHaveFocus();
    expect(within(conflict).getByText('Của tôi').nextElementSibling).toHaveTextContent(mine);
    expect(within(conflict).getByText('Hiện có').nextElementSibling).toHaveTextContent(theirs);
    serve(method, path, problem(422, 'rules.broken', { detail: 'Dừng ở đây.' }));
    await acts.click(within(conflict).getByRole('button', { name: 'Lưu bản của tôi' }));
    await vi.waitFor(() => expect(requests(method, path)).toHaveLength(2));
    expect(requests(method, path)[1]?.headers.get('If-Match')).toBe(tag);
  });
});
