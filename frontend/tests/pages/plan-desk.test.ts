import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import { session } from '$wings/access/accounts';
import { PlanList, PlanRecord } from '$wings/plans/plan-desk';
import PlanForm from '$wings/plans/plan-desk/PlanForm.svelte';
import { chooseLocale } from '$shared/messages';
import NewPlan from '../../src/routes/(desk)/rooms/NewPlan.svelte';
import Plans from '../../src/routes/(desk)/rooms/Plans.svelte';
import { visit } from '../app-state';
import { province } from '../fixtures';
import { planOf, taskOf } from '../plan-desk';
import { problem, requests, serve, serveList } from '../server';
import { nothing } from '../snippets';

const tag = { ETag: '"3"' };
const none = { unit: '', year: '', status: '' };
const user = () => userEvent.setup({ delay: null });

function serveTask(task = taskOf('1.1', 'Nâng cấp cổng dữ liệu')) {
  serve('GET', `/tasks/${task.id}`, { body: task, headers: tag });
}

async function open(status: 'draft' | 'submitted' | 'issued' = 'draft', planner = true, approver = false) {
  serve('GET', '/plans/p-1', { body: planOf({ id: 'p-1', status }), headers: tag });
  serveList('/plans/p-1/tasks', [
    taskOf('1.1', 'Nâng cấp cổng dữ liệu', {
      parent: { id: 't-1', code: '1', title: { vi: 'Nền tảng số', en: null } },
      position: 2,
    }),
    taskOf('1', 'Hạ tầng số', { kind: 'group', lead: null, due: null, timing: null, position: 1 }),
  ]);
  render(PlanRecord, { id: 'p-1', part: 'phu-luc', planner, approver, changes: 0, versions: nothing });
  await screen.findByRole('row', { name: /Nâng cấp cổng/ });
  return user();
}

