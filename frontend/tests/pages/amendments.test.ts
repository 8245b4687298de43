import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Amendment, AmendmentLine } from '$api';
import { PlanVersions } from '$wings/plans/history';
import { AmendmentRecord, PlanRecord } from '$wings/plans/plan-desk';
import { chooseLocale } from '$shared/messages';
import { department, province } from '../fixtures';
import { planOf, taskOf } from '../plan-desk';
import { problem, requests, serve, serveList } from '../server';
import { nothing } from '../snippets';

const issued = planOf({
  id: 'p-1',
  status: 'issued',
  decision: { number: '12/QĐ', date: '2026-12-28', signer: 'Giám đốc' },
});
const line: AmendmentLine = {
  action: 'change',
  task: 't-1.1',
  code: '1.1',
  title: { vi: 'Nâng cấp cổng' },
  field: 'lead',
  oldValue: department as never,
  newValue: province as never,
  reason: 'Đổi đầu mối',
  fits: true,
};

function amendmentOf(more: Partial<Amendment> = {}): Amendment {
  return {
    id: 'a-1',
    plan: { id: 'p-1', title: issued.title, year: 2027 },
    number: 1,
    status: 'draft',
    reason: 'Theo kết luận',
    effectiveOn: null,
    decision: null,
    legalBases: [],
    version: null,
    statusReason: null,
    recordedAt: '2027-03-01T02:00:00Z',
    decidedAt: null,
    draftedBy: null,
    submittedBy: null,
    decidedBy: null,
    lines: [line],
    ...more,
  };
}

const dialog = () => within(screen.getByRole('dialog'));
const user = () => userEvent.setup({ delay: null });

async function open(more: Partial<Amendment> = {}, roles = { planner: true, approver: true }) {
  serve('GET', '/amendments/a-1', { body: amendmentOf(more), headers: { ETag: '"2"' } });
  serveList('/plans/p-1/tasks', [taskOf('1.1', 'Nâng cấp cổng'), taskOf('1.2', 'Tập huấn')]);
  render(AmendmentRecord, { plan: 'p-1', id: 'a-1', ...roles });
  await screen.findByRole('heading', { level: 1, name: 'Điều chỉnh số 1' });
  return user();
}

function openPlan(part: 'dieu-chinh' | 'chuyen-tiep' | 'tep', plan = issued) {
  serve('GET', '/plans/p-1', { body: plan, headers: { ETag: '"3"' } });
  render(PlanRecord, { id: 'p-1', part, planner: true, approver: false, changes: 0, versions: nothing });
  return user();
}

