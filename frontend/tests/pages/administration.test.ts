import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import { AccountAdmin, AuditTrail, session, TokenAdmin } from '$wings/access/accounts';
import RightsView from '$wings/access/accounts/RightsView.svelte';
import SystemAdmin from '$wings/access/accounts/SystemAdmin.svelte';
import { UndoNotice } from '$shared/components';
import { visit } from '../app-state';
import { department, province } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const account = {
  id: 'a-2',
  username: 'reporter',
  displayName: 'Lý Thị A',
  status: 'active',
  roles: [{ role: 'reporter', unit: province }],
  createdAt: '2026-11-25T06:00:00Z',
  lastSignInAt: null,
  kind: 'person',
  responsible: null,
  secondFactor: false,
  version: 1,
};

describe('accounts', () => {
  it('are created with a role on a unit', async () => {
    serveList('/accounts', [account]);
    serve('POST', '/accounts', { status: 201, body: { ...account, displayName: 'Nông Văn B' } });
    render(AccountAdmin, { ownId: 'a-1' });
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByText('Báo cáo số liệu: Tỉnh Bắc Kạn')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tạo tài khoản' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText('Họ tên'), 'Nông Văn B');
    await user.type(dialog.getByLabelText('Tên đăng nhập'), 'nong.b');
    await user.type(dialog.getByLabelText('Mật khẩu ban đầu'), 'mat-khau-du-dai');
    await user.selectOptions(dialog.getByLabelText('Vai trò', { selector: 'select' }), 'approver');
    await user.type(await dialog.findByRole('combobox', { name: /^Đơn vị/ }), '06');
    await user.click(dialog.getByRole('button', { name: 'Tạo tài khoản' }));

    expect(await screen.findByText('Đã tạo tài khoản của Nông Văn B.')).toBeVisible();
    const sent = requests('POST', '/accounts')[0];
    expect(sent?.body).toEqual({
      username: 'nong.b',
      displayName: 'Nông Văn B',
      password: 'mat-khau-du-dai',
      roles: [{ role: 'approver', unit: '06' }],
    });
    expect(sent?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('show the server’s faults at their fields', async () => {
    serveList('/accounts', [account]);
    const message = 'Tên đăng nhập này đã có người dùng.';
    serve(
      'POST',
      '/accounts',
      problem(409, 'account.username-taken', { errors: [{ pointer: '/username', code: 'taken', message }] }),
    );
    render(AccountAdmin, { ownId: 'a-1' });
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Tạo tài khoản' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText('Họ tên'), 'B');
    await user.type(dialog.getByLabelText('Tên đăng nhập'), 'reporter');
    await user.type(dialog.getByLabelText('Mật khẩu ban đầu'), 'mat-khau-du-dai');
    await user.click(dialog.getByRole('button', { name: 'Tạo tài khoản' }));
    expect(await dialog.findByRole('link', { name: message })).toHaveAttribute('href', '#new-username');
  });

  it('find the unit of a role by its name, with the keyboard alone', async () => {
    serveList('/accounts', [{ ...account, roles: [] }]);
    serve('GET', '/accounts/a-2', { body: account, headers: { ETag: '"7"' } });
    serve('PUT', '/accounts/a-2/roles', { body: account });
    serveList('/units', [department, province]);
    render(AccountAdmin, { ownId: 'a-1' });
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Đổi vai trò: Lý Thị A' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Thêm vai trò' }));
    const field = await dialog.findByRole('combobox', { name: /^Đơn vị/ });
    await user.type(field, 'bac kan');
    const list = within(await dialog.findByRole('listbox'));
    expect(list.getAllByRole('option')).toHaveLength(2);
    expect(requests('GET', '/units').at(-1)?.query.get('q')).toBe('bac kan');

    await user.keyboard('{ArrowDown}{ArrowDown}');
    const option = await list.findByRole('option', { selected: true });
    expect(option).toHaveTextContent('Tỉnh Bắc Kạn');
    expect(field).toHaveAttribute('aria-activedescendant', option.id);
    await user.keyboard('{Enter}');
    expect(field).toHaveValue('Tỉnh Bắc Kạn (06)');
    expect(field).toHaveAttribute('aria-expanded', 'false');

    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã đổi vai trò của Lý Thị A.')).toBeVisible();
    expect(requests('PUT', '/accounts/a-2/roles')[0]?.body).toEqual({
      roles: [{ role: 'viewer', unit: '06' }],
    });
  });

  it('say at the field that a unit does not exist, and when none could be searched', async () => {
    const message = 'Không có đơn vị này.';
    serveList('/accounts', [account]);
    serve('GET', '/accounts/a-2', { body: account, headers: { ETag: '"7"' } });
    serve(
      'PUT',
      '/accounts/a-2/roles',
      problem(422, 'unit.unknown', { errors: [{ pointer: '/roles/0/unit', code: 'unit.unknown', message }] }),
    );
    serve('GET', '/units', problem(500, 'http.500'));
    render(AccountAdmin, { ownId: 'a-1' });
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Đổi vai trò: Lý Thị A' }));
    const dialog = within(await screen.findByRole('dialog'));
    const field = await dialog.findByRole('combobox', { name: /^Đơn vị/ });
    expect(field).toHaveValue('Tỉnh Bắc Kạn (06)');
    await user.clear(field);
    await user.type(field, 'zz');
    expect(await dialog.findByText('Chưa tìm được. Hãy thử lại.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await dialog.findByRole('link', { name: message });
    expect(field).toHaveAccessibleDescription(message);
    expect(requests('PUT', '/accounts/a-2/roles')[0]?.body).toEqual({
      roles: [{ role: 'reporter', unit: 'zz' }],
    });
  });

  it('are disabled at a click, which can be taken back', async () => {
    serveList('/accounts', [account]);
    serve('GET', '/accounts/a-2', { body: account, headers: { ETag: '"7"' } });
    serve('PATCH', '/accounts/a-2', { body: { ...account, status: 'disabled' } });
    render(AccountAdmin, { ownId: 'a-1' });
    render(UndoNotice);
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Khóa: Lý Thị A' }));
    expect(await screen.findByText(/^Đã khóa tài khoản của Lý Thị A/)).toBeInTheDocument();
    const [sent] = requests('PATCH', '/accounts/a-2');
    expect(sent?.body).toMatchObject({ status: 'disabled' });
    expect(sent?.headers.get('If-Match')).toBe('"7"');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã hoàn tác.')).toBeInTheDocument();
    expect(requests('PATCH', '/accounts/a-2')[1]?.body).toMatchObject({ status: 'active' });
  });

  it('show the roles that somebody else gave meanwhile, and do not overwrite them', async () => {
    serveList('/accounts', [account]);
    serve('PUT', '/accounts/a-2/roles', problem(412, 'http.precondition-failed'));
    serve('GET', '/accounts/a-2', {
      body: { ...account, version: 8, roles: [{ role: 'planner', unit: null, fromProvider: false }] },
    });
    render(AccountAdmin, { ownId: 'a-1' });
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Đổi vai trò: Lý Thị A' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Lưu' }));
    const conflict = await dialog.findByRole('alert');
    expect(conflict).toHaveTextContent(/Của tôi.*Báo cáo số liệu.*Hiện có.*Lập kế hoạch/);
    serve('PUT', '/accounts/a-2/roles', { body: account });
    await user.click(within(conflict).getByRole('button', { name: 'Lưu bản của tôi' }));
    expect(await screen.findByText('Đã đổi vai trò của Lý Thị A.')).toBeVisible();
    expect(requests('PUT', '/accounts/a-2/roles').at(-1)?.headers.get('If-Match')).toBe('"8"');
  });

  it('cannot be disabled by the one who owns them', async () => {
    serveList('/accounts', [account]);
    render(AccountAdmin, { ownId: 'a-2' });
    expect(await screen.findByRole('button', { name: 'Đổi vai trò: Lý Thị A' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Khóa/ })).not.toBeInTheDocument();
  });

  it('are shown to administrators only', async () => {
    serve('GET', '/accounts', problem(403, 'account.forbidden'));
    render(AccountAdmin, { ownId: 'a-2' });
    expect(await screen.findByText('Tài khoản của bạn không có quyền xem mục này')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tạo tài khoản' })).not.toBeInTheDocument();
  });
});

