import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UnitListImport } from '$api';
import { UnitDesk } from '$wings/organisation/unit-desk';
import { problem, requests, serve, serveList } from '../server';

const item = {
  row: 2,
  code: 'CA',
  name: { vi: 'Công an tỉnh' },
  kind: 'công an',
  level: 'organisation' as const,
  parent: '06',
  validFrom: null,
  outcome: 'new' as const,
};
const outcome = (more: Partial<UnitListImport> = {}): UnitListImport => ({
  dryRun: true,
  created: 2,
  unchanged: 0,
  kinds: [{ kind: 'công an', level: 'organisation' }],
  items: [item, { ...item, row: 3, code: 'CA-VP', name: { vi: 'Văn phòng' }, kind: 'phòng', parent: 'CA' }],
  differences: [],
  ...more,
});
const list = () => new File(['Mã;Tên đơn vị\nCA;Công an tỉnh\n'], 'don-vi.csv', { type: 'text/csv' });
const founding = () => within(screen.getByRole('region', { name: 'Thêm một đơn vị' }));
const user = userEvent.setup({ delay: null });

beforeEach(() => {
  serveList('/units', []);
  serveList('/unit-kinds', [
    { kind: 'sở', level: 'organisation' },
    { kind: 'xã', level: 'commune' },
  ]);
});

async function choose() {
  render(UnitDesk);
  await user.upload(screen.getByLabelText('Chọn tệp danh sách'), list());
}

async function found(code: string) {
  render(UnitDesk);
  await user.type(await founding().findByLabelText('Tên đơn vị'), 'Sở Ví dụ');
  await user.type(founding().getByLabelText('Mã'), code);
}

const send = () => user.click(founding().getByRole('button', { name: 'Thêm đơn vị' }));