describe('an amendment', () => {
  it('says of each line what was, struck out, and what comes', async () => {
    await open();
    expect((await screen.findByText('Sở Thông tin và Truyền thông')).closest('del')).not.toBeNull();
    expect(screen.getByText('Tỉnh Bắc Kạn').closest('ins')).not.toBeNull();
    expect(screen.getByText('Đơn vị chủ trì')).toBeVisible();
  });

  it('keeps its lines when one is added, and writes a deadline as a day and how it is meant', async () => {
    const acts = await open();
    serve('PUT', '/amendments/a-1/lines', { body: amendmentOf() });
    await acts.click(screen.getByRole('button', { name: 'Thay đổi một nhiệm vụ' }));
    await acts.selectOptions(await dialog().findByLabelText('Nhiệm vụ'), '1.2 Tập huấn');
    const due = await dialog().findByLabelText(/^Thời gian hoàn thành/);
    await acts.clear(due);
    await acts.type(due, 'quý III/2027');
    await acts.type(dialog().getByLabelText(/^Bắt đầu sau/), '1.1; 5');
    await acts.type(dialog().getByLabelText(/^Bên tham gia ngoài/), 'Các doanh nghiệp; phối hợp');
    await acts.click(dialog().getByRole('button', { name: 'Thêm dòng' }));
    expect(await screen.findByText('Đã thêm dòng.')).toBeVisible();
    const sent = requests('PUT', '/amendments/a-1/lines')[0];
    expect(sent?.headers.get('If-Match')).toBe('"2"');
    expect(sent?.body).toEqual({
      lines: [
        { action: 'change', task: 't-1.1', field: 'lead', value: 'u-06', reason: 'Đổi đầu mối' },
        {
          action: 'change',
          task: 't-1.2',
          field: 'parties',
          value: [{ role: 'coordinator', name: { vi: 'Các doanh nghiệp' } }],
        },
        { action: 'change', task: 't-1.2', field: 'due', value: '2027-09-30' },
        { action: 'change', task: 't-1.2', field: 'duePrecision', value: 'quarter' },
        { action: 'change', task: 't-1.2', field: 'dependencies', value: [{ task: '1.1', lagDays: 5 }] },
      ],
    });
  });

  it('brings tasks and takes them out', async () => {
    const acts = await open({ lines: [] });
    serve('PUT', '/amendments/a-1/lines', { body: amendmentOf() });
    await acts.click(screen.getByRole('button', { name: 'Thêm nhiệm vụ' }));
    await acts.type(await dialog().findByLabelText('Mã (TT)'), '1.3');
    await acts.click(dialog().getByRole('button', { name: 'Thêm dòng' }));
    expect(dialog().getByRole('link', { name: 'Hãy ghi nội dung' })).toBeVisible();
    await acts.type(dialog().getByLabelText('Nội dung nhiệm vụ'), 'Mới');
    await acts.type(dialog().getByRole('combobox', { name: 'Đơn vị chủ trì' }), '06');
    await acts.type(dialog().getByLabelText(/^Lý do riêng/), 'Việc mới');
    await acts.click(dialog().getByRole('button', { name: 'Thêm dòng' }));
    expect(await screen.findByText('Đã thêm dòng.')).toBeVisible();
    expect(requests('PUT', '/amendments/a-1/lines')[0]?.body).toMatchObject({
      lines: [
        {
          action: 'add',
          value: { code: '1.3', kind: 'task', title: { vi: 'Mới' }, lead: '06' },
          reason: 'Việc mới',
        },
      ],
    });
    await acts.click(screen.getByRole('button', { name: 'Đưa nhiệm vụ ra' }));
    await acts.click(await dialog().findByRole('button', { name: 'Thêm dòng' }));
    await screen.findByText('Đã thêm dòng.');
    expect(requests('PUT', '/amendments/a-1/lines')[1]?.body).toEqual({
      lines: [{ action: 'withdraw', task: 't-1.1' }],
    });
  });

  it('is decided by an approver, and says which lines no longer fit', async () => {
    const acts = await open(
      { status: 'submitted', lines: [{ ...line, fits: false }] },
      { planner: false, approver: true },
    );
    expect(await screen.findByText('Không còn khớp với kế hoạch')).toBeVisible();
    serve(
      'PUT',
      '/amendments/a-1/status',
      problem(409, 'amendment.outdated', { detail: 'Có dòng không còn khớp.' }),
    );
    await acts.click(screen.getByRole('button', { name: 'Quyết định' }));
    await acts.type(await dialog().findByLabelText('Số quyết định'), '45/QĐ');
    await acts.type(dialog().getByLabelText('Người ký'), 'Giám đốc');
    await acts.clear(dialog().getByLabelText('Ngày ký'));
    await acts.type(dialog().getByLabelText('Ngày ký'), '01/04/2027');
    await acts.clear(dialog().getByLabelText(/^Có hiệu lực từ/));
    await acts.type(dialog().getByLabelText(/^Có hiệu lực từ/), '15/04/2027');
    await acts.click(dialog().getByRole('button', { name: 'Quyết định' }));
    expect(await dialog().findByText('Có dòng không còn khớp.')).toBeVisible();
    expect(requests('PUT', '/amendments/a-1/status')[0]?.body).toEqual({
      status: 'decided',
      decision: { number: '45/QĐ', date: '2027-04-01', signer: 'Giám đốc' },
      effectiveOn: '2027-04-15',
    });
  });

  it('is begun with a reason from its plan', async () => {
    serveList('/plans/p-1/amendments', []);
    serve('POST', '/plans/p-1/amendments', { status: 201, body: amendmentOf() });
    const acts = openPlan('dieu-chinh');
    await acts.click(await screen.findByRole('button', { name: 'Lập điều chỉnh' }));
    await acts.click(await dialog().findByRole('button', { name: 'Lập điều chỉnh' }));
    expect(await dialog().findByRole('link', { name: 'Hãy ghi lý do' })).toBeVisible();
    await acts.type(dialog().getByLabelText('Lý do điều chỉnh'), 'Theo kết luận');
    await acts.click(dialog().getByRole('button', { name: 'Lập điều chỉnh' }));
    expect(requests('POST', '/plans/p-1/amendments')[0]?.body).toEqual({
      reason: 'Theo kết luận',
      effectiveOn: null,
    });
  });
});

