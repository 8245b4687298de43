import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FigureDesk } from '$wings/indicators/observations';
import { observation, province, version, villageTeams } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const address = '/observations/VILLAGE_TEAMS/06/2022';
const props = {
  observationKey: { indicator: 'VILLAGE_TEAMS', unit: '06', period: '2022', breakdown: {} },
  canReport: true,
  canApprove: false,
  username: 'reporter',
};
const unit = {
  ...province,
  level: 'province',
  kind: 'tỉnh',
  parent: null,
  validFrom: null,
  validTo: null,
};

function serveFigure(shown = observation(), etag = '"1"') {
  serve('GET', address, { body: shown, headers: { ETag: etag } });
  serveList(`${address}/versions`, [...(shown.pendingVersion ? [shown.pendingVersion] : []), version()]);
}

const submitted = version({
  version: 2,
  status: 'submitted',
  numerator: 1292,
  value: 100,
  valueOrigin: 'entered',
  recordedBy: 'reporter',
  approvedAt: null,
  knownSince: null,
});

beforeEach(() => {
  serve('GET', '/indicators/VILLAGE_TEAMS', { body: villageTeams });
  serve('GET', '/units/06', { body: unit });
  serveFigure();
});

const typed = 'input:not([type=radio]), textarea';

async function fill(values: Record<string, string>) {
  const user = userEvent.setup({ delay: null });
  for (const [label, text] of Object.entries(values)) {
    await user.type(await screen.findByLabelText(new RegExp(`^${label}`), { selector: typed }), text);
  }
  return user;
}

const complete = {
  'Tử số': '1.197',
  'Mẫu số': '1.292',
  'Tài liệu nguồn': 'Báo cáo 12/BC-STTTT',
  'Lý do đính chính': 'Số liệu rà soát lại',
};

