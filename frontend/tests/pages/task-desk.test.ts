import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Extension, ProgressReport, Task, TaskOccurrence } from '$api';
import { TaskRecord } from '$wings/plans/task-desk';
import { UndoNotice } from '$shared/components';
import { chooseLocale } from '$shared/messages';
import { province } from '../fixtures';
import { taskOf } from '../plan-desk';
import { problem, requests, serve, serveList } from '../server';
import { nothing } from '../snippets';

const task = taskOf('1.1', 'Nâng cấp cổng dữ liệu', { recurrence: null });
const reported = { id: task.id, code: task.code, title: task.title, plan: task.plan };
const everybody = { reporter: true, planner: true, approver: true };
const tag = { ETag: '"3"' };

function report(more: Partial<ProgressReport> = {}): ProgressReport {
  return {
    id: 'r-1',
    task: reported,
    period: '2027-03',
    narrative: 'Đã khảo sát xong',
    difficulties: null,
    percent: 30,
    computedProgress: 0,
    previousPercent: null,
    checks: [],
    warningsComment: null,
    status: 'draft',
    files: 0,
    recordedAt: '2027-03-20T02:00:00Z',
    reportedBy: 'Cán bộ A',
    submittedAt: null,
    decidedAt: null,
    decidedBy: null,
    reason: null,
    ...more,
  };
}

const extension: Extension = {
  id: 'e-1',
  task: reported,
  fromDue: '2027-06-30',
  fromDuePrecision: 'quarter',
  due: '2027-09-30',
  duePrecision: 'quarter',
  reason: 'Chờ nghị quyết',
  document: null,
  status: 'asked',
  askedAt: '2027-05-01T02:00:00Z',
  askedBy: 'Cán bộ A',
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
  decisionDocument: null,
};

interface Shown {
  more?: Partial<Task>;
  reports?: ProgressReport[];
  extensions?: Extension[];
  roles?: Partial<typeof everybody>;
}

async function open({ more = {}, reports = [], extensions = [], roles = everybody }: Shown = {}) {
  serve('GET', `/tasks/${task.id}`, { body: { ...task, ...more }, headers: tag });
  serveList(`/tasks/${task.id}/progress`, reports);
  serveList(`/tasks/${task.id}/extensions`, extensions);
  render(TaskRecord, {
    id: task.id,
    roles: { reporter: false, planner: false, approver: false, ...roles },
    owner: 'xa',
    history: nothing,
  });
  await screen.findByRole('heading', { level: 1, name: /Nâng cấp cổng/ });
  return userEvent.setup({ delay: null });
}

const dialog = () => within(screen.getByRole('dialog'));

