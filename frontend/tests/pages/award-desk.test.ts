import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Award, AwardDecision, PrizeStatement } from '$api';
import { AwardDecisionList, AwardDecisionRecord } from '$wings/awards/award-desk';
import AwardDecisionForm from '$wings/awards/award-desk/AwardDecisionForm.svelte';
import { chooseLocale } from '$shared/messages';
import { department } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const fighter = { code: 'GRASSROOTS_EMULATION_FIGHTER', name: { vi: 'Chiến sĩ thi đua cơ sở' } };
const merit = { code: 'CERTIFICATE_OF_MERIT', name: { vi: 'Giấy khen' } };

function decisionOf(more: Partial<AwardDecision> = {}): AwardDecision {
  return {
    id: 'd-1',
    authority: department,
    number: '125/QĐ-STTTT',
    date: '2022-12-20',
    signer: 'Nguyễn Văn Ký',
    status: 'draft',
    awardLines: 1,
    recordedAt: '2022-12-20T02:00:00Z',
    knownSince: null,
    annulledAt: null,
    source: null,
    note: null,
    signerPrefix: 'kt',
    signerPosition: 'Phó Giám đốc',
    annulment: null,
    ...more,
  };
}

function awardOf(more: Partial<Award> = {}): Award {
  return {
    id: 'a-1',
    type: merit,
    recipient: { kind: 'individual', name: 'Lê Thị Mẫu', unit: department, position: 'Chuyên viên' },
    count: null,
    achievementYear: 2022,
    decision: { id: 'd-1', number: '125/QĐ-STTTT', date: '2022-12-20', authority: department, signer: null },
    presentedOn: null,
    serial: null,
    status: 'draft',
    source: null,
    note: null,
    way: 'regular',
    annulment: null,
    ...more,
  };
}

const prizes: PrizeStatement = {
  decision: 'd-1',
  date: '2022-12-20',
  baseSalary: 1490000,
  lines: [
    {
      award: 'a-1',
      type: merit,
      recipientKind: 'individual',
      recipient: 'Lê Thị Mẫu',
      recipients: 1,
      coefficient: 0.3,
      lawPrize: 450000,
      statedPrize: 460000,
      findings: ['stated-prize-differs'],
    },
  ],
  lawTotal: 450000,
  linesTotal: 460000,
  statedTotal: 470000,
  findings: ['total-differs-from-lines', 'total-differs-from-law'],
};

const details = {
  award: 'a-1',
  positionClass: 'direct-worker',
  achievement: 'Xây dựng nền tảng',
  statedPrize: 460000,
  prize: null,
  annulment: null,
  sameAchievement: [],
};

const user = () => userEvent.setup({ delay: null });
const dialog = () => within(screen.getByRole('dialog'));

async function open(decision: Partial<AwardDecision> = {}, awards = [awardOf()], roles = {}) {
  serve('GET', '/award-decisions/d-1', { body: decisionOf(decision), headers: { ETag: '"4"' } });
  serveList('/awards', awards);
  serve('GET', '/award-decisions/d-1/prizes', { body: prizes });
  serveList('/award-types', [merit, fighter]);
  render(AwardDecisionRecord, { id: 'd-1', officer: true, issuer: true, ...roles });
  await screen.findByRole('heading', { level: 1 });
  return user();
}