describe('correcting a value', () => {
  it('reads 1.197 as one thousand one hundred and ninety-seven and sends it for approval', async () => {
    serve('PUT', address, {
      body: { ...observation(), pendingVersion: submitted },
      headers: { ETag: '"2"' },
    });
    serve('PUT', `${address}/versions/2/status`, { body: submitted, headers: { ETag: '"3"' } });
    render(FigureDesk, props);
    const user = await fill(complete);
    expect(screen.getByText('1.197/1.292 = 92,65 %', { selector: 'strong' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gửi duyệt' }));

    expect(await screen.findByText('Đã gửi duyệt.')).toBeVisible();
    const put = requests('PUT', address)[0];
    expect(put?.body).toEqual({
      numerator: 1197,
      denominator: 1292,
      source: { document: 'Báo cáo 12/BC-STTTT' },
      reason: 'Số liệu rà soát lại',
    });
    expect(put?.headers.get('If-Match')).toBe('"1"');
    const move = requests('PUT', `${address}/versions/2/status`)[0];
    expect(move?.body).toEqual({ status: 'submitted' });
    expect(move?.headers.get('If-Match')).toBe('"2"');
  });

  it('lists every fault at once and leads to its field', async () => {
    render(FigureDesk, props);
    const user = await fill({ 'Tử số': '1.300', 'Mẫu số': '1.292' });
    await user.click(screen.getByRole('button', { name: 'Gửi duyệt' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: 'Tử số không thể lớn hơn mẫu số' })).toBeVisible();
    expect(within(summary).getByRole('link', { name: 'Hãy cho biết lý do đính chính' })).toBeVisible();
    await user.click(within(summary).getByRole('link', { name: 'Hãy ghi tên tài liệu nguồn' }));
    expect(screen.getByLabelText(/^Tài liệu nguồn/)).toHaveFocus();
    expect(requests('PUT', address)).toHaveLength(0);
  });

  it.each([
    ['1,197', /số nguyên/],
    ['1.5', /Dấu chấm chỉ dùng để tách hàng nghìn/],
    ['nhiều', /không phải là một số/],
    ['-3', /không thể âm/],
  ])('refuses %s as a count', async (text, words) => {
    render(FigureDesk, props);
    const user = await fill({ ...complete, 'Tử số': text });
    await user.click(screen.getByRole('button', { name: 'Gửi duyệt' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(requests('PUT', address)).toHaveLength(0);
  });

  it('takes a rate alone, with a comma for its decimals', async () => {
    serve('PUT', address, {
      body: { ...observation(), pendingVersion: submitted },
      headers: { ETag: '"2"' },
    });
    render(FigureDesk, props);
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByLabelText('Chỉ có tỷ lệ'));
    await fill({ 'Giá trị \\(%\\)': '92,65', 'Tài liệu nguồn': 'Báo cáo', 'Lý do đính chính': 'Rà soát' });
    await user.click(screen.getByRole('button', { name: 'Lưu nháp' }));
    expect(await screen.findByText(/Đã lưu bản nháp/)).toBeVisible();
    expect(requests('PUT', address)[0]?.body).toMatchObject({ value: 92.65 });
  });

  it('shows the server’s faults at the fields they belong to', async () => {
    serve(
      'PUT',
      address,
      problem(422, 'observation.invalid', {
        errors: [{ pointer: '/source/document', code: 'text.too-long', message: 'Tên tài liệu quá dài.' }],
      }),
    );
    render(FigureDesk, props);
    const user = await fill(complete);
    await user.click(screen.getByRole('button', { name: 'Gửi duyệt' }));
    const link = await screen.findByRole('link', { name: 'Tên tài liệu quá dài.' });
    expect(link).toHaveAttribute('href', '#document');
  });

  it('shows a conflict with both values and overwrites nothing by itself', async () => {
    serve('PUT', address, problem(412, 'precondition.failed'));
    render(FigureDesk, props);
    const user = await fill(complete);
    serveFigure(observation({ numerator: 1200, value: 92.88, version: 2 }), '"9"');
    await user.click(screen.getByRole('button', { name: 'Gửi duyệt' }));

    const conflict = await screen.findByRole('alert');
    expect(conflict).toHaveTextContent('vừa được người khác thay đổi');
    expect(await within(conflict).findByText('1.200/1.292 = 92,88 %')).toBeVisible();
    expect(within(conflict).getByText('1.197/1.292 = 92,65 %')).toBeVisible();
    expect(screen.getByLabelText(/^Tử số/, { selector: typed })).toHaveValue('1.197');

    serve('PUT', address, {
      body: { ...observation(), pendingVersion: submitted },
      headers: { ETag: '"10"' },
    });
    serve('PUT', `${address}/versions/2/status`, { body: submitted });
    await user.click(within(conflict).getByRole('button', { name: /Giữ giá trị của tôi/ }));
    expect(await screen.findByText('Đã gửi duyệt.')).toBeVisible();
    expect(requests('PUT', address)[1]?.headers.get('If-Match')).toBe('"9"');
  });

  it('says who can grant the right that is missing', async () => {
    serve('PUT', address, problem(403, 'observation.forbidden'));
    render(FigureDesk, props);
    const user = await fill(complete);
    await user.click(screen.getByRole('button', { name: 'Gửi duyệt' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Quản trị viên có thể cấp quyền');
  });
});

describe('deciding on a value', () => {
  const approver = { ...props, canReport: false, canApprove: true, username: 'approver' };

  beforeEach(() => serveFigure(observation({ pendingVersion: submitted }), '"3"'));

  it('approves what stands beside the approved value', async () => {
    serve('PUT', `${address}/versions/2/status`, { body: submitted });
    render(FigureDesk, approver);
    expect(await screen.findByText('1.197/1.292 = 92,65 %', { selector: 'p.value' })).toBeVisible();
    expect(await screen.findByText('1.292/1.292 = 100 %', { selector: 'p.value' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Duyệt' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Duyệt giá trị này?' }));
    expect(dialog.getByText(/1\.292\/1\.292 = 100 % được công khai ngay/)).toBeVisible();
    expect(requests('PUT', `${address}/versions/2/status`)).toHaveLength(0);
    await userEvent.click(dialog.getByRole('button', { name: 'Duyệt' }));
    expect(await screen.findByText(/Đã duyệt\. Giá trị mới đã công khai/)).toBeVisible();
    const move = requests('PUT', `${address}/versions/2/status`)[0];
    expect(move?.body).toEqual({ status: 'approved' });
    expect(move?.headers.get('If-Match')).toBe('"3"');
  });

  it('returns with a reason only', async () => {
    serve('PUT', `${address}/versions/2/status`, { body: submitted });
    render(FigureDesk, approver);
    await userEvent.click(await screen.findByRole('button', { name: 'Trả lại' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Trả lại' }));
    expect(dialog.getByText('Hãy cho biết lý do trả lại')).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/^Lý do trả lại/), 'Thiếu danh sách thôn');
    await userEvent.click(dialog.getByRole('button', { name: 'Trả lại' }));
    expect(await screen.findByText('Đã trả lại cho người báo cáo.')).toBeVisible();
    expect(requests('PUT', `${address}/versions/2/status`)[0]?.body).toEqual({
      status: 'returned',
      reason: 'Thiếu danh sách thôn',
    });
  });

  it('shows the reporter why a value came back, beside why it was corrected', async () => {
    const returned = version({
      ...submitted,
      status: 'returned',
      reason: 'Rà soát lại',
      statusReason: 'Thiếu danh sách thôn',
    });
    serveList(`${address}/versions`, [version(), returned]);
    render(FigureDesk, { ...props, username: 'reporter' });
    const told = async (term: string) =>
      (await screen.findByText(term, { selector: 'dt' })).nextElementSibling;
    expect(await told('Lý do đính chính')).toHaveTextContent('Rà soát lại');
    expect(await told('Lý do trả lại')).toHaveTextContent('Thiếu danh sách thôn');
    const second = screen.getByRole('row', { name: /Bản 2/ });
    expect(second).toHaveTextContent('Lý do: Rà soát lại');
    expect(second).toHaveTextContent('Lý do trả lại hoặc rút: Thiếu danh sách thôn');
  });

  it('does not offer approval to the one who entered the value', async () => {
    render(FigureDesk, { ...approver, username: 'reporter' });
    expect(await screen.findByText(/người khác phải duyệt/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Duyệt' })).not.toBeInTheDocument();
  });

  it('reads anew when the value moved meanwhile', async () => {
    serve('PUT', `${address}/versions/2/status`, problem(412, 'precondition.failed'));
    render(FigureDesk, approver);
    await userEvent.click(await screen.findByRole('button', { name: 'Duyệt' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Duyệt' }));
    expect(await screen.findByText(/Nội dung mới nhất đã được tải lại/)).toBeVisible();
    expect(requests('GET', address).length).toBeGreaterThan(1);
  });

  it('keeps every version in the history', async () => {
    render(FigureDesk, approver);
    const history = await screen.findByRole('table', { name: /2 phiên bản/ });
    expect(within(history).getByRole('rowheader', { name: 'Bản 1' })).toBeVisible();
    const second = within(history).getByRole('row', { name: /Bản 2/ });
    expect(within(second).getByText('Chờ duyệt')).toBeVisible();
    expect(within(second).getByText('reporter')).toBeVisible();
  });
});
