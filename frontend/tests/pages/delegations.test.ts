import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AccountMenu, DelegationDesk, grantLabel, session } from '$wings/access/accounts';
import type { Me, MyRole } from '$api';
import { outbox } from '$shared/outbox';
import { department, province } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const hoa = { id: 'a-1', username: 'nguyen.thi.hoa', displayName: 'Nguyễn Thị Hòa' };
const minh = { id: 'a-2', username: 'hoang.van.minh', displayName: 'Hoàng Văn Minh' };
const approver: MyRole = { role: 'approver', unit: province, delegatedBy: null, delegatedUntil: null };

const delegation = {
  id: 'd-1',
  giver: hoa,
  receiver: minh,
  roles: [{ role: 'approver', unit: province, held: true }],
  from: '2023-01-16',
  until: '2023-01-27',
  reason: 'Nghỉ phép trước Tết',
  status: 'in-force',
  recordedAt: '2023-01-09T02:21:48Z',
  recordedBy: 'nguyen.thi.hoa',
  revokedAt: null,
  revokedBy: null,
  revokedReason: null,
  version: 1,
};

function signInAs(...roles: MyRole[]) {
  session.me = { ...hoa, roles, scopes: null, secondFactorWanted: false, numberForm: null } satisfies Me;
}

/** The lists by the side that is asked for. */
function serveSides(given: unknown[], received: unknown[] = [], everybody: unknown[] = []) {
  serve('GET', '/delegations', ({ query }) => {
    const items = query.get('given') ? given : query.get('received') ? received : everybody;
    return { body: { items, next: null } };
  });
}

afterEach(() => {
  session.me = null;
});