describe('a unit', () => {
  it('is founded with its day and its document, and its page is offered', async () => {
    serve('PUT', '/units/SO-VD', { body: { code: 'SO-VD', name: { vi: 'Sở Ví dụ' }, kind: 'sở' } });
    await found('so-vd');
    await user.type(founding().getByLabelText('Từ ngày'), '1/7/2025');
    await user.type(founding().getByLabelText('Căn cứ'), 'Nghị quyết 1');
    await send();
    expect(await screen.findByText(/Đã thêm Sở Ví dụ/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Xem trang của đơn vị' })).toHaveAttribute(
      'href',
      '/don-vi/SO-VD',
    );
    expect(requests('PUT', '/units/SO-VD')[0]?.body).toEqual({
      name: { vi: 'Sở Ví dụ' },
      kind: 'sở',
      level: null,
      parent: null,
      validFrom: '2025-07-01',
      validTo: null,
      source: { document: 'Nghị quyết 1', page: null, url: null, quote: null },
    });
    expect(founding().getByLabelText('Tên đơn vị')).toHaveValue('');
  });

  it('may be of a kind that nobody named before, with its level', async () => {
    serve('PUT', '/units/CC', { body: { code: 'CC', name: { vi: 'Sở Ví dụ' }, kind: 'chi cục' } });
    await found('CC');
    await user.selectOptions(founding().getByLabelText('Loại'), 'Loại khác …');
    await send();
    expect(await screen.findAllByText('Hãy ghi tên loại đơn vị')).not.toHaveLength(0);
    expect(requests('PUT', '/units/CC')).toHaveLength(0);
    await user.type(founding().getByLabelText('Tên loại mới'), 'chi cục');
    await send();
    expect(await screen.findByText(/Đã thêm/)).toBeVisible();
    expect(requests('PUT', '/units/CC')[0]?.body).toMatchObject({ kind: 'chi cục', level: 'organisation' });
  });

  it('keeps what was typed where another one has the code', async () => {
    serve('PUT', '/units/SO-VD', problem(428, 'http.precondition-required'));
    await found('SO-VD');
    await send();
    expect(await screen.findAllByText(/Mã này đã có đơn vị dùng/)).not.toHaveLength(0);
    expect(founding().getByLabelText('Mã')).toHaveAccessibleDescription(/Mã này đã có đơn vị dùng/);
    expect(founding().getByLabelText('Tên đơn vị')).toHaveValue('Sở Ví dụ');
  });

  it('is founded by the administrator of the unit above it', async () => {
    serve('PUT', '/units/SO-VD', problem(403, 'access.denied'));
    await found('SO-VD');
    await send();
    expect(await screen.findAllByText(/Chỉ quản trị viên của đơn vị cấp trên/)).not.toHaveLength(0);
  });

  it('waits for the kinds, which may be asked for again', async () => {
    serve('GET', '/unit-kinds', problem(503, 'http.unavailable'));
    render(UnitDesk);
    const again = await screen.findByRole('button', { name: /Thử lại/ });
    serveList('/unit-kinds', [{ kind: 'sở', level: 'organisation' }]);
    await user.click(again);
    expect(await founding().findByLabelText('Tên đơn vị')).toBeVisible();
  });
});

describe('a list of units', () => {
  it('is looked at first, and taken in by a second press', async () => {
    serve('POST', '/units/imports', ({ query }) => ({
      body: outcome({ dryRun: query.get('dryRun') === 'true' }),
    }));
    await choose();
    expect(await screen.findByText(/2 dòng: 2 đơn vị mới, 0 đã có/)).toBeVisible();
    expect(screen.getByText(/Loại đơn vị mới sẽ được ghi: công an/)).toBeVisible();
    const [, , second] = within(screen.getByRole('table', { name: 'Các dòng của danh sách' })).getAllByRole(
      'row',
    );
    expect(second).toHaveTextContent(/Văn phòng.*CA-VP.*Công an tỉnh.*Thêm mới/);
    await user.click(screen.getByRole('button', { name: 'Thêm 2 đơn vị' }));
    expect(await screen.findByText(/Đã thêm 2 đơn vị/)).toBeVisible();
    const sent = requests('POST', '/units/imports');
    expect(sent.map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false']);
    expect(sent[0]?.query.has('parent')).toBe(false);
    expect(sent[0]?.headers.get('Content-Type')).toBe('text/csv');
  });

  it('may be pasted, with what is true of each row', async () => {
    serve('POST', '/units/imports', { body: outcome() });
    render(UnitDesk);
    await user.click(screen.getByText('Điều đúng cho mọi dòng'));
    const region = within(screen.getByRole('region', { name: 'Thêm từ một danh sách' }));
    await user.type(region.getByLabelText('Từ ngày'), '01/07/2025');
    await user.type(region.getByLabelText('Căn cứ'), 'Nghị quyết 1');
    await user.click(region.getByLabelText('Hoặc dán từ bảng tính'));
    await user.paste('Mã\tTên đơn vị\nCA\tCông an tỉnh\n');
    await user.click(region.getByRole('button', { name: 'Xem trước phần đã dán' }));
    expect(await screen.findByText(/2 dòng/)).toBeVisible();
    const [sent] = requests('POST', '/units/imports');
    expect(sent?.query.get('validFrom')).toBe('2025-07-01');
    expect(sent?.query.get('source')).toBe('Nghị quyết 1');
  });

  it('is not sent with a day that is none', async () => {
    render(UnitDesk);
    await user.click(screen.getByText('Điều đúng cho mọi dòng'));
    const region = within(screen.getByRole('region', { name: 'Thêm từ một danh sách' }));
    await user.type(region.getByLabelText('Từ ngày'), '31/02/2025');
    await user.upload(region.getByLabelText('Chọn tệp danh sách'), list());
    expect(await screen.findByText('Hãy ghi ngày như 01/07/2025')).toBeVisible();
    expect(requests('POST', '/units/imports')).toHaveLength(0);
  });

  it('names what is wrong by row and column, and adds nothing', async () => {
    serve(
      'POST',
      '/units/imports',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/3/parent', code: 'unit-list.parent-unknown', message: 'Không có đơn vị này.' }],
      }),
    );
    await choose();
    const table = await screen.findByRole('table', { name: 'Lỗi theo dòng và cột' });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      /3.*Đơn vị cấp trên.*Không có đơn vị này\./,
    );
    expect(screen.queryByRole('button', { name: /Thêm .* đơn vị/ })).toBeNull();
  });

  it('says where it differs from what is on record, and has nothing to add', async () => {
    serve('POST', '/units/imports', {
      body: outcome({
        created: 0,
        kinds: [],
        items: [{ ...item, outcome: 'differs' }],
        differences: [{ row: 2, code: 'CA', column: 'kind', here: 'sở', inList: 'công an' }],
      }),
    });
    await choose();
    const table = await screen.findByRole('table', { name: /nói khác điều đang ghi/ });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(/Loại.*sở.*công an/);
    expect(screen.getByText(/không có gì để thêm/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thêm 0 đơn vị' })).toBeDisabled();
  });

  it('tells who may where the caller may not', async () => {
    serve('POST', '/units/imports', problem(403, 'access.denied'));
    await choose();
    expect(await screen.findByText(/Bạn chỉ thêm được đơn vị trực thuộc/)).toBeVisible();
  });
});
