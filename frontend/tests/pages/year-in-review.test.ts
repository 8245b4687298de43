import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { chooseLocale } from '$shared/messages';
import Home from '../../src/routes/(public)/+page.svelte';
import StoryPage from '../../src/routes/(public)/StoryPage.svelte';
import { directives, figure, headline, indicators, plan, review, sevenFigures, task } from '../fixtures';
import { failNetwork, problem, requests, serve, serveList } from '../server';

function serveYear(changes: Parameters<typeof review>[0] = {}) {
  serveList('/reviews', [review(changes)]);
  serve('GET', '/reviews/SO-TTTT/2022', { body: review(changes) });
  serveList('/indicators', indicators);
  serve('GET', '/plans/p-1', { body: plan });
  serveList('/plans/p-1/tasks', [task]);
  serveList('/directives', directives);
  for (const each of directives) serve('GET', `/directives/${each.id}`, { body: each });
}

const card = async (name: RegExp) => {
  const heading = await screen.findByRole('heading', { level: 3, name });
  const article = heading.closest('article');
  if (article === null) throw new Error('no card');
  return within(article);
};

describe('the year in review', () => {
  it('shows all seven figures as the source prints them', async () => {
    serveYear();
    render(StoryPage, { year: 2022 });
    expect(await screen.findByRole('heading', { level: 1, name: 'Tổng kết năm 2022' })).toBeVisible();
    expect((await card(/toàn trình/)).getByText('100 %')).toBeVisible();
    expect((await card(/Văn bản/)).getByText('96 %')).toBeVisible();
    expect((await card(/Cấp tỉnh/)).getByText('97 %')).toBeVisible();
    expect((await card(/Cấp huyện/)).getByText('96 %')).toBeVisible();
    expect((await card(/Cấp xã/)).getByText('90 %')).toBeVisible();
    expect((await card(/^Xã có Tổ/)).getByText('108/108')).toBeVisible();
    expect((await card(/^Thôn, bản/)).getByText('1.197/1.292')).toBeVisible();
  });

  it('says that a computed rate is not printed in the source', async () => {
    serveYear();
    render(StoryPage, { year: 2022 });
    const villages = await card(/^Thôn, bản/);
    expect(villages.getByText(/92,65 %, tính từ tử số và mẫu số; nguồn không in tỷ lệ này/)).toBeVisible();
  });

  it('says what the source does not state', async () => {
    serveYear();
    render(StoryPage, { year: 2022 });
    const services = await card(/toàn trình/);
    expect(services.getAllByText('nguồn không nêu')).toHaveLength(2);
    expect(services.getByText(/Tử số\/mẫu số/)).toBeVisible();
  });

  it('holds each level against its target', async () => {
    serveYear();
    render(StoryPage, { year: 2022 });
    const communes = await card(/Cấp xã/);
    expect(communes.getByText(/Mục tiêu năm 2025: 60 %/)).toBeVisible();
    expect(communes.getByText('(Nghị quyết 17/NQ-CP)')).toBeVisible();
    expect(communes.getByText('Đạt')).toBeVisible();
    expect(
      screen.getByText(/3 trong 3 con số có mục tiêu đã đạt mục tiêu năm 2025; 4 con số chưa có mục tiêu\./),
    ).toBeVisible();
  });

  it('opens the source with one click', async () => {
    serveYear();
    render(StoryPage, { year: 2022 });
    const villages = await card(/^Thôn, bản/);
    await userEvent.click(villages.getByText(/^Nguồn/));
    expect(villages.getByText(/“1\.197\/1\.292 thôn, bản”/)).toBeVisible();
    expect(villages.getByRole('link', { name: 'Báo Bắc Kạn, 26/12/2022' })).toHaveAttribute(
      'href',
      'https://example.org/bai-viet',
    );
  });

  it('marks the inferred year of the conference', async () => {
    serveYear();
    render(StoryPage, { year: 2022 });
    const inferred = await screen.findByText(/năm được suy ra từ nội dung/, {}, { timeout: 10_000 });
    expect(inferred.closest('dd')).toHaveTextContent(/^26\/12\/2022/);
  });

  it('keeps what was published beside what was corrected since', async () => {
    const corrected = figure('VILLAGE_TEAMS', 100, { numerator: 1292, denominator: 1292 });
    const published = sevenFigures[6] ?? null;
    serveYear({
      headlines: [headline(corrected, { published, correctedAt: '2026-11-25T03:00:00Z' })],
    });
    render(StoryPage, { year: 2022 });
    const villages = await card(/^Thôn, bản/);
    expect(villages.getByText('1.197/1.292')).toBeVisible();
    expect(villages.getByText('Đã đính chính')).toBeVisible();
    expect(villages.getByText(/Từ ngày 25\/11\/2026/)).toBeVisible();
    expect(villages.getByText('1.292/1.292 = 100 %')).toBeVisible();
    expect(villages.getByRole('link', { name: /lịch sử/ })).toHaveAttribute(
      'href',
      '/chi-tieu/VILLAGE_TEAMS',
    );
  });

  it('keeps what was published of a figure that was withdrawn since', async () => {
    serveYear({ headlines: [headline(figure('E_DOCUMENTS', 96), { current: null })] });
    render(StoryPage, { year: 2022 });
    const documents = await card(/Văn bản/);
    expect(documents.getByText('96 %')).toBeVisible();
    expect(documents.getByText('Đã rút: nay chưa có số liệu được duyệt')).toBeVisible();
    expect(documents.getByText(/đã công bố giữ nguyên/)).toBeVisible();
  });

  it('tells the story in its four parts, each in words where somebody wrote them', async () => {
    serveYear({
      story: {
        finding: { vi: 'Mọi xã đã có tổ', en: 'Every commune has a team' },
        promised: { vi: 'Hứa một tổ mỗi xã' },
        reached: null,
        contributors: { vi: 'Sáu chiến sĩ thi đua' },
        next: { vi: 'Phủ nốt các thôn' },
      },
    });
    render(StoryPage, { year: 2022 });
    const promised = within(await screen.findByRole('region', { name: 'Đã hứa gì' }));
    expect(promised.getByText('Hứa một tổ mỗi xã')).toBeVisible();
    expect(promised.getAllByRole('listitem')).toHaveLength(3);
    expect(promised.getByText(/Cấp xã/)).toHaveTextContent(
      /Mục tiêu năm 2025: 60 % \(Nghị quyết 17\/NQ-CP\)/,
    );
    expect(screen.getByText('Mọi xã đã có tổ')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Đã đạt được gì' })).toBeVisible();
    expect(await screen.findByText('Sáu chiến sĩ thi đua')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'Việc tiếp theo' })).getByText('Phủ nốt các thôn'),
    ).toBeVisible();
  });

  it('tells why a figure has no value', async () => {
    serveYear({
      headlines: [headline(figure('E_DOCUMENTS', null, { source: null }), { published: null })],
    });
    render(StoryPage, { year: 2022 });
    const documents = await card(/Văn bản/);
    expect(documents.getByText('Không nêu trong nguồn')).toBeVisible();
  });

  it('lists awards, the recorded plan and the directives with their parts', async () => {
    serveYear();
    render(StoryPage, { year: 2022 });
    const awards = await screen.findByRole('table', { name: /Khen thưởng cho thành tích năm 2022/ });
    expect(within(awards).getByRole('rowheader', { name: /Chiến sĩ thi đua cơ sở/ })).toBeVisible();
    expect(within(awards).getByText('6')).toBeVisible();

    expect(await screen.findByText('Ghi lại từ nguồn')).toBeVisible();
    const tasks = await screen.findByRole('table', { name: /Nhiệm vụ công tác năm 2023/ });
    const row = within(tasks).getByRole('row', { name: /chương trình mục tiêu quốc gia/ });
    expect(within(row).getAllByText('nguồn không nêu')).toHaveLength(3);
    expect(within(row).getByRole('link', { name: 'D2' })).toHaveAttribute('href', '#chi-dao-D2');

    const parts = await screen.findByRole('list', { name: 'Các phần của chỉ đạo D2' });
    expect(within(parts).getByText('Đề xuất việc cụ thể')).toBeVisible();
    expect(screen.getByText('Các doanh nghiệp viễn thông')).toBeVisible();
    expect(screen.getByText(/ngoài hệ thống hành chính/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'T10' })).toHaveAttribute('href', '#nhiem-vu-T10');
  });

  it('speaks English, with Vietnamese names marked as such', async () => {
    serveYear();
    await chooseLocale('en');
    render(StoryPage, { year: 2022 });
    expect(await screen.findByRole('heading', { level: 1, name: 'Year in review 2022' })).toBeVisible();
    await screen.findAllByText('not stated in the source', {}, { timeout: 10_000 });
    expect(screen.getAllByText('Sở Thông tin và Truyền thông')[0]).toHaveAttribute('lang', 'vi');
    expect(requests('GET', '/reviews')[0]?.headers.get('Accept-Language')).toBeTruthy();
  });

  it('says so when nothing is published', async () => {
    serveList('/reviews', []);
    serveList('/indicators', []);
    render(StoryPage, { year: 2022 });
    expect(await screen.findByText('Chưa có bản tổng kết năm 2022')).toBeVisible();
  });

  it('explains a failure, with its code, and tries again', async () => {
    serve('GET', '/reviews', problem(500, 'server.error'));
    serveList('/indicators', indicators);
    render(StoryPage, { year: 2022 });
    expect(await screen.findByRole('alert')).toHaveTextContent('Đã xảy ra lỗi');
    expect(screen.getByText(/Mã lỗi: server\.error/)).toHaveTextContent('req-1');
    serveYear();
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Tổng kết năm 2022' })).toBeVisible();
  });

  it('says when the server cannot be reached', async () => {
    failNetwork();
    render(StoryPage, { year: 2022 });
    expect(await screen.findByText('Không kết nối được với máy chủ')).toBeVisible();
  });

  it('tells a year that is not there from one that is forbidden', async () => {
    serveList('/indicators', indicators);
    serve('GET', '/reviews/SO-TTTT/2019', problem(404, 'review.not-found', { detail: 'Chưa công bố.' }));
    const { unmount } = render(StoryPage, { unit: 'SO-TTTT', year: 2019 });
    expect(await screen.findByText('Không tìm thấy nội dung này')).toBeVisible();
    expect(screen.getByText('Chưa công bố.')).toBeVisible();
    unmount();
    serve('GET', '/reviews/SO-TTTT/2019', problem(403, 'review.forbidden'));
    render(StoryPage, { unit: 'SO-TTTT', year: 2019 });
    expect(await screen.findByText('Tài khoản của bạn không có quyền xem mục này')).toBeVisible();
    expect(screen.getByText(/Quản trị viên/)).toBeVisible();
  });
});

