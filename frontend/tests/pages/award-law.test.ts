import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type {
  AwardQuota,
  AwardRule,
  AwardType,
  CertificateTemplate,
  DecisionTemplate,
  Quota,
  QuotaArithmetic,
} from '$api';
import {
  DecisionTemplateDesk,
  QuotaDesk,
  RuleList,
  TemplateDesk,
  TypeList,
  TypeVersions,
} from '$wings/awards/award-law';
import { department } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const fighter = { code: 'GRASSROOTS_EMULATION_FIGHTER', name: { vi: 'Chiến sĩ thi đua cơ sở' } };
const worker = { code: 'ADVANCED_WORKER', name: { vi: 'Lao động tiên tiến' } };

const type = (more: Partial<AwardType> = {}): AwardType => ({
  ...fighter,
  aliases: ['Chiến sĩ thi đua cấp cơ sở'],
  concept: 'title',
  recipientKinds: ['individual'],
  level: 'grassroots',
  legalBasis: 'Luật 06/2022/QH15, Điều 23',
  validFrom: '2024-01-01',
  validTo: null,
  source: null,
  law: 'LAW-2022',
  inForce: true,
  authority: { vi: 'Giám đốc sở' },
  confidence: 'recalled-medium',
  prizes: [{ recipientKind: 'individual', coefficient: 1, legalBasis: 'NĐ 98/2023', confidence: 'found' }],
  prerequisites: [
    {
      kind: 'award',
      type: worker.code,
      years: null,
      timing: 'same-year',
      level: null,
      minimumGrade: null,
      legalBasis: 'Điều 23',
      confidence: 'found',
      note: null,
    },
  ],
  note: null,
  ...more,
});

const quota: AwardQuota = {
  type: fighter.code,
  validFrom: '2004-07-01',
  validTo: '2024-01-01',
  rate: 0.15,
  base: 'awarded-type',
  baseType: worker.code,
  rounding: 'floor',
  scope: 'unit',
  binding: false,
  legalBasis: 'Nghị định 91/2017/NĐ-CP',
  confidence: 'recalled-high',
  note: null,
  source: null,
};

const sum = (more: Partial<QuotaArithmetic> = {}): QuotaArithmetic => ({
  base: 40,
  uncounted: 0,
  exact: 6,
  allowed: 6,
  used: 6,
  usedUncounted: 0,
  left: 0,
  exceeded: 0,
  baseNeeded: 40,
  ...more,
});

const found: Quota = {
  type: fighter,
  year: 2022,
  on: '2022-12-31',
  quota,
  unit: department,
  whole: sum(),
  parts: [
    {
      unit: department,
      arithmetic: sum({
        base: 9,
        exact: 1.35,
        allowed: 1,
        used: 2,
        usedUncounted: 3,
        exceeded: 1,
        baseNeeded: 14,
      }),
    },
  ],
};

const user = () => userEvent.setup({ delay: null });

describe('the catalogue', () => {
  it('has the titles and forms of a day, with who decides and how sure that is', async () => {
    serveList('/award-types', [type()]);
    const onFilter = vi.fn();
    render(TypeList, { filter: { q: '', on: '2024-06-01' }, onFilter });
    const table = await screen.findByRole('table', { name: 'Danh hiệu và hình thức khen thưởng' });
    expect(table).toHaveTextContent(
      /Chiến sĩ thi đua cơ sở.*Danh hiệu thi đua, Cấp cơ sở.*Còn gọi.*Cá nhân.*Giám đốc sở.*cần xem lại/,
    );
    expect(requests('GET', '/award-types')[0]?.query.get('date')).toBe('2024-06-01');
    const acts = user();
    const day = screen.getByLabelText(/^Theo luật ngày/);
    expect(day).toHaveValue('01/06/2024');
    await acts.clear(day);
    await acts.type(day, '32/01/2024');
    await acts.click(screen.getByRole('button', { name: 'Xem' }));
    expect(day).toHaveAccessibleDescription(/ngày\/tháng\/năm/);
    expect(onFilter).not.toHaveBeenCalled();
  });

  it('has each type through the laws, the newest first', async () => {
    serve('GET', `/award-types/${fighter.code}`, { body: type() });
    serveList(`/award-types/${fighter.code}/versions`, [
      type({ law: 'LAW-2003', inForce: false, validFrom: null, validTo: '2024-01-01', prizes: [] }),
      type(),
    ]);
    serveList('/award-laws', [{ code: 'LAW-2022', name: { vi: 'Luật năm 2022' } }]);
    serveList('/award-types', [fighter, worker]);
    render(TypeVersions, { code: fighter.code });
    const [newest, oldest] = await screen.findAllByRole('region');
    expect(newest).toHaveTextContent(
      /Luật năm 2022.*Từ 01\/01\/2024.*Đang có hiệu lực.*Cá nhân: 1 lần lương cơ sở.*Lao động tiên tiến cùng năm/,
    );
    expect(oldest).toHaveTextContent(/LAW-2003.*Đến trước 01\/01\/2024/);
  });
});

