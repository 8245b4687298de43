import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { WebhookList, WebhookRecord } from '$wings/integration/webhooks';
import { UndoNotice } from '$shared/components';
import { province } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const webhook = {
  id: 'w-1',
  url: 'https://dashboard.example/hooks',
  description: 'Bảng điều khiển',
  eventTypes: ['vn.tongket.plan.issued'],
  unit: province,
  ordered: false,
  status: 'active',
  pauseReason: null,
  pausedAt: null,
  failingSince: null,
  pending: 0,
  dead: 2,
  formerSecretUntil: null,
  owner: { id: 'a-1', username: 'quantri', displayName: 'Quản trị' },
  createdAt: '2026-11-25T06:00:00Z',
};

const delivery = {
  id: 'd-1',
  event: 'e-1',
  type: 'vn.tongket.plan.issued',
  status: 'dead',
  createdAt: '2026-11-25T06:00:00Z',
  nextAttemptAt: null,
  finishedAt: '2026-11-28T06:00:00Z',
  attempts: [
    {
      number: 1,
      at: '2026-11-25T06:00:00Z',
      durationMs: 12,
      outcome: 'refused',
      status: 500,
      answer: 'Lỗi máy chủ',
    },
  ],
  body: null,
};

const subjects = [
  {
    code: 'plan',
    name: { vi: 'Kế hoạch năm', en: 'Annual plan' },
    types: [
      { type: 'vn.tongket.plan.issued', name: { vi: 'Ban hành', en: 'Issued' } },
      { type: 'vn.tongket.plan.closed', name: { vi: 'Kết thúc', en: 'Closed' } },
    ],
  },
  {
    code: 'unit',
    name: { vi: 'Đơn vị', en: 'Unit' },
    types: [{ type: 'vn.tongket.unit.created', name: { vi: 'Tạo mới', en: 'Created' } }],
  },
];

describe('types of events', () => {
  it('are changed by ticking them, those of one thing together, or all', async () => {
    serve('GET', '/webhooks/w-1', { body: webhook, headers: { ETag: '"3.ab"' } });
    serveList('/webhooks/w-1/deliveries', []);
    serve('GET', '/events/types', { body: { subjects } });
    serve('PATCH', '/webhooks/w-1', { body: webhook });
    render(WebhookRecord, { id: 'w-1' });
    const user = userEvent.setup({ delay: null });
    const open = async () => {
      await user.click(await screen.findByRole('button', { name: 'Sửa webhook' }));
      return within(await screen.findByRole('dialog'));
    };
    let dialog = await open();
    expect(await dialog.findByText('(đã chọn 1/2)')).toBeVisible();
    expect(dialog.getByRole('checkbox', { name: /Ban hành/ })).toBeChecked();
    const plans = within(dialog.getByRole('group', { name: 'Kế hoạch năm' }));
    await user.click(plans.getByRole('checkbox', { name: 'Tất cả' }));
    expect(plans.getByRole('checkbox', { name: /Kết thúc/ })).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await screen.findByText('Đã lưu.');
    expect(requests('PATCH', '/webhooks/w-1')[0]?.body).toMatchObject({
      eventTypes: ['vn.tongket.plan.issued', 'vn.tongket.plan.closed'],
    });

    dialog = await open();
    await user.click(await dialog.findByRole('radio', { name: 'Mọi loại sự kiện' }));
    await user.click(await dialog.findByRole('button', { name: 'Lưu' }));
    await vi.waitFor(() => expect(requests('PATCH', '/webhooks/w-1')).toHaveLength(2));
    expect(requests('PATCH', '/webhooks/w-1')[1]?.body).toMatchObject({ eventTypes: null });
  });

  it('that were asked for up to a point are ticked, and what is left of them is named', async () => {
    const wide = { ...webhook, eventTypes: ['vn.tongket.plan'] };
    serve('GET', '/webhooks/w-1', { body: wide, headers: { ETag: '"3.ab"' } });
    serveList('/webhooks/w-1/deliveries', []);
    serve('GET', '/events/types', { body: { subjects } });
    serve('PATCH', '/webhooks/w-1', { body: wide });
    render(WebhookRecord, { id: 'w-1' });
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Sửa webhook' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('(đã chọn 2/2)')).toBeVisible();
    await user.click(dialog.getByRole('checkbox', { name: /Kết thúc/ }));
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await vi.waitFor(() => expect(requests('PATCH', '/webhooks/w-1')).toHaveLength(1));
    expect(requests('PATCH', '/webhooks/w-1')[0]?.body).toMatchObject({
      eventTypes: ['vn.tongket.plan.issued'],
    });
  });

  it('say that they could not be loaded, and are asked for again', async () => {
    serve('GET', '/webhooks/w-1', { body: webhook, headers: { ETag: '"3.ab"' } });
    serveList('/webhooks/w-1/deliveries', []);
    serve('GET', '/events/types', problem(503, 'service.unavailable'));
    render(WebhookRecord, { id: 'w-1' });
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Sửa webhook' }));
    const dialog = within(await screen.findByRole('dialog'));
    const again = await dialog.findByRole('button', { name: 'Thử lại' });
    serve('GET', '/events/types', { body: { subjects } });
    await user.click(again);
    expect(await dialog.findByRole('checkbox', { name: /Ban hành/ })).toBeChecked();
  });
});