describe('the decisions at the desk', () => {
  it('are listed with who decided and how they stand, and narrowed', async () => {
    serveList('/award-decisions', [
      decisionOf(),
      decisionOf({ id: 'd-2', number: null, date: null, status: 'withdrawn' }),
      decisionOf({ id: 'd-3', number: null, date: null, status: 'recorded' }),
    ]);
    const onFilter = vi.fn();
    render(AwardDecisionList, {
      filter: { unit: '', year: '2022', status: '' },
      officer: true,
      prints: true,
      onFilter,
    });
    const table = await screen.findByRole('table', { name: 'Quyết định khen thưởng' });
    expect(within(table).getByRole('link', { name: '125/QĐ-STTTT' })).toHaveAttribute(
      'href',
      '/lam-viec/khen-thuong/d-1',
    );
    expect(table).toHaveTextContent(/Quyết định chưa có số.*Đã rút/);
    expect(table).toHaveTextContent(/Quyết định không rõ số \(nguồn không nêu\).*Ghi lại từ nguồn/);
    expect(requests('GET', '/award-decisions')[0]?.query.get('year')).toBe('2022');
    const acts = user();
    await acts.selectOptions(screen.getByLabelText('Trạng thái'), 'Dự thảo');
    await acts.click(screen.getByRole('button', { name: 'Lọc' }));
    expect(onFilter).toHaveBeenCalledWith({ unit: '', year: '2022', status: 'draft' });
    expect(screen.getByRole('link', { name: 'Soạn quyết định' })).toHaveAttribute(
      'href',
      '/lam-viec/khen-thuong/moi',
    );
  });

  it('say that there are none', async () => {
    serveList('/award-decisions', []);
    render(AwardDecisionList, {
      filter: { unit: '', year: '', status: '' },
      officer: false,
      prints: false,
      onFilter: vi.fn(),
    });
    expect(await screen.findByText('Chưa có quyết định nào')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Soạn quyết định' })).toBeNull();
  });

  it('begin as a draft that may lack what is not yet known', async () => {
    serve('POST', '/award-decisions', { status: 201, body: decisionOf({ number: null, date: null }) });
    const onCreated = vi.fn();
    render(AwardDecisionForm, { authority: 'SO-TTTT', onCreated });
    const acts = user();
    await acts.selectOptions(screen.getByLabelText(/^Thẩm quyền ký/), 'KT., ký thay');
    await acts.type(screen.getByLabelText(/^Tổng tiền thưởng/), '1.230.000');
    await acts.click(screen.getByRole('button', { name: 'Tạo dự thảo' }));
    await vi.waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(requests('POST', '/award-decisions')[0]?.body).toEqual({
      authority: 'SO-TTTT',
      number: null,
      date: null,
      signer: null,
      signerPrefix: 'kt',
      signerPosition: null,
      statedTotal: 1230000,
      note: null,
    });
  });

  it('say at the field what the server does not take', async () => {
    serve(
      'POST',
      '/award-decisions',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/authority', code: 'unit.unknown', message: 'Không có đơn vị này.' }],
      }),
    );
    render(AwardDecisionForm, { authority: 'XX', onCreated: vi.fn() });
    await user().click(screen.getByRole('button', { name: 'Tạo dự thảo' }));
    await vi.waitFor(() =>
      expect(screen.getByLabelText(/^Cơ quan quyết định/)).toHaveAccessibleDescription(/Không có đơn vị này/),
    );
  });
});

