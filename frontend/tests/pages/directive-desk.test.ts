import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DirectiveDesk } from '$wings/plans/directive-desk';
import DirectiveForm from '$wings/plans/directive-desk/DirectiveForm.svelte';
import { chooseLocale } from '$shared/messages';
import { department, directive, province } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const none = { q: '', unit: '', year: '', state: '' };
const given = directive('d-1', 'D1', 'Đẩy nhanh chuyển đổi số', {
  addressees: [
    { unit: department, party: null },
    { unit: province, party: null },
    { unit: null, party: { vi: 'Các doanh nghiệp viễn thông' } },
  ],
  acknowledgements: [
    { unit: province, acknowledgedAt: '2027-01-05T02:00:00Z', acknowledgedBy: null, note: 'Đã giao' },
  ],
  tasks: [
    {
      id: 't-1',
      code: '1.1',
      title: { vi: 'Nâng cấp cổng' },
      plan: { id: 'p-1', year: 2027 },
      status: 'open',
      timing: 'overdue',
    },
  ],
});

function open(filter = none, more = {}) {
  const onFilter = vi.fn();
  render(DirectiveDesk, { filter, writes: true, acknowledges: true, onFilter, ...more });
  return { onFilter, acts: userEvent.setup({ delay: null }) };
}

describe('directives at the desk', () => {
  it('say who acknowledged them and which tasks answer them, and how those stand', async () => {
    serveList('/directives', [given, directive('d-2', 'D2', 'Chưa ai làm', { tasks: [] })]);
    open();
    const [first, second] = (await screen.findAllByRole('heading', { level: 2 })).map((each) =>
      within(each.closest('li') as HTMLElement),
    );
    expect(first?.getByText(/Tiếp nhận 05\/01\/2027/)).toBeVisible();
    expect(first?.getByText('Quá hạn')).toBeVisible();
    expect(first?.getByRole('link', { name: /Nâng cấp cổng/ })).toHaveAttribute(
      'href',
      '/lam-viec/nhiem-vu/t-1',
    );
    expect(second?.getByText('Chưa có nhiệm vụ')).toBeVisible();
  });

  it('are narrowed to those that nobody answers or acknowledged', async () => {
    serveList('/directives', []);
    const { onFilter, acts } = open({ ...none, state: 'unanswered' });
    expect(await screen.findByText('Không có chỉ đạo nào khớp với lựa chọn.')).toBeVisible();
    expect(requests('GET', '/directives')[0]?.query.get('answered')).toBe('false');
    await acts.selectOptions(screen.getByLabelText('Tình trạng'), 'Chưa tiếp nhận đủ');
    await acts.click(screen.getByRole('button', { name: 'Lọc' }));
    expect(onFilter).toHaveBeenCalledWith({ ...none, state: 'unacknowledged' });
  });

  it('are acknowledged for a unit that is addressed', async () => {
    serveList('/directives', [given]);
    serve('POST', '/directives/d-1/acknowledgements', { status: 201, body: given.acknowledgements[0] });
    const { acts } = open();
    const buttons = await screen.findAllByRole('button', { name: /^Tiếp nhận/ });
    expect(buttons).toHaveLength(1);
    await acts.click(screen.getByRole('button', { name: 'Tiếp nhận: D1, Sở Thông tin và Truyền thông' }));
    const dialog = within(screen.getByRole('dialog'));
    await acts.click(await dialog.findByRole('button', { name: 'Tiếp nhận' }));
    expect(await screen.findByText(/đã tiếp nhận chỉ đạo D1/)).toBeVisible();
    expect(requests('POST', '/directives/d-1/acknowledgements')[0]?.body).toEqual({
      unit: 'u-so',
      note: null,
    });
  });

  it('say who may acknowledge where the reader may not', async () => {
    serveList('/directives', [given]);
    serve('POST', '/directives/d-1/acknowledgements', problem(403, 'access.denied'));
    const { acts } = open();
    await acts.click(await screen.findByRole('button', { name: /^Tiếp nhận/ }));
    const dialog = within(screen.getByRole('dialog'));
    await acts.click(await dialog.findByRole('button', { name: 'Tiếp nhận' }));
    expect(await dialog.findByText(/Người có vai trò tại đơn vị nhận/)).toBeVisible();
  });

  it('fail in words, in English too', async () => {
    await chooseLocale('en');
    serve('GET', '/directives', problem(500, 'server.error'));
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('server.error');
    expect(screen.getByRole('link', { name: 'Enter a directive' })).toBeVisible();
  });
});

describe('entering a directive', () => {
  it('takes it as it was said, to units and to parties outside', async () => {
    serve('POST', '/directives', { status: 201, body: given });
    const onSaved = vi.fn();
    render(DirectiveForm, { onSaved });
    const acts = userEvent.setup({ delay: null });
    await acts.type(screen.getByLabelText('Mã'), 'D1');
    await acts.type(screen.getByLabelText('Nội dung chỉ đạo, nguyên văn'), 'Đẩy nhanh');
    await acts.click(screen.getByRole('button', { name: 'Ghi chỉ đạo' }));
    expect(screen.getByRole('link', { name: 'Hãy ghi người chỉ đạo' })).toBeVisible();
    await acts.type(screen.getByLabelText('Người chỉ đạo'), 'Chủ tịch');
    await acts.type(screen.getByLabelText('Ngày'), '26/12/2026');
    await acts.selectOptions(screen.getByLabelText('Loại văn bản'), 'Thông báo kết luận');
    await acts.type(screen.getByLabelText(/^Số hiệu/), '12/TB-UBND');
    await acts.type(screen.getByLabelText(/^Đơn vị nhận/), 'SO-TTTT, 06');
    await acts.type(screen.getByLabelText(/^Nơi nhận ngoài/), 'Doanh nghiệp viễn thông');
    await acts.click(screen.getByRole('button', { name: 'Ghi chỉ đạo' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(requests('POST', '/directives')[0]?.body).toMatchObject({
      code: 'D1',
      text: { vi: 'Đẩy nhanh' },
      givenBy: { name: 'Chủ tịch' },
      occasion: {
        kind: 'document',
        date: '2026-12-26',
        number: '12/TB-UBND',
        documentKind: 'conclusion-notice',
      },
      addressees: [{ unit: 'SO-TTTT' }, { unit: '06' }, { party: { vi: 'Doanh nghiệp viễn thông' } }],
    });
  });

  it('shows a fault of an addressee where the addressees stand', async () => {
    serve(
      'POST',
      '/directives',
      problem(422, 'body.invalid', {
        errors: [{ pointer: '/addressees/0/unit', code: 'unit.unknown', message: 'Không có đơn vị «XX».' }],
      }),
    );
    render(DirectiveForm, { onSaved: vi.fn() });
    const acts = userEvent.setup({ delay: null });
    await acts.type(screen.getByLabelText('Mã'), 'D1');
    await acts.type(screen.getByLabelText('Nội dung chỉ đạo, nguyên văn'), 'Đẩy nhanh');
    await acts.type(screen.getByLabelText('Người chỉ đạo'), 'Chủ tịch');
    await acts.type(screen.getByLabelText('Ngày'), '26/12/2026');
    await acts.type(screen.getByLabelText(/^Đơn vị nhận/), 'XX');
    await acts.click(screen.getByRole('button', { name: 'Ghi chỉ đạo' }));
    const fault = await screen.findByRole('link', { name: 'Không có đơn vị «XX».' });
    expect(fault).toHaveAttribute('href', '#cd-addressees');
  });
});
