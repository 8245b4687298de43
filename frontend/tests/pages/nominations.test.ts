import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AwardRegistration, Nomination, NominationReadiness } from '$api';
import {
  loadNominationForm,
  NominationList,
  NominationRecord,
  RegistrationList,
} from '$wings/awards/nominations';
import NominationForm from '$wings/awards/nominations/NominationForm.svelte';
import { Later } from '$shared/components';
import { outbox } from '$shared/outbox';
import { department, province } from '../fixtures';
import { nothing } from '../snippets';
import { failNetwork, problem, requests, serve, serveList } from '../server';

const id = '0190b0c4-5a10-7c3e-9d2b-3f1a6c8e0a01';
const person = {
  id,
  kind: 'individual' as const,
  name: 'Nông Văn Mẫu',
  unit: department,
  position: 'Chuyên viên',
};
const fighter = { code: 'GRASSROOTS_EMULATION_FIGHTER', name: { vi: 'Chiến sĩ thi đua cơ sở' } };

const nomination = (more: Partial<Nomination> = {}): Nomination => ({
  id: 'n-1',
  unit: department,
  desk: null,
  type: fighter,
  year: 2022,
  recipient: person,
  way: 'regular',
  positionClass: null,
  achievement: 'Số hóa hồ sơ',
  annualGrade: null,
  initiative: null,
  warningsComment: null,
  status: 'draft',
  reason: null,
  documents: 0,
  links: 0,
  recordedAt: '2022-12-12T02:00:00Z',
  recordedBy: 'canbo',
  submittedAt: null,
  submittedBy: null,
  eligibilityCheck: null,
  council: null,
  award: null,
  closedAt: null,
  erasedOn: null,
  ...more,
});

const readiness = (more: Partial<NominationReadiness> = {}): NominationReadiness => ({
  on: '2022-12-15',
  ready: false,
  commentNeeded: true,
  blockers: [
    {
      pointer: '/dossier/R',
      code: 'nomination.document-missing',
      message: 'Hồ sơ thiếu: Báo cáo thành tích.',
    },
  ],
  warnings: [{ pointer: '/eligibility/rules/R3', code: 'x', message: 'Chưa rõ quy tắc R3.' }],
  dossier: [
    {
      requirement: 'R',
      title: { vi: 'Báo cáo thành tích' },
      document: 'achievement-report',
      mandatory: true,
      there: false,
      legalBasis: 'NĐ 91/2017',
      confidence: 'found',
    },
  ],
  eligibility: {
    recipient: { id, kind: 'individual', name: person.name },
    type: fighter,
    year: 2022,
    on: '2022-12-15',
    verdict: 'warned',
    rules: [],
  },
  ...more,
});

const user = () => userEvent.setup({ delay: null });
const dialog = () => within(screen.getByRole('dialog'));

async function open(more: Partial<Nomination> = {}, ready = readiness()) {
  serve('GET', '/nominations/n-1', { body: nomination(more), headers: { ETag: '"5"' } });
  serve('GET', '/nominations/n-1/readiness', { body: ready });
  serveList('/nominations/n-1/steps', [
    {
      ordinal: 1,
      from: null,
      to: 'draft',
      desk: null,
      reason: null,
      at: '2022-12-12T02:00:00Z',
      by: 'canbo',
    },
  ]);
  serveList('/nominations/n-1/documents', []);
  serveList('/nominations/n-1/links', []);
  serveList('/tasks', []);
  render(NominationRecord, { id: 'n-1', officer: true, findings: nothing });
  await screen.findByRole('heading', { level: 1, name: person.name });
  return user();
}

