import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReviewDesk, SubmissionDesk } from '$wings/collection/rounds';
import { outbox } from '$shared/outbox';
import { line, round, stated, submission, unit } from '../rounds';
import { failNetwork, problem, requests, resetServer, serve, serveList } from '../server';

const report = '/reporting-rounds/CDS-2022-12/submissions';
const files = '/observations/STAFF/u-1/2022-12/versions/1/evidence';
const minutes = {
  id: 'f-1',
  name: 'Biên bản.pdf',
  mediaType: 'application/pdf',
  size: 184_320,
  sha256: '9f',
  recordedAt: '2023-01-09T02:30:00Z',
  recordedBy: 'xa',
};
const props = { round: 'CDS-2022-12', unit: '01849', owner: 'xa' };
const user = userEvent.setup({ delay: null, applyAccept: false });
const wanting = {
  checks: [
    { severity: 'error', code: 'evidence.required', message: 'Cần tài liệu kiểm chứng.', comment: null },
  ],
};

function serveReport(current: object, more: object = {}, whole: object = {}) {
  const body = submission({ lines: [line('STAFF', { current: stated(current), ...more })], ...whole });
  const [staff] = round.indicators.filter(({ code }) => code === 'STAFF');
  serve('GET', '/reporting-rounds/CDS-2022-12', {
    body: { ...round, indicators: [{ ...staff, evidenceRequired: true }] },
  });
  for (const code of ['01849', 'u-1']) serve('GET', `${report}/${code}`, { body, headers: { ETag: '"0"' } });
}

beforeEach(async () => {
  await outbox.clear('xa');
  serveList(files, []);
});

const picker = () => screen.findByLabelText('Thêm tài liệu');
const pdf = (name = 'Biên bản.pdf', content = '%PDF') => new File([content], name);