describe('a task at the desk', () => {
  it('tells its state by the present and by the original deadline', async () => {
    await open({
      more: {
        timing: 'not-due',
        originalTiming: 'overdue',
        due: '2027-09-30',
        originalDue: '2027-06-30',
        slips: 1,
        coordinators: [province],
        lineage: { years: 3, firstDue: '2025-06-30' },
        carriedFrom: { task: 't-0', plan: task.plan, code: '4' },
      },
    });
    expect(screen.getByText('Chưa đến hạn')).toBeVisible();
    expect(screen.getByText('Quá hạn')).toBeVisible();
    expect(await screen.findByText('ban đầu 30/06/2027, gia hạn 1 lần')).toBeVisible();
    expect(screen.getByText(/năm thứ 3, hạn đầu tiên 30\/06\/2025/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^4,/ })).toHaveAttribute('href', '/lam-viec/nhiem-vu/t-0');
  });

  it('is reported done by those who lead it, with the day and a note', async () => {
    const acts = await open({ roles: { reporter: true } });
    expect(screen.queryByRole('button', { name: 'Hủy nhiệm vụ' })).toBeNull();
    serve('PUT', `/tasks/${task.id}/status`, { body: task });
    await acts.click(screen.getByRole('button', { name: 'Báo hoàn thành' }));
    await acts.clear(await dialog().findByLabelText('Ngày'));
    await acts.type(dialog().getByLabelText('Ngày'), '31/02/2027');
    await acts.click(dialog().getByRole('button', { name: 'Báo hoàn thành' }));
    expect(await dialog().findByRole('link', { name: 'Ngày viết dạng 30/06/2026' })).toBeVisible();
    await acts.clear(dialog().getByLabelText('Ngày'));
    await acts.type(dialog().getByLabelText('Ngày'), '28/06/2027');
    await acts.click(dialog().getByRole('button', { name: 'Báo hoàn thành' }));
    expect(await screen.findByText('Đã báo hoàn thành.')).toBeVisible();
    const sent = requests('PUT', `/tasks/${task.id}/status`)[0];
    expect(sent?.body).toEqual({ status: 'completed', on: '2027-06-28', note: null });
    expect(sent?.headers.get('If-Match')).toBe('"3"');
  });

  it('is accepted by somebody else, and says so to whoever did it', async () => {
    const acts = await open({ more: { status: 'completed' }, roles: { approver: true } });
    serve('PUT', `/tasks/${task.id}/status`, problem(403, 'progress.own-work'));
    await acts.click(screen.getByRole('button', { name: 'Nghiệm thu' }));
    await acts.click(await dialog().findByRole('button', { name: 'Nghiệm thu' }));
    expect(await dialog().findByText(/không phải người đã làm hay đã gửi/)).toBeVisible();
  });

  it('is paused and cancelled only with a reason', async () => {
    const acts = await open({ roles: { planner: true } });
    await acts.click(screen.getByRole('button', { name: 'Hủy nhiệm vụ' }));
    await acts.click(await dialog().findByRole('button', { name: 'Hủy nhiệm vụ' }));
    expect(await dialog().findByRole('link', { name: 'Hãy ghi lý do' })).toBeVisible();
    expect(requests('PUT', `/tasks/${task.id}/status`)).toHaveLength(0);
  });

  it('has its deliverables accepted and its milestones marked one by one', async () => {
    const acts = await open({
      more: {
        deliverables: [
          {
            id: 's-1',
            vi: 'Báo cáo',
            kind: 'report',
            description: null,
            acceptedOn: null,
            acceptedBy: null,
            acceptanceNote: null,
          },
        ],
        milestones: [
          { id: 'm-1', name: { vi: 'Khảo sát xong' }, due: '2027-04-30', reachedOn: null, reachedBy: null },
        ],
      },
    });
    serve('PUT', `/tasks/${task.id}/deliverables/s-1/acceptance`, { body: task });
    serve('DELETE', `/tasks/${task.id}/milestones/m-1/reached`, { body: task });
    render(UndoNotice);
    await acts.click(await screen.findByRole('button', { name: 'Nghiệm thu: Báo cáo' }));
    await acts.type(await dialog().findByLabelText(/^Ghi chú/), 'Đạt');
    await acts.click(dialog().getByRole('button', { name: 'Nghiệm thu' }));
    expect(await screen.findByText('Đã nghiệm thu sản phẩm.')).toBeInTheDocument();
    expect(requests('PUT', `/tasks/${task.id}/deliverables/s-1/acceptance`)[0]?.body).toMatchObject({
      note: 'Đạt',
    });
    serve('PUT', `/tasks/${task.id}/milestones/m-1/reached`, { body: task });
    await acts.click(await screen.findByRole('button', { name: 'Đã đạt: Khảo sát xong' }));
    await acts.click(await dialog().findByRole('button', { name: 'Đã đạt' }));
    expect(await screen.findByText('Đã ghi mốc.')).toBeInTheDocument();
    await acts.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText('Đã hoàn tác.')).toBeInTheDocument();
    expect(requests('DELETE', `/tasks/${task.id}/milestones/m-1/reached`)).toHaveLength(1);
  });

  it('shows each time it is due', async () => {
    const occurrence: TaskOccurrence = {
      ordinal: 1,
      period: '2027-Q1',
      due: '2027-03-31',
      completedOn: null,
      acceptedOn: null,
      note: null,
      status: 'open',
      timing: 'overdue',
    };
    serveList(`/tasks/${task.id}/occurrences`, [occurrence]);
    serve('GET', `/tasks/${task.id}/occurrences/1`, { body: occurrence, headers: { ETag: '"7"' } });
    serve('PUT', `/tasks/${task.id}/occurrences/1/status`, { body: occurrence });
    const acts = await open({ more: { recurrence: 'quarter' } });
    await acts.click(await screen.findByRole('button', { name: 'Báo hoàn thành: quý I năm 2027' }));
    await acts.click(await dialog().findByRole('button', { name: 'Báo hoàn thành' }));
    await waitFor(() => expect(requests('PUT', `/tasks/${task.id}/occurrences/1/status`)).toHaveLength(1));
    expect(requests('PUT', `/tasks/${task.id}/occurrences/1/status`)[0]?.headers.get('If-Match')).toBe('"7"');
  });

  it('is missing where it is not for the reader', async () => {
    serve('GET', '/tasks/x', problem(404, 'task.unknown'));
    render(TaskRecord, { id: 'x', roles: everybody, owner: 'xa', history: nothing });
    expect(await screen.findByRole('heading', { name: 'Không tìm thấy nội dung này' })).toBeVisible();
  });
});

