import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Award, RecipientDetails, RecipientDuplicate } from '$api';
import { DuplicateList, RecipientList, RecipientRecord } from '$wings/awards/recipients';
import { department } from '../fixtures';
import { nothing } from '../snippets';
import { problem, requests, serve, serveList } from '../server';

const person = {
  id: 'r-1',
  kind: 'individual' as const,
  name: 'Lê Thị Mẫu',
  unit: department,
  position: 'Chuyên viên',
};
const namesake = { ...person, id: 'r-2', name: 'Lê thị Mẫu', position: null };
const pair: RecipientDuplicate = { one: person, other: namesake, shares: ['name', 'unit'] };

function details(more: Partial<RecipientDetails> = {}): RecipientDetails {
  return {
    ...person,
    keeper: department,
    mergedInto: null,
    recordedAt: '2022-12-20T02:00:00Z',
    history: [
      { from: '2020-01-01', name: 'Lê Thị Mẫu', unit: department, position: 'Nhân viên' },
      { from: '2022-03-01', name: 'Lê Thị Mẫu', unit: department, position: 'Chuyên viên' },
    ],
    merges: [
      {
        id: 'm-1',
        kept: person,
        merged: { ...namesake, id: 'r-3', name: 'Lê T. Mẫu' },
        status: 'in-force',
        reason: 'Cùng một người',
        mergedAt: '2023-01-06T02:00:00Z',
        mergedBy: 'canbo',
        undoneAt: null,
        undoneBy: null,
        undoneReason: null,
      },
    ],
    ...more,
  };
}

const award = (more: Partial<Award>): Award => ({
  id: 'a-1',
  type: { code: 'CERTIFICATE_OF_MERIT', name: { vi: 'Giấy khen' } },
  recipient: { kind: 'individual', name: 'Lê Thị Mẫu', unit: department, position: 'Nhân viên' },
  count: null,
  achievementYear: 2021,
  decision: { id: 'd-1', number: '125/QĐ-STTTT', date: '2021-12-20', authority: department, signer: null },
  presentedOn: null,
  serial: '7K3M-Q9TX-2ABV-HW5E',
  status: 'issued',
  source: null,
  note: null,
  way: 'regular',
  annulment: null,
  ...more,
});

const user = () => userEvent.setup({ delay: null });
const dialog = () => within(screen.getByRole('dialog'));

async function open(officer = true, pairs = [pair]) {
  serve('GET', '/recipients/r-1', { body: details(), headers: { ETag: '"3"' } });
  serveList('/awards', [
    award({}),
    award({
      id: 'a-2',
      achievementYear: 2022,
      status: 'annulled',
      annulment: { number: '9/QĐ', date: '2023-01-05' },
    }),
  ]);
  serveList('/recipients/duplicates', pairs);
  render(RecipientRecord, { id: 'r-1', officer, facts: nothing });
  await screen.findByRole('heading', { level: 1, name: 'Lê Thị Mẫu' });
  return user();
}

describe('the recipients', () => {
  it('are found by name, kind and unit, and lead to their pages', async () => {
    serveList('/recipients', [{ ...person, since: '2022-03-01', keeper: department, mergedInto: 'r-9' }]);
    const onFilter = vi.fn();
    render(RecipientList, {
      filter: { q: 'mau', kind: '', unit: '' },
      keeper: null,
      onFilter,
      onCreated: vi.fn(),
    });
    const table = await screen.findByRole('table', { name: 'Đối tượng khen thưởng' });
    expect(within(table).getByRole('link', { name: 'Lê Thị Mẫu' })).toHaveAttribute(
      'href',
      '/lam-viec/khen-thuong/doi-tuong/r-1',
    );
    expect(table).toHaveTextContent(/đã gộp.*Cá nhân.*Chuyên viên.*Sở Thông tin/);
    expect(requests('GET', '/recipients')[0]?.query.get('q')).toBe('mau');
    expect(screen.queryByRole('button', { name: 'Thêm đối tượng' })).toBeNull();
    await user().selectOptions(screen.getByLabelText('Loại'), 'Tập thể');
    await user().click(screen.getByRole('button', { name: 'Tìm' }));
    expect(onFilter).toHaveBeenCalledWith({ q: 'mau', kind: 'collective', unit: '' });
  });

  it('say what to try where nothing is found, and let an officer enter somebody', async () => {
    serveList('/recipients', []);
    serve('POST', '/recipients', { status: 201, body: details() });
    const onCreated = vi.fn();
    render(RecipientList, {
      filter: { q: 'x', kind: '', unit: '' },
      keeper: 'SO-TTTT',
      onFilter: vi.fn(),
      onCreated,
    });
    expect(await screen.findByText(/Thử ít từ hơn/)).toBeVisible();
    const acts = user();
    await acts.click(screen.getByRole('button', { name: 'Thêm đối tượng' }));
    await acts.click(await dialog().findByRole('button', { name: 'Thêm' }));
    expect(await dialog().findByLabelText(/^Họ tên/)).toHaveAccessibleDescription(/Hãy nêu tên/);
    await acts.type(dialog().getByLabelText(/^Họ tên/), 'Tổ công nghệ số');
    await acts.clear(dialog().getByLabelText(/^Đơn vị/));
    await acts.click(dialog().getByRole('button', { name: 'Thêm' }));
    await vi.waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(requests('POST', '/recipients')[0]?.body).toEqual({
      kind: 'individual',
      name: 'Tổ công nghệ số',
      position: null,
      unit: null,
      keeper: 'SO-TTTT',
      from: null,
    });
  });
});