describe('webhooks', () => {
  it('are made with their secret shown once', async () => {
    serveList('/webhooks', [webhook]);
    serve('GET', '/events/types', { body: { subjects } });
    serve('POST', '/webhooks', { status: 201, body: { ...webhook, secret: 'whsec_bi-mat' } });
    render(WebhookList);
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByRole('link', { name: 'Bảng điều khiển' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Thêm webhook' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Thêm webhook' }));
    expect(await dialog.findByRole('link', { name: 'Hãy ghi địa chỉ nhận' })).toBeVisible();
    await user.type(
      dialog.getByRole('textbox', { name: /^Địa chỉ nhận/ }),
      'https://dashboard.example/hooks',
    );
    await user.type(dialog.getByRole('textbox', { name: /^Mô tả/ }), 'Bảng điều khiển');
    await user.click(dialog.getByRole('radio', { name: 'Chỉ những loại được chọn' }));
    await user.click(await dialog.findByRole('button', { name: 'Thêm webhook' }));
    expect(await dialog.findByRole('link', { name: 'Hãy chọn ít nhất một loại sự kiện' })).toHaveAttribute(
      'href',
      '#webhook-types',
    );
    await user.click(await dialog.findByText('Kế hoạch năm', { selector: 'summary' }));
    await user.click(await dialog.findByRole('checkbox', { name: /Ban hành/ }));
    await user.type(await dialog.findByRole('combobox', { name: /^Đơn vị/ }), '06');
    await user.click(dialog.getByRole('button', { name: 'Thêm webhook' }));

    expect(await dialog.findByDisplayValue('whsec_bi-mat')).toBeVisible();
    const sent = requests('POST', '/webhooks')[0];
    expect(sent?.body).toEqual({
      url: 'https://dashboard.example/hooks',
      description: 'Bảng điều khiển',
      eventTypes: ['vn.tongket.plan.issued'],
      unit: '06',
      ordered: false,
    });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('show an address that is refused at its field', async () => {
    serveList('/webhooks', []);
    const message = 'Không được gọi tới địa chỉ này.';
    serve(
      'POST',
      '/webhooks',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/url', code: 'webhook.url-forbidden', message }],
      }),
    );
    render(WebhookList);
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByText('Chưa có webhook nào')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Thêm webhook' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByRole('textbox', { name: /^Địa chỉ nhận/ }), 'https://10.0.0.1/');
    await user.type(dialog.getByRole('textbox', { name: /^Mô tả/ }), 'x');
    await user.click(dialog.getByRole('button', { name: 'Thêm webhook' }));
    expect(await dialog.findByRole('link', { name: message })).toHaveAttribute('href', '#webhook-url');
  });

  it('are paused, tried and replayed, with what was sent below', async () => {
    serve('GET', '/webhooks/w-1', { body: webhook, headers: { ETag: '"3.ab"' } });
    serveList('/webhooks/w-1/deliveries', [delivery]);
    serve('PUT', '/webhooks/w-1/status', { body: { ...webhook, status: 'paused', pauseReason: 'by-hand' } });
    serve('POST', '/webhooks/w-1/test', { body: { ...delivery, status: 'dead' } });
    serve('POST', '/webhooks/w-1/replays', { body: { replayed: 2 } });
    render(WebhookRecord, { id: 'w-1' });
    render(UndoNotice);
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByText('Lỗi máy chủ')).toBeVisible();
    expect(screen.getByText(/Bị từ chối \(500\)/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Gửi thử' }));
    expect(await screen.findByText('Gửi thử: Bị từ chối (500)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gửi lại 2 lần đã bỏ' }));
    expect(await screen.findByText('Sẽ gửi lại 2 lần gửi.')).toBeVisible();
    expect(requests('POST', '/webhooks/w-1/replays')[0]?.body).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Tạm dừng' }));
    expect(await screen.findByText(/^Đã tạm dừng\./)).toBeInTheDocument();
    const sent = requests('PUT', '/webhooks/w-1/status')[0];
    expect(sent?.body).toEqual({ status: 'paused' });
    expect(sent?.headers.get('If-Match')).toBe('"3.ab"');
  });

  it('are given a new secret beside the former one', async () => {
    serve('GET', '/webhooks/w-1', { body: webhook, headers: { ETag: '"3.ab"' } });
    serveList('/webhooks/w-1/deliveries', []);
    serve('POST', '/webhooks/w-1/secrets', { status: 201, body: { ...webhook, secret: 'whsec_moi' } });
    render(WebhookRecord, { id: 'w-1' });
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Đổi khóa bí mật' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Cấp khóa mới' }));

    expect(await dialog.findByDisplayValue('whsec_moi')).toBeVisible();
    expect(requests('POST', '/webhooks/w-1/secrets')[0]?.body).toEqual({ overlapHours: 24 });
  });
});