describe('the rules', () => {
  it('are those of a day, with parameters in words and what they stand on', async () => {
    const rule: AwardRule = {
      code: 'R4',
      validFrom: '2024-01-01',
      validTo: null,
      title: { vi: 'Có Lao động tiên tiến' },
      kind: 'award-same-year',
      types: [fighter.code],
      recipientKinds: ['individual'],
      parameters: { award: worker.code } as unknown as AwardRule['parameters'],
      effect: 'warn',
      legalBasis: 'Điều 23',
      confidence: 'derived',
      note: null,
      source: null,
    };
    serveList('/award-rules', [rule]);
    serveList('/award-types', [fighter, worker]);
    const onFilter = vi.fn();
    render(RuleList, { filter: { q: '', on: '' }, onFilter });
    const table = await screen.findByRole('table', { name: 'Quy tắc của ngày' });
    expect(table).toHaveTextContent(/Có Lao động tiên tiến.*Danh hiệu: Lao động tiên tiến.*Suy ra từ nguồn/);
    const acts = user();
    await acts.selectOptions(screen.getByLabelText('Danh hiệu, hình thức'), fighter.name.vi);
    await acts.click(screen.getByRole('button', { name: 'Xem' }));
    expect(onFilter).toHaveBeenCalledWith({ q: fighter.code, on: '' });
  });
});