describe('what the list of accounts knows of them', () => {
  it('offers to take away a second factor only where there is one', async () => {
    const guarded = { ...account, id: 'a-3', displayName: 'Nông Văn C', secondFactor: true };
    serveList('/accounts', [account, guarded]);
    serve('DELETE', '/accounts/a-3/second-factor', { status: 204 });
    render(AccountAdmin, { ownId: 'a-1' });
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByRole('button', { name: 'Cấp mật khẩu: Lý Thị A' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Gỡ xác thực hai lớp: Lý Thị A' })).not.toBeInTheDocument();
    expect(screen.getAllByText('Xác thực hai lớp')).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Gỡ xác thực hai lớp: Nông Văn C' }));
    serveList('/accounts', [account, { ...guarded, secondFactor: false }]);
    await user.click(
      await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Gỡ xác thực hai lớp' }),
    );
    expect(await screen.findByText('Đã gỡ xác thực hai lớp của Nông Văn C.')).toBeVisible();
    await vi.waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Gỡ xác thực hai lớp: Nông Văn C' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('leaves to the provider the roles that it gives', async () => {
    const both = {
      ...account,
      roles: [
        { role: 'approver', unit: province, fromProvider: true },
        { role: 'reporter', unit: department, fromProvider: false },
      ],
    };
    serveList('/accounts', [both]);
    serve('GET', '/accounts/a-2', { body: both, headers: { ETag: '"7"' } });
    serve('PUT', '/accounts/a-2/roles', { body: both });
    render(AccountAdmin, { ownId: 'a-1' });
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByText('từ nơi cung cấp danh tính')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đổi vai trò: Lý Thị A' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/không sửa được ở đây/)).toBeVisible();
    expect(dialog.getByText('Duyệt số liệu: Tỉnh Bắc Kạn')).toBeVisible();
    expect(dialog.getAllByLabelText('Vai trò', { selector: 'select' })).toHaveLength(1);
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await vi.waitFor(() =>
      expect(requests('PUT', '/accounts/a-2/roles')[0]?.body).toEqual({
        roles: [{ role: 'reporter', unit: department.code }],
      }),
    );
  });
});

describe('rights', () => {
  const token = {
    id: 't-1',
    name: 'Báo cáo ngày',
    prefix: 'tkt_ab',
    scopes: ['*:read'],
    unit: null,
    addresses: ['203.0.113.0/24'],
    createdAt: '2026-11-25T06:00:00Z',
    expiresAt: '2027-02-23T06:00:00Z',
    lastUsedAt: null,
    lastUsedFrom: null,
    revokedAt: null,
    replacedBy: null,
  };
  const lent = {
    role: 'approver',
    unit: province,
    origin: 'delegation',
    standsOn: null,
    delegatedBy: { id: 'a-9', username: 'giver', displayName: 'Nông Văn B' },
    delegatedUntil: '2026-12-31',
  };

  it('are listed with units and dates, and explained in person and by a token', async () => {
    serve('GET', '/accounts/a-2/rights', { body: { account: 'a-2', rights: [lent] } });
    serveList('/tokens', [token]);
    serve('GET', '/accounts/a-2/rights/explanation', {
      body: {
        account: 'a-2',
        operation: 'putObservation',
        unit: null,
        date: '2026-12-01',
        decision: 'denied',
        token: {
          id: 't-1',
          name: token.name,
          prefix: token.prefix,
          decision: 'denied',
          limits: [{ code: 'rights.token-scope', message: 'Việc này cần phạm vi observations:write' }],
        },
        cases: [],
        alsoAsked: [],
      },
    });
    render(RightsView, { account: 'a-2' });
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByText(/thay Nông Văn B, đến hết 31\/12\/2026/)).toBeVisible();
    await user.selectOptions(await screen.findByLabelText('Cách truy cập'), 't-1');
    await user.type(screen.getByRole('textbox', { name: /^Từ địa chỉ mạng/ }), '203.0.113.7');
    await user.click(screen.getByRole('button', { name: 'Xem vì sao' }));

    expect(await screen.findByText('Không được')).toBeVisible();
    expect(screen.getByText('Việc này cần phạm vi observations:write')).toBeVisible();
    const asked = requests('GET', '/accounts/a-2/rights/explanation')[0]?.query;
    expect(asked?.get('token')).toBe('t-1');
    expect(asked?.get('address')).toBe('203.0.113.7');
  });

  it('say that there are none, and that tokens could not be loaded', async () => {
    serve('GET', '/accounts/a-2/rights', { body: { account: 'a-2', rights: [] } });
    serve('GET', '/tokens', problem(500, 'internal'));
    render(RightsView, { account: 'a-2' });
    expect(await screen.findByText('Hiện không có quyền nào.')).toBeVisible();
    expect(await screen.findByText(/Không tải được danh sách mã truy cập/)).toBeVisible();
    expect(screen.queryByLabelText('Cách truy cập')).not.toBeInTheDocument();
  });

  it('are not shown to others', async () => {
    serve('GET', '/accounts/a-2/rights', problem(403, 'access.denied'));
    serveList('/tokens', []);
    render(RightsView, { account: 'a-2' });
    expect(await screen.findByText('Tài khoản của bạn không có quyền xem mục này')).toBeVisible();
  });
});

describe('systems', () => {
  const system = {
    ...account,
    id: 's-1',
    username: 'kho',
    displayName: 'Kho dữ liệu',
    kind: 'service',
    responsible: { id: 'a-2', username: 'reporter', displayName: 'Lý Thị A' },
  };

  it('are given another person who answers for them', async () => {
    serveList('/accounts', [system]);
    serve('GET', '/accounts/s-1', { body: system, headers: { ETag: '"4"' } });
    serve(
      'PUT',
      '/service-accounts/s-1/responsible',
      problem(422, 'rules.broken', {
        errors: [
          { pointer: '/account', code: 'account.responsible-unknown', message: 'Không có người này.' },
        ],
      }),
    );
    serveList('/delegation-receivers', []);
    render(SystemAdmin);
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Đổi người phụ trách: Kho dữ liệu' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Lưu' }));
    expect(await dialog.findByRole('link', { name: 'Hãy chọn người phụ trách' })).toBeVisible();
    expect(requests('PUT', '/service-accounts/s-1/responsible')).toHaveLength(0);
    await user.type(dialog.getByRole('combobox', { name: /^Người phụ trách/ }), 'nong.b');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await dialog.findByRole('link', { name: 'Không có người này.' })).toHaveAttribute(
      'href',
      '#hand-responsible',
    );

    serve('PUT', '/service-accounts/s-1/responsible', { body: system });
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã đổi người phụ trách của Kho dữ liệu.')).toBeVisible();
    const sent = requests('PUT', '/service-accounts/s-1/responsible').at(-1);
    expect(sent?.body).toEqual({ account: 'nong.b' });
    expect(sent?.headers.get('If-Match')).toBe('"1"');
  });
});

