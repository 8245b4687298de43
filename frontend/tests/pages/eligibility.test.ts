import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Eligibility, RecipientFact, RuleAnswer, RuleWaiver } from '$api';
import { EligibilityDesk } from '$wings/awards/eligibility';
import RecipientEvidence from '$wings/awards/eligibility/RecipientEvidence.svelte';
import { chooseLocale } from '$shared/messages';
import { department } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const id = '0190b0c4-5a10-7c3e-9d2b-3f1a6c8e0a01';
const person = { id, kind: 'individual' as const, name: 'Nông Văn Mẫu' };
const fighter = { code: 'GRASSROOTS_EMULATION_FIGHTER', name: { vi: 'Chiến sĩ thi đua cơ sở' } };
const worker = { code: 'ADVANCED_WORKER', name: { vi: 'Lao động tiên tiến', en: 'Advanced Worker' } };

const rule = (more: Partial<RuleAnswer>): RuleAnswer => ({
  rule: 'R1',
  validFrom: '2024-01-01',
  title: { vi: 'Xếp loại từ tốt trở lên' },
  kind: 'annual-grade',
  effect: 'warn',
  legalBasis: 'Luật 06/2022/QH15, Điều 24',
  confidence: 'found',
  outcome: 'pass',
  reason: 'grade',
  arguments: ['good'],
  records: [{ resource: 'recipient-facts', id: 'f-1' }],
  waiver: null,
  ...more,
});

const answer = (more: Partial<Eligibility> = {}): Eligibility => ({
  recipient: person,
  type: fighter,
  year: 2024,
  on: '2024-12-20',
  verdict: 'warned',
  rules: [
    rule({}),
    rule({
      rule: 'R3',
      title: { vi: 'Có Lao động tiên tiến cùng năm' },
      outcome: 'needs-evidence',
      reason: 'award-not-registered',
      arguments: [worker.code, '2024'],
      confidence: 'recalled-high',
      records: [],
    }),
    rule({
      rule: 'R11',
      title: { vi: 'Không có việc đang xem xét' },
      effect: 'block',
      outcome: 'fail',
      reason: 'case-open',
      arguments: ['2024-06-01', ''],
      records: [],
    }),
  ],
  ...more,
});

const fact = (more: Partial<RecipientFact> = {}): RecipientFact => ({
  id: 'f-1',
  recipient: id,
  kind: 'annual-grade',
  status: 'in-force',
  year: 2024,
  grade: 'good',
  title: null,
  level: null,
  decisionNumber: '215/QĐ-STTTT',
  decidedOn: '2024-12-15',
  conduct: null,
  severity: null,
  from: null,
  to: null,
  unit: null,
  collective: null,
  opinion: null,
  absence: null,
  members: null,
  tasksFinished: null,
  source: { document: 'Quyết định xếp loại', page: null, url: null, quote: null },
  recordedAt: '2024-12-16T02:00:00Z',
  recordedBy: 'canbo',
  withdrawal: null,
  ...more,
});

const question = { recipient: id, type: fighter.code, year: '2024', on: '', achievement: '' };
const user = () => userEvent.setup({ delay: null });
const who = () => screen.getByRole('combobox', { name: 'Cá nhân, tập thể, hộ gia đình' });
const dialog = () => within(screen.getByRole('dialog'));

function prepare() {
  serveList('/award-types', [fighter, worker]);
  serve('GET', `/recipients/${id}`, { body: person });
  serve('GET', '/eligibility', { body: answer() });
  serveList('/recipient-facts', [fact()]);
  serveList('/awards', []);
}