describe('the start page', () => {
  it('begins with what was found, then the figures, then ways to everything else', async () => {
    serveYear();
    render(Home);
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Đến hết năm 2022, 3 trong 3 con số có mục tiêu đã đạt mục tiêu năm 2025; 4 con số chưa có mục tiêu',
      }),
    ).toBeVisible();
    expect((await card(/^Thôn, bản/)).getByText('1.197/1.292')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Đọc cả câu chuyện năm 2022' })).toHaveAttribute(
      'href',
      '/don-vi/SO-TTTT/nam/2022',
    );
    for (const [name, href] of [
      ['Chỉ tiêu', '/chi-tieu'],
      ['Kế hoạch năm 2023', '/don-vi/SO-TTTT/ke-hoach/2023'],
      ['Khen thưởng', '/khen-thuong'],
      ['So sánh', '/so-sanh'],
    ] as const) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
    }
  });

  it('begins with the sentence that somebody wrote for it', async () => {
    const { story } = review();
    serveYear({ story: { ...story, finding: { vi: 'Mọi xã đã có tổ' } } });
    render(Home);
    expect(await screen.findByRole('heading', { level: 1, name: 'Mọi xã đã có tổ' })).toBeVisible();
  });

  it('claims nothing of targets where there are none', async () => {
    serveYear({ headlines: [headline(figure('E_DOCUMENTS', 96))] });
    render(Home);
    expect(await screen.findByRole('heading', { level: 1, name: 'Tổng kết năm 2022' })).toBeVisible();
  });

  it('says so when nothing is published', async () => {
    serveList('/reviews', []);
    serveList('/indicators', []);
    render(Home);
    expect(await screen.findByText('Chưa có bản tổng kết nào được công bố')).toBeVisible();
  });
});