describe('the versions of a plan', () => {
  const firstVersion = {
    kind: 'issued',
    decision: null,
    inForceFrom: '2027-01-01',
    recordedAt: '2027-01-01T00:00:00Z',
    knownSince: '2027-01-01T00:00:00Z',
    tasks: 20,
    sha256: 'x',
  };

  it('are compared with counts and struck-out words', async () => {
    serve('GET', '/plans/p-1/versions', {
      body: {
        items: [2, 1].map((version) => ({ ...firstVersion, version })),
      },
    });
    serve('GET', '/plans/p-1/compare', {
      body: {
        plan: 'p-1',
        from: 1,
        to: 2,
        counts: { changed: 1, added: 0, withdrawn: 1 },
        lines: [
          {
            task: 't-1',
            code: '1.1',
            title: { vi: 'Nâng cấp cổng' },
            action: 'change',
            fields: [{ field: 'due', from: '2027-06-30', to: '2027-09-30' }],
          },
          { task: 't-2', code: '1.2', title: { vi: 'Tập huấn' }, action: 'withdraw', fields: [] },
        ],
      },
    });
    const onCompare = vi.fn();
    render(PlanVersions, { plan: { ...issued, version: 2 }, from: '', to: '', onCompare });
    const acts = user();
    expect(await screen.findByText('1 thay đổi, 0 thêm, 1 đưa ra')).toBeVisible();
    expect(screen.getByText('30/06/2027').closest('del')).not.toBeNull();
    expect(screen.getByText('30/09/2027').closest('ins')).not.toBeNull();
    expect(screen.getByText('1.2. Tập huấn').tagName).toBe('DEL');
    expect(screen.getByRole('link', { name: 'XLSX, Phiên bản 1' })).toHaveAttribute(
      'href',
      '/api/v1/plans/p-1/versions/1?format=xlsx',
    );
    expect(requests('GET', '/plans/p-1/compare')[0]?.query.get('to')).toBe('2');
    await acts.selectOptions(screen.getByLabelText('Từ'), 'Chưa có gì');
    expect(onCompare).toHaveBeenCalledWith('0', '2');
  });

  it('leads to the plan as it was known at the end of a day', async () => {
    serve('GET', '/plans/p-1/versions', { body: { items: [{ ...firstVersion, version: 1 }] } });
    serve('GET', '/plans/p-1/compare', {
      body: { plan: 'p-1', from: 1, to: 1, counts: { changed: 0, added: 0, withdrawn: 0 }, lines: [] },
    });
    const onAsOf = vi.fn();
    render(PlanVersions, { plan: issued, from: '', to: '', onCompare: vi.fn(), onAsOf });
    const acts = user();
    await acts.type(await screen.findByLabelText(/như đã biết/), '31/02/2027');
    await acts.click(screen.getByRole('button', { name: 'Xem' }));
    expect(screen.getByText('Ghi ngày như 30/06/2026')).toBeVisible();
    await acts.clear(screen.getByLabelText(/như đã biết/));
    await acts.type(screen.getByLabelText(/như đã biết/), '30/06/2027');
    await acts.click(screen.getByRole('button', { name: 'Xem' }));
    expect(onAsOf).toHaveBeenCalledWith('2027-06-30T23:59:59+07:00');
  });
});

describe('what is unfinished', () => {
  it('is carried into a draft of a later year', async () => {
    serve('GET', '/plans/p-1/carry-over', {
      body: {
        items: [
          {
            task: 't-1',
            code: '1.1',
            title: { vi: 'Nâng cấp cổng' },
            lead: department,
            due: '2027-09-30',
            originalDue: '2027-06-30',
            slips: 1,
            years: 2,
            status: 'open',
            timing: 'overdue',
            carriedInto: null,
          },
        ],
      },
    });
    serveList('/plans', [planOf({ id: 'p-2', year: 2028, title: { vi: 'Kế hoạch 2028' } })]);
    serve('POST', '/plans/p-1/carry-over', { status: 201, body: { from: 'p-1', into: 'p-2', tasks: [] } });
    const acts = openPlan('chuyen-tiep');
    await acts.click(await screen.findByLabelText('1.1. Nâng cấp cổng'));
    await acts.click(screen.getByRole('button', { name: 'Chuyển 1 nhiệm vụ' }));
    await acts.click(await dialog().findByRole('button', { name: 'Chuyển 1 nhiệm vụ' }));
    expect(await screen.findByText('Đã chuyển 1 nhiệm vụ.')).toBeVisible();
    expect(requests('POST', '/plans/p-1/carry-over')[0]?.body).toEqual({ into: 'p-2', tasks: ['t-1'] });
  });
});

