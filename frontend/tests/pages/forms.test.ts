import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SubmissionDesk } from '$wings/collection/rounds';
import { outbox } from '$shared/outbox';
import { line, round, stated, submission } from '../rounds';
import { failNetwork, problem, requests, resetServer, serve } from '../server';

const report = '/reporting-rounds/CDS-2022-12/submissions';
const form = `${report}/u-1/form`;
const preview = `${form}/preview`;
const filled = {
  value: null,
  numerator: null,
  denominator: null,
  notApplicable: false,
  comment: null,
  reason: null,
};
const change = (more: object) => ({
  row: 3,
  indicator: 'STAFF',
  breakdown: {},
  standing: null,
  revision: 0,
  filled: { ...filled, value: 12 },
  shown: { value: null, numerator: null, denominator: null },
  conflict: false,
  ...more,
});
const overtaken = change({ standing: stated({ value: 14, revision: 2 }), revision: 2, conflict: true });
const teams = change({
  row: 2,
  indicator: 'VILLAGE_TEAMS',
  filled: { ...filled, numerator: 10, denominator: 11 },
});
const workbook = (name = 'bieu.xlsx') => new File(['PK'], name);
const user = userEvent.setup({ delay: null, applyAccept: false });

function serveReport() {
  serve('GET', '/reporting-rounds/CDS-2022-12', { body: round });
  for (const code of ['01849', 'u-1']) {
    serve('GET', `${report}/${code}`, {
      body: submission({ lines: [line('VILLAGE_TEAMS'), line('STAFF')] }),
      headers: { ETag: '"0"' },
    });
  }
}

beforeEach(async () => {
  await outbox.clear('xa');
  serveReport();
});

async function hand(file = workbook()) {
  render(SubmissionDesk, { round: 'CDS-2022-12', unit: '01849', owner: 'xa' });
  await user.click(await screen.findByRole('button', { name: 'Nộp biểu đã điền' }));
  await user.upload(await screen.findByLabelText('Chọn biểu đã điền'), file);
  return screen.getByRole('dialog');
}

