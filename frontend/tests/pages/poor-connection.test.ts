import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getSubmission, moveSubmission, type AskedIndicator, type Me, type Submission } from '$api';
import { interruption, session } from '$wings/access/accounts';
import SignInAgain from '$wings/access/accounts/SignInAgain.svelte';
import { UnsentList } from '$wings/desk/connection';
import { deliverFigure } from '$wings/collection/rounds/delivery';
import { EntryGrid } from '$wings/collection/rounds/grid.svelte';
import { EntryRow, OBSERVATION } from '$wings/collection/rounds/row.svelte';
import { TaskRecord } from '$wings/plans/task-desk';
import { deliverReport } from '$wings/plans/task-desk/report-delivery';
import { outbox, type Unsent } from '$shared/outbox';
import { taskOf } from '../plan-desk';
import { round, submission } from '../rounds';
import { failNetwork, problem, requests, resetServer, serve, serveList } from '../server';
import { nothing } from '../snippets';

const user = userEvent.setup({ delay: null });
const me = (username: string) => ({ id: 'a-1', username, displayName: 'Lý Thị A', roles: [], scopes: null });
const only = async (): Promise<Unsent> => {
  const [entry] = await outbox.all('xa');
  if (entry === undefined) throw new Error('Nothing is kept');
  return entry;
};

beforeEach(() => outbox.clear('xa'));

const staffOf = (value: number, more: object = {}) => ({
  indicator: 'STAFF',
  period: '2022-12',
  breakdown: {},
  value,
  numerator: null,
  denominator: null,
  notApplicable: false,
  status: 'draft',
  version: 1,
  comment: null,
  ...more,
});

describe('a figure that waits, sent while its report is not open', () => {
  const address = '/observations/STAFF/u-1/2022-12';

  /** Typed without a connection; the page is closed then. */
  async function type(value: string) {
    const indicator = round.indicators[1] as unknown as AskedIndicator;
    const desk = {
      owner: 'xa',
      place: 'CDS-2022-12/u-1',
      unit: 'u-1',
      period: '2022-12',
      title: 'Xã Dương Quang, Báo cáo tháng 12',
      href: '/lam-viec/nhap-lieu/CDS-2022-12/01849',
    };
    const row = new EntryRow({ id: 'STAFF', indicator, breakdown: {}, optional: false }, desk);
    failNetwork();
    row.type({ ...row.typed, value });
    await row.save();
    expect(row.state).toBe('waiting');
    resetServer();
    return only();
  }

  it('arrives with exactly what was typed', async () => {
    const entry = await type('1.197');
    expect(entry).toMatchObject({ kind: OBSERVATION, shown: { title: 'Cán bộ' } });
    serve('PUT', address, { body: staffOf(1197), headers: { ETag: '"1"' } });
    expect(await deliverFigure(entry)).toEqual({ kind: 'sent' });
    expect(requests('PUT', address).map(({ body }) => body)).toEqual([{ value: 1197 }]);
    expect(await outbox.count('xa')).toBe(0);
  });

  it('stays with the reason where the round was closed meanwhile', async () => {
    const entry = await type('12');
    serve('PUT', address, problem(409, 'round.closed', { detail: 'Đợt CDS-2022-12 đã đóng.' }));
    expect(await deliverFigure(entry)).toEqual({ kind: 'kept' });
    expect((await only()).problem).toMatchObject({
      code: 'round.closed',
      message: 'Đợt CDS-2022-12 đã đóng.',
    });
  });

  it('stays with both versions where somebody else was there first', async () => {
    const entry = await type('12');
    serve('PUT', address, problem(412, 'http.precondition-failed'));
    serve('GET', address, { body: staffOf(7), headers: { ETag: '"4"' } });
    expect(await deliverFigure(entry)).toEqual({ kind: 'kept' });
    expect((await only()).shown?.lines.at(-1)?.text).toBe('12');
    expect((await only()).problem?.theirs?.at(-1)?.text).toBe('7');
  });

  it.each([
    ['12', 12, 412, 'http.precondition-failed'],
    ['1250', 1250, 412, 'http.precondition-failed'],
    ['12', 12, 409, 'concurrent.change'],
  ])('has arrived where only the answer was lost: %s, then %i', async (typed, value, status, code) => {
    const entry = await type(typed);
    serve('PUT', address, problem(status, code));
    serve('GET', address, { body: staffOf(value), headers: { ETag: '"1"' } });
    expect(await deliverFigure(entry)).toEqual({ kind: 'sent' });
    expect(await outbox.count('xa')).toBe(0);
  });

  it('replaces what was sent before without an answer, which nobody else entered', async () => {
    const indicator = round.indicators[1] as unknown as AskedIndicator;
    const desk = { owner: 'xa', place: 'P', unit: 'u-1', period: '2022-12', title: 'T', href: '/' };
    const row = new EntryRow({ id: 'STAFF', indicator, breakdown: {}, optional: false }, desk);
    failNetwork();
    row.type({ ...row.typed, value: '1250' });
    await row.save();
    row.type({ ...row.typed, value: '1300' });
    resetServer();
    const answers = [
      problem(412, 'http.precondition-failed'),
      { body: staffOf(1300), headers: { ETag: '"2"' } },
    ];
    serve('PUT', address, () => answers.shift() ?? problem(500, 'x'));
    serve('GET', address, { body: staffOf(1250), headers: { ETag: '"1"' } });
    await row.save();
    expect(row.state).toBe('saved');
    expect(requests('PUT', address).map(({ body }) => body)).toEqual([{ value: 1300 }, { value: 1300 }]);
  });

  it.each([
    [401, { kind: 'signed-out' }],
    [503, { kind: 'later' }],
  ])('stays after an answer of %i', async (status, outcome) => {
    const entry = await type('12');
    serve('PUT', address, problem(status, 'x'));
    expect(await deliverFigure(entry)).toEqual(outcome);
    expect((await only()).problem).toBeUndefined();
  });
});