describe('the question of eligibility', () => {
  it('is answered by rule, what stops the award first, with what was read', async () => {
    prepare();
    render(EligibilityDesk, { question, onAsk: vi.fn() });
    const table = await screen.findByRole('table', { name: 'Từng quy tắc nói gì' });
    const [, ...rows] = within(table).getAllByRole('row');
    expect(rows[0]).toHaveTextContent(
      /Không có việc đang xem xét không đạt thì chưa được khen.*Không đạt.*từ 01\/06\/2024/,
    );
    await vi.waitFor(() =>
      expect(rows[1]).toHaveTextContent(
        /Cần minh chứng.*không có Lao động tiên tiến năm 2024.*Chưa đối chiếu, khá chắc/,
      ),
    );
    expect(rows[2]).toHaveTextContent(/Xếp loại: Hoàn thành tốt nhiệm vụ.*Xếp loại năm, 2024/);
    expect(screen.getByText('Có điểm cần xem lại.')).toBeVisible();
    expect(requests('GET', '/eligibility')[0]?.query.get('on')).toBeNull();
  });

  it('can be answered for where a rule only warns, never where it blocks', async () => {
    prepare();
    serve('POST', '/rule-waivers', { status: 201, body: {} });
    render(EligibilityDesk, { question, onAsk: vi.fn() });
    await screen.findByRole('table', { name: 'Từng quy tắc nói gì' });
    const [button, ...others] = screen.getAllByRole('button', { name: /^Chịu trách nhiệm/ });
    expect(others).toEqual([]);
    const acts = user();
    await acts.click(button as HTMLElement);
    await acts.type(await dialog().findByLabelText(/^Lý do/), 'Đơn vị cũ tặng');
    await acts.click(dialog().getByRole('button', { name: 'Ghi' }));
    expect(await screen.findByText(/Đã ghi người chịu trách nhiệm/)).toBeVisible();
    expect(requests('POST', '/rule-waivers')[0]?.body).toEqual({
      rule: 'R3',
      recipient: id,
      type: fighter.code,
      year: 2024,
      reason: 'Đơn vị cũ tặng',
    });
  });

  it('wants somebody from the list, a year and a day of the calendar', async () => {
    prepare();
    const onAsk = vi.fn();
    render(EligibilityDesk, { question: { ...question, recipient: '', year: '' }, onAsk });
    const acts = user();
    expect(await screen.findByText(/Chọn đối tượng, danh hiệu và năm/)).toBeVisible();
    await acts.type(screen.getByLabelText(/^Theo quy tắc ngày/), '31/02/2024');
    await acts.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(who()).toHaveAccessibleDescription(/Hãy chọn một đối tượng/);
    expect(screen.getByLabelText('Năm')).toHaveAccessibleDescription(/bốn chữ số/);
    expect(onAsk).not.toHaveBeenCalled();

    serveList('/recipients', [{ ...person, unit: department, position: null, since: '2020-01-01' }]);
    await acts.type(who(), 'nong');
    await acts.click(await screen.findByRole('option', { name: /Nông Văn Mẫu/ }));
    expect(who()).toHaveValue('Nông Văn Mẫu');
    await acts.type(screen.getByLabelText('Năm'), '2024');
    const day = screen.getByLabelText(/^Theo quy tắc ngày/);
    await acts.clear(day);
    await acts.type(day, '20/12/2024');
    await acts.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(onAsk).toHaveBeenCalledWith({ ...question, on: '2024-12-20' });
  });

  it('says who may ask, in English too', async () => {
    prepare();
    serve('GET', '/eligibility', problem(404, 'recipient.unknown'));
    await chooseLocale('en');
    render(EligibilityDesk, { question, onAsk: vi.fn() });
    expect(await screen.findByRole('heading', { name: /not found/i })).toBeVisible();
  });
});