describe('a report of progress', () => {
  it('is written for a period, with a percent that can be', async () => {
    const acts = await open({ more: { plan: { ...task.plan, year: 2022 } } });
    serve('POST', `/tasks/${task.id}/progress`, { status: 201, body: report() });
    await acts.click(await screen.findByRole('button', { name: 'Báo cáo tiến độ' }));
    await acts.selectOptions(dialog().getByLabelText('Kỳ báo cáo'), 'tháng 03/2023');
    await acts.type(dialog().getByLabelText('Tiến độ (%)'), '130');
    await acts.type(dialog().getByLabelText('Đã làm được gì'), 'Đã khảo sát xong');
    await acts.click(dialog().getByRole('button', { name: 'Lưu báo cáo' }));
    expect(dialog().getByRole('link', { name: 'Hãy ghi tiến độ từ 0 đến 100' })).toBeVisible();
    await acts.clear(dialog().getByLabelText('Tiến độ (%)'));
    await acts.type(dialog().getByLabelText('Tiến độ (%)'), '32,5');
    await acts.click(dialog().getByRole('button', { name: 'Lưu báo cáo' }));
    expect(await screen.findByText(/Đã lưu báo cáo/)).toBeVisible();
    expect(requests('POST', `/tasks/${task.id}/progress`)[0]?.body).toEqual({
      period: '2023-03',
      percent: 32.5,
      narrative: 'Đã khảo sát xong',
      difficulties: null,
    });
  });

  it('is sent in spite of checks only when explained', async () => {
    const checked = report({
      percent: 100,
      checks: [
        { code: 'progress.complete-without-deliverable', message: 'Báo cáo 100 % mà chưa có sản phẩm.' },
      ],
    });
    const acts = await open({ reports: [checked] });
    serve('GET', '/progress-reports/r-1', { body: checked, headers: { ETag: '"1"' } });
    serve('PATCH', '/progress-reports/r-1', { body: checked, headers: { ETag: '"2"' } });
    serve('PUT', '/progress-reports/r-1/status', { body: checked });
    serveList('/progress-reports/r-1/evidence', []);
    await acts.click(await screen.findByRole('button', { name: 'Gửi duyệt' }));
    await acts.click(dialog().getByRole('button', { name: 'Gửi duyệt' }));
    expect(dialog().getByRole('link', { name: 'Hãy giải thích vì sao báo cáo vẫn đúng' })).toBeVisible();
    await acts.type(dialog().getByLabelText('Vì sao báo cáo vẫn đúng'), 'Sản phẩm đã trình');
    await acts.click(dialog().getByRole('button', { name: 'Gửi duyệt' }));
    expect(await screen.findByText('Đã gửi duyệt báo cáo.')).toBeVisible();
    expect(requests('PATCH', '/progress-reports/r-1')[0]?.body).toEqual({
      warningsComment: 'Sản phẩm đã trình',
    });
    expect(requests('PUT', '/progress-reports/r-1/status')[0]?.headers.get('If-Match')).toBe('"2"');
  });

  it('is approved or sent back by the unit whose plan it is', async () => {
    const waiting = report({ status: 'submitted' });
    const acts = await open({ reports: [waiting], roles: { approver: true } });
    serve('GET', '/progress-reports/r-1', { body: waiting, headers: { ETag: '"1"' } });
    serve('PUT', '/progress-reports/r-1/status', { body: waiting });
    expect(screen.queryByRole('button', { name: 'Báo cáo tiến độ' })).toBeNull();
    await acts.click(await screen.findByRole('button', { name: 'Trả lại báo cáo' }));
    await acts.click(await dialog().findByRole('button', { name: 'Trả lại báo cáo' }));
    expect(await dialog().findByRole('link', { name: 'Hãy ghi lý do' })).toBeVisible();
    await acts.click(dialog().getByRole('button', { name: 'Đóng' }));
    await acts.click(await screen.findByRole('button', { name: 'Duyệt báo cáo' }));
    expect(await dialog().findByText(/Tiến độ của nhiệm vụ sẽ là 30\s%/)).toBeVisible();
    await acts.click(dialog().getByRole('button', { name: 'Duyệt báo cáo' }));
    expect(await screen.findByText('Đã duyệt báo cáo.')).toBeVisible();
    expect(requests('PUT', '/progress-reports/r-1/status')[0]?.body).toEqual({ status: 'approved' });
  });

  it('carries its evidence', async () => {
    serveList('/progress-reports/r-1/evidence', [
      {
        id: 'f-1',
        name: 'bien-ban.pdf',
        mediaType: 'application/pdf',
        size: 2048,
        sha256: 'x',
        recordedAt: '2027-03-20T02:00:00Z',
        recordedBy: null,
      },
    ]);
    serve('DELETE', '/progress-reports/r-1/evidence/f-1', { status: 204 });
    const acts = await open({ reports: [report({ files: 1 })] });
    expect(await screen.findByRole('link', { name: 'bien-ban.pdf' })).toHaveAttribute(
      'href',
      '/api/v1/progress-reports/r-1/evidence/f-1',
    );
    await acts.click(screen.getByRole('button', { name: 'Bỏ: bien-ban.pdf' }));
    expect(await screen.findByText('Đã bỏ bien-ban.pdf.')).toBeVisible();
  });
});

