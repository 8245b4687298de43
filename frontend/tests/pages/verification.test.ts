import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goto } from '$app/navigation';
import { chooseLocale } from '$shared/messages';
import FormPage from '../../src/routes/(public)/xac-minh/+page.svelte';
import VerdictPage from '../../src/routes/(public)/xac-minh/[serial]/+page.svelte';
import { visit } from '../app-state';
import { department } from '../fixtures';
import { failNetwork, problem, requests, serve } from '../server';

const SERIAL = '7K3M-Q9TX-2ABV-HW5E';
const genuine = {
  serial: SERIAL,
  status: 'genuine',
  award: {
    type: { code: 'GK', name: { vi: 'Giấy khen', en: 'Certificate of Merit' } },
    recipient: { kind: 'individual', name: 'Nguyễn Thị Hoa', position: 'Chuyên viên', unit: department },
    achievementYear: 2022,
    decision: {
      id: 'ad-2',
      number: '12/QĐ-STTTT',
      date: '2022-12-20',
      authority: department,
      signer: 'Nguyễn Văn An',
    },
    presentedOn: '2022-12-26',
  },
  annulment: null,
  checkedAt: '2023-01-09T05:00:00Z',
};

function open(answer: Parameters<typeof serve>[2]) {
  visit(`/xac-minh/${SERIAL}`, { serial: SERIAL });
  serve('GET', `/verify/${SERIAL}`, answer);
  return render(VerdictPage);
}

describe('the page to which the code on a certificate leads', () => {
  it('says that the award is genuine and what the certificate must say', async () => {
    open({ body: genuine });
    expect(await screen.findByRole('heading', { level: 1, name: 'Khen thưởng có thật' })).toBeVisible();
    expect(screen.getByText(SERIAL)).toBeVisible();
    expect(screen.getByText(/Nguyễn Thị Hoa, Chuyên viên/)).toBeVisible();
    expect(screen.getByText(/12\/QĐ-STTTT, 20\/12\/2022/)).toBeVisible();
    expect(screen.getByText('26/12/2022')).toBeVisible();
    expect(screen.getByText(/Kiểm tra lúc/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tải chứng nhận điện tử' })).toHaveAttribute(
      'href',
      `/api/v1/verify/${SERIAL}/credential`,
    );
  });

  it('says since when an award is annulled and by which decision', async () => {
    open({
      body: { ...genuine, status: 'annulled', annulment: { date: '2023-01-05', decision: '3/QĐ-STTTT' } },
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Khen thưởng đã bị hủy bỏ' })).toBeVisible();
    expect(screen.getByText('Hủy bỏ ngày 05/01/2023, theo quyết định 3/QĐ-STTTT')).toBeVisible();
    expect(screen.getByText(/Nguyễn Thị Hoa/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Tải chứng nhận điện tử' })).toBeNull();
  });

  it('says of a genuine award that its name was taken down', async () => {
    const recipient = {
      kind: 'individual',
      name: null,
      position: null,
      unit: department,
      nameTakenDownOn: '2023-02-03',
    };
    open({ body: { ...genuine, award: { ...genuine.award, recipient } } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Khen thưởng có thật' })).toBeVisible();
    expect(screen.getByText(/Tên đã được gỡ khỏi thông tin công khai ngày 03\/02\/2023/)).toBeVisible();
  });

  it('says that no award has the serial', async () => {
    open({ body: { ...genuine, status: 'unknown', award: null } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có số hiệu này' })).toBeVisible();
    expect(screen.queryByText('Trao cho')).toBeNull();
  });

  it('says what a serial looks like where this is none', async () => {
    open(problem(400, 'verification.not-a-serial'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Đây không phải số hiệu' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Kiểm tra số hiệu khác' })).toHaveAttribute('href', '/xac-minh');
  });

  it('asks to wait where too many were tried', async () => {
    open({ ...problem(429, 'verification.too-many-attempts'), headers: { 'Retry-After': '40' } });
    expect(await screen.findByText(/40/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  it('says that it is offline, and tries again', async () => {
    visit(`/xac-minh/${SERIAL}`, { serial: SERIAL });
    failNetwork();
    render(VerdictPage);
    expect(await screen.findByText('Không kết nối được với máy chủ')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  it('speaks English', async () => {
    open({ body: genuine });
    await screen.findByRole('heading', { level: 1 });
    await chooseLocale('en');
    expect(await screen.findByRole('heading', { level: 1, name: 'The award is genuine' })).toBeVisible();
    expect(screen.getByText('Certificate of Merit')).toBeVisible();
  });
});

describe('the form for a serial without a camera', () => {
  beforeEach(() => void vi.mocked(goto).mockClear());

  it('leads to the answer, however the serial was typed', async () => {
    visit('/xac-minh');
    render(FormPage);
    const user = userEvent.setup({ delay: null });
    await user.type(screen.getByLabelText('Số hiệu'), '7k3m q9tx-2abv hw5e');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(vi.mocked(goto)).toHaveBeenCalledWith('/xac-minh/7K3MQ9TX2ABVHW5E');
    expect(requests('GET', '/verify')).toHaveLength(0);
  });

  it('says what is wrong with what was typed', async () => {
    visit('/xac-minh');
    render(FormPage);
    const user = userEvent.setup({ delay: null });
    await user.type(screen.getByLabelText('Số hiệu'), '7k3m');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(screen.getByRole('alert')).toHaveTextContent('16 chữ cái và chữ số');
    expect(screen.getByLabelText('Số hiệu')).toHaveAttribute('aria-invalid', 'true');
    expect(vi.mocked(goto)).not.toHaveBeenCalled();
  });
});