describe('the quota', () => {
  const filter = { type: fighter.code, year: '2022', unit: 'SO-TTTT' };

  it('shows how it comes out for each unit, and who has given too many', async () => {
    serveList('/award-quotas', [quota]);
    serveList('/award-types', [fighter, worker]);
    serve('GET', '/quotas', { body: found });
    render(QuotaDesk, { filter, onFilter: vi.fn() });
    expect(
      await screen.findByRole('heading', { name: 'Chiến sĩ thi đua cơ sở: được 6, đã tặng 6' }),
    ).toBeVisible();
    const table = await screen.findByRole('table', { name: /Phép tính của từng đơn vị/ });
    expect(table).toHaveTextContent(/Toàn bộ.*40 × 15 % = 6, được 6/);
    expect(table).toHaveTextContent(/Sở Thông tin.*9 × 15 % = 1,35, được 1.*vượt 1.*14/);
    expect(screen.getByText('3 khen thưởng không rõ số lượng')).toBeVisible();
  });

  it('says what another rate would change, without keeping anything', async () => {
    serveList('/award-quotas', [quota]);
    serveList('/award-types', [fighter, worker]);
    serve('GET', '/quotas', { body: found });
    const terms = {
      rate: 0.2,
      base: 'awarded-type',
      baseType: worker.code,
      rounding: 'floor',
      scope: 'unit',
    };
    serve('POST', '/quotas/simulations', {
      body: {
        type: fighter,
        year: 2022,
        on: '2022-12-31',
        unit: department,
        before: { ...terms, rate: 0.15 },
        after: terms,
        whole: { unit: department, before: sum(), after: sum({ exact: 8, allowed: 8 }), change: 2 },
        parts: [],
      },
    });
    render(QuotaDesk, { filter, onFilter: vi.fn() });
    const rate = await screen.findByLabelText(/^Tỷ lệ \(%\)/);
    expect(rate).toHaveValue('15');
    const acts = user();
    await acts.clear(rate);
    await acts.type(rate, '20');
    await acts.click(screen.getByRole('button', { name: 'Thử' }));
    expect(await screen.findByText('Toàn bộ được 8 (+2).')).toBeVisible();
    expect(requests('POST', '/quotas/simulations')[0]?.body).toEqual({
      type: fighter.code,
      year: 2022,
      unit: 'SO-TTTT',
      rate: 0.2,
      rounding: 'floor',
      scope: 'unit',
    });
  });

  it('lists what is in force until a unit is named', async () => {
    serveList('/award-quotas', [quota]);
    serveList('/award-types', [fighter, worker]);
    const onFilter = vi.fn();
    render(QuotaDesk, { filter: { ...filter, type: '', unit: '' }, onFilter });
    const table = await screen.findByRole('table', { name: 'Tỷ lệ đang áp dụng' });
    expect(table).toHaveTextContent(/15 %.*số người đạt.*Lao động tiên tiến.*làm tròn xuống/);
    const acts = user();
    await acts.click(screen.getByRole('button', { name: 'Tính' }));
    expect(screen.getByLabelText('Đơn vị')).toHaveAccessibleDescription(/Hãy chọn đơn vị/);
    await acts.type(screen.getByLabelText('Đơn vị'), 'SO-TTTT');
    await acts.click(screen.getByRole('button', { name: 'Tính' }));
    expect(onFilter).toHaveBeenCalledWith(filter);
  });
});

describe('the layouts of certificates', () => {
  const template = (more: Partial<CertificateTemplate>): CertificateTemplate => ({
    version: 1,
    note: 'Mẫu đầu',
    html: null,
    inUse: true,
    inUseSince: '2023-01-09T05:00:00Z',
    previewedAt: '2023-01-09T05:00:00Z',
    recordedAt: '2023-01-09T05:00:00Z',
    recordedBy: null,
    ...more,
  });

  it('are put to use once they were previewed', async () => {
    serveList('/certificate-templates', [
      template({ version: 3, inUse: false, inUseSince: null, previewedAt: null, note: 'Mới' }),
      template({ version: 2, inUse: false, inUseSince: null, note: 'Thêm biểu trưng' }),
      template({}),
    ]);
    serve('GET', '/certificate-templates/2', { body: template({ version: 2 }), headers: { ETag: '"2"' } });
    serve('PUT', '/certificate-templates/2/status', { body: template({ version: 2 }) });
    render(TemplateDesk, {});
    const [button, ...others] = await screen.findAllByRole('button', { name: /^Đưa vào dùng/ });
    expect(others).toEqual([]);
    const acts = user();
    await acts.click(button as HTMLElement);
    await acts.click(await within(screen.getByRole('dialog')).findByRole('button', { name: 'Đưa vào dùng' }));
    expect(await screen.findByText('Từ nay giấy được in theo bản 2.')).toBeVisible();
    expect(requests('PUT', '/certificate-templates/2/status')[0]?.body).toEqual({ status: 'in-use' });
  });

  it('are uploaded with a note, and say by line what is wrong', async () => {
    serveList('/certificate-templates', [template({})]);
    render(TemplateDesk, {});
    const acts = user();
    await acts.click(await screen.findByRole('button', { name: 'Đưa mẫu lên' }));
    expect(screen.getByLabelText(/^Mã của mẫu/)).toHaveAccessibleDescription(/Hãy chọn tệp/);
    const file = new File(['<html>{{recipient.name}}</html>'], 'mau.html', { type: 'text/html' });
    await acts.upload(screen.getByLabelText('Chọn tệp'), file);
    await vi.waitFor(() =>
      expect(screen.getByLabelText(/^Mã của mẫu/)).toHaveValue('<html>{{recipient.name}}</html>'),
    );
    await acts.type(screen.getByLabelText(/^Bản này khác gì/), 'Thêm biểu trưng');
    serve(
      'POST',
      '/certificate-templates',
      problem(422, 'template.broken', {
        errors: [{ pointer: '/html', code: 'x', message: 'Dòng 1: không có mã kiểm tra.' }],
      }),
    );
    await acts.click(screen.getByRole('button', { name: 'Đưa mẫu lên' }));
    await vi.waitFor(() =>
      expect(screen.getByLabelText(/^Mã của mẫu/)).toHaveAccessibleDescription(/Dòng 1/),
    );
    serve('POST', '/certificate-templates', { status: 201, body: template({ version: 2 }) });
    await acts.click(screen.getByRole('button', { name: 'Đưa mẫu lên' }));
    expect(await screen.findByText(/Đã nhận bản 2/)).toBeVisible();
  });
});