describe('the form of a nomination', () => {
  beforeEach(() => outbox.clear('canbo'));

  async function begin() {
    serveList('/award-types', [fighter]);
    serveList('/recipients', [{ ...person, since: '2020-01-01', keeper: department, mergedInto: null }]);
    const onCreated = vi.fn();
    const view = render(NominationForm, { owner: 'canbo', unit: 'SO-TTTT', onCreated });
    const who = await screen.findByRole('combobox', { name: 'Cá nhân, tập thể, hộ gia đình' });
    return { acts: user(), who, onCreated, view };
  }

  it('proposes somebody who is known', async () => {
    const { acts, who, onCreated } = await begin();
    serve('POST', '/nominations', { status: 201, body: nomination() });
    await acts.type(who, 'nong');
    await acts.click(await screen.findByRole('option', { name: /Nông Văn Mẫu/ }));
    await acts.type(screen.getByLabelText(/^Thành tích/), 'Số hóa hồ sơ');
    await acts.click(screen.getByRole('button', { name: 'Lập đề nghị' }));
    await vi.waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(requests('POST', '/nominations')[0]?.body).toMatchObject({
      unit: 'SO-TTTT',
      type: fighter.code,
      recipient: { id },
      achievement: 'Số hóa hồ sơ',
    });
    expect(await outbox.count('canbo')).toBe(0);
  });

  it('says at the fields what is missing, and sends nothing', async () => {
    const { acts } = await begin();
    await acts.click(screen.getByRole('checkbox', { name: /Chưa có trong danh sách/ }));
    await acts.click(screen.getByRole('button', { name: 'Lập đề nghị' }));
    expect(screen.getByLabelText(/^Họ tên/)).toHaveAccessibleDescription(/Hãy nêu tên/);
    expect(requests('POST', '/nominations')).toHaveLength(0);
  });

  it('keeps what was typed when the connection drops, and brings it back', async () => {
    const { acts, view } = await begin();
    await acts.click(screen.getByRole('checkbox', { name: /Chưa có trong danh sách/ }));
    await acts.type(screen.getByLabelText(/^Họ tên/), 'Lê Thị Mẫu');
    await vi.waitFor(async () => expect(await outbox.count('canbo')).toBe(1));
    failNetwork();
    await acts.click(screen.getByRole('button', { name: 'Lập đề nghị' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    view.unmount();
    render(NominationForm, { owner: 'canbo', unit: 'SO-TTTT', onCreated: vi.fn() });
    expect(await screen.findByText(/gõ dở lần trước/)).toBeVisible();
    expect(screen.getByLabelText(/^Họ tên/)).toHaveValue('Lê Thị Mẫu');
  });

  it('can be made in a browser that keeps nothing', async () => {
    serveList('/award-types', [fighter]);
    vi.spyOn(outbox, 'of').mockRejectedValueOnce(new DOMException('no', 'SecurityError'));
    render(NominationForm, { owner: 'canbo', unit: 'SO-TTTT', onCreated: vi.fn() });
    await vi.waitFor(() => expect(screen.getByLabelText(/^Danh hiệu/)).toHaveValue(fighter.code));
  });

  it('does not put a draft over what was typed since, when who is signed in is told anew', async () => {
    serveList('/award-types', [fighter]);
    const told = () => ({
      load: loadNominationForm as () => Promise<{ default: Component<Record<string, unknown>> }>,
      props: { owner: 'canbo', unit: 'SO-TTTT', onCreated: vi.fn() },
    });
    const view = render(Later, { props: told() });
    const acts = user();
    await acts.click(await screen.findByRole('checkbox', { name: /Chưa có trong danh sách/ }));
    await acts.type(screen.getByLabelText(/^Họ tên/), 'Lê Thị');
    await vi.waitFor(async () => expect(await outbox.count('canbo')).toBe(1));
    await acts.type(screen.getByLabelText(/^Họ tên/), ' Mẫu');
    await view.rerender(told());
    await outbox.of('canbo', 'nominations');
    expect(screen.getByLabelText(/^Họ tên/)).toHaveValue('Lê Thị Mẫu');
    expect(screen.queryByText(/gõ dở lần trước/)).not.toBeInTheDocument();
  });
});

describe('a nomination', () => {
  it('says what is missing and what the dossier needs', async () => {
    await open();
    const missing = screen.getByRole('region', { name: 'Còn thiếu gì' });
    expect(missing).toHaveTextContent(/Còn 1 điều.*Hồ sơ thiếu: Báo cáo thành tích.*Chưa rõ quy tắc R3/);
    expect(await screen.findByRole('list', { name: 'Hồ sơ cần có' })).toHaveTextContent(
      /Còn thiếu.*Báo cáo thành tích/,
    );
    expect(screen.getByLabelText('Loại giấy tờ')).toHaveValue('achievement-report');
  });

  it('is sent with an answer to the warnings, to the unit above', async () => {
    const acts = await open({}, readiness({ ready: true, blockers: [] }));
    serve('PATCH', '/nominations/n-1', { body: nomination(), headers: { ETag: '"6"' } });
    serve('PUT', '/nominations/n-1/status', { body: nomination({ status: 'submitted' }) });
    await acts.click(await screen.findByRole('button', { name: 'Gửi đề nghị' }));
    await acts.click(await dialog().findByRole('button', { name: 'Gửi đề nghị' }));
    expect(await dialog().findByLabelText(/^Giải trình/)).toHaveAccessibleDescription(/Hãy giải trình/);
    await acts.type(dialog().getByLabelText(/^Giải trình/), 'Có bản sao');
    await acts.click(dialog().getByRole('button', { name: 'Gửi đề nghị' }));
    expect(await screen.findByText('Đã gửi.')).toBeVisible();
    expect(requests('PATCH', '/nominations/n-1')[0]?.body).toEqual({ warningsComment: 'Có bản sao' });
    const [sent] = requests('PUT', '/nominations/n-1/status');
    expect(sent?.body).toEqual({ status: 'submitted', to: null });
    expect(sent?.headers.get('If-Match')).toBe('"6"');
  });

  it('is taken in by somebody else only, and says so', async () => {
    const acts = await open({ status: 'submitted', desk: province });
    serve('PUT', '/nominations/n-1/status', problem(403, 'nomination.own-work'));
    await acts.click(await screen.findByRole('button', { name: 'Tiếp nhận' }));
    await acts.click(await dialog().findByRole('button', { name: 'Tiếp nhận' }));
    expect(await dialog().findByText(/không soạn và không gửi/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sửa nội dung' })).toBeNull();
  });
});

describe('the nominations', () => {
  const waiting = [
    nomination({ id: 'n-1', status: 'submitted' }),
    nomination({ id: 'n-2', status: 'submitted', recipient: { ...person, name: 'Lê Thị Mẫu' } }),
  ];

  it('that wait are returned together, each with the reason; what one refuses is told', async () => {
    serveList('/nominations', waiting);
    for (const each of ['n-1', 'n-2'])
      serve('GET', `/nominations/${each}`, { body: waiting[0], headers: { ETag: `"${each}"` } });
    serve('PUT', '/nominations/n-1/status', { body: waiting[0] });
    serve('PUT', '/nominations/n-2/status', problem(403, 'nomination.own-work'));
    const filter = { unit: '', year: '', status: '', inbox: true };
    render(NominationList, { filter, officer: true, onFilter: vi.fn() });
    const acts = user();
    await screen.findByRole('table', { name: 'Đề nghị chờ bạn xử lý' });
    expect(requests('GET', '/nominations')[0]?.query.get('inbox')).toBe('true');
    expect(screen.queryByRole('button', { name: /^Trả lại/ })).toBeNull();
    await acts.click(screen.getByRole('checkbox', { name: /^Chọn tất cả/ }));
    await acts.click(await screen.findByRole('button', { name: 'Trả lại (2)' }));
    await acts.type(await dialog().findByLabelText(/^Lý do/), 'Thiếu biên bản');
    await acts.click(dialog().getByRole('button', { name: 'Trả lại' }));
    expect(await screen.findByText('Đã trả lại 1 đề nghị.')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(/Lê Thị Mẫu: Chỉ người phụ trách/);
    const [sent] = requests('PUT', '/nominations/n-1/status');
    expect(sent?.body).toEqual({ status: 'returned', reason: 'Thiếu biên bản' });
    expect(sent?.headers.get('If-Match')).toBe('"n-1"');
  });

  it('say that nothing waits', async () => {
    serveList('/nominations', []);
    const filter = { unit: '', year: '', status: '', inbox: true };
    render(NominationList, { filter, officer: true, onFilter: vi.fn() });
    expect(await screen.findByText('Không có gì chờ bạn')).toBeVisible();
  });
});

describe('the registrations of a year', () => {
  it('are made for somebody of the unit, and withdrawn with a reason', async () => {
    const registration: AwardRegistration = {
      id: 'g-1',
      unit: department,
      year: 2023,
      type: fighter,
      recipient: person,
      status: 'in-force',
      recordedAt: '2023-02-10T03:00:00Z',
      recordedBy: 'canbo',
      withdrawnAt: null,
      withdrawnBy: null,
      reason: null,
    };
    serveList('/award-registrations', [registration]);
    serveList('/award-types', [fighter]);
    serveList('/recipients', [{ ...person, since: '2020-01-01', keeper: department, mergedInto: null }]);
    serve('POST', '/award-registrations', { status: 201, body: registration });
    serve('GET', '/award-registrations/g-1', { body: registration, headers: { ETag: '"1"' } });
    serve('PUT', '/award-registrations/g-1/status', { body: registration });
    render(RegistrationList, { filter: { unit: '', year: '2023' }, unit: 'SO-TTTT', onFilter: vi.fn() });
    await screen.findByRole('table', { name: 'Đăng ký thi đua' });
    const acts = user();
    await acts.click(screen.getByRole('button', { name: 'Đăng ký' }));
    await acts.type(await dialog().findByRole('combobox', { name: 'Cá nhân, tập thể, hộ gia đình' }), 'nong');
    await acts.click(await dialog().findByRole('option', { name: /Nông Văn Mẫu/ }));
    await acts.click(await dialog().findByRole('button', { name: 'Đăng ký' }));
    expect(await screen.findByText('Đã đăng ký.')).toBeVisible();
    expect(requests('POST', '/award-registrations')[0]?.body).toEqual({
      unit: 'SO-TTTT',
      year: 2023,
      type: fighter.code,
      recipient: id,
    });
    await acts.click(screen.getByRole('button', { name: 'Rút: Nông Văn Mẫu' }));
    await acts.type(await dialog().findByLabelText(/^Lý do/), 'Chuyển công tác');
    await acts.click(dialog().getByRole('button', { name: 'Rút' }));
    expect(await screen.findByText('Đã rút đăng ký.')).toBeVisible();
  });
});