describe('the form of a report', () => {
  it('is handed to the reader under its name', async () => {
    serve('GET', form, { body: 'PK' });
    const opened = vi.fn(() => 'blob:form');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: opened, revokeObjectURL: vi.fn() }));
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    render(SubmissionDesk, { round: 'CDS-2022-12', unit: '01849', owner: 'xa' });
    await user.click(await screen.findByRole('button', { name: 'Tải biểu Excel' }));
    await vi.waitFor(() => expect(clicked).toHaveBeenCalled());
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('CDS-2022-12_01849.xlsx');
    expect(opened).toHaveBeenCalledOnce();
  });

  it('changes nothing where nobody wrote in it', async () => {
    serve('POST', preview, {
      body: { rows: 2, unchanged: 2, hiddenRows: 0, firstHiddenRow: null, changes: [] },
    });
    const dialog = await hand();
    expect(await within(dialog).findByText(/giống hệt số liệu hiện có \(2 dòng\)/)).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: /^Nộp/ })).not.toBeInTheDocument();
  });

  it('shows what would change before it is handed in', async () => {
    serve('POST', preview, {
      body: { rows: 2, unchanged: 1, hiddenRows: 1, firstHiddenRow: 3, changes: [teams] },
    });
    serve('POST', form, { body: { dryRun: false, rows: 2, created: 1, changed: 0, unchanged: 1 } });
    const dialog = await hand();
    expect(await within(dialog).findByText('1 dòng thay đổi, 1 dòng giữ nguyên. Chưa ghi gì.')).toBeVisible();
    expect(within(dialog).getByRole('row', { name: '2 Thôn có tổ chưa có 10/11' })).toBeVisible();
    expect(within(dialog).getByText(/1 dòng bị ẩn \(dòng đầu tiên: 3\)/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Nộp 1 thay đổi' }));
    expect(await screen.findByText('Đã nhận biểu: 1 số liệu thay đổi.')).toBeVisible();
    const [sent] = requests('POST', form);
    expect(sent?.query.toString()).toBe('');
    expect(sent?.body).toBe('bieu.xlsx');
  });

  it('names every faulty cell by row and column', async () => {
    serve(
      'POST',
      preview,
      problem(422, 'body.invalid', {
        errors: [
          { pointer: '/3/value', code: 'import.number-form', message: 'Không phải là số.' },
          { pointer: '/2/numerator', code: 'x', message: 'Tử số lớn hơn mẫu số.' },
          { pointer: '/4', code: 'observation.held', message: 'STAFF đang chờ duyệt.' },
        ],
      }),
    );
    const dialog = await hand();
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Chưa có gì được ghi');
    expect(
      within(dialog)
        .getAllByRole<HTMLTableRowElement>('row')
        .map((row) => [...row.cells].map((cell) => cell.textContent).join(' ')),
    ).toEqual([
      'Dòng Cột Cần sửa',
      '2 Tử số Tử số lớn hơn mẫu số.',
      '3 Giá trị Không phải là số.',
      '4  Cán bộ (STAFF) đang chờ duyệt.',
    ]);
  });

  it('shows what a cell shows where that is not the number', async () => {
    const shown = { value: '92.65%', numerator: null, denominator: null };
    const share = change({ indicator: 'VILLAGE_TEAMS', filled: { ...filled, value: 92.65 }, shown });
    const same = change({ row: 4, shown: { value: '12', numerator: null, denominator: null } });
    serve('POST', preview, {
      body: { rows: 2, unchanged: 0, hiddenRows: 0, firstHiddenRow: null, changes: [share, same] },
    });
    const dialog = await hand();
    expect(await within(dialog).findByText('Trong ô: 92,65 %')).toBeVisible();
    expect(within(dialog).getAllByText(/^Trong ô/)).toHaveLength(1);
  });

  it('asks how numbers are written where a text means two of them', async () => {
    serve(
      'POST',
      preview,
      problem(422, 'body.invalid', {
        errors: [{ pointer: '/3/value', code: 'import.ambiguous-number', message: '2,5 hay 2500?' }],
      }),
    );
    const dialog = await hand();
    const question = await within(dialog).findByRole('group', { name: /Số viết dưới dạng chữ/ });
    expect(within(question).getByLabelText(/^1197\.5/)).not.toBeChecked();
    expect(requests('POST', preview)[0]?.query.toString()).toBe('');
    serve('POST', preview, {
      body: { rows: 2, unchanged: 1, hiddenRows: 0, firstHiddenRow: null, changes: [change({})] },
    });
    serve('POST', form, { body: { dryRun: false, rows: 2, created: 1, changed: 0, unchanged: 1 } });
    await user.click(within(question).getByLabelText(/^1\.197,5/));
    await user.click(await within(dialog).findByRole('button', { name: 'Nộp 1 thay đổi' }));
    expect(requests('POST', preview)[1]?.query.get('locale')).toBe('vi-VN');
    expect(requests('POST', form)[0]?.query.get('locale')).toBe('vi-VN');
  });

  it('lets somebody choose between two values, and carries it out', async () => {
    serve('POST', preview, {
      body: { rows: 2, unchanged: 0, hiddenRows: 0, firstHiddenRow: null, changes: [teams, overtaken] },
    });
    serve('POST', form, { body: { dryRun: false, rows: 2, created: 1, changed: 1, unchanged: 0 } });
    const dialog = await hand();
    const choice = await within(dialog).findByRole('group', { name: 'Dòng 3: lấy số nào?' });
    expect(within(dialog).getByRole('button', { name: /^Nộp/ })).toBeDisabled();
    expect(within(choice).getByLabelText(/^Số người kia nhập: 14/)).toBeVisible();
    await user.click(within(choice).getByLabelText(/^Số trong biểu: 12/));
    await user.click(within(dialog).getByRole('button', { name: 'Nộp 2 thay đổi' }));
    expect(await screen.findByText('Đã nhận biểu: 2 số liệu thay đổi.')).toBeVisible();
    expect(requests('POST', form)[0]?.query.get('overrule')).toBe('3@2');
  });

  it('leaves the row of which the other value is kept', async () => {
    serve('POST', preview, {
      body: { rows: 2, unchanged: 0, hiddenRows: 0, firstHiddenRow: null, changes: [teams, overtaken] },
    });
    serve('POST', form, { body: { dryRun: false, rows: 2, created: 1, changed: 0, unchanged: 1 } });
    const dialog = await hand();
    await user.click(await within(dialog).findByLabelText(/^Số người kia nhập/));
    await user.click(within(dialog).getByRole('button', { name: 'Nộp 1 thay đổi' }));
    expect(await screen.findByText('Đã nhận biểu: 1 số liệu thay đổi.')).toBeVisible();
    expect(requests('POST', form)[0]?.query.get('leave')).toBe('3');
  });

  it('looks again where somebody was quicker once more', async () => {
    serve('POST', preview, {
      body: { rows: 1, unchanged: 0, hiddenRows: 0, firstHiddenRow: null, changes: [overtaken] },
    });
    serve('POST', form, problem(409, 'submission.form-conflict'));
    const dialog = await hand();
    await user.click(await within(dialog).findByLabelText(/^Số trong biểu/));
    await user.click(within(dialog).getByRole('button', { name: /^Nộp/ }));
    expect(await within(dialog).findByText(/Có người vừa sửa thêm/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: /^Nộp/ })).toBeDisabled();
    expect(requests('POST', preview)).toHaveLength(2);
  });

  it('says that a file is no form', async () => {
    serve('POST', preview, problem(400, 'import.not-xlsx'));
    const dialog = await hand(workbook('thu.docx'));
    expect(await within(dialog).findByText(/không phải biểu Excel/)).toBeVisible();
    expect(within(dialog).getByLabelText('Chọn tệp khác')).toBeVisible();
  });

  it('is sent again after the connection was lost', async () => {
    failNetworkOnce();
    const dialog = await hand();
    const again = await within(dialog).findByRole('button', { name: 'Gửi lại' });
    expect(within(dialog).getByText(/Mất kết nối/)).toBeVisible();
    resetServer();
    serveReport();
    serve('POST', preview, {
      body: { rows: 2, unchanged: 2, hiddenRows: 0, firstHiddenRow: null, changes: [] },
    });
    await user.click(again);
    expect(await within(dialog).findByText(/không có gì thay đổi/)).toBeVisible();
  });
});

/** From the moment at which the file goes. */
function failNetworkOnce() {
  serve('POST', preview, () => {
    failNetwork();
    throw new TypeError('Failed to fetch');
  });
}