describe('the annex as a file', () => {
  const change = {
    row: 1,
    action: 'change',
    task: 't-1.1',
    code: '1.1',
    title: 'Nâng cấp cổng',
    revision: 4,
    conflict: true,
    cells: [{ column: 'due', standing: 'Quý II/2027', written: 'Quý III/2027', conflict: true }],
  };
  const tried = { dryRun: true, rows: 1, unchanged: 0, changes: [change], amendment: null };

  it('is pasted from a spreadsheet, looked at, and taken once every conflict is decided', async () => {
    serve('POST', '/plans/p-1/annex', { body: tried });
    serveList('/plans/p-1/tasks', []);
    const acts = openPlan('tep', planOf({ id: 'p-1' }));
    const field = await screen.findByLabelText(/^Hoặc dán từ Excel/);
    await acts.click(screen.getByRole('button', { name: 'Xem trước phần đã dán' }));
    expect(screen.getByRole('link', { name: /Hãy dán ít nhất hai cột/ })).toBeVisible();
    await acts.click(field);
    await acts.paste('TT\tNội dung nhiệm vụ\tThời gian\n1.1\tNâng cấp cổng\tQuý III/2027');
    await acts.click(screen.getByRole('button', { name: 'Xem trước phần đã dán' }));
    expect(await screen.findByText('Người khác cũng đã sửa')).toBeVisible();
    expect(requests('POST', '/plans/p-1/annex')[0]?.query.get('dryRun')).toBe('true');
    expect(screen.getByRole('button', { name: 'Nhận phụ lục' })).toBeDisabled();
    await acts.click(screen.getByLabelText('Theo bảng'));
    serve('POST', '/plans/p-1/annex', { body: { ...tried, dryRun: false } });
    await acts.click(screen.getByRole('button', { name: 'Nhận phụ lục' }));
    expect(await screen.findByText('Đã nhận phụ lục.')).toBeVisible();
    const sent = requests('POST', '/plans/p-1/annex')[1]?.query;
    expect([sent?.get('dryRun'), sent?.get('overrule'), sent?.get('missing')]).toEqual([
      'false',
      '1@4',
      'keep',
    ]);
  });

  it('becomes the draft of an amendment of a plan in force, which wants a reason', async () => {
    serve('POST', '/plans/p-1/annex', {
      body: {
        ...tried,
        dryRun: false,
        changes: [{ ...change, conflict: false }],
        amendment: { id: 'a-1', number: 2 },
      },
    });
    const acts = openPlan('tep');
    const field = await screen.findByLabelText(/^Hoặc dán từ Excel/);
    await acts.click(field);
    await acts.paste('1.1\tNâng cấp cổng');
    await acts.click(screen.getByRole('button', { name: 'Xem trước phần đã dán' }));
    expect(screen.getByRole('link', { name: 'Hãy ghi lý do điều chỉnh' })).toBeVisible();
    await acts.type(screen.getByLabelText('Lý do điều chỉnh'), 'Theo kết luận');
    await acts.click(screen.getByRole('button', { name: 'Xem trước phần đã dán' }));
    await acts.click(await screen.findByRole('button', { name: 'Lập dự thảo điều chỉnh' }));
    expect(await screen.findByRole('link', { name: 'Mở điều chỉnh số 2' })).toHaveAttribute(
      'href',
      '/lam-viec/ke-hoach/p-1/dieu-chinh/a-1',
    );
    expect(requests('POST', '/plans/p-1/annex')[0]?.query.get('reason')).toBe('Theo kết luận');
  });

  it('names the cells that cannot be read, in English too', async () => {
    await chooseLocale('en');
    serve(
      'POST',
      '/plans/p-1/annex',
      problem(422, 'body.invalid', {
        errors: [{ pointer: '/1/due', code: 'body.unknown-value', message: 'Unknown deadline.' }],
      }),
    );
    const acts = openPlan('tep', planOf({ id: 'p-1' }));
    await acts.click(await screen.findByLabelText(/^Or paste from Excel/));
    await acts.paste('1.1\tX\t06\tsớm');
    await acts.click(screen.getByRole('button', { name: 'Preview what was pasted' }));
    expect(await screen.findByText('Unknown deadline.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Download XLSX' })).toHaveAttribute(
      'href',
      '/api/v1/plans/p-1/annex?format=xlsx',
    );
  });
});
