import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnsweredValue, LateValue, UnitChange, UnitChangeResult, UnitChangeUndoing } from '$api';
import { ActForm, ActList, ActRecord } from '$wings/organisation/reorganisations';
import { failNetwork, problem, requests, resetServer, serve, serveList } from '../server';

const header = 'change\tunit\tsuccessor\tshare\tcode\tname\tnameEn\tkind\tparent';
const pasted = [
  header,
  'create\t\t\t\tVD-BAN\tBan Ví Dụ\t\tban\t19',
  'merge\tVD-A\tVD-BAN',
  'merge\tVD-B\tVD-BAN',
].join('\n');

const unit = (code: string, vi: string) => ({
  id: `u-${code}`,
  code,
  name: { vi },
  level: 'organisation' as const,
  kind: 'ban',
  parent: null,
  validFrom: null,
  validTo: null,
  validFromPrecision: null,
});

const result: UnitChangeResult = {
  dryRun: true,
  id: null,
  effectiveDate: '2026-07-01',
  created: [unit('VD-BAN', 'Ban Ví Dụ')],
  closed: [
    { unit: unit('VD-A', 'Ban Một'), successors: [{ unit: unit('VD-BAN', 'Ban Ví Dụ'), share: null }] },
    { unit: unit('VD-B', 'Ban Hai'), successors: [{ unit: unit('VD-BAN', 'Ban Ví Dụ'), share: 0.4 }] },
  ],
  changed: [
    { before: unit('VD-C', 'Ban Ba'), after: unit('VD-C', 'Ban Bốn') },
    {
      before: { ...unit('VD-D', 'Ban Năm'), parent: unit('VD-C', 'Ban Ba') },
      after: { ...unit('VD-D', 'Ban Sáu'), parent: unit('VD-C', 'Ban Bốn') },
    },
  ],
  touched: [
    {
      resource: 'observations',
      total: 12,
      onOrAfter: 3,
      units: [{ unit: unit('VD-A', 'Ban Một'), total: 12, onOrAfter: 3, holders: [] }],
    },
    {
      resource: 'accounts',
      total: 2,
      onOrAfter: 0,
      units: [
        { unit: unit('VD-A', 'Ban Một'), total: 2, onOrAfter: 0, holders: ['ban.mot', 'ban.mot.duyet'] },
      ],
    },
  ],
  late: [],
  lateTotal: 0,
  reports: [],
  reportsTotal: 0,
  targets: [],
  targetsTotal: 0,
  figures: [],
  figuresTotal: 0,
  undoing: null,
};

const undoing: UnitChangeUndoing = {
  changes: [
    {
      resource: 'observations',
      key: 'TT.HO_SO/VD-BAN/2026-08?breakdown=SEX:female',
      unit: { id: 'u-BAN', code: 'VD-BAN', name: { vi: 'Ban Ví Dụ' } },
      status: 'withdrawn',
      value: 1200.5,
    },
    {
      resource: 'observations',
      key: 'TT.HO_SO/VD-A/2026-01-01/P9M',
      unit: { id: 'u-A', code: 'VD-A', name: { vi: 'Ban Một' } },
      status: 'submitted',
      value: null,
    },
    {
      resource: 'submissions',
      key: 'CDS-2026-08',
      unit: { id: 'u-A', code: 'VD-A', name: { vi: 'Ban Một' } },
      status: 'approved',
      value: null,
    },
  ],
  total: 503,
  answered: [],
  answeredTotal: 0,
};

const answered = (code: string, name: string, predecessors: [string, string][]): AnsweredValue => ({
  indicator: 'TT.HO_SO',
  indicatorName: { vi: 'Hồ sơ trực tuyến' },
  unit: { id: `u-${code}`, code, name: { vi: name } },
  period: '2026-08',
  breakdown: {},
  status: 'approved',
  value: 16,
  valueInForce: null,
  options: ['move', 'withdraw'],
  predecessors: predecessors.map(([each, called]) => ({
    id: `u-${each}`,
    code: each,
    name: { vi: called },
  })),
});

const withAnswered: UnitChangeUndoing = {
  changes: [],
  total: 0,
  answered: [
    answered('VD-BAN', 'Ban Ví Dụ', [
      ['VD-A', 'Ban Một'],
      ['VD-B', 'Ban Hai'],
    ]),
    answered('VD-C', 'Ban Ba', [['VD-D', 'Ban Bốn']]),
  ],
  answeredTotal: 2,
};

const late = (code: string, name: string, value: number): LateValue => ({
  indicator: 'TT.HO_SO',
  indicatorName: { vi: 'Hồ sơ trực tuyến' },
  unit: { id: `u-${code}`, code, name: { vi: name } },
  period: '2026-08',
  breakdown: {},
  status: 'approved',
  value,
  numerator: null,
  denominator: null,
  valueInForce: null,
  options: ['stand-in', 'move', 'add-up', 'withdraw'],
  decision: null,
  successor: null,
});

const withLate: UnitChangeResult = {
  ...result,
  late: [late('VD-A', 'Ban Một', 7), late('VD-B', 'Ban Hai', 9)],
  lateTotal: 2,
  figures: [
    {
      indicator: 'TT.HO_SO',
      unit: { id: 'u-T', code: '19', name: { vi: 'Tỉnh Thái Nguyên' } },
      period: '2026-08',
      breakdown: {},
      before: { value: 21, reason: null, reported: 3, expected: 3 },
      after: { value: 14, reason: null, reported: 2, expected: 2 },
    },
  ],
  figuresTotal: 1,
};