describe('the facts of a recipient', () => {
  const waiver: RuleWaiver = {
    id: 'w-1',
    rule: 'R3',
    recipient: id,
    type: fighter.code,
    year: 2022,
    reason: 'Có bản sao',
    status: 'in-force',
    waivedAt: '2022-12-17T03:00:00Z',
    waivedBy: 'canbo',
    withdrawal: null,
  };

  function open() {
    serveList('/recipient-facts', [
      fact(),
      fact({
        id: 'f-2',
        kind: 'conduct',
        year: null,
        grade: null,
        conduct: 'discipline',
        severity: 'warning',
        from: '2023-01-05',
        to: '2024-01-05',
        withdrawal: { at: '2024-02-01T02:00:00Z', by: 'canbo', reason: 'Ghi nhầm' },
        status: 'withdrawn',
      }),
    ]);
    serveList('/rule-waivers', [waiver]);
    serveList('/award-rules', [{ code: 'R3', title: { vi: 'Có Lao động tiên tiến trong năm' } }]);
    serveList('/award-types', [{ code: waiver.type, name: { vi: 'Chiến sĩ thi đua cơ sở' } }]);
    serveList('/recipients', [{ ...person, id: 'c-1', kind: 'collective', name: 'Phòng Mẫu' }]);
    render(RecipientEvidence, { recipient: person });
  }

  it('are told in words, withdrawn ones with who and why', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Căn cứ đã ghi' });
    expect(table).toHaveTextContent(
      /Xếp loại năm.*Hoàn thành tốt nhiệm vụ.*2024.*215\/QĐ-STTTT, 15\/12\/2024/,
    );
    expect(table).toHaveTextContent(/Cảnh cáo; từ 05\/01\/2023 đến trước 05\/01\/2024.*Đã rút.*Ghi nhầm/);
    expect(within(table).getAllByRole('button', { name: /^Rút/ })).toHaveLength(1);
  });

  it('are added by kind, with what the kind asks and nothing else', async () => {
    open();
    serve('POST', '/recipient-facts', { status: 201, body: fact() });
    const acts = user();
    await acts.click(await screen.findByRole('button', { name: 'Thêm căn cứ' }));
    expect(dialog().queryByRole('option', { name: 'Số liệu năm của tập thể' })).toBeNull();
    await acts.selectOptions(dialog().getByLabelText('Loại căn cứ'), 'Thời gian công tác');
    await acts.type(dialog().getByLabelText(/^Đơn vị/), 'SO-TTTT');
    await acts.selectOptions(dialog().getByLabelText('Thuộc tập thể'), 'Phòng Mẫu');
    await acts.click(dialog().getByRole('button', { name: 'Ghi' }));
    expect(dialog().getByLabelText(/^Văn bản làm căn cứ/)).toHaveAccessibleDescription(/Hãy nêu văn bản/);
    await acts.type(dialog().getByLabelText(/^Từ ngày/), '01/01/2024');
    await acts.type(dialog().getByLabelText(/^Văn bản làm căn cứ/), 'Hồ sơ công chức');
    await acts.click(dialog().getByRole('button', { name: 'Ghi' }));
    expect(await screen.findByText('Đã ghi căn cứ.')).toBeVisible();
    expect(requests('POST', '/recipient-facts')[0]?.body).toMatchObject({
      recipient: id,
      kind: 'service',
      unit: 'SO-TTTT',
      collective: 'c-1',
      from: '2024-01-01',
      grade: null,
      year: null,
      source: { document: 'Hồ sơ công chức', page: null },
    });
  });

  it('are withdrawn with a reason, as exceptions are', async () => {
    open();
    serve('GET', '/recipient-facts/f-1', { body: fact(), headers: { ETag: '"2"' } });
    serve('PUT', '/recipient-facts/f-1/status', { body: fact() });
    const acts = user();
    await acts.click(await screen.findByRole('button', { name: /^Rút: Xếp loại năm/ }));
    await acts.click(await dialog().findByRole('button', { name: 'Rút' }));
    expect(await dialog().findByLabelText(/^Lý do/)).toHaveAccessibleDescription(/Hãy nêu lý do/);
    await acts.type(dialog().getByLabelText(/^Lý do/), 'Ghi nhầm');
    await acts.click(dialog().getByRole('button', { name: 'Rút' }));
    expect(await screen.findByText('Đã rút căn cứ.')).toBeVisible();
    const [sent] = requests('PUT', '/recipient-facts/f-1/status');
    expect(sent?.body).toEqual({ status: 'withdrawn', reason: 'Ghi nhầm' });
    expect(sent?.headers.get('If-Match')).toBe('"2"');

    serve('GET', '/rule-waivers/w-1', { body: waiver, headers: { ETag: '"1"' } });
    serve('PUT', '/rule-waivers/w-1/status', { body: waiver });
    await acts.click(screen.getByRole('button', { name: 'Rút: Có Lao động tiên tiến trong năm, 2022' }));
    await acts.type(await dialog().findByLabelText(/^Lý do/), 'Nhầm năm');
    await acts.click(dialog().getByRole('button', { name: 'Rút' }));
    expect(await screen.findByText('Đã rút ngoại lệ.')).toBeVisible();
  });
});