describe('the list of plans', () => {
  it('leads to each plan and says where it stands', async () => {
    serveList('/plans', [planOf({ id: 'p-1' })]);
    render(PlanList, { filter: none, planner: true, onFilter: vi.fn() });
    const row = within(await screen.findByRole('row', { name: /Kế hoạch công tác/ }));
    expect(row.getByRole('link')).toHaveAttribute('href', '/lam-viec/ke-hoach/p-1');
    expect(row.getByText('Dự thảo')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lập kế hoạch' })).toBeVisible();
  });

  it('keeps what it is narrowed by in the address', async () => {
    visit('/lam-viec/ke-hoach?nam=2026');
    serveList('/plans', []);
    render(Plans);
    expect(await screen.findByText(/không có kế hoạch nào khớp/i)).toBeVisible();
    expect(requests('GET', '/plans')[0]?.query.get('year')).toBe('2026');
    await user().selectOptions(screen.getByLabelText('Trạng thái'), 'Đã ban hành');
    await user().click(screen.getByRole('button', { name: 'Lọc' }));
    expect(goto).toHaveBeenCalledWith(
      '/lam-viec/ke-hoach?nam=2026&trang-thai=issued',
      expect.objectContaining({ keepFocus: true }),
    );
  });

  it('says why it could not be read', async () => {
    serve('GET', '/plans', problem(500, 'server.error'));
    render(PlanList, { filter: none, planner: false, onFilter: vi.fn() });
    expect(await screen.findByRole('alert')).toHaveTextContent('server.error');
    expect(screen.queryByRole('link', { name: 'Lập kế hoạch' })).toBeNull();
  });
});

describe('making a plan', () => {
  it('asks for unit, year and name, and then leads to it', async () => {
    serve('POST', '/plans', { status: 201, body: planOf({ id: 'p-9' }) });
    const onCreated = vi.fn();
    render(PlanForm, { unit: '06', unitName: 'Tỉnh Bắc Kạn', year: '2027', onCreated });
    await user().click(screen.getByRole('button', { name: 'Lập kế hoạch' }));
    expect(screen.getByRole('link', { name: 'Hãy ghi tên kế hoạch' })).toBeVisible();
    await user().type(screen.getByLabelText('Tên kế hoạch'), 'Kế hoạch công tác năm 2027');
    await user().type(screen.getByLabelText(/^Căn cứ/), 'Kế hoạch số hóa; 25/KH-UBND; 15/01/2026');
    await user().click(screen.getByRole('button', { name: 'Lập kế hoạch' }));
    await waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(requests('POST', '/plans')[0]?.body).toEqual({
      unit: '06',
      year: 2027,
      title: { vi: 'Kế hoạch công tác năm 2027', en: null },
      legalBases: [{ document: 'Kế hoạch số hóa', number: '25/KH-UBND', date: '2026-01-15', page: null }],
    });
  });

  it('is for planners', () => {
    session.me = { username: 'a', displayName: 'A', roles: [], scopes: null } as never;
    render(NewPlan);
    expect(screen.getByText(/dành cho người lập kế hoạch/)).toBeVisible();
  });
});

describe('a plan on its way', () => {
  it('is sent by its planner', async () => {
    const acts = await open();
    serve('PUT', '/plans/p-1/status', { body: planOf({ id: 'p-1', status: 'submitted' }) });
    await acts.click(screen.getByRole('button', { name: 'Trình kế hoạch' }));
    const dialog = within(screen.getByRole('dialog'));
    await acts.click(await dialog.findByRole('button', { name: 'Trình kế hoạch' }));
    expect(await screen.findByText('Đã trình kế hoạch.')).toBeVisible();
    const sent = requests('PUT', '/plans/p-1/status')[0];
    expect(sent?.body).toEqual({ status: 'submitted' });
    expect(sent?.headers.get('If-Match')).toBe('"3"');
  });

  it('is issued with a decision, and each lead that is missing is named', async () => {
    const acts = await open('submitted', false, true);
    serve(
      'PUT',
      '/plans/p-1/status',
      problem(422, 'body.invalid', {
        errors: [
          { pointer: '/status', code: 'task.lead-missing', message: 'Nhiệm vụ 1.2 chưa có đơn vị chủ trì.' },
        ],
      }),
    );
    await acts.click(screen.getByRole('button', { name: 'Ban hành' }));
    const dialog = within(screen.getByRole('dialog'));
    await acts.clear(await dialog.findByLabelText('Ngày ký'));
    await acts.type(dialog.getByLabelText('Ngày ký'), '28/12/2026');
    await acts.click(dialog.getByRole('button', { name: 'Ban hành' }));
    expect(await dialog.findByRole('link', { name: 'Hãy ghi số quyết định' })).toBeVisible();
    expect(requests('PUT', '/plans/p-1/status')).toHaveLength(0);
    await acts.type(dialog.getByLabelText('Số quyết định'), '12/QĐ-STTTT');
    await acts.type(dialog.getByLabelText('Người ký'), 'Giám đốc Sở');
    await acts.click(dialog.getByRole('button', { name: 'Ban hành' }));
    expect(await dialog.findByText('Nhiệm vụ 1.2 chưa có đơn vị chủ trì.')).toBeVisible();
    expect(requests('PUT', '/plans/p-1/status')[0]?.body).toEqual({
      status: 'issued',
      decision: { number: '12/QĐ-STTTT', date: '2026-12-28', signer: 'Giám đốc Sở' },
    });
  });

  it('goes back only with a reason', async () => {
    const acts = await open('submitted', false, true);
    serve('PUT', '/plans/p-1/status', { body: planOf({ id: 'p-1' }) });
    await acts.click(screen.getByRole('button', { name: 'Trả lại' }));
    const dialog = within(screen.getByRole('dialog'));
    await acts.click(await dialog.findByRole('button', { name: 'Trả lại' }));
    expect(await dialog.findByRole('link', { name: 'Hãy ghi lý do' })).toBeVisible();
    await acts.type(dialog.getByLabelText('Lý do'), 'Thiếu sản phẩm');
    await acts.click(dialog.getByRole('button', { name: 'Trả lại' }));
    expect(await screen.findByText('Đã trả lại kế hoạch.')).toBeVisible();
  });

  it('tells who can do what the reader may not', async () => {
    const acts = await open();
    serve('PUT', '/plans/p-1/status', problem(403, 'access.denied'));
    await acts.click(screen.getByRole('button', { name: 'Trình kế hoạch' }));
    const dialog = within(screen.getByRole('dialog'));
    await acts.click(await dialog.findByRole('button', { name: 'Trình kế hoạch' }));
    expect(await dialog.findByText(/Người lập kế hoạch của đơn vị mới làm được/)).toBeVisible();
  });
});

describe('the annex of a draft', () => {
  it('has groups before what belongs to them, and nothing to edit once it is issued', async () => {
    await open('issued');
    const codes = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.querySelector('td.code')?.textContent);
    expect(codes).toEqual(['1', '1.1']);
    expect(screen.queryByRole('button', { name: /^Sửa/ })).toBeNull();
  });

  it('takes a deadline as offices write it, and can undo it', async () => {
    const acts = await open();
    serveTask();
    serve('PATCH', '/tasks/t-1.1', ({ body }) => ({
      body: taskOf('1.1', 'Nâng cấp cổng dữ liệu', {
        parent: { id: 't-1', code: '1', title: { vi: 'Nền tảng số', en: null } },
        ...(body as object),
      }),
      headers: { ETag: '"4"' },
    }));
    await acts.click(screen.getByRole('button', { name: 'Sửa Thời gian, dòng 1.1' }));
    const field = await screen.findByLabelText('Thời gian, dòng 1.1');
    expect(field).toHaveValue('quý II/2027');
    await acts.clear(field);
    await acts.type(field, 'sớm{Enter}');
    expect(screen.getByText(/Thời gian viết dạng/)).toBeVisible();
    await acts.clear(field);
    await acts.type(field, 'quý III/2027{Enter}');
    expect(await screen.findByText('Đã lưu dòng 1.1.')).toBeVisible();
    expect(screen.getByText('quý III năm 2027')).toBeVisible();
    const [change] = requests('PATCH', '/tasks/t-1.1');
    expect(change?.body).toEqual({ due: '2027-09-30', duePrecision: 'quarter' });
    expect(change?.headers.get('If-Match')).toBe('"3"');
    serve('POST', '/plans/p-1/changes', { body: { dryRun: false, tasks: 1, lines: [] } });
    await acts.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã hoàn tác thay đổi ở dòng 1.1.')).toBeVisible();
    expect(requests('POST', '/plans/p-1/changes')[0]?.body).toEqual({
      lines: [
        { task: 't-1.1', field: 'due', from: '2027-09-30', value: '2027-06-30' },
        { task: 't-1.1', field: 'duePrecision', from: 'quarter', value: 'quarter' },
      ],
    });
  });

  it('shows what somebody else made of a cell, and overwrites it only when told to', async () => {
    const acts = await open();
    serveTask();
    let tries = 0;
    serve('PATCH', '/tasks/t-1.1', ({ body }) =>
      ++tries === 1
        ? problem(412, 'precondition.failed')
        : { body: taskOf('1.1', 'x', { ...(body as object) }), headers: { ETag: '"6"' } },
    );
    await acts.click(screen.getByRole('button', { name: 'Sửa Nội dung nhiệm vụ, dòng 1.1' }));
    const field = await screen.findByLabelText('Nội dung nhiệm vụ, dòng 1.1');
    serve('GET', '/tasks/t-1.1', { body: taskOf('1.1', 'Của người khác'), headers: { ETag: '"5"' } });
    await acts.clear(field);
    await acts.type(field, 'Của tôi{Enter}');
    expect(await screen.findByText(/Người khác vừa đổi thành “Của người khác”/)).toBeVisible();
    expect(field).toHaveValue('Của tôi');
    await acts.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu dòng 1.1.')).toBeVisible();
    expect(requests('PATCH', '/tasks/t-1.1')[1]?.headers.get('If-Match')).toBe('"5"');
  });

  it('takes a cell for saved where what is there says the same', async () => {
    const acts = await open();
    serveTask();
    serve('PATCH', '/tasks/t-1.1', problem(412, 'precondition.failed'));
    await acts.click(screen.getByRole('button', { name: 'Sửa Nội dung nhiệm vụ, dòng 1.1' }));
    const field = await screen.findByLabelText('Nội dung nhiệm vụ, dòng 1.1');
    serve('GET', '/tasks/t-1.1', { body: taskOf('1.1', 'Của tôi'), headers: { ETag: '"5"' } });
    await acts.clear(field);
    await acts.type(field, 'Của tôi{Enter}');
    expect(await screen.findByText('Đã lưu dòng 1.1.')).toBeVisible();
    expect(screen.queryByText(/Người khác/)).not.toBeInTheDocument();
  });

  it('takes a task with all that it has', async () => {
    const acts = await open();
    serve('POST', '/plans/p-1/tasks', { status: 201, body: taskOf('1.2', 'Mới') });
    await acts.click(screen.getByRole('button', { name: 'Thêm nhiệm vụ' }));
    const dialog = within(await screen.findByRole('dialog'));
    await acts.type(await dialog.findByLabelText('Mã (TT)'), '1.2');
    await acts.click(dialog.getByRole('button', { name: 'Thêm vào kế hoạch' }));
    expect(dialog.getByRole('link', { name: 'Hãy ghi nội dung' })).toBeVisible();
    await acts.type(dialog.getByLabelText('Nội dung nhiệm vụ'), 'Tập huấn');
    await acts.selectOptions(dialog.getByLabelText('Thuộc nhóm'), '1 Hạ tầng số');
    await acts.type(dialog.getByRole('combobox', { name: 'Đơn vị chủ trì' }), 'SO-TTTT');
    await acts.type(dialog.getByLabelText(/^Thời gian hoàn thành/), 'tháng 6/2027');
    await acts.type(dialog.getByLabelText(/^Sản phẩm/), 'Báo cáo{enter}Tài liệu');
    await acts.type(dialog.getByLabelText(/^Các mốc/), 'Khai giảng; 01/04/2027');
    await acts.click(dialog.getByRole('button', { name: 'Thêm vào kế hoạch' }));
    expect(await screen.findByText('Đã lưu dòng 1.2.')).toBeVisible();
    expect(requests('POST', '/plans/p-1/tasks')[0]?.body).toMatchObject({
      code: '1.2',
      kind: 'task',
      parent: '1',
      lead: 'SO-TTTT',
      due: '2027-06-30',
      duePrecision: 'month',
      deliverables: [{ vi: 'Báo cáo' }, { vi: 'Tài liệu' }],
      milestones: [{ name: { vi: 'Khai giảng' }, due: '2027-04-01' }],
    });
  });

  it('sends of an edited line only what was changed', async () => {
    const acts = await open();
    serveTask(taskOf('1.1', 'Nâng cấp cổng dữ liệu', { coordinators: [province] }));
    serve('PATCH', '/tasks/t-1.1', { body: taskOf('1.1', 'x'), headers: tag });
    await acts.click(screen.getByRole('button', { name: 'Sửa dòng 1.1' }));
    const dialog = within(await screen.findByRole('dialog'));
    await acts.type(await dialog.findByLabelText(/^Kinh phí/), '1.500.000');
    await acts.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu dòng 1.1.')).toBeVisible();
    expect(requests('PATCH', '/tasks/t-1.1')[0]?.body).toEqual({ budget: 1500000 });
  });

  it('loses a line only after a question', async () => {
    const acts = await open();
    serveTask();
    serve('DELETE', '/tasks/t-1.1', { status: 204 });
    await acts.click(screen.getByRole('button', { name: 'Xóa dòng 1.1' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/“Nâng cấp cổng dữ liệu” sẽ bị xóa/)).toBeVisible();
    await acts.click(dialog.getByRole('button', { name: 'Xóa' }));
    expect(await screen.findByText('Đã xóa khỏi dự thảo.')).toBeVisible();
    expect(requests('DELETE', '/tasks/t-1.1')[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('speaks English too', async () => {
    await chooseLocale('en');
    await open();
    expect(screen.getByRole('button', { name: 'Add a task' })).toBeVisible();
    expect(screen.getByText('Annex: 1 task')).toBeVisible();
  });
});

describe('many lines of an annex', () => {
  const line = (more = {}) => ({
    task: 't-1.1',
    code: '1.1',
    title: { vi: 'Nâng cấp cổng dữ liệu' },
    field: 'weight',
    from: null,
    to: 2.5,
    ...more,
  });
  const made = (dryRun: boolean) => ({ dryRun, tasks: 1, lines: [line()] });

  async function choose(acts: ReturnType<typeof user>) {
    await acts.click(screen.getByLabelText('Chọn dòng 1.1'));
    expect(screen.getByText('Đã chọn 1 dòng')).toBeVisible();
    await acts.click(screen.getByRole('button', { name: 'Thay đổi hàng loạt' }));
    const dialog = within(await screen.findByRole('dialog'));
    await acts.selectOptions(await dialog.findByLabelText('Nội dung'), 'Trọng số');
    await acts.type(dialog.getByLabelText('Thành'), '2,5');
    return dialog;
  }

  it('are shown as they will be before they are written, and written back', async () => {
    const acts = await open();
    const dialog = await choose(acts);
    serve('POST', '/plans/p-1/changes', { body: made(true) });
    await acts.click(dialog.getByRole('button', { name: 'Xem trước' }));
    expect(
      await dialog.findByText('1 ô ở 1 dòng sẽ thay đổi; 0 dòng giữ nguyên. Chưa ghi gì.'),
    ).toBeVisible();
    expect(dialog.getByText('2,5').closest('ins')).not.toBeNull();
    const [looked] = requests('POST', '/plans/p-1/changes');
    expect(looked?.query.get('dryRun')).toBe('true');
    serve('POST', '/plans/p-1/changes', { body: made(false) });
    await acts.click(dialog.getByRole('button', { name: 'Ghi 1 thay đổi' }));
    expect(await screen.findByText('Đã ghi 1 thay đổi ở 1 dòng.')).toBeVisible();
    expect(requests('POST', '/plans/p-1/changes')[1]?.body).toEqual({
      lines: [{ task: 't-1.1', field: 'weight', value: 2.5, from: null }],
    });
    await acts.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã hoàn tác thay đổi ở 1 dòng.')).toBeVisible();
    expect(requests('POST', '/plans/p-1/changes')[2]?.body).toEqual({
      lines: [{ task: 't-1.1', field: 'weight', from: 2.5, value: null }],
    });
  });

  it('are refused as a whole, each fault with the line that it is about', async () => {
    const acts = await open();
    const dialog = await choose(acts);
    serve(
      'POST',
      '/plans/p-1/changes',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/lines/0/value', code: 'task.weight-decimals', message: 'Quá nhiều chữ số.' }],
      }),
    );
    await acts.click(dialog.getByRole('button', { name: 'Xem trước' }));
    expect(await dialog.findByText('Dòng 1.1: Quá nhiều chữ số.')).toBeVisible();
  });

  it('of a plan in force become lines of its open amendment', async () => {
    const acts = await open('issued');
    const dialog = await choose(acts);
    const amendment = {
      id: 'a-1',
      number: 1,
      status: 'draft',
      reason: 'Theo kết luận',
      legalBases: [],
      lines: [],
    };
    serve('POST', '/plans/p-1/changes', { body: made(true) });
    serveList('/plans/p-1/amendments', [amendment]);
    serve('GET', '/amendments/a-1', { body: amendment, headers: tag });
    serve('PUT', '/amendments/a-1/lines', { body: amendment, headers: { ETag: '"4"' } });
    await acts.click(dialog.getByRole('button', { name: 'Xem trước' }));
    await acts.click(await dialog.findByRole('button', { name: 'Đưa 1 dòng vào điều chỉnh' }));
    expect(await screen.findByRole('link', { name: 'Điều chỉnh số 1' })).toHaveAttribute(
      'href',
      '/lam-viec/ke-hoach/p-1/dieu-chinh/a-1',
    );
    expect(requests('PUT', '/amendments/a-1/lines')[0]?.body).toEqual({
      lines: [{ action: 'change', task: 't-1.1', field: 'weight', value: 2.5 }],
    });
    await acts.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText(/Đã trả lại các dòng trước đó/)).toBeVisible();
    const undone = requests('PUT', '/amendments/a-1/lines')[1];
    expect(undone?.body).toEqual({ lines: [] });
    expect(undone?.headers.get('If-Match')).toBe('"4"');
  });
});