describe('the templates of decisions', () => {
  const template = (more: Partial<DecisionTemplate>): DecisionTemplate => ({
    version: 1,
    note: 'Mẫu đầu',
    file: '/api/v1/decision-templates/1/file',
    sha256: null,
    inUse: true,
    inUseSince: '2023-01-09T05:00:00Z',
    previewedAt: null,
    recordedAt: '2023-01-09T05:00:00Z',
    recordedBy: null,
    ...more,
  });

  it('are put to use once they were previewed', async () => {
    serveList('/decision-templates', [
      template({ version: 3, inUse: false, inUseSince: null }),
      template({ version: 2, inUse: false, previewedAt: '2023-01-09T05:00:00Z' }),
      template({}),
    ]);
    serve('GET', '/decision-templates/2', { body: template({ version: 2 }), headers: { ETag: '"2"' } });
    serve('PUT', '/decision-templates/2/status', { body: template({ version: 2 }) });
    render(DecisionTemplateDesk, {});
    const [button, ...others] = await screen.findAllByRole('button', { name: /^Đưa vào dùng/ });
    expect(others).toEqual([]);
    const acts = user();
    await acts.click(button as HTMLElement);
    await acts.click(await within(screen.getByRole('dialog')).findByRole('button', { name: 'Đưa vào dùng' }));
    expect(await screen.findByText('Từ nay quyết định được soạn theo bản 2.')).toBeVisible();
    expect(requests('PUT', '/decision-templates/2/status')[0]?.headers.get('If-Match')).toBe('"2"');
  });

  it('are Word files with a note, and say by paragraph what is wrong', async () => {
    serveList('/decision-templates', [template({})]);
    render(DecisionTemplateDesk, {});
    const acts = user();
    await acts.click(await screen.findByRole('button', { name: 'Đưa mẫu lên' }));
    expect(screen.getAllByText('Hãy chọn tệp Word của mẫu')[0]).toBeVisible();
    await acts.upload(screen.getByLabelText('Chọn tệp Word'), new File(['PK'], 'mau.docx'));
    expect(screen.getByText('Đã chọn: mau.docx')).toBeVisible();
    await acts.type(screen.getByLabelText(/^Bản này khác gì/), 'Thêm căn cứ');
    serve(
      'POST',
      '/decision-templates',
      problem(422, 'body.invalid', {
        errors: [{ pointer: '/document', code: 'decision-template.tag', message: 'Đoạn 11: tên lạ.' }],
      }),
    );
    await acts.click(screen.getByRole('button', { name: 'Đưa mẫu lên' }));
    expect((await screen.findAllByText('Đoạn 11: tên lạ.'))[0]).toBeVisible();
    serve('POST', '/decision-templates', { status: 201, body: template({ version: 2 }) });
    await acts.click(screen.getByRole('button', { name: 'Đưa mẫu lên' }));
    expect(await screen.findByText(/Đã nhận bản 2/)).toBeVisible();
  });
});