describe('an extension', () => {
  it('is asked for with a new deadline and a reason', async () => {
    const acts = await open();
    serve('POST', `/tasks/${task.id}/extensions`, { status: 201, body: extension });
    await acts.click(await screen.findByRole('button', { name: 'Xin gia hạn' }));
    await acts.type(await dialog().findByLabelText('Hạn mới'), 'thường xuyên');
    await acts.type(dialog().getByLabelText('Lý do'), 'Chờ nghị quyết');
    await acts.click(dialog().getByRole('button', { name: 'Gửi đề nghị' }));
    expect(await dialog().findByRole('link', { name: /Hãy ghi hạn mới/ })).toBeVisible();
    await acts.clear(dialog().getByLabelText('Hạn mới'));
    await acts.type(dialog().getByLabelText('Hạn mới'), 'quý III/2027');
    await acts.click(dialog().getByRole('button', { name: 'Gửi đề nghị' }));
    expect(await screen.findByText('Đã gửi đề nghị gia hạn.')).toBeVisible();
    expect(requests('POST', `/tasks/${task.id}/extensions`)[0]?.body).toEqual({
      due: '2027-09-30',
      duePrecision: 'quarter',
      reason: 'Chờ nghị quyết',
      document: null,
    });
  });

  it('is granted, or refused with a reason', async () => {
    const acts = await open({ extensions: [extension], roles: { approver: true } });
    serve('GET', '/extensions/e-1', { body: extension, headers: { ETag: '"1"' } });
    serve('PUT', '/extensions/e-1/status', { body: extension });
    expect(await screen.findByText(/Từ quý II năm 2027 đến quý III năm 2027/)).toBeVisible();
    await acts.click(screen.getByRole('button', { name: 'Không gia hạn' }));
    await acts.click(await dialog().findByRole('button', { name: 'Không gia hạn' }));
    expect(await dialog().findByRole('link', { name: 'Hãy ghi lý do' })).toBeVisible();
    await acts.click(dialog().getByRole('button', { name: 'Đóng' }));
    await acts.click(await screen.findByRole('button', { name: 'Cho gia hạn' }));
    await acts.click(await dialog().findByRole('button', { name: 'Cho gia hạn' }));
    expect(await screen.findByText('Đã cho gia hạn.')).toBeVisible();
    expect(requests('PUT', '/extensions/e-1/status')[0]?.body).toMatchObject({ status: 'granted' });
  });

  it('is told in English too', async () => {
    await chooseLocale('en');
    await open({ extensions: [extension] });
    expect(await screen.findByText('Asked')).toBeVisible();
  });
});