describe('a browser that does not keep what is typed', () => {
  const address = '/observations/STAFF/u-1/2022-12';
  const typed = () => {
    const indicator = round.indicators[1] as unknown as AskedIndicator;
    const row = new EntryRow(
      { id: 'STAFF', indicator, breakdown: {}, optional: false },
      { owner: 'xa', place: 'P', unit: 'u-1', period: '2022-12', title: 'T', href: '/' },
    );
    row.type({ ...row.typed, value: '12' });
    return row;
  };

  afterEach(() => vi.restoreAllMocks());

  it('is told of where the server cannot be reached either, and the next save tries again', async () => {
    const refused = vi
      .spyOn(outbox, 'keep')
      .mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    failNetwork();
    const row = typed();
    await row.save();
    expect(row.state).toBe('unkept');
    expect(row.dirty).toBe(true);

    refused.mockRestore();
    await row.save();
    expect(row.state).toBe('waiting');
    expect((await only()).row).toBe('STAFF');

    resetServer();
    serve('PUT', address, { body: staffOf(12), headers: { ETag: '"1"' } });
    await row.save();
    expect(row.state).toBe('saved');
  });

  it('does not keep an entry from the server', async () => {
    vi.spyOn(outbox, 'keep').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    vi.spyOn(outbox, 'drop').mockRejectedValue(new DOMException('gone', 'InvalidStateError'));
    serve('PUT', address, { body: staffOf(12), headers: { ETag: '"1"' } });
    const row = typed();
    await row.save();
    expect(row.state).toBe('saved');
    expect(requests('PUT', address).map(({ body }) => body)).toEqual([{ value: 12 }]);
  });

  it('leaves a report that is about to be sent with the row that it lacks', async () => {
    vi.spyOn(outbox, 'keep').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    failNetwork();
    const desk = { owner: 'xa', place: 'P', unit: 'u-1', period: '2022-12', title: 'T', href: '/' };
    const grid = new EntryGrid(
      submission() as unknown as Submission,
      round.indicators as unknown as AskedIndicator[],
      desk,
      () => undefined,
    );
    const [row] = grid.rows.filter(({ id }) => id === 'STAFF');
    if (row === undefined) throw new Error('The round does not ask for it');
    grid.type(row, { value: '12' });
    expect((await grid.flush()).map(({ id }) => id)).toEqual(['STAFF']);
    expect(row.state).toBe('unkept');
    grid.stop();
  });
});