describe('a recipient', () => {
  it('shows its history and its awards, annulled ones too, the latest first', async () => {
    await open(false);
    const awards = await screen.findByRole('table', { name: 'Danh hiệu và hình thức đã được tặng' });
    expect(awards).toHaveTextContent(/2022.*Đã hủy bỏ.*theo quyết định 9\/QĐ.*2021.*Đã ban hành/);
    const history = screen.getByRole('table', { name: /qua các thời kỳ/ });
    expect(history).toHaveTextContent(/01\/03\/2022.*Chuyên viên.*01\/01\/2020.*Nhân viên/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes a change from a day on, and shows both where somebody was quicker', async () => {
    const acts = await open();
    serve('PATCH', '/recipients/r-1', ({ headers }) =>
      headers.get('If-Match') === '"3"' ? problem(412, 'precondition.failed') : { body: details() },
    );
    await acts.click(await screen.findByRole('button', { name: 'Ghi thay đổi' }));
    const position = await dialog().findByLabelText(/^Chức vụ/);
    await acts.clear(position);
    await acts.type(position, 'Phó Trưởng phòng');
    const from = dialog().getByLabelText(/^Từ ngày/);
    await acts.clear(from);
    await acts.type(from, '01/03/2024');
    serve('GET', '/recipients/r-1', { body: details(), headers: { ETag: '"4"' } });
    await acts.click(dialog().getByRole('button', { name: 'Lưu' }));
    await acts.click(await dialog().findByRole('button', { name: 'Lưu bản của tôi' }));
    expect(await screen.findByText('Đã ghi thay đổi.')).toBeVisible();
    const sent = requests('PATCH', '/recipients/r-1').at(-1);
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect(sent?.body).toEqual({
      name: 'Lê Thị Mẫu',
      position: 'Phó Trưởng phòng',
      unit: 'SO-TTTT',
      from: '2024-03-01',
    });
  });

  it('is merged with its namesake under the name that is chosen, and split again', async () => {
    const acts = await open();
    serve('POST', '/recipients/r-1/merges', { status: 201, body: details().merges[0] });
    await acts.click(await screen.findByRole('button', { name: /^Giữ tên Lê Thị Mẫu/ }));
    expect(await dialog().findByText(/Từ nay Lê thị Mẫu được biết là Lê Thị Mẫu/)).toBeVisible();
    await acts.type(dialog().getByLabelText(/^Lý do/), 'Cùng một người');
    await acts.click(dialog().getByRole('button', { name: 'Gộp' }));
    expect(await screen.findByText('Đã gộp thành một.')).toBeVisible();
    expect(requests('POST', '/recipients/r-1/merges')[0]?.body).toEqual({
      recipient: 'r-2',
      reason: 'Cùng một người',
    });

    serve('GET', '/recipients/r-1/merges/m-1', { body: details().merges[0], headers: { ETag: '"1"' } });
    serve('PUT', '/recipients/r-1/merges/m-1/status', { body: details().merges[0] });
    await acts.click(screen.getByRole('button', { name: 'Tách lại: Lê T. Mẫu' }));
    await acts.type(await dialog().findByLabelText(/^Lý do/), 'Hai người');
    await acts.click(dialog().getByRole('button', { name: 'Tách lại' }));
    expect(await screen.findByText('Đã tách lại thành hai.')).toBeVisible();
    const [undone] = requests('PUT', '/recipients/r-1/merges/m-1/status');
    expect(undone?.body).toEqual({ status: 'undone', reason: 'Hai người' });
    expect(undone?.headers.get('If-Match')).toBe('"1"');
  });

  it('is handed out with all that is held, or says who may', async () => {
    const acts = await open();
    serve('GET', '/recipients/r-1/export', problem(403, 'access.denied'));
    await acts.click(await screen.findByRole('button', { name: 'Xuất mọi thứ đang lưu' }));
    await acts.click(await dialog().findByRole('button', { name: 'Xuất mọi thứ đang lưu' }));
    expect(await dialog().findByText(/Chỉ người phụ trách khen thưởng/)).toBeVisible();
    const made = vi.fn<(content: Blob) => string>(() => 'blob:x');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => undefined }));
    serve('GET', '/recipients/r-1/export', {
      body: { madeAt: '2026-02-03T02:00:00Z', recipients: [details()], holdings: [], trail: [] },
    });
    await acts.click(dialog().getByRole('button', { name: 'Xuất mọi thứ đang lưu' }));
    expect(await screen.findByText(/việc xuất được ghi vào nhật ký/)).toBeVisible();
    expect(made.mock.calls[0]?.[0].type).toBe('application/json');
  });
});

describe('the pairs that may be one', () => {
  it('are listed with what they share, for whoever may only look', async () => {
    serveList('/recipients/duplicates', [pair]);
    render(DuplicateList, { officer: false });
    const table = await screen.findByRole('table', { name: 'Những cặp có thể là một' });
    expect(table).toHaveTextContent(/Lê Thị Mẫu.*Lê thị Mẫu.*tên.*đơn vị/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('may be none', async () => {
    serveList('/recipients/duplicates', []);
    render(DuplicateList, { officer: true });
    expect(await screen.findByText('Không có cặp nào giống nhau')).toBeVisible();
  });
});
