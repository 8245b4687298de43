import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ReviewEditor, ReviewList } from '$wings/publication/review-desk';
import { chooseLocale } from '$shared/messages';
import { figure, headline, indicators, plan, review } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';
import { nothing } from '../snippets';

const draft = review({ status: 'draft', publishedAt: null, version: 3 });
const address = '/reviews/SO-TTTT/2022';

function serveDesk(found: unknown = { body: draft, headers: { ETag: '"3.ab"' } }) {
  serve('GET', address, found as Parameters<typeof serve>[2]);
  serveList('/indicators', indicators);
  serveList('/plans', [plan]);
  serveList('/awards', review().awards);
  serveList('/directives', []);
}

function open(may: { writes?: boolean; publishes?: boolean } = {}) {
  render(ReviewEditor, {
    unit: 'SO-TTTT',
    year: 2022,
    writes: true,
    publishes: false,
    shown: nothing,
    ...may,
  });
  return userEvent.setup({ delay: null });
}

const unknown = problem(404, 'review.unknown');
const storyOf = (at: number) => requests('PUT', address)[at]?.body as ReturnType<typeof review>;

describe('writing a review', () => {
  it('begins with an empty form where there is none, and saves what was told', async () => {
    serveDesk(unknown);
    serve('PUT', address, { status: 201, body: draft, headers: { ETag: '"1"' } });
    const acts = open();
    await acts.type(await screen.findByLabelText('Câu mở đầu (không bắt buộc)'), 'Mọi xã đã có tổ');
    await acts.type(screen.getByLabelText('Đã hứa gì (không bắt buộc)'), 'Hứa một tổ mỗi xã');
    expect(screen.getByText('Có thay đổi chưa lưu.')).toBeVisible();
    await acts.click(screen.getByRole('button', { name: 'Thêm con số' }));
    await acts.selectOptions(screen.getByLabelText('Chỉ tiêu'), 'E_DOCUMENTS');
    await acts.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    expect(await screen.findByText('Đã lưu dự thảo.')).toBeVisible();
    expect(storyOf(0)).toMatchObject({
      conference: null,
      story: { finding: { vi: 'Mọi xã đã có tổ' }, promised: { vi: 'Hứa một tổ mỗi xã' }, next: null },
      headlines: [
        { indicator: 'E_DOCUMENTS', unit: 'SO-TTTT', period: '2022', breakdown: null, label: null },
      ],
    });
    expect(requests('PUT', address)[0]?.headers.get('If-Match')).toBeNull();
  });

  it('changes only what was changed of one that is there', async () => {
    serveDesk();
    serve('PUT', address, { body: draft, headers: { ETag: '"4"' } });
    const acts = open();
    await acts.type(await screen.findByLabelText('Việc tiếp theo (không bắt buộc)'), 'Phủ nốt các thôn');
    await acts.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    await screen.findByText('Đã lưu dự thảo.');
    const sent = storyOf(0);
    expect(requests('PUT', address)[0]?.headers.get('If-Match')).toBe('"3.ab"');
    expect(sent.story.next).toEqual({ vi: 'Phủ nốt các thôn', en: null });
    expect(sent.headlines).toHaveLength(7);
    expect(sent.headlines[2]).toMatchObject({ indicator: 'ONLINE_RECORDS', breakdown: 'level:province' });
    expect(sent.conference).toMatchObject({
      date: '2022-12-26',
      dateInferred: true,
      chairs: [{ name: 'Phạm Duy Hưng', position: { vi: 'Phó Chủ tịch UBND tỉnh', en: null } }],
    });
    expect(sent).toMatchObject({
      awards: ['a-1'],
      plan: 'p-1',
      directives: ['d-2', 'd-2-1', 'd-4'],
      results: [{ code: 'Q4', source: { quote: '1.197/1.292 thôn, bản' } }],
    });
  });

  it('keeps a figure of which nothing is approved yet', async () => {
    const waiting = headline(figure('E_DOCUMENTS', 96), { published: null, current: null });
    serveDesk({ body: { ...draft, headlines: [waiting] }, headers: { ETag: '"3"' } });
    open();
    expect(await screen.findByLabelText('Chỉ tiêu')).toHaveValue('E_DOCUMENTS');
  });

  it('moves and removes figures', async () => {
    serveDesk();
    serve('PUT', address, { body: draft, headers: { ETag: '"4"' } });
    const acts = open();
    await acts.click(await screen.findByRole('button', { name: 'Xuống: Con số 1' }));
    await acts.click(screen.getByRole('button', { name: 'Bỏ: Con số 7' }));
    await acts.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    await screen.findByText('Đã lưu dự thảo.');
    expect(storyOf(0).headlines.map(({ indicator }) => indicator)).toEqual([
      'E_DOCUMENTS',
      'ONLINE_SERVICES',
      'ONLINE_RECORDS',
      'ONLINE_RECORDS',
      'ONLINE_RECORDS',
      'COMMUNE_TEAMS',
    ]);
  });

  it('says all faults at once, and those of the server where they belong', async () => {
    serveDesk(unknown);
    const acts = open();
    await acts.click(await screen.findByRole('button', { name: 'Thêm con số' }));
    await acts.click(screen.getByRole('button', { name: 'Thêm kết quả' }));
    await acts.type(screen.getByLabelText('Tên hội nghị (không bắt buộc)'), 'Hội nghị');
    await acts.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    for (const name of [
      'Hãy chọn chỉ tiêu',
      'Hãy ghi lĩnh vực',
      'Hãy ghi nội dung',
      'Hãy ghi ngày hội nghị, dd/mm/yyyy',
    ]) {
      expect(screen.getByRole('link', { name })).toBeVisible();
    }
    expect(requests('PUT', address)).toHaveLength(0);
    serve(
      'PUT',
      address,
      problem(422, 'body.invalid', {
        errors: [
          { pointer: '/headlines/0/unit', code: 'review.reference-unknown', message: 'Không có SO-X.' },
        ],
      }),
    );
    await acts.selectOptions(screen.getByLabelText('Chỉ tiêu'), 'E_DOCUMENTS');
    await acts.click(screen.getByRole('button', { name: 'Bỏ: Kết quả 1' }));
    await acts.type(screen.getByLabelText(/^Ngày/), '26/12/2022');
    await acts.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    expect(await screen.findByRole('link', { name: 'Không có SO-X.' })).toHaveAttribute(
      'href',
      '#bt-headlines-0-unit',
    );
  });

  it('sets what somebody else saved meanwhile beside it, and overwrites nothing unasked', async () => {
    serveDesk();
    serve('PUT', address, problem(412, 'precondition.failed'));
    const acts = open();
    await acts.type(await screen.findByLabelText('Câu mở đầu (không bắt buộc)'), 'Câu của tôi');
    const theirs = { ...draft, story: { ...draft.story, finding: { vi: 'Câu của người khác' } } };
    serve('GET', address, { body: theirs, headers: { ETag: '"4.cd"' } });
    await acts.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    const conflict = within(await screen.findByRole('alert'));
    expect(conflict.getByText('Câu của tôi')).toBeVisible();
    expect(conflict.getByText('Câu của người khác')).toBeVisible();
    serve('PUT', address, { body: draft, headers: { ETag: '"5"' } });
    await acts.click(conflict.getByRole('button', { name: 'Lưu bản của tôi' }));
    await screen.findByText('Đã lưu dự thảo.');
    expect(requests('PUT', address)[1]?.headers.get('If-Match')).toBe('"4.cd"');
    expect(storyOf(1).story.finding?.vi).toBe('Câu của tôi');
  });

  it('shows what it would be without saving it, and what has no figure yet', async () => {
    serveDesk();
    serve('PUT', address, ({ query }) => ({
      body: {
        ...draft,
        headlines: [headline(figure('E_DOCUMENTS', 96), { published: null, current: null })],
        version: query.get('dryRun') === 'true' ? 4 : 9,
      },
    }));
    const acts = open();
    await acts.type(await screen.findByLabelText('Câu mở đầu (không bắt buộc)'), 'Mọi xã');
    await acts.click(screen.getByRole('button', { name: 'Xem trước' }));
    const heading = await screen.findByRole('heading', { name: 'Xem trước như trang công khai' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByText('Đây là bản đang soạn, chưa lưu.')).toBeVisible();
    expect(screen.getByText(/chưa hiện trên trang: Văn bản trao đổi điện tử/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lưu dự thảo' })).toBeNull();
    expect(requests('PUT', address)[0]?.query.get('dryRun')).toBe('true');
    await acts.click(screen.getByRole('button', { name: 'Quay lại soạn' }));
    expect(screen.getByLabelText('Câu mở đầu (không bắt buộc)')).toHaveValue('Mọi xã');
  });

  it('is not for those who may not write, and fails in words, in English too', async () => {
    serveDesk();
    open({ writes: false });
    expect(await screen.findByText(/Chỉ người lập kế hoạch hoặc người duyệt/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lưu dự thảo' })).toBeNull();
  });

  it('fails in words, in English too', async () => {
    await chooseLocale('en');
    serveDesk(problem(500, 'server.error'));
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('server.error');
  });

  it('says that a unit is unknown', async () => {
    serveDesk(problem(404, 'unit.unknown', { detail: 'Không có đơn vị «SO-TTTT».' }));
    open();
    expect(await screen.findByText('Không có đơn vị «SO-TTTT».')).toBeVisible();
  });
});

describe('publishing a review', () => {
  it('is done by an approver, once, and leaves it as it is', async () => {
    serveDesk();
    const public_ = review({
      headlines: [
        headline(figure('E_DOCUMENTS', 97), {
          published: figure('E_DOCUMENTS', 96),
          correctedAt: '2026-11-25T03:00:00Z',
        }),
      ],
    });
    serve('PUT', `${address}/status`, { body: public_, headers: { ETag: '"4"' } });
    const acts = open({ publishes: true });
    await acts.click(await screen.findByRole('button', { name: 'Công bố' }));
    const dialog = within(screen.getByRole('dialog'));
    await acts.click(await dialog.findByRole('button', { name: 'Công bố' }));
    expect(await screen.findByText(/^Đã công bố\. Bản tổng kết giữ nguyên/)).toBeVisible();
    expect(screen.getByText(/^1 con số đã thay đổi sau khi công bố/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Trang công khai/ })).toHaveAttribute(
      'href',
      '/don-vi/SO-TTTT/nam/2022',
    );
    expect(screen.queryByRole('button', { name: 'Lưu dự thảo' })).toBeNull();
    const [sent] = requests('PUT', `${address}/status`);
    expect(sent?.body).toEqual({ status: 'published', reason: null });
    expect(sent?.headers.get('If-Match')).toBe('"3.ab"');
  });

  it('is refused to whoever wrote last, and waits for what is unsaved', async () => {
    serveDesk();
    serve('PUT', `${address}/status`, problem(403, 'review.own-review'));
    const acts = open({ publishes: true });
    await acts.click(await screen.findByRole('button', { name: 'Công bố' }));
    const dialog = within(screen.getByRole('dialog'));
    await acts.click(await dialog.findByRole('button', { name: 'Công bố' }));
    expect(await dialog.findByText(/không phải người sửa sau cùng/)).toBeVisible();
    await acts.click(dialog.getByRole('button', { name: 'Đóng' }));
    await acts.type(await screen.findByLabelText('Câu mở đầu (không bắt buộc)'), 'Mọi xã');
    expect(screen.getByText('Hãy lưu thay đổi trước khi công bố.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Công bố' })).toBeNull();
  });
});

describe('the list of reviews', () => {
  const none = { unit: '', year: '', status: '' };

  it('shows drafts and what was published, and how much of that was corrected', async () => {
    serveList('/reviews', [
      draft,
      review({
        id: 'r-2',
        year: 2021,
        headlines: [headline(figure('E_DOCUMENTS', 97), { correctedAt: '2026-11-25T03:00:00Z' })],
      }),
    ]);
    const onBegin = vi.fn();
    render(ReviewList, {
      filter: none,
      writes: true,
      unit: 'SO-TTTT',
      year: 2026,
      onFilter: vi.fn(),
      onBegin,
    });
    const acts = userEvent.setup({ delay: null });
    const rows = await screen.findAllByRole('row');
    expect(rows[1]).toHaveTextContent(/2022, Sở Thông tin và Truyền thông.*Dự thảo/);
    expect(rows[2]).toHaveTextContent(/2021.*Đã công bố.*25\/11\/2026.*1/);
    expect(screen.getByRole('link', { name: /^2022/ })).toHaveAttribute(
      'href',
      '/lam-viec/tong-ket/SO-TTTT/2022',
    );
    await acts.click(await screen.findByRole('button', { name: 'Mở để soạn' }));
    await waitFor(() => expect(onBegin).toHaveBeenCalledWith('SO-TTTT', 2026));
  });

  it('is narrowed, and says where nothing fits', async () => {
    serveList('/reviews', []);
    const onFilter = vi.fn();
    render(ReviewList, {
      filter: { ...none, status: 'draft' },
      writes: false,
      unit: '',
      year: 2026,
      onFilter,
      onBegin: vi.fn(),
    });
    const acts = userEvent.setup({ delay: null });
    expect(await screen.findByText('Không có bản tổng kết nào khớp với lựa chọn.')).toBeVisible();
    expect(requests('GET', '/reviews')[0]?.query.get('status')).toBe('draft');
    expect(screen.queryByRole('button', { name: 'Mở để soạn' })).toBeNull();
    await acts.selectOptions(screen.getByLabelText('Tình trạng'), 'Đã công bố');
    await acts.click(screen.getByRole('button', { name: 'Lọc' }));
    expect(onFilter).toHaveBeenCalledWith({ ...none, status: 'published' });
  });
});