describe('a report of progress', () => {
  const task = taskOf('1.1', 'Nâng cấp cổng dữ liệu', { recurrence: null });
  const progress = `/tasks/${task.id}/progress`;

  async function open() {
    serve('GET', `/tasks/${task.id}`, { body: task, headers: { ETag: '"3"' } });
    serveList(progress, []);
    serveList(`/tasks/${task.id}/extensions`, []);
    const page = render(TaskRecord, {
      id: task.id,
      roles: { reporter: true, planner: false, approver: false },
      owner: 'xa',
      history: nothing,
    });
    await user.click(await screen.findByRole('button', { name: 'Báo cáo tiến độ' }));
    return page;
  }

  const form = () => within(screen.getByRole('dialog'));

  async function write() {
    await user.type(form().getByLabelText('Tiến độ (%)'), '45');
    await user.type(form().getByLabelText('Đã làm được gì'), 'Đã khảo sát xong');
    await user.click(form().getByRole('button', { name: 'Lưu báo cáo' }));
  }

  it('is kept without a connection, and goes later under one key', async () => {
    await open();
    failNetwork();
    await write();
    expect(await screen.findByText(/Báo cáo được giữ trên máy này/)).toBeVisible();
    expect(await screen.findByText('Chờ gửi')).toBeVisible();
    resetServer();
    const answers = [problem(503, 'x'), { status: 201, body: { id: 'r-1' } }];
    serve('POST', progress, () => answers.shift() ?? problem(500, 'x'));
    expect((await deliverReport(await only())).kind).toBe('later');
    expect((await deliverReport(await only())).kind).toBe('sent');
    const sent = requests('POST', progress);
    expect(sent.map(({ body }) => body)).toEqual([
      expect.objectContaining({ percent: 45, narrative: 'Đã khảo sát xong' }),
      expect.objectContaining({ percent: 45, narrative: 'Đã khảo sát xong' }),
    ]);
    expect(sent[0]?.headers.get('Idempotency-Key')).toBe(sent[1]?.headers.get('Idempotency-Key'));
    expect(await outbox.count('xa')).toBe(0);
  });

  it('that was only begun is there when the page is opened again', async () => {
    const page = await open();
    await user.type(form().getByLabelText('Đã làm được gì'), 'Mới gõ');
    await waitFor(async () => expect((await only()).shown?.lines.at(-1)?.text).toBe('Mới gõ'));
    page.unmount();
    await open();
    expect(form().getByLabelText('Đã làm được gì')).toHaveValue('Mới gõ');
    serve('POST', progress, { status: 201, body: { id: 'r-1' } });
    await user.type(form().getByLabelText('Tiến độ (%)'), '10');
    await user.click(form().getByRole('button', { name: 'Lưu báo cáo' }));
    expect(await screen.findByText('Đã lưu báo cáo. Báo cáo chưa được gửi.')).toBeVisible();
    await waitFor(async () => expect(await outbox.count('xa')).toBe(0));
  });

  it('that is refused is shown in the form and stays', async () => {
    await open();
    serve('POST', progress, problem(409, 'progress.period-taken', { detail: 'Kỳ này đã có báo cáo.' }));
    await write();
    expect(await form().findByText('Kỳ này đã có báo cáo.')).toBeVisible();
    expect((await only()).problem).toMatchObject({ code: 'progress.period-taken' });
  });

  it('that somebody else changed meanwhile waits with both versions', async () => {
    const was = { percent: 10, narrative: 'Trước', difficulties: null };
    const content = {
      task: task.id,
      title: 'Nâng cấp cổng dữ liệu',
      report: { id: 'r-1', etag: '"1"', was },
      body: { period: '2027-03', percent: 20, narrative: 'Của tôi', difficulties: null },
      key: 'k',
      typed: {},
    };
    await outbox.keep('xa', `task/${task.id}`, 'report/r-1', content, { kind: 'task-report' });
    serve('PATCH', '/progress-reports/r-1', problem(412, 'http.precondition-failed'));
    const theirs = { ...was, id: 'r-1', percent: 15, narrative: 'Của người kia' };
    serve('GET', '/progress-reports/r-1', { body: theirs, headers: { ETag: '"2"' } });
    expect(await deliverReport(await only())).toEqual({ kind: 'kept' });
    expect((await only()).problem?.theirs?.map(({ text }) => text)).toEqual(['15\u00a0%', 'Của người kia']);
  });
});