describe('the evidence of a line', () => {
  it('is led to from the check, added, and then the check is gone', async () => {
    serveReport({ files: 0 }, wanting);
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('link', { name: 'Cán bộ' }));
    const input = await picker();
    await waitFor(() => expect(input).toHaveFocus());
    expect(screen.getByText('Chưa có tài liệu.')).toBeVisible();

    serve('POST', files, () => {
      serveList(files, [minutes]);
      serveReport({ files: 1 });
      return { status: 201, body: minutes };
    });
    await user.upload(await picker(), pdf());
    expect(await screen.findByRole('link', { name: 'Biên bản.pdf' })).toHaveAttribute(
      'href',
      '/api/v1/observations/STAFF/u-1/2022-12/versions/1/evidence/f-1',
    );
    expect(screen.getByText('Đã thêm Biên bản.pdf.')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /^Tài liệu \(1\)/ })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Kiểm tra' })).not.toBeInTheDocument();
  });

  it('stands in the way of sending, and says where', async () => {
    serveReport({ files: 0 }, wanting);
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('button', { name: 'Gửi duyệt' }));
    await user.click(await screen.findByRole('link', { name: 'Cán bộ: Cần tài liệu kiểm chứng.' }));
    expect(await picker()).toBeVisible();
  });

  it('is not read before somebody wants to see it', async () => {
    serveReport({ files: 2 });
    render(SubmissionDesk, props);
    const button = await screen.findByRole('button', { name: /^Tài liệu \(2\)/ });
    expect(requests('GET', files)).toHaveLength(0);
    serveList(files, [minutes]);
    await user.click(button);
    expect(await screen.findByText(/180 KB, 09\/01\/2023/)).toBeVisible();
  });

  it('is refused before it is sent where its kind or size is not taken', async () => {
    serveReport({ files: 0 });
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('button', { name: /^Cần tài liệu/ }));
    const large = pdf('lon.pdf');
    Object.defineProperty(large, 'size', { value: 21 << 20 });
    await user.upload(await picker(), [pdf('bang.exe'), large, pdf('rong.pdf', '')]);
    expect(await screen.findByText(/Không nhận loại tệp này/)).toBeVisible();
    expect(screen.getByText('Tệp nặng 21 MB; tối đa 20 MB.')).toBeVisible();
    expect(screen.getByText('Tệp rỗng.')).toBeVisible();
    expect(requests('POST', files)).toHaveLength(0);
  });

  it.each([
    ['evidence.infected', problem(422, 'evidence.infected', { detail: 'x' }), /Trình quét mã độc không cho/],
    ['too large', problem(413, 'evidence.too-large'), /Tệp quá lớn/],
    [
      'another content than its name says',
      problem(422, 'body.invalid', { errors: [{ pointer: '/file', code: 'x', message: 'Tên không hợp' }] }),
      /Tên không hợp/,
    ],
    [
      'sent by somebody else',
      problem(403, 'observation.not-your-draft', { detail: 'Của người khác.' }),
      /Của người khác/,
    ],
  ])('says in plain words that it is %s', async (_, answer, words) => {
    serveReport({ files: 0 });
    serve('POST', files, answer);
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('button', { name: /^Cần tài liệu/ }));
    await user.upload(await picker(), pdf());
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Gửi lại/ })).not.toBeInTheDocument();
  });

  it('is sent again after the connection was lost', async () => {
    serveReport({ files: 0 });
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('button', { name: /^Cần tài liệu/ }));
    const input = await picker();
    failNetwork();
    await user.upload(input, pdf());
    expect(await screen.findByText('Mất kết nối, tệp chưa được gửi.')).toBeVisible();
    resetServer();
    serveReport({ files: 1 });
    serveList(files, [minutes]);
    serve('POST', files, { status: 201, body: minutes });
    await user.click(screen.getByRole('button', { name: /^Gửi lại/ }));
    expect(await screen.findByRole('link', { name: 'Biên bản.pdf' })).toBeVisible();
  });

  it('is taken off after one more question', async () => {
    serveReport({ files: 1 });
    serveList(files, [minutes]);
    serve('DELETE', `${files}/f-1`, () => {
      serveList(files, []);
      return { status: 204 };
    });
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('button', { name: /^Tài liệu/ }));
    await user.click(await screen.findByRole('button', { name: /^Gỡ:/ }));
    await user.click(screen.getByRole('button', { name: /^Gỡ tệp này/ }));
    expect(await screen.findByText('Chưa có tài liệu.')).toBeVisible();
    expect(requests('DELETE', `${files}/f-1`)).toHaveLength(1);
  });

  it('of the value before can be attached to a changed one', async () => {
    serveReport({ files: 0, version: 2 });
    const now = files.replace('/1/', '/2/');
    serveList(now, []);
    serveList(files, [minutes]);
    serve('GET', `${files}/f-1`, { body: '%PDF' });
    serve('POST', now, () => {
      serveList(now, [{ ...minutes, id: 'f-2' }]);
      return { status: 201, body: minutes };
    });
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('button', { name: /^Cần tài liệu/ }));
    await user.click(await screen.findByRole('button', { name: 'Gắn lại 1 tệp cũ' }));
    expect(await screen.findByRole('link', { name: 'Biên bản.pdf' })).toBeVisible();
    expect(requests('POST', now)[0]?.body).toBe('Biên bản.pdf');
  });

  it('is read by the approver, who cannot change it', async () => {
    serveReport({ files: 1, status: 'submitted' }, {}, { status: 'submitted' });
    serveList(files, [minutes]);
    render(ReviewDesk, { round: 'CDS-2022-12', unit: '01849' });
    await user.click(await screen.findByRole('button', { name: '1 tệp: Cán bộ' }));
    const shown = await screen.findByRole('region', { name: /^Tài liệu kiểm chứng/ });
    expect(await within(shown).findByRole('link', { name: 'Biên bản.pdf' })).toBeVisible();
    expect(within(shown).queryByRole('button')).not.toBeInTheDocument();
    expect(unit.code).toBe('01849');
  });

  it('says that it could not be read, and reads it again', async () => {
    serveReport({ files: 1 });
    serve('GET', files, problem(500, 'http.internal'));
    render(SubmissionDesk, props);
    await user.click(await screen.findByRole('button', { name: /^Tài liệu/ }));
    const retry = await screen.findByRole('button', { name: 'Thử lại' });
    serveList(files, [minutes]);
    await user.click(retry);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Biên bản.pdf' })).toBeVisible());
  });
});