describe('a decision', () => {
  it('shows its annex, the prizes and where they do not agree', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: 'Quyết định 125/QĐ-STTTT' })).toBeVisible();
    expect(screen.getByText(/Nguyễn Văn Ký, Phó Giám đốc/)).toHaveTextContent('KT., ký thay');
    const annex = await screen.findByRole('table', { name: 'Đối tượng, danh hiệu và hình thức' });
    expect(annex).toHaveTextContent(/Lê Thị Mẫu.*Chuyên viên.*Giấy khen.*2022.*450\.000 đồng/);
    expect(annex).toHaveTextContent(/quyết định ghi 460\.000 đồng.*Khác mức luật định/);
    const sums = screen.getByRole('region', { name: 'Tiền thưởng' });
    expect(sums).toHaveTextContent(/1\.490\.000 đồng.*450\.000 đồng.*460\.000 đồng.*470\.000 đồng/);
    expect(within(sums).getByText('Tổng ghi trong quyết định khác tổng các dòng')).toBeVisible();
    expect(within(sums).getByText('Tổng ghi trong quyết định khác tổng theo luật')).toBeVisible();
  });

  it('shows the rest to who may not see prizes, and nothing to do', async () => {
    serve('GET', '/award-decisions/d-1', { body: decisionOf({ status: 'issued' }) });
    serveList('/awards', [awardOf({ status: 'issued', serial: '7K3M-Q9TX-2ABV-HW5E' })]);
    serve('GET', '/award-decisions/d-1/prizes', problem(403, 'access.denied'));
    serveList('/award-types', [merit]);
    render(AwardDecisionRecord, { id: 'd-1', officer: false, issuer: false });
    expect(await screen.findByRole('link', { name: '7K3M-Q9TX-2ABV-HW5E' })).toHaveAttribute(
      'href',
      '/xac-minh/7K3M-Q9TX-2ABV-HW5E',
    );
    expect(screen.queryByRole('region', { name: 'Tiền thưởng' })).toBeNull();
    const names = screen.getAllByRole('button').map((button) => button.textContent);
    expect(names).toEqual(['Tải cả danh sách (CSV)', 'Tùy chọn bảng']);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('takes a line, with what the statistics and the rules ask', async () => {
    const acts = await open();
    serve('POST', '/awards', { status: 201, body: awardOf({ id: 'a-2' }) });
    await acts.click(await screen.findByRole('button', { name: 'Thêm dòng' }));
    await acts.selectOptions(await dialog().findByLabelText('Danh hiệu hoặc hình thức'), fighter.name.vi);
    await acts.type(await dialog().findByLabelText(/^Họ tên hoặc tên tập thể/), 'Trần Văn Mẫu');
    await acts.type(dialog().getByLabelText(/^Đơn vị/), 'SO-TTTT');
    await acts.type(dialog().getByLabelText(/^Thành tích/), 'Sáng kiến số hóa');
    await acts.selectOptions(
      dialog().getByLabelText(/^Nhóm chức vụ/),
      'Người trực tiếp công tác, lao động, sản xuất',
    );
    await acts.click(dialog().getByRole('button', { name: 'Thêm dòng' }));
    expect(await screen.findByText('Đã thêm một dòng.')).toBeVisible();
    expect(requests('POST', '/awards')[0]?.body).toEqual({
      decision: 'd-1',
      type: fighter.code,
      recipient: { kind: 'individual', name: 'Trần Văn Mẫu', position: null, unit: 'SO-TTTT' },
      achievementYear: 2022,
      achievement: 'Sáng kiến số hóa',
      way: null,
      positionClass: 'direct-worker',
      statedPrize: null,
      presentedOn: null,
      note: null,
    });
  });

  it('wants a name and a year of four digits before it asks the server', async () => {
    const acts = await open();
    await acts.click(await screen.findByRole('button', { name: 'Thêm dòng' }));
    const year = await dialog().findByLabelText(/^Năm thành tích/);
    await acts.clear(year);
    await acts.type(year, '22');
    await acts.click(dialog().getByRole('button', { name: 'Thêm dòng' }));
    expect(await dialog().findByLabelText(/^Họ tên/)).toHaveAccessibleDescription(/Hãy nêu tên/);
    expect(year).toHaveAccessibleDescription(/bốn chữ số/);
    expect(requests('POST', '/awards')).toHaveLength(0);
  });

  it('changes a line as it stands now, and shows both where somebody was quicker', async () => {
    const acts = await open();
    let tag = '"1"';
    serve('GET', '/awards/a-1', () => ({ body: awardOf(), headers: { ETag: tag } }));
    serve('GET', '/awards/a-1/details', { body: details });
    serve('PATCH', '/awards/a-1', ({ headers }) =>
      headers.get('If-Match') === '"1"' ? problem(412, 'precondition.failed') : { body: awardOf() },
    );
    await acts.click(await screen.findByRole('button', { name: 'Sửa: Lê Thị Mẫu' }));
    await screen.findByRole('dialog');
    const achievement = dialog().getByLabelText(/^Thành tích/);
    expect(achievement).toHaveValue('Xây dựng nền tảng');
    await acts.type(achievement, ' số');
    tag = '"2"';
    await acts.click(dialog().getByRole('button', { name: 'Lưu' }));
    expect(await dialog().findByText(/Xây dựng nền tảng số/)).toBeVisible();
    await acts.click(dialog().getByRole('button', { name: 'Lưu bản của tôi' }));
    expect(await screen.findByText('Đã lưu dòng.')).toBeVisible();
    expect(requests('PATCH', '/awards/a-1').at(-1)?.headers.get('If-Match')).toBe('"2"');
  });

  it('is issued by somebody else than who entered it, and says who may', async () => {
    const acts = await open();
    serve('PUT', '/award-decisions/d-1/status', problem(403, 'award-decision.own-work'));
    await acts.click(await screen.findByRole('button', { name: 'Ban hành' }));
    await acts.click(await dialog().findByRole('button', { name: 'Ban hành' }));
    expect(await dialog().findByText(/không nhập phần nào của quyết định/)).toBeVisible();
    serve('PUT', '/award-decisions/d-1/status', { body: decisionOf({ status: 'issued' }) });
    await acts.click(dialog().getByRole('button', { name: 'Ban hành' }));
    expect(await screen.findByText(/mỗi khen thưởng đã có số hiệu/)).toBeVisible();
    expect(requests('PUT', '/award-decisions/d-1/status').at(-1)?.body).toEqual({ status: 'issued' });
    expect(requests('PUT', '/award-decisions/d-1/status').at(-1)?.headers.get('If-Match')).toBe('"4"');
  });

  it('notes the presentation of what is issued, and annuls one award with its decision', async () => {
    const acts = await open({ status: 'issued' }, [awardOf({ status: 'issued' })]);
    serve('PUT', '/award-decisions/d-1/presentation', { body: decisionOf({ status: 'issued' }) });
    await acts.click(await screen.findByRole('button', { name: 'Ghi ngày trao' }));
    const day = await dialog().findByLabelText(/^Ngày trao/);
    await acts.clear(day);
    await acts.type(day, '26/12/2022');
    await acts.click(dialog().getByRole('button', { name: 'Ghi ngày trao' }));
    expect(await screen.findByText('Đã ghi ngày trao.')).toBeVisible();
    expect(requests('PUT', '/award-decisions/d-1/presentation')[0]?.body).toEqual({
      presentedOn: '2022-12-26',
    });

    serve('GET', '/awards/a-1', { body: awardOf({ status: 'issued' }), headers: { ETag: '"7"' } });
    serve('PUT', '/awards/a-1/status', { body: awardOf({ status: 'annulled' }) });
    await acts.click(screen.getByRole('button', { name: 'Hủy bỏ: Lê Thị Mẫu' }));
    await acts.click(await dialog().findByRole('button', { name: 'Hủy bỏ' }));
    expect(await dialog().findByLabelText(/^Lý do/)).toHaveAccessibleDescription(/Hãy nêu lý do/);
    await acts.selectOptions(dialog().getByLabelText('Căn cứ'), 'Hồ sơ giả');
    await acts.type(await dialog().findByLabelText(/^Số quyết định/), '9/QĐ-STTTT');
    await acts.type(dialog().getByLabelText(/^Ngày quyết định hủy bỏ/), '05/01/2023');
    await acts.type(dialog().getByLabelText(/^Lý do/), 'Kê khai sai');
    await acts.click(dialog().getByRole('button', { name: 'Hủy bỏ' }));
    expect(await screen.findByText('Đã hủy bỏ khen thưởng.')).toBeVisible();
    const [annulled] = requests('PUT', '/awards/a-1/status');
    expect(annulled?.body).toEqual({
      status: 'annulled',
      reason: 'Kê khai sai',
      annulment: { ground: 'false-papers', number: '9/QĐ-STTTT', date: '2023-01-05' },
    });
    expect(annulled?.headers.get('If-Match')).toBe('"7"');
  });

  it('is handed out as a document for Word and as PDF once somebody stands in it', async () => {
    await open({ status: 'draft' });
    expect(await screen.findByRole('link', { name: 'Tải bản Word (DOCX)' })).toHaveAttribute(
      'href',
      '/api/v1/award-decisions/d-1/document?format=docx',
    );
    expect(screen.getByRole('link', { name: 'Tải bản PDF' })).toHaveAttribute(
      'href',
      '/api/v1/award-decisions/d-1/document?format=pdf',
    );
  });

  it('has no document while nobody stands in it, and none of ours where a source has it', async () => {
    await open({ status: 'draft', awardLines: 0 }, []);
    expect(screen.getByRole('heading', { name: 'Văn bản quyết định' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Tải bản PDF' })).not.toBeInTheDocument();
    cleanup();
    await open({ status: 'recorded', number: null });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('nguồn không nêu');
    expect(screen.queryByRole('heading', { name: 'Văn bản quyết định' })).not.toBeInTheDocument();
  });

  it('prints all certificates into one file, and says how far it is', async () => {
    const acts = await open({ status: 'issued' }, [
      awardOf({ status: 'issued', serial: '7K3M-Q9TX-2ABV-HW5E' }),
    ]);
    expect(await screen.findByRole('link', { name: 'In: Lê Thị Mẫu' })).toHaveAttribute(
      'href',
      '/api/v1/awards/a-1/certificate',
    );
    const job = { id: 'j-1', status: 'running', done: 3, total: 8, result: null, problem: null };
    serve('POST', '/certificate-batches', {
      status: 202,
      body: { ...job, status: 'queued', done: 0, total: null },
    });
    serve('GET', '/jobs/j-1', { body: job });
    await acts.click(await screen.findByRole('button', { name: 'In tất cả vào một tệp' }));
    expect(await screen.findByText('Đang chuẩn bị in…')).toBeVisible();
    expect(await screen.findByText('Đã in 3 trong 8 tờ', {}, { timeout: 5000 })).toBeVisible();
    expect(screen.getByRole('button', { name: 'In tất cả vào một tệp' })).toBeDisabled();
    const result = {
      id: 'b-1',
      decision: 'd-1',
      certificates: 8,
      size: 204800,
      file: '/api/v1/certificate-batches/b-1',
    };
    serve('GET', '/jobs/j-1', { body: { ...job, status: 'succeeded', done: 8, result } });
    expect(
      await screen.findByRole('link', { name: 'Tải tệp PDF: 8 tờ, 200 kB' }, { timeout: 5000 }),
    ).toHaveAttribute('href', '/api/v1/certificate-batches/b-1');
  });

  it('says why nothing was printed', async () => {
    const acts = await open({ status: 'issued' }, [awardOf({ status: 'issued' })]);
    serve('POST', '/certificate-batches', problem(403, 'access.denied'));
    await acts.click(await screen.findByRole('button', { name: 'In tất cả vào một tệp' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('mới in được');
    const failed = {
      id: 'j-2',
      status: 'failed',
      done: 0,
      total: 1,
      result: null,
      problem: { title: 'Không in được' },
    };
    serve('POST', '/certificate-batches', { status: 202, body: failed });
    await acts.click(screen.getByRole('button', { name: 'In tất cả vào một tệp' }));
    await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Không in được'));
  });

  it('says in English what it says in Vietnamese', async () => {
    await chooseLocale('en');
    await open();
    expect(screen.getByRole('heading', { level: 2, name: 'Annex: who is commended' })).toBeVisible();
    expect(await screen.findByText('Not what the law gives')).toBeVisible();
  });

  it('says that there is none', async () => {
    serve('GET', '/award-decisions/gone', problem(404, 'award-decision.unknown'));
    render(AwardDecisionRecord, { id: 'gone', officer: true, issuer: true });
    expect(await screen.findByRole('heading', { level: 1, name: /Không tìm thấy/ })).toBeVisible();
  });
});