describe('delegations', () => {
  it('show what one gave and received, each with its rights, days and state', async () => {
    signInAs(approver);
    serveSides(
      [delegation],
      [
        {
          ...delegation,
          id: 'd-2',
          giver: minh,
          receiver: hoa,
          status: 'ended',
          roles: [{ role: 'reporter', unit: department, held: false }],
          recordedBy: 'quan.tri',
          revokedAt: '2023-01-18T01:05:00Z',
          revokedBy: 'hoang.van.minh',
          revokedReason: 'Đã về',
        },
      ],
    );
    render(DelegationDesk);
    const given = within(screen.getByRole('region', { name: 'Quyền bạn đã giao' }));
    expect(await given.findByRole('rowheader', { name: 'Hoàng Văn Minh' })).toBeVisible();
    expect(given.getByText('Duyệt số liệu: Tỉnh Bắc Kạn')).toBeVisible();
    expect(given.getByText('16/01/2023 đến hết 27/01/2023')).toBeVisible();
    expect(given.getByText('Đang có hiệu lực')).toBeVisible();

    const received = within(screen.getByRole('region', { name: 'Quyền bạn được giao' }));
    expect(await received.findByText('Đã hết')).toBeVisible();
    expect(received.getByText('Người giao hiện không còn quyền này')).toBeVisible();
    expect(received.getByText('quan.tri lập thay')).toBeVisible();
    expect(received.getByText('hoang.van.minh chấm dứt ngày 18/01/2023: Đã về')).toBeVisible();
    expect(received.queryByRole('button', { name: /Chấm dứt/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Ủy quyền của mọi người' })).not.toBeInTheDocument();
  });

  it('say what to do where there are none, and offer nothing to whom nothing can be given', async () => {
    signInAs({ ...approver, delegatedBy: minh, delegatedUntil: '2023-01-27' });
    serveSides([]);
    render(DelegationDesk);
    expect(await screen.findByText('Bạn chưa giao quyền cho ai')).toBeVisible();
    expect(screen.getByText('Chưa ai giao quyền cho bạn')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ủy quyền' })).not.toBeInTheDocument();
  });

  it('are made for a person found by name, with the rights chosen', async () => {
    signInAs(approver, { ...approver, role: 'planner' }, { ...approver, role: 'administrator', unit: null });
    serveSides([]);
    serveList('/delegation-receivers', [minh]);
    serve('POST', '/delegations', { status: 201, body: delegation });
    render(DelegationDesk);
    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole('button', { name: 'Ủy quyền' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('checkbox', { name: /Quản trị/ })).not.toBeInTheDocument();
    const field = await dialog.findByRole('combobox', { name: /^Giao cho ai/ });
    await user.type(field, 'hoàng');
    await dialog.findByRole('option', { name: /Hoàng Văn Minh/ });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field).toHaveValue('Hoàng Văn Minh (hoang.van.minh)');
    await user.click(dialog.getByRole('checkbox', { name: 'Lập kế hoạch: Tỉnh Bắc Kạn' }));
    await user.clear(await dialog.findByLabelText('Từ ngày'));
    await user.type(dialog.getByLabelText('Từ ngày'), '16/01/2023');
    await user.type(dialog.getByLabelText('Đến hết ngày'), '27/01/2023');
    await user.type(dialog.getByLabelText('Lý do'), 'Nghỉ phép trước Tết');
    await user.click(dialog.getByRole('button', { name: 'Ủy quyền' }));

    expect(
      await screen.findByText('Đã ủy quyền cho Hoàng Văn Minh từ 16/01/2023 đến hết 27/01/2023.'),
    ).toBeVisible();
    const sent = requests('POST', '/delegations')[0];
    expect(sent?.body).toEqual({
      to: 'hoang.van.minh',
      roles: [{ role: 'approver', unit: '06' }],
      from: '2023-01-16',
      until: '2023-01-27',
      reason: 'Nghỉ phép trước Tết',
    });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('name every missing field, and the server’s faults at their fields', async () => {
    signInAs(approver);
    serveSides([]);
    render(DelegationDesk);
    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole('button', { name: 'Ủy quyền' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Ủy quyền' }));
    expect(await dialog.findByRole('link', { name: 'Hãy chọn người nhận' })).toHaveAttribute(
      'href',
      '#delegation-to',
    );
    expect(dialog.getByRole('link', { name: 'Hãy ghi lý do' })).toBeVisible();
    expect(requests('POST', '/delegations')).toHaveLength(0);

    const message = 'Tài khoản «minh» đang bị khóa.';
    serve(
      'POST',
      '/delegations',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/to', code: 'delegation.account-disabled', message }],
      }),
    );
    await user.type(dialog.getByRole('combobox', { name: /^Giao cho ai/ }), 'minh');
    await user.type(dialog.getByLabelText('Đến hết ngày'), '27/01/2099');
    await user.type(dialog.getByLabelText('Lý do'), 'Nghỉ');
    await user.click(dialog.getByRole('button', { name: 'Ủy quyền' }));
    expect(await dialog.findByRole('link', { name: message })).toHaveAttribute('href', '#delegation-to');
  });

  it('are made by an administrator for somebody else, with that person’s rights', async () => {
    signInAs({ ...approver, role: 'administrator', unit: null });
    serveSides([], [], [delegation]);
    serveList('/delegation-receivers', [minh]);
    serve('GET', '/accounts/a-2', { body: { ...minh, roles: [{ role: 'reporter', unit: department }] } });
    render(DelegationDesk);
    const everybody = within(screen.getByRole('region', { name: 'Ủy quyền của mọi người' }));
    expect(await everybody.findByRole('rowheader', { name: 'Nguyễn Thị Hòa' })).toBeVisible();
    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole('button', { name: 'Ủy quyền' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/không có quyền nào giao được/)).toBeVisible();
    await user.type(dialog.getByRole('combobox', { name: 'Quyền của ai' }), 'minh');
    await user.click(await dialog.findByRole('option', { name: /Hoàng Văn Minh/ }));
    expect(await dialog.findByRole('checkbox', { name: /^Báo cáo số liệu/ })).toBeChecked();
  });

  it('end with a reason, as they were when they were seen', async () => {
    signInAs(approver);
    serveSides([delegation]);
    serve('PUT', '/delegations/d-1/status', { body: { ...delegation, status: 'ended' } });
    render(DelegationDesk);
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Chấm dứt: Hoàng Văn Minh' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Chấm dứt' }));
    expect(await dialog.findByRole('link', { name: 'Hãy ghi lý do chấm dứt' })).toBeVisible();
    await user.type(dialog.getByLabelText('Lý do'), 'Đã về');
    await user.click(dialog.getByRole('button', { name: 'Chấm dứt' }));
    expect(await screen.findByText('Đã chấm dứt ủy quyền cho Hoàng Văn Minh.')).toBeVisible();
    const sent = requests('PUT', '/delegations/d-1/status')[0];
    expect(sent?.body).toEqual({ status: 'revoked', reason: 'Đã về' });
    expect(sent?.headers.get('If-Match')).toBe('"1"');
  });

  it('that changed meanwhile are read again', async () => {
    signInAs(approver);
    serveSides([delegation]);
    serve('PUT', '/delegations/d-1/status', problem(412, 'precondition.failed'));
    render(DelegationDesk);
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Chấm dứt: Hoàng Văn Minh' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText('Lý do'), 'Đã về');
    await user.click(dialog.getByRole('button', { name: 'Chấm dứt' }));
    expect(await dialog.findByText(/vừa được thay đổi/)).toBeVisible();
  });

  it('can be asked for again where the server did not answer', async () => {
    signInAs(approver);
    serve('GET', '/delegations', problem(500, 'http.500'));
    render(DelegationDesk);
    const given = within(screen.getByRole('region', { name: 'Quyền bạn đã giao' }));
    const retry = await given.findByRole('button', { name: /Thử lại/ });
    serveSides([delegation]);
    await userEvent.setup({ delay: null }).click(retry);
    expect(await given.findByRole('rowheader', { name: 'Hoàng Văn Minh' })).toBeVisible();
  });
});

describe('whoever signs out', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is signed out by a browser that keeps nothing', async () => {
    signInAs(approver);
    vi.spyOn(outbox, 'count').mockRejectedValue(new DOMException('no', 'SecurityError'));
    vi.spyOn(outbox, 'clear').mockRejectedValue(new DOMException('no', 'SecurityError'));
    serve('DELETE', '/session', { status: 204 });
    render(AccountMenu);
    await userEvent.setup({ delay: null }).click(screen.getByRole('button', { name: 'Đăng xuất' }));
    await vi.waitFor(() => expect(requests('DELETE', '/session')).toHaveLength(1));
    await vi.waitFor(() => expect(session.me).toBeNull());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('somebody who acts for others', () => {
  it('sees for whom in the account menu, and until when at each role', () => {
    const lent = { ...approver, delegatedBy: minh, delegatedUntil: '2023-01-27' };
    signInAs(lent, { ...lent, role: 'planner' });
    render(AccountMenu);
    expect(screen.getByText('Đang được ủy quyền thay Hoàng Văn Minh')).toBeVisible();
    expect(grantLabel(lent)).toBe('Duyệt số liệu: Tỉnh Bắc Kạn (thay Hoàng Văn Minh, đến hết 27/01/2023)');
  });

  it('sees nothing of it with rights of his own only', () => {
    signInAs(approver);
    render(AccountMenu);
    expect(screen.queryByText(/Đang được ủy quyền/)).not.toBeInTheDocument();
  });
});
