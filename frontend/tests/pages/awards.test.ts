import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import { chooseLocale } from '$shared/messages';
import AwardsPage from '../../src/routes/(public)/khen-thuong/+page.svelte';
import { visit } from '../app-state';
import { department, review } from '../fixtures';
import { failNetwork, problem, requests, serve, serveList } from '../server';

const [fighter] = review().awards;
const merit = {
  ...fighter,
  id: 'a-2',
  type: { code: 'GK', name: { vi: 'Giấy khen', en: 'Certificate of Merit' } },
  recipient: { kind: 'collective', name: 'Phòng Bưu chính', position: null, unit: department },
  count: null,
  decision: { id: 'ad-2', number: '12/QĐ-STTTT', date: '2022-12-20', authority: department, signer: null },
  status: 'annulled',
};

function serveRegister(awards: unknown[] = [fighter, merit]) {
  serveList('/awards', awards);
  serveList('/award-types', [
    { code: 'CSTDCS', name: { vi: 'Chiến sĩ thi đua cơ sở' } },
    { code: 'GK', name: { vi: 'Giấy khen', en: 'Certificate of Merit' } },
  ]);
}

describe('the register of awards', () => {
  it('shows each award as the source states it, and what the source leaves out', async () => {
    visit('/khen-thuong');
    serveRegister();
    render(AwardsPage);
    const table = within(await screen.findByRole('table', { name: /đã trao/ }));
    const fighters = within(table.getByRole('row', { name: /Chiến sĩ thi đua cơ sở/ }));
    expect(fighters.getByText('2022')).toBeVisible();
    expect(fighters.getByText('Cá nhân')).toBeVisible();
    expect(fighters.getByText('6')).toBeVisible();
    expect(fighters.getByText('26/12/2022')).toBeVisible();
    expect(fighters.getAllByText('nguồn không nêu').length).toBeGreaterThanOrEqual(2);

    const merits = within(table.getByRole('row', { name: /Giấy khen/ }));
    expect(merits.getByText('Phòng Bưu chính')).toBeVisible();
    expect(merits.getByText(/12\/QĐ-STTTT/)).toBeVisible();
    expect(merits.getByText('Đã hủy bỏ')).toBeVisible();
    expect(merits.getByRole('link', { name: 'Sở Thông tin và Truyền thông' })).toHaveAttribute(
      'href',
      '/don-vi/SO-TTTT?ngay=2022-12-26',
    );
    expect(screen.getByText('Đang hiện 2 trong 2 mục')).toBeVisible();
  });

  it('takes the filter from the address and puts a new one there', async () => {
    visit('/khen-thuong?q=buu%20chinh&loai=GK&nam=2022');
    serveRegister([merit]);
    render(AwardsPage);
    await screen.findByRole('table');
    const asked = requests('GET', '/awards')[0]?.query;
    expect([asked?.get('q'), asked?.get('type'), asked?.get('year')]).toEqual(['buu chinh', 'GK', '2022']);
    expect(screen.getByLabelText('Tên người, đơn vị, danh hiệu')).toHaveValue('buu chinh');
    const type = screen.getByLabelText('Danh hiệu, hình thức');
    await vi.waitFor(() => expect(type).toHaveValue('GK'));

    const user = userEvent.setup({ delay: null });
    await user.selectOptions(type, 'CSTDCS');
    const year = screen.getByLabelText('Năm thành tích');
    await user.clear(year);
    await user.type(year, '22');
    await user.click(screen.getByRole('button', { name: 'Tìm' }));
    expect(await screen.findByText('Năm gồm bốn chữ số, ví dụ 2022')).toBeVisible();
    expect(goto).not.toHaveBeenCalled();
    await user.clear(year);
    await user.click(screen.getByRole('button', { name: 'Tìm' }));
    await vi.waitFor(() => expect(goto).toHaveBeenCalled());
    expect(vi.mocked(goto).mock.lastCall?.[0]).toBe('/khen-thuong?q=buu+chinh&loai=CSTDCS');
  });

  it('tells a register that is empty from a search that found nothing', async () => {
    visit('/khen-thuong');
    serveRegister([]);
    const { unmount } = render(AwardsPage);
    expect(await screen.findByText('Không có khen thưởng nào')).toBeVisible();
    unmount();
    visit('/khen-thuong?q=khong-co');
    render(AwardsPage);
    expect(await screen.findByText('Không có khen thưởng nào khớp')).toBeVisible();
    expect(screen.getByText(/bớt điều kiện/)).toBeVisible();
  });

  it('reads on where the register goes on, and says when that failed', async () => {
    visit('/khen-thuong');
    serveRegister();
    let broken = true;
    serve('GET', '/awards', ({ query }) => {
      if (query.get('cursor') === null)
        return { body: { items: [fighter], next: '/api/v1/awards?cursor=c2', total: 2 } };
      return broken ? problem(500, 'http.500') : { body: { items: [merit], next: null } };
    });
    render(AwardsPage);
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByText(/http\.500/)).toBeVisible();
    expect(screen.getByRole('row', { name: /Chiến sĩ/ })).toBeVisible();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('row', { name: /Giấy khen/ })).toBeVisible();
  });

  it('says that the server cannot be reached, and tries again', async () => {
    visit('/khen-thuong');
    failNetwork();
    render(AwardsPage);
    expect(await screen.findByText('Không kết nối được với máy chủ')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  it('speaks English', async () => {
    visit('/khen-thuong');
    serveRegister([merit]);
    render(AwardsPage);
    await screen.findByRole('table');
    await chooseLocale('en');
    expect(await screen.findByRole('heading', { level: 1, name: 'Award register' })).toBeVisible();
    expect(screen.getByRole('row', { name: /Certificate of Merit/ })).toBeVisible();
  });
});