const act: UnitChange = {
  id: 'act-1',
  title: { vi: 'Sắp xếp các ban' },
  effectiveDate: '2026-07-01',
  datePrecision: 'exact',
  legalBasis: { document: 'Quyết định 12/QĐ-UBND', page: null, url: null, quote: null },
  rightsFollow: true,
  status: 'in-force',
  createdUnits: 1,
  closedUnits: 2,
  changedUnits: 1,
  recordedAt: '2026-11-25T06:00:00Z',
  knownSince: '2026-11-25T06:00:00Z',
  recordedBy: 'administrator',
  undoneAt: null,
  undoneBy: null,
  undoneReason: null,
  corrects: null,
  correctedBy: null,
};

const onDone = vi.fn();
const props = { owner: 'administrator', onDone };

beforeEach(() => {
  sessionStorage.clear();
  onDone.mockReset();
});

async function open(rows = pasted) {
  const page = render(ActForm, props);
  const user = userEvent.setup({ delay: null });
  await user.type(screen.getByLabelText(/^Ngày hiệu lực/), '1/7/2026');
  await user.type(screen.getByLabelText('Tên đợt sắp xếp'), 'Sắp xếp các ban');
  await user.type(screen.getByLabelText('Văn bản'), 'Quyết định 12/QĐ-UBND');
  await paste(rows);
  return { user, page };
}

async function paste(rows: string) {
  await fireEvent.input(screen.getByLabelText('Các dòng'), { target: { value: rows } });
}

const preview = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Xem trước' }));

const posts = () => requests('POST', '/unit-changes');