describe('tokens', () => {
  const token = {
    id: 't-1',
    name: 'Báo cáo quý',
    prefix: 'tk_ab12',
    scopes: ['*:read'],
    createdAt: '2026-11-25T06:00:00Z',
    expiresAt: '2099-01-01T00:00:00Z',
    lastUsedAt: null,
    revokedAt: null,
  };

  it('show their secret once and copy it', async () => {
    serveList('/tokens', []);
    serve('POST', '/tokens', { status: 201, body: { ...token, secret: 'tk_ab12_bi-mat' } });
    render(TokenAdmin);
    const user = userEvent.setup({ delay: null });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(await screen.findByText('Bạn chưa có mã truy cập nào')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tạo mã truy cập' }));
    await user.type(await screen.findByLabelText('Tên'), 'Báo cáo quý');
    await user.click(screen.getByLabelText('Đọc các con số'));
    await user.selectOptions(screen.getByLabelText('Thời hạn'), '90');
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Tạo mã truy cập' }));

    expect(await dialog.findByLabelText('Mã truy cập')).toHaveValue('tk_ab12_bi-mat');
    await user.click(dialog.getByRole('button', { name: 'Chép mã' }));
    expect(writeText).toHaveBeenCalledWith('tk_ab12_bi-mat');
    expect(requests('POST', '/tokens')[0]?.body).toEqual({
      name: 'Báo cáo quý',
      scopes: ['*:read', 'figures:read'],
      expiresInDays: 90,
    });
    await user.click(dialog.getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByDisplayValue('tk_ab12_bi-mat')).not.toBeInTheDocument();
  });

  it('are revoked after a question', async () => {
    serveList('/tokens', [token]);
    serve('DELETE', '/tokens/t-1', { status: 204 });
    render(TokenAdmin);
    await userEvent.click(await screen.findByRole('button', { name: 'Thu hồi: Báo cáo quý' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Thu hồi' }));
    expect(await screen.findByText('Đã thu hồi mã “Báo cáo quý”.')).toBeVisible();
  });
});

it('the audit trail tells who changed what, before and after', async () => {
  serveList('/audit-entries', [
    {
      id: 'e-1',
      at: '2026-11-25T06:05:00Z',
      actor: { id: 'a-1', username: 'reporter' },
      action: 'recorded',
      resource: 'observation',
      key: 'VILLAGE_TEAMS/06/2022',
      before: null,
      after: { value: 92.49 },
      result: 'done',
      requestId: 'req-9',
      reason: 'Rà soát',
    },
  ]);
  render(AuditTrail);
  const row = within(await screen.findByRole('row', { name: /VILLAGE_TEAMS/ }));
  expect(row.getByText('25/11/2026 13:05')).toBeVisible();
  await userEvent.click(row.getByText(/^Xem/));
  expect(await row.findByText(/92\.49/)).toBeVisible();
  expect(row.getByText('Lý do: Rà soát')).toBeVisible();
});

const written = {
  id: 'e-2',
  at: '2026-11-25T06:05:00Z',
  actor: { id: 'a-1', username: 'reporter' },
  action: 'change',
  result: 'done',
  resource: 'units',
  key: '06-1',
  before: { name: { vi: 'Xã Trước' }, kind: 'xã' },
  after: { name: { vi: 'Xã Sau' }, kind: 'xã' },
  requestId: 'req-10',
  reason: null,
};

it('the audit trail shows changed fields only, and what is filtered as a file', async () => {
  serveList('/audit-entries', [written]);
  const { unmount } = render(AuditTrail);
  const user = userEvent.setup({ delay: null });
  const row = within(await screen.findByRole('row', { name: /06-1/ }));
  await user.click(row.getByText(/^Xem/));
  const field = within(await row.findByRole('row', { name: /name\.vi/ }));
  expect(field.getByText('Xã Trước')).toBeVisible();
  expect(field.getByText('Xã Sau')).toBeVisible();
  expect(row.queryByText('kind')).toBeNull();

  await user.selectOptions(screen.getByLabelText('Kết quả'), 'refused');
  await user.type(await screen.findByLabelText('Từ ngày'), '25/11/2026');
  await user.type(screen.getByLabelText('Đến hết ngày'), '31/11/2026');
  await user.click(screen.getByRole('button', { name: 'Lọc' }));
  expect(await screen.findByText('Ghi ngày dạng ngày/tháng/năm')).toBeVisible();
  await user.clear(screen.getByLabelText('Đến hết ngày'));
  await user.type(screen.getByLabelText('Đến hết ngày'), '25/11/2026');
  await user.click(screen.getByRole('button', { name: 'Lọc' }));

  const [to] = vi.mocked(goto).mock.lastCall ?? [];
  const address = new URL(String(to), 'http://localhost');
  expect(address.searchParams.get('ket-qua')).toBe('refused');
  visit(address.href);
  unmount();
  render(AuditTrail);
  await screen.findByRole('row', { name: /06-1/ });
  expect(screen.getByLabelText('Từ ngày')).toHaveValue('25/11/2026');
  const asked = requests('GET', '/audit-entries')[1]?.query;
  expect(asked?.get('result')).toBe('refused');
  expect(asked?.get('from')).toBe('2026-11-24T17:00:00.000Z');
  expect(asked?.get('to')).toBe('2026-11-25T17:00:00.000Z');
  const file = await screen.findByRole('link', { name: 'Tải Excel' });
  expect(file.getAttribute('href')).toContain('result=refused');
  expect(screen.queryByText('Kiểm tra nhật ký')).toBeNull();
  visit('/');
});

it('administrators of the installation check the trail', async () => {
  serve('GET', '/me', {
    body: { username: 'admin', displayName: 'A', roles: [{ role: 'administrator', unit: null }] },
  });
  await session.ask();
  serveList('/audit-entries', [written]);
  serve('GET', '/audit-entries/verification', {
    body: {
      intact: false,
      chains: 3,
      entries: 1200,
      fromSeal: 0,
      toSeal: null,
      unsealed: 2,
      lastSeal: { number: 412, at: '2026-11-25T06:00:00Z', hash: '9f86' },
      removedUntil: null,
      wrong: 1,
      findings: [{ kind: 'removed', chain: 7, first: 4, last: 5, seal: null, entry: null }],
      next: null,
    },
  });
  render(AuditTrail);
  await userEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));

  expect(await screen.findByText('412:9f86')).toBeVisible();
  expect(screen.getByText('Đã xem 1.200 mục trong 3 chuỗi.', { exact: false })).toBeVisible();
  expect(screen.getByRole('row', { name: /Bị xóa/ })).toHaveTextContent('Chuỗi 7, chỗ 4–5');
});