describe('a session that ends in the midst of work', () => {
  const address = '/reporting-rounds/CDS-2022-12/submissions/u-1';
  let end: () => void;
  const back = vi.fn();

  beforeEach(() => {
    session.me = me('xa') as unknown as Me;
    interruption.other = null;
    end = interruption.begin(back);
    return () => {
      end();
      session.me = null;
    };
  });

  /** Answered only to whoever signed in after the session had ended. */
  function serveAfterSignIn() {
    let there = false;
    serve('POST', '/session', () => {
      there = true;
      return { status: 201, body: me('xa') };
    });
    serve('PUT', `${address}/status`, () =>
      there ? { body: submission({ status: 'submitted' }) } : problem(401, 'session.none'),
    );
  }

  it('is taken up over the page, and what was asked goes on', async () => {
    serveAfterSignIn();
    render(SignInAgain);
    const moved = moveSubmission('CDS-2022-12', 'u-1', { status: 'submitted' }, '"0"');
    const dialog = within(await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' }));
    expect(dialog.queryByLabelText('Tên đăng nhập')).toBeNull();
    await user.type(dialog.getByLabelText('Mật khẩu'), 'mat khau');
    await user.click(dialog.getByRole('button', { name: 'Đăng nhập' }));
    expect((await moved).data.status).toBe('submitted');
    expect(requests('POST', '/session')[0]?.body).toMatchObject({ username: 'xa' });
    expect(requests('PUT', `${address}/status`)).toHaveLength(2);
    expect(back).toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('asks once, whatever was under way, and gives up when the reader does', async () => {
    serve('GET', address, problem(401, 'session.none'));
    render(SignInAgain);
    const asked = [1, 2].map(() => getSubmission('CDS-2022-12', 'u-1').catch((error: unknown) => error));
    await user.click(await screen.findByRole('button', { name: 'Đóng' }));
    expect(await Promise.all(asked)).toEqual([
      expect.objectContaining({ status: 401 }),
      expect.objectContaining({ status: 401 }),
    ]);
  });

  it('sends nothing in the name of another person', async () => {
    serveAfterSignIn();
    render(SignInAgain);
    const moved = moveSubmission('CDS-2022-12', 'u-1', { status: 'submitted' }, '"0"').catch(
      (error: unknown) => error,
    );
    await screen.findByRole('dialog');
    const otherTab = new BroadcastChannel('tongket.session');
    otherTab.postMessage({ username: 'tinh' });
    expect(await moved).toMatchObject({ status: 401 });
    expect(await screen.findByRole('dialog', { name: 'Đã đổi tài khoản' })).toHaveTextContent('tinh');
    expect(requests('PUT', `${address}/status`)).toHaveLength(1);
    otherTab.close();
  });
});

describe('what is unsent', () => {
  it('is listed with what stands in the way, saved as a file, and discarded only after a question', async () => {
    const shown = (title: string) => ({
      title,
      lines: [{ label: 'Giá trị', text: '12' }],
      href: '/lam-viec/nhap-lieu/CDS-2022-12/01849',
    });
    const refused = {
      status: 409,
      code: 'round.closed',
      message: 'Đợt đã đóng.',
      theirs: [{ label: 'Giá trị', text: '7' }],
    };
    await outbox.keep('xa', 'A', '1', 1, { kind: 'observation', shown: shown('Cán bộ'), problem: refused });
    await outbox.keep('xa', 'A', '2', 2, { kind: 'observation', shown: shown('Thôn có tổ') });
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) }));
    URL.revokeObjectURL = () => undefined;
    render(UnsentList, { owner: 'xa' });
    const first = within(await screen.findByRole('region', { name: 'Cần bạn xem lại' }));
    expect(first.getByText(/Đợt đã đóng/)).toBeVisible();
    expect(first.getByText('7')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Chờ gửi' })).toHaveTextContent('Thôn có tổ');
    await user.click(screen.getByRole('button', { name: 'Tải về tệp' }));
    expect(await saved[0]?.text()).toMatch(/"Cán bộ","Giá trị: 12","Đợt đã đóng."/);
    await user.click(first.getByRole('button', { name: 'Bỏ: Cán bộ' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bỏ' }));
    await waitFor(async () => expect(await outbox.count('xa')).toBe(1));
  });
});