describe('a new act', () => {
  it('shows the rows as they were read, counted by what they do', async () => {
    await open();
    expect(screen.getByText('3 dòng').closest('p')).toHaveTextContent('3 dòng: Thành lập 1, Nhập 2');
    const table = screen.getByRole('table', { name: /Các dòng như hệ thống đọc được/ });
    expect(within(table).getByRole('row', { name: /^3 Nhập VD-A VD-BAN/ })).toBeVisible();
    expect(within(table).queryByRole('columnheader', { name: /share/ })).not.toBeInTheDocument();
  });

  it('is tried first, and what it would do is told', async () => {
    serve('POST', '/unit-changes', { body: result });
    const { user } = await open();
    await user.click(screen.getByLabelText('chậm nhất'));
    await user.click(screen.getByLabelText('Quyền của người dùng theo sang đơn vị mới'));
    await user.type(screen.getByLabelText(/^Được biết từ ngày/), '16/6/2026');
    await preview(user);

    const outcome = await screen.findByRole('region', { name: /Từ ngày 01\/07\/2026/ });
    expect(outcome).toHaveTextContent('Thành lập: 1 đơn vị');
    expect(outcome).toHaveTextContent('Ban Một (VD-A) → Ban Ví Dụ (VD-BAN)');
    expect(outcome).toHaveTextContent('tỷ lệ 0,4');
    expect(outcome).toHaveTextContent('Ban Ba (VD-C): Ban Ba → Ban Bốn');
    expect(within(outcome).getByText(/Ban Năm → Ban Sáu$/)).toBeVisible();
    expect(outcome).toHaveTextContent('Giá trị đã báo cáo: 12, trong đó 3 về ngày hiệu lực hoặc sau đó');
    expect(outcome).toHaveTextContent('Ban Một (VD-A): 2 (ban.mot, ban.mot.duyet)');
    expect(outcome).toHaveTextContent('sẽ theo sang các đơn vị kế thừa');
    expect(screen.getByRole('heading', { name: /Có thể thực hiện/ })).toHaveFocus();

    const sent = posts()[0];
    expect(Object.fromEntries(sent?.query ?? [])).toEqual({ dryRun: 'true' });
    expect(sent?.body).toEqual({
      effectiveDate: '2026-07-01',
      datePrecision: 'known-by',
      title: { vi: 'Sắp xếp các ban' },
      legalBasis: { document: 'Quyết định 12/QĐ-UBND' },
      rightsFollow: true,
      knownSince: '2026-06-15T17:00:00.000Z',
      changes: [
        { change: 'create', code: 'VD-BAN', name: { vi: 'Ban Ví Dụ' }, kind: 'ban', parent: '19' },
        { change: 'merge', unit: 'VD-A', successor: 'VD-BAN' },
        { change: 'merge', unit: 'VD-B', successor: 'VD-BAN' },
      ],
    });
  });

  it('is not sent with faults that can be seen here', async () => {
    render(ActForm, props);
    const user = userEvent.setup({ delay: null });
    await user.type(screen.getByLabelText(/^Ngày hiệu lực/), '31/02/2026');
    await paste('change\tunit\nclose\tVD-A');
    await preview(user);
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByRole('link', { name: 'Hãy ghi tên văn bản' })).toBeVisible();
    expect(summary.getByRole('link', { name: /Dòng 2: không có loại việc “close”/ })).toBeVisible();
    await user.click(summary.getByRole('link', { name: /Ngày hiệu lực viết dạng/ }));
    expect(screen.getByLabelText(/^Ngày hiệu lực/)).toHaveFocus();
    expect(posts()).toHaveLength(0);
  });

  it('shows each row that cannot be carried out, with its cells, and leads to it', async () => {
    const message = 'Đơn vị VD-B đã kết thúc ngày 2025-07-01.';
    const shown = 'Đơn vị VD-B đã kết thúc ngày 01/07/2025.';
    serve(
      'POST',
      '/unit-changes',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/changes/2/unit', code: 'unit-change.unit-unknown', message }],
      }),
    );
    const { user } = await open();
    await preview(user);
    const list = within(await screen.findByRole('region', { name: 'Chưa thực hiện được: 1 dòng cần sửa' }));
    const item = list.getByText(shown).closest('li');
    expect(item).toHaveTextContent('Việc: Nhập');
    expect(item).toHaveTextContent('Đơn vị cũ: VD-B');
    await user.click(list.getByRole('link', { name: 'Dòng 4, cột unit (Đơn vị cũ)' }));
    const row = screen.getByRole('row', { name: /^4 Nhập VD-B/ });
    expect(row).toHaveFocus();
    expect(within(row).getByText('cần sửa')).toBeInTheDocument();

    await paste(pasted.replace('VD-B\t', 'VD-C\t'));
    expect(list.queryByText(shown)).not.toBeInTheDocument();
    expect(screen.getByText(/Hãy xem trước lại/)).toBeVisible();
  });

  it('keeps hundreds of faults in pages, by what they are about', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => `merge\tVD-${index}\tVD-BAN`);
    serve(
      'POST',
      '/unit-changes',
      problem(422, 'rules.broken', {
        errors: rows.map((_, index) => ({
          pointer: `/changes/${index}/${index < 30 ? 'successor' : 'unit'}`,
          code: 'unit-change.unit-unknown',
          message: `Lỗi số ${index}`,
        })),
      }),
    );
    const { user } = await open([header, ...rows].join('\n'));
    await preview(user);
    const list = within(await screen.findByRole('region', { name: /400 dòng cần sửa/ }));
    expect(list.getAllByText(/^Lỗi số/)).toHaveLength(20);
    expect(document.querySelectorAll('*').length).toBeLessThan(1500);
    await user.selectOptions(list.getByLabelText('Chỉ xem'), 'Nhập, cột Đơn vị kế thừa (30)');
    expect(list.getByText('1–20 trong 30')).toBeVisible();
    await user.click(list.getByRole('button', { name: 'Trang sau' }));
    expect(list.getAllByText(/^Lỗi số/)).toHaveLength(10);
    await user.click(list.getByRole('link', { name: /^Dòng 31,/ }));
    expect(screen.getByRole('row', { name: /^31 Nhập VD-29/ })).toHaveFocus();
  });

  it('puts faults of what stands above the rows at their fields', async () => {
    const message = 'Không đúng dạng ngày.';
    serve(
      'POST',
      '/unit-changes',
      problem(400, 'body.invalid', {
        errors: [{ pointer: '/effectiveDate', code: 'body.date', message }],
      }),
    );
    const { user } = await open();
    await preview(user);
    expect(await screen.findByRole('link', { name: message })).toHaveAttribute('href', '#act-date');
  });

  it('says who can help an administrator of too few units', async () => {
    serve('POST', '/unit-changes', problem(403, 'access.denied'));
    const { user } = await open();
    await preview(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(/Quản trị viên của toàn hệ thống/);
  });

  it('keeps what was typed when the connection drops, and after reloading', async () => {
    const { user, page } = await open();
    failNetwork();
    await preview(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được với máy chủ');
    page.unmount();
    render(ActForm, props);
    expect(screen.getByLabelText(/^Ngày hiệu lực/)).toHaveValue('1/7/2026');
    expect(screen.getByLabelText('Các dòng')).toHaveValue(pasted);
  });

  it('shows nothing of it to somebody else', async () => {
    const { page } = await open();
    page.unmount();
    render(ActForm, { ...props, owner: 'khac' });
    expect(screen.getByLabelText('Các dòng')).toHaveValue('');
  });

  it('takes a CSV file, and says when it cannot be read', async () => {
    render(ActForm, props);
    const user = userEvent.setup({ delay: null });
    const field = screen.getByLabelText('Hoặc chọn tệp CSV');
    await user.upload(field, new File(['change,unit\nabolish,VD-A\n'], 'dot.csv', { type: 'text/csv' }));
    expect(await screen.findByText('1 dòng')).toBeVisible();
    await user.upload(field, new File([new Uint8Array([0xe1, 0x20])], 'cu.csv', { type: 'text/csv' }));
    expect(await screen.findByText(/Không đọc được tệp/)).toBeVisible();
    expect(screen.getByLabelText('Các dòng')).toHaveValue('change,unit\nabolish,VD-A\n');
  });

  it('explains the seven kinds of row on demand', async () => {
    render(ActForm, props);
    await userEvent.click(screen.getByText(/^Hướng dẫn: bảy loại dòng/));
    expect(await screen.findByText(/nhập toàn bộ vào một đơn vị mới/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Tải mẫu CSV có ví dụ' })).toBeVisible();
  });

  it('warns when a spreadsheet seems to have dropped a zero', async () => {
    await open('change\tunit\nabolish\t1849');
    expect(screen.getByText(/1 ô mã 4 chữ số, ví dụ 1849/)).toBeVisible();
  });
});

describe('the correction of an act', () => {
  const rows = [
    { row: 1, change: 'create', unit: null, successor: null, share: null, code: 'VD-BAN', parent: '19' },
    { row: 2, change: 'split', unit: 'VD-A', successor: 'VD-BAN', share: 0.4, code: null, parent: null },
  ].map((row) => ({
    ...row,
    name: row.row === 1 ? { vi: 'Ban Ví Dụ' } : null,
    kind: row.row === 1 ? 'ban' : null,
  }));

  function serveAct() {
    serve('GET', '/unit-changes/act-1', { body: act });
    serveList('/unit-changes/act-1/rows', rows);
  }

  it('begins with what was entered, and says why', async () => {
    serveAct();
    serve('POST', '/unit-changes', { body: { ...result, undoing } });
    render(ActForm, { ...props, corrects: 'act-1' });
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByRole('link', { name: 'Sắp xếp các ban' })).toHaveAttribute(
      'href',
      '/lam-viec/sap-xep/act-1',
    );
    expect(screen.getByLabelText('Tên đợt sắp xếp')).toHaveValue('Sắp xếp các ban');
    await user.clear(screen.getByLabelText(/^Ngày hiệu lực/));
    await user.type(screen.getByLabelText(/^Ngày hiệu lực/), '1/8/2026');
    await preview(user);
    expect(await screen.findByRole('link', { name: 'Hãy cho biết lý do sửa' })).toBeVisible();
    expect(posts()).toHaveLength(0);

    await user.type(screen.getByLabelText('Lý do sửa'), 'Nhầm ngày');
    await preview(user);
    const outcome = within(await screen.findByRole('region', { name: /Từ ngày/ }));
    expect(outcome.getByRole('heading', { name: 'Hủy đợt đã nhập nhầm' })).toBeVisible();
    expect(outcome.getByText('Thu hồi: 1 số liệu')).toBeVisible();
    expect(posts()[0]?.body).toEqual({
      effectiveDate: '2026-08-01',
      datePrecision: 'exact',
      title: { vi: 'Sắp xếp các ban' },
      legalBasis: { document: 'Quyết định 12/QĐ-UBND' },
      rightsFollow: true,
      corrects: { act: 'act-1', reason: 'Nhầm ngày' },
      changes: [
        { change: 'create', code: 'VD-BAN', name: { vi: 'Ban Ví Dụ' }, kind: 'ban', parent: '19' },
        { change: 'split', unit: 'VD-A', successor: 'VD-BAN', share: 0.4 },
      ],
    });
  });

  it('asks what becomes of numbers of units of the former', async () => {
    serveAct();
    serve('POST', '/unit-changes', { body: { ...result, undoing: withAnswered } });
    render(ActForm, { ...props, corrects: 'act-1' });
    const user = userEvent.setup({ delay: null });
    await user.type(await screen.findByLabelText('Lý do sửa'), 'Nhầm ngày');
    await preview(user);
    const carry = await screen.findByRole('button', { name: 'Thực hiện' });
    expect(carry).toBeDisabled();
    await user.click(screen.getByLabelText(/^Thu hồi/));
    expect(carry).toBeEnabled();
    await user.click(carry);
    await screen.findByRole('dialog');
    expect(posts().at(-1)?.body).toMatchObject({
      corrects: { act: 'act-1', reason: 'Nhầm ngày', decisions: [{ decision: 'withdraw' }] },
    });
  });

  it('does not throw away what was being typed without asking', async () => {
    serveAct();
    const { page } = await open();
    page.unmount();
    render(ActForm, { ...props, corrects: 'act-1' });
    const user = userEvent.setup({ delay: null });
    expect(await screen.findByText(/nội dung đang nhập dở/)).toBeVisible();
    expect(screen.queryByLabelText('Các dòng')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ nội dung đó và sửa' }));
    expect(screen.getByLabelText('Lý do sửa')).toHaveValue('');
    expect(screen.getByLabelText('Các dòng')).not.toHaveValue(pasted);
  });

  it('names in words what rests on the former', async () => {
    serveAct();
    serve(
      'POST',
      '/unit-changes',
      problem(409, 'unit-change.newer-rests', {
        errors: [
          {
            pointer: '/corrects',
            code: 'unit-change.recorded-since',
            message: 'observations TT.HO_SO/VD-BAN/2026-08 của Ban Ví Dụ (VD-BAN).',
          },
        ],
      }),
    );
    render(ActForm, { ...props, corrects: 'act-1' });
    const user = userEvent.setup({ delay: null });
    await user.type(await screen.findByLabelText('Lý do sửa'), 'Nhầm ngày');
    await preview(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(/giá trị đã báo cáo TT.HO_SO/);
  });

  it('leads from each to the other', async () => {
    serve('GET', '/unit-changes/act-1', { body: { ...act, corrects: 'act-0' } });
    serveList('/unit-changes/act-1/rows', []);
    render(ActRecord, { id: 'act-1' });
    expect(await screen.findByRole('link', { name: 'Sửa đợt sắp xếp' })).toHaveAttribute(
      'href',
      '/lam-viec/sap-xep/moi?sua=act-1',
    );
    expect(screen.getByRole('link', { name: 'đợt đã nhập nhầm' })).toHaveAttribute(
      'href',
      '/lam-viec/sap-xep/act-0',
    );
  });
});

describe('carrying out', () => {
  async function ask() {
    serve('POST', '/unit-changes', ({ query }) =>
      query.get('dryRun') === 'true'
        ? { body: result }
        : { status: 201, body: { ...result, dryRun: false, id: 'act-1' } },
    );
    const opened = await open();
    await preview(opened.user);
    await opened.user.click(await screen.findByRole('button', { name: 'Thực hiện' }));
    return { ...opened, dialog: within(await screen.findByRole('dialog')) };
  }

  it('asks once more, with date, document and numbers, and leads to the record', async () => {
    const { user, dialog, page } = await ask();
    const told = (term: string) => dialog.getByText(term).nextElementSibling;
    expect(told('Ngày hiệu lực')).toHaveTextContent('01/07/2026 (chính xác)');
    expect(told('Văn bản')).toHaveTextContent('Quyết định 12/QĐ-UBND');
    expect(told('Đơn vị kết thúc')).toHaveTextContent('2');
    expect(posts()).toHaveLength(1);
    await user.click(dialog.getByRole('button', { name: 'Thực hiện' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('act-1'));
    expect(posts()[1]?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(posts()[1]?.query.get('dryRun')).toBeNull();

    page.unmount();
    render(ActForm, props);
    expect(screen.getByLabelText('Các dòng')).toHaveValue('');
  });

  it('repeats with the same key when the answer is lost, also after reloading', async () => {
    const { user, dialog, page } = await ask();
    const keys: (string | null)[] = [];
    serve('POST', '/unit-changes', ({ headers }) => {
      keys.push(headers.get('Idempotency-Key'));
      throw new TypeError('Failed to fetch');
    });
    await user.click(dialog.getByRole('button', { name: 'Thực hiện' }));
    expect(await dialog.findByText(/chỉ được thực hiện một lần/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Thực hiện' }));
    await vi.waitFor(() => expect(keys).toHaveLength(2));

    page.unmount();
    render(ActForm, props);
    serve('POST', '/unit-changes', ({ headers }) => {
      keys.push(headers.get('Idempotency-Key'));
      return { status: 201, body: { ...result, id: 'act-1' } };
    });
    await user.click(await screen.findByRole('button', { name: 'Gửi lại' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('act-1'));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('tells a refusal at its row: the units changed meanwhile', async () => {
    const { user, dialog } = await ask();
    const message = 'Đơn vị VD-A đã kết thúc ngày 01/06/2026.';
    serve(
      'POST',
      '/unit-changes',
      problem(422, 'rules.broken', { errors: [{ pointer: '/changes/1/unit', code: 'x', message }] }),
    );
    await user.click(dialog.getByRole('button', { name: 'Thực hiện' }));
    expect(await screen.findByRole('region', { name: /1 dòng cần sửa/ })).toHaveTextContent(message);
    expect(screen.queryByRole('button', { name: 'Gửi lại' })).not.toBeInTheDocument();
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('an act that comes late', () => {
  async function tried(answer: UnitChangeResult) {
    serve('POST', '/unit-changes', ({ query }) =>
      query.get('dryRun') === 'true' ? { body: answer } : { status: 201, body: { ...answer, id: 'act-1' } },
    );
    const opened = await open();
    await preview(opened.user);
    await screen.findByRole('heading', { name: /^Số liệu đến muộn/ });
    return opened;
  }

  async function carryOut(user: ReturnType<typeof userEvent.setup>) {
    await user.click(screen.getByRole('button', { name: 'Thực hiện' }));
    const dialog = within(await screen.findByRole('dialog'));
    const told = dialog.getByText('Số liệu đến muộn').parentElement?.textContent ?? '';
    await user.click(dialog.getByRole('button', { name: 'Thực hiện' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('act-1'));
    return told;
  }

  const decided = () => (posts().at(-1)?.body as { decisions?: unknown }).decisions;

  it('lists what is late, and the figures that change', async () => {
    await tried(withLate);
    const outcome = screen.getByRole('region', { name: /Từ ngày 01\/07\/2026/ });
    expect(outcome).toHaveTextContent('Số liệu đến muộn: 2');
    expect(outcome).toHaveTextContent('Ban Một (VD-A), tháng 08/2026: 7 (đã duyệt)');
    expect(outcome).toHaveTextContent('TT.HO_SO, Tỉnh Thái Nguyên, tháng 08/2026: 21 (3/3) → 14 (2/2)');
    expect(screen.getByLabelText(/^Dùng tạm số của đơn vị cũ/)).toBeChecked();
  });

  it('takes the list as it is: accepting it is deciding', async () => {
    const { user } = await tried(withLate);
    expect(await carryOut(user)).toContain('Dùng tạm số của đơn vị cũ: 2');
    expect(decided()).toEqual([{ decision: 'stand-in' }]);
  });

  it('lets one value be decided otherwise than all', async () => {
    const { user } = await tried(withLate);
    await user.click(screen.getByLabelText(/^Cộng lại cho đơn vị mới/));
    await user.selectOptions(screen.getByLabelText(/TT.HO_SO, VD-B/), 'Không dùng nữa');
    expect(await carryOut(user)).toContain('Cộng lại cho đơn vị mới: 1');
    expect(decided()).toEqual([
      { decision: 'add-up' },
      { indicator: 'TT.HO_SO', unit: 'u-VD-B', period: '2026-08', breakdown: '', decision: 'withdraw' },
    ]);
  });

  it('is not carried out while a value is undecided', async () => {
    const parts = [
      { unit: unit('VD-P1', 'Phần Một'), share: 0.6 },
      { unit: unit('VD-P2', 'Phần Hai'), share: 0.4 },
    ];
    const { user } = await tried({
      ...withLate,
      closed: [{ unit: unit('VD-A', 'Ban Một'), successors: parts }],
      late: [{ ...late('VD-A', 'Ban Một', 7), options: ['stand-in', 'move', 'divide', 'withdraw'] }],
    });
    await user.click(screen.getByLabelText(/^Chuyển cho đơn vị mới/));
    expect(screen.getByText(/Còn 1 số liệu mà quyết định chung không áp dụng được/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thực hiện' })).toBeDisabled();
    await user.selectOptions(screen.getByLabelText(/TT.HO_SO, VD-A/), 'Chuyển cho Phần Hai');
    await carryOut(user);
    expect(decided()).toEqual([
      { decision: 'move' },
      {
        indicator: 'TT.HO_SO',
        unit: 'u-VD-A',
        period: '2026-08',
        breakdown: '',
        decision: 'move',
        successor: 'VD-P2',
      },
    ]);
  });

  const withTargets: UnitChangeResult = {
    ...withLate,
    reports: [
      {
        round: 'BC-2026-08',
        unit: { id: 'u-VD-A', code: 'VD-A', name: { vi: 'Ban Một' } },
        status: 'submitted',
        sentAt: '2026-09-02T03:00:00Z',
      },
    ],
    targets: [
      {
        indicator: 'TT.HO_SO',
        indicatorName: { vi: 'Hồ sơ trực tuyến' },
        unit: { id: 'u-new', code: 'VD-BAN', name: { vi: 'Ban Ví Dụ' } },
        period: '2026',
        breakdown: {},
        former: [
          { unit: { id: 'u-VD-A', code: 'VD-A', name: { vi: 'Ban Một' } }, value: 700 },
          { unit: { id: 'u-VD-B', code: 'VD-B', name: { vi: 'Ban Hai' } }, value: 500 },
        ],
        proposed: 1200,
      },
    ],
    reportsTotal: 1,
    targetsTotal: 1,
  };

  it('tells which reports are closed', async () => {
    await tried(withTargets);
    const outcome = screen.getByRole('region', { name: /Từ ngày 01\/07\/2026/ });
    expect(outcome).toHaveTextContent('Báo cáo được đóng: 1');
    expect(outcome).toHaveTextContent('Ban Một (VD-A), BC-2026-08: gửi');
  });

  it('sets the targets that are taken or typed, and none that is left empty', async () => {
    const { user } = await tried(withTargets);
    await user.click(screen.getByRole('button', { name: 'Đặt theo tổng đề xuất (1)' }));
    const field = screen.getByLabelText('Chỉ tiêu của Ban Ví Dụ');
    expect(field).toHaveValue('1.200');
    await user.clear(field);
    await user.type(field, 'nhiều');
    expect(screen.getByText(/Hãy nhập một số/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Thực hiện' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Ban Ví Dụ, TT.HO_SO, năm 2026: Hãy nhập/ })).toHaveAttribute(
      'href',
      '#chi-tieu-muon',
    );
    await user.clear(field);
    await user.type(field, '1.250');
    expect(await carryOut(user)).toContain('Chỉ tiêu đặt cho đơn vị mới');
    expect((posts().at(-1)?.body as { targets?: unknown }).targets).toEqual([
      { indicator: 'TT.HO_SO', unit: 'VD-BAN', period: '2026', breakdown: '', value: 1250 },
    ]);
  });

  it('tells a decision that is refused before the last question, and keeps the list', async () => {
    const { user } = await tried(withLate);
    const message = 'Chỉ người phê duyệt mới rút được.';
    serve(
      'POST',
      '/unit-changes',
      problem(422, 'rules.broken', { errors: [{ pointer: '/decisions/0', code: 'x', message }] }),
    );
    await user.click(screen.getByRole('button', { name: 'Thực hiện' }));
    expect(await screen.findByRole('link', { name: message })).toHaveAttribute('href', '#so-lieu-muon');
    expect(screen.getByRole('heading', { name: /^Số liệu đến muộn/ })).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the list of acts', () => {
  it('tells date, document, numbers and state', async () => {
    serveList('/unit-changes', [
      act,
      { ...act, id: 'act-0', title: { vi: 'Nhập nhầm' }, status: 'undone', datePrecision: 'known-by' },
    ]);
    render(ActList);
    const row = within(await screen.findByRole('row', { name: /Sắp xếp các ban/ }));
    expect(row.getByRole('link', { name: 'Sắp xếp các ban' })).toHaveAttribute(
      'href',
      '/lam-viec/sap-xep/act-1',
    );
    expect(row.getByText('Quyết định 12/QĐ-UBND')).toBeVisible();
    expect(row.getByText('Có hiệu lực')).toBeVisible();
    const undone = within(screen.getByRole('row', { name: /Nhập nhầm/ }));
    expect(undone.getByText('Đã hủy')).toBeVisible();
    expect(undone.getByText('chậm nhất 01/07/2026')).toBeVisible();
  });

  it('says what to do when there is none, and when it failed', async () => {
    serveList('/unit-changes', []);
    const page = render(ActList);
    expect(await screen.findByText('Chưa có đợt sắp xếp nào')).toBeVisible();
    page.unmount();
    resetServer();
    serve('GET', '/unit-changes', problem(500, 'http.500'));
    render(ActList);
    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeVisible();
  });
});

describe('the record of an act', () => {
  const row = {
    row: 3,
    change: 'merge',
    unit: 'VD-A',
    successor: 'VD-BAN',
    share: null,
    code: null,
    name: null,
    kind: null,
    parent: null,
    unitId: 'u-1',
    unitName: { vi: 'Ban Một' },
    successorId: 'u-2',
    successorName: { vi: 'Ban Ví Dụ' },
  };
  const resting = {
    pointer: '/status',
    code: 'unit-change.recorded-since',
    message: 'Đã có 12 mục award-decisions ghi cho Ban Ví Dụ (VD-BAN).',
  };
  const undone = { ...act, status: 'undone', undoneAt: act.recordedAt, undoneReason: 'Nhầm ngày' };

  beforeEach(() => {
    serve('GET', '/unit-changes/act-1', { body: act, headers: { ETag: '"1"' } });
    serve('GET', '/unit-changes/act-1/undoing', {
      body: { changes: [], total: 0, answered: [], answeredTotal: 0 },
    });
    serveList('/unit-changes/act-1/rows', [row]);
  });

  async function ask(reason: string) {
    render(ActRecord, { id: 'act-1' });
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Hủy đợt sắp xếp' }));
    const dialog = within(await screen.findByRole('dialog'));
    if (reason !== '') await user.type(await dialog.findByLabelText('Lý do hủy'), reason);
    return {
      user,
      dialog,
      submit: async () => {
        const button = await dialog.findByRole('button', { name: 'Hủy đợt sắp xếp' });
        await vi.waitFor(() => expect(button).toBeEnabled());
        await user.click(button);
      },
    };
  }

  it('tells who carried it out, and what each row meant, as of its day', async () => {
    render(ActRecord, { id: 'act-1', carriedOut: true });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sắp xếp các ban' })).toBeVisible();
    expect(screen.getByText('25/11/2026 13:00, bởi administrator')).toBeVisible();
    expect(screen.getByText('Đã thực hiện đợt sắp xếp này.')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Ban Một' })).toHaveAttribute(
      'href',
      '/don-vi/VD-A?ngay=2026-06-30',
    );
    expect(screen.getByRole('link', { name: 'Ban Ví Dụ' })).toHaveAttribute(
      'href',
      '/don-vi/VD-BAN?ngay=2026-07-01',
    );
  });

  it('hands out its rows as they can be pasted again', async () => {
    let saved: Blob | null = null;
    vi.stubGlobal('URL', Object.assign(URL, { revokeObjectURL: () => undefined }));
    URL.createObjectURL = (blob) => {
      saved = blob as Blob;
      return 'blob:rows';
    };
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    render(ActRecord, { id: 'act-1' });
    await userEvent.click(await screen.findByRole('button', { name: 'Tải các dòng (CSV)' }));
    await vi.waitFor(() => expect(saved).not.toBeNull());
    const text = await (saved as unknown as Blob).text();
    expect(text).toContain('change,unit,successor,share,code,name,nameEn,kind,parent');
    expect(text).toContain('merge,VD-A,VD-BAN,,,,,,');
  });

  it('is undone with a reason, by what was seen', async () => {
    serve('PUT', '/unit-changes/act-1/status', () => {
      serve('GET', '/unit-changes/act-1', { body: undone, headers: { ETag: '"2"' } });
      return { body: undone };
    });
    const { user, dialog, submit } = await ask('');
    await submit();
    expect(dialog.getByRole('link', { name: 'Hãy cho biết lý do hủy' })).toBeVisible();
    await user.type(dialog.getByLabelText('Lý do hủy'), 'Nhầm ngày');
    await submit();
    expect(await screen.findByText(/Đã hủy đợt sắp xếp/)).toBeVisible();
    expect(await screen.findByText('Nhầm ngày')).toBeVisible();
    const sent = requests('PUT', '/unit-changes/act-1/status')[0];
    expect(sent?.body).toEqual({ status: 'undone', reason: 'Nhầm ngày' });
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(screen.queryByRole('button', { name: 'Hủy đợt sắp xếp' })).not.toBeInTheDocument();
  });

  it('tells beforehand what is withdrawn, put back and opened', async () => {
    serve('GET', '/unit-changes/act-1/undoing', { body: undoing });
    const { dialog } = await ask('');
    expect(await dialog.findByText('Thu hồi: 1 số liệu')).toBeVisible();
    expect(dialog.getByText(/\(VD-BAN\), TT.HO_SO, SEX:female, tháng 08\/2026: 1\.200,5$/)).toBeVisible();
    expect(dialog.getByText('Trả lại như trước: 1 số liệu')).toBeVisible();
    expect(dialog.getByText(/TT.HO_SO, 9 tháng năm 2026: không áp dụng, chờ duyệt/)).toBeVisible();
    expect(dialog.getByText('Mở lại: 1 báo cáo')).toBeVisible();
    expect(dialog.getByText(/CDS-2026-08: đã duyệt/)).toBeVisible();
    expect(dialog.getByText('Và 500 mục khác.')).toBeVisible();
  });

  it('asks what becomes of numbers of units that go away', async () => {
    serve('GET', '/unit-changes/act-1/undoing', { body: withAnswered });
    serve('PUT', '/unit-changes/act-1/status', { body: undone });
    const { user, dialog, submit } = await ask('Nhầm ngày');
    expect(await dialog.findByText('Còn 2 số liệu chưa quyết định.')).toBeVisible();
    await submit();
    expect(requests('GET', '/unit-changes/act-1/undoing')).toHaveLength(1);
    expect(dialog.getByRole('link', { name: 'Hãy quyết định về từng số liệu' })).toBeVisible();
    expect(requests('PUT', '/unit-changes/act-1/status')).toHaveLength(0);

    await user.click(dialog.getByLabelText(/^Chuyển cho đơn vị cũ/));
    expect(dialog.getByText('Còn 1 số liệu chưa quyết định.')).toBeVisible();
    await user.selectOptions(
      dialog.getByLabelText('Quyết định cho TT.HO_SO, VD-BAN, tháng 08/2026'),
      'Chuyển cho Ban Hai',
    );
    await submit();
    expect(await screen.findByText(/Đã hủy đợt sắp xếp/)).toBeVisible();
    expect(requests('PUT', '/unit-changes/act-1/status')[0]?.body).toEqual({
      status: 'undone',
      reason: 'Nhầm ngày',
      decisions: [
        { decision: 'move' },
        {
          indicator: 'TT.HO_SO',
          unit: 'VD-BAN',
          period: '2026-08',
          breakdown: '',
          decision: 'move',
          predecessor: 'VD-B',
        },
      ],
    });
  });

  it('reads anew what was sent meanwhile', async () => {
    serve('PUT', '/unit-changes/act-1/status', () => {
      serve('GET', '/unit-changes/act-1/undoing', { body: withAnswered });
      return problem(409, 'unit-change.undo-undecided', {
        errors: [
          { pointer: '/decisions', code: 'unit-change.undecided-value', message: 'VD-BAN chưa quyết định.' },
        ],
      });
    });
    const { dialog, submit } = await ask('Nhầm ngày');
    await submit();
    expect(await dialog.findByText('Còn 2 số liệu chưa quyết định.')).toBeVisible();
    expect(dialog.getByRole('link', { name: 'VD-BAN chưa quyết định.' })).toBeVisible();
  });

  it('tells what rests on it before a reason is typed', async () => {
    serve(
      'GET',
      '/unit-changes/act-1/undoing',
      problem(409, 'unit-change.newer-rests', { errors: [resting] }),
    );
    const { dialog } = await ask('');
    expect(await dialog.findByRole('alert')).toHaveTextContent(/quyết định khen thưởng ghi cho Ban Ví Dụ/);
    expect(dialog.queryByText(/Các đơn vị trở lại/)).not.toBeInTheDocument();
  });

  it('can be undone where the list could not be read', async () => {
    serve('GET', '/unit-changes/act-1/undoing', problem(503, 'server.unavailable'));
    const { dialog } = await ask('Nhầm ngày');
    expect(await dialog.findByRole('button', { name: 'Thử lại' })).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Hủy đợt sắp xếp' })).toBeEnabled();
  });

  it('keeps the reason that was typed while its dialog is closed', async () => {
    const { user, dialog } = await ask('Nhầm ngày');
    await user.click(dialog.getByRole('button', { name: 'Thôi' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Hủy đợt sắp xếp' }));
    expect(await screen.findByLabelText('Lý do hủy')).toHaveValue('Nhầm ngày');
  });

  it('tells in plain words what rests on it', async () => {
    serve(
      'PUT',
      '/unit-changes/act-1/status',
      problem(409, 'unit-change.newer-rests', { errors: [resting] }),
    );
    const { dialog, submit } = await ask('Nhầm ngày');
    await submit();
    expect(await dialog.findByText(/Đã có 12 mục quyết định khen thưởng ghi cho Ban Ví Dụ/)).toBeVisible();
    expect(dialog.getByLabelText('Lý do hủy')).toHaveValue('Nhầm ngày');
  });

  it('reads anew when somebody else changed it meanwhile', async () => {
    serve('PUT', '/unit-changes/act-1/status', () => {
      serve('GET', '/unit-changes/act-1', { body: undone, headers: { ETag: '"2"' } });
      return problem(412, 'precondition.failed');
    });
    const { submit } = await ask('Nhầm ngày');
    await submit();
    expect(await screen.findByText(/vừa được người khác thay đổi/)).toBeVisible();
    expect(await screen.findByText('Đã hủy')).toBeVisible();
  });
});
