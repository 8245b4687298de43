import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { CouncilItem, CouncilSession } from '$api';
import { CouncilList, CouncilRecord, SessionRecord } from '$wings/awards/councils';
import { department } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const chair = { id: 'acc-1', username: 'chutich', displayName: 'Trần Chủ Tịch' };
const member = { id: 'acc-2', username: 'uyvien', displayName: 'Lê Ủy Viên' };
const merit = { code: 'CERTIFICATE_OF_MERIT', name: { vi: 'Giấy khen' } };
const council = {
  id: 'c-1',
  unit: department,
  decision: { number: '12/QĐ', date: '2022-01-05' },
  validFrom: '2022-01-05',
  validTo: null,
  recordedAt: '2022-01-05T02:00:00Z',
  recordedBy: 'canbo',
};

const session = (more: Partial<CouncilSession> = {}): CouncilSession => ({
  id: 's-1',
  council: 'c-1',
  unit: department,
  heldOn: '2022-12-20',
  place: 'Phòng họp 1',
  status: 'open',
  reason: null,
  attendance: [
    { account: chair, function: 'chair', present: true },
    { account: member, function: 'member', present: true },
  ],
  signed: null,
  recordedAt: '2022-12-19T02:00:00Z',
  recordedBy: 'canbo',
  ...more,
});

const item = (more: Partial<CouncilItem> = {}): CouncilItem => ({
  id: 'i-1',
  session: 's-1',
  ordinal: 1,
  nomination: 'n-1',
  recipient: { id: 'r-1', kind: 'individual', name: 'Nông Văn Mẫu', unit: department, position: null },
  type: merit,
  year: 2022,
  unit: department,
  status: 'voting',
  turn: 1,
  reason: null,
  electorate: { members: 2, present: 2, recused: 0, quorums: [] },
  recusals: [],
  result: null,
  setAside: [],
  ...more,
});

const user = () => userEvent.setup({ delay: null });
const dialog = () => within(screen.getByRole('dialog'));

async function open(as: string, more: Partial<CouncilItem> = {}, held: Partial<CouncilSession> = {}) {
  serve('GET', '/council-sessions/s-1', { body: session(held), headers: { ETag: '"3"' } });
  serveList('/council-sessions/s-1/items', [item(more)]);
  serve('GET', '/council-sessions/s-1/items/i-1', { body: item(more), headers: { ETag: '"7"' } });
  serve('GET', '/council-sessions/s-1/minutes', {
    body: { council, session: session(held), items: [], text: ['Biên bản họp hội đồng'] },
  });
  serve('GET', '/council-sessions/s-1/items/i-1/ballot', {
    body: { item: 'i-1', turn: 1, own: 'may-vote', entitled: 2, cast: 0 },
  });
  render(SessionRecord, { id: 's-1', officer: false, username: as });
  await screen.findByRole('heading', { level: 1, name: /20\/12\/2022/ });
  return user();
}

describe('a session of a council', () => {
  it('takes one secret ballot from a member, and knows only that it was cast', async () => {
    const acts = await open('uyvien');
    serve('PUT', '/council-sessions/s-1/items/i-1/ballot', { body: {} });
    const mine = await screen.findByRole('group', { name: 'Phiếu của bạn: Nông Văn Mẫu, Giấy khen' });
    await acts.click(within(mine).getByRole('button', { name: 'Không đồng ý' }));
    expect(dialog().getByText(/Phiếu đã bỏ không đổi được/)).toBeVisible();
    serve('GET', '/council-sessions/s-1/items/i-1/ballot', {
      body: { item: 'i-1', turn: 1, own: 'cast', entitled: 2, cast: 1 },
    });
    await acts.click(dialog().getByRole('button', { name: 'Bỏ phiếu' }));
    expect(await screen.findByText(/Bạn đã bỏ phiếu/)).toBeVisible();
    expect(screen.getByText('Đã bỏ 1 trong 2 phiếu')).toBeVisible();
    expect(screen.queryByRole('group', { name: /Phiếu của bạn/ })).toBeNull();
    const [sent] = requests('PUT', '/council-sessions/s-1/items/i-1/ballot');
    expect(sent?.body).toEqual({ choice: 'decline' });
    expect(screen.queryByRole('button', { name: 'Kiểm phiếu' })).toBeNull();
  });

  it('asks before a ballot is cast, and says why one was refused', async () => {
    const acts = await open('uyvien');
    serve(
      'PUT',
      '/council-sessions/s-1/items/i-1/ballot',
      problem(409, 'council-ballot.cast-already', { detail: 'Phiếu đã được nhận.' }),
    );
    await acts.click(await screen.findByRole('button', { name: 'Đồng ý' }));
    await acts.click(dialog().getByRole('button', { name: 'Xem lại' }));
    expect(requests('PUT', '/council-sessions/s-1/items/i-1/ballot')).toHaveLength(0);
    await acts.click(screen.getByRole('button', { name: 'Đồng ý' }));
    await acts.click(dialog().getByRole('button', { name: 'Bỏ phiếu' }));
    expect(await screen.findByText('Phiếu đã được nhận.')).toBeVisible();
  });

  it('is counted by those who lead it, with the arithmetic of what has to be reached', async () => {
    const acts = await open('chutich');
    serve('PUT', '/council-sessions/s-1/items/i-1/status', { body: item() });
    await acts.click(await screen.findByRole('button', { name: 'Kiểm phiếu' }));
    const result: CouncilItem['result'] = {
      turn: 1,
      members: 2,
      present: 2,
      recused: 0,
      written: 0,
      takingPart: 2,
      approve: 2,
      decline: 0,
      abstain: 0,
      requirements: [
        {
          terms: {
            rule: 'R15',
            validFrom: '2020-01-01',
            threshold: { minimumPercent: 80, of: 'members', quorum: null },
            legalBasis: 'Quy chế hội đồng',
            confidence: 'recalled-medium',
          },
          base: 2,
          exact: 1.6,
          needed: 2,
          votes: 2,
          reached: true,
        },
      ],
      reached: true,
      setAside: null,
    };
    serveList('/council-sessions/s-1/items', [item({ status: 'counted', result })]);
    await acts.click(await dialog().findByRole('button', { name: 'Kiểm phiếu' }));
    expect(await screen.findByText(/2 × 80 % = 1,6, cần 2, có 2/)).toBeVisible();
    expect(screen.getByText(/2 đồng ý, 0 không đồng ý/)).toBeVisible();
    const [sent] = requests('PUT', '/council-sessions/s-1/items/i-1/status');
    expect(sent?.body).toEqual({ status: 'counted', reason: null });
    expect(sent?.headers.get('If-Match')).toBe('"7"');
    expect(screen.getByRole('button', { name: 'Bế mạc và ký biên bản' })).toBeVisible();
  });

  it('lets a member step aside before the vote, with a reason', async () => {
    const acts = await open('uyvien', { status: 'pending' });
    serve('PUT', '/council-sessions/s-1/items/i-1/recusals/acc-2', { body: item() });
    await acts.click(await screen.findByRole('button', { name: 'Xin tránh' }));
    await acts.type(await dialog().findByLabelText(/^Lý do/), 'Người nhà');
    await acts.click(dialog().getByRole('button', { name: 'Xin tránh' }));
    expect(await screen.findByText('Đã ghi việc tránh.')).toBeVisible();
    expect(requests('PUT', '/council-sessions/s-1/items/i-1/recusals/acc-2')[0]?.body).toEqual({
      reason: 'Người nhà',
    });
  });

  it('counts ballots in writing of those who sent one, and asks none of who takes no part', async () => {
    const away = { id: 'acc-3', username: 'vangmat', displayName: 'Hà Vắng Mặt' };
    const aside = { id: 'acc-4', username: 'tranh', displayName: 'Đỗ Không Tham Gia' };
    const silent = { id: 'acc-5', username: 'khonggui', displayName: 'Vũ Không Gửi' };
    const acts = await open(
      'chutich',
      { recusals: [{ account: aside, ground: 'declared', reason: 'Người nhà' }] },
      {
        attendance: [
          { account: chair, function: 'chair', present: true },
          { account: away, function: 'member', present: false },
          { account: aside, function: 'member', present: false },
          { account: silent, function: 'member', present: null },
        ],
      },
    );
    serve('PUT', '/council-sessions/s-1/items/i-1/written-ballots', { body: {} });
    await acts.click(await screen.findByRole('button', { name: 'Nhập phiếu bằng văn bản' }));
    await acts.selectOptions(await dialog().findByLabelText(/Vũ Không Gửi/), 'Không bỏ phiếu');
    expect(dialog().queryByLabelText(/Đỗ Không Tham Gia/)).toBeNull();
    await acts.clear(dialog().getByLabelText(/^Đồng ý/));
    await acts.type(dialog().getByLabelText(/^Đồng ý/), '1');
    await acts.click(dialog().getByRole('button', { name: 'Nhập phiếu bằng văn bản' }));
    expect(await screen.findByText('Đã cộng phiếu bằng văn bản.')).toBeVisible();
    expect(requests('PUT', '/council-sessions/s-1/items/i-1/written-ballots')[0]?.body).toEqual({
      members: ['acc-3'],
      approve: 1,
      decline: 0,
      abstain: 0,
    });
  });

  it('lets who stepped aside take part after all', async () => {
    const acts = await open('uyvien', {
      status: 'pending',
      recusals: [{ account: member, ground: 'declared', reason: 'Người nhà' }],
    });
    serve('DELETE', '/council-sessions/s-1/items/i-1/recusals/acc-2', { status: 204 });
    await acts.click(await screen.findByRole('button', { name: 'Rút việc xin tránh' }));
    await acts.click(await dialog().findByRole('button', { name: 'Rút việc xin tránh' }));
    expect(await screen.findByText('Đã rút việc xin tránh.')).toBeVisible();
    expect(
      requests('DELETE', '/council-sessions/s-1/items/i-1/recusals/acc-2')[0]?.headers.get('If-Match'),
    ).toBe('"7"');
  });

  it('repeats a vote that was counted, with a reason', async () => {
    const acts = await open('chutich', { status: 'counted' });
    serve('PUT', '/council-sessions/s-1/items/i-1/status', { body: item() });
    await acts.click(await screen.findByRole('button', { name: 'Bỏ phiếu lại' }));
    await acts.type(await dialog().findByLabelText(/^Lý do/), 'Kiểm nhầm');
    await acts.click(dialog().getByRole('button', { name: 'Bỏ phiếu lại' }));
    expect(await screen.findByText('Kết quả trước không còn được tính.')).toBeVisible();
    expect(requests('PUT', '/council-sessions/s-1/items/i-1/status')[0]?.body).toEqual({
      status: 'pending',
      reason: 'Kiểm nhầm',
    });
  });

  it('goes back to planning while nothing was voted on', async () => {
    const acts = await open('chutich', { status: 'pending', turn: 0 });
    serve('PUT', '/council-sessions/s-1/status', { body: session({ status: 'planned' }) });
    await acts.click(await screen.findByRole('button', { name: 'Trở lại chuẩn bị' }));
    await acts.type(await dialog().findByLabelText(/^Lý do/), 'Thiếu người');
    await acts.click(dialog().getByRole('button', { name: 'Trở lại chuẩn bị' }));
    expect(await screen.findByText('Phiên họp trở lại bước chuẩn bị.')).toBeVisible();
    expect(requests('PUT', '/council-sessions/s-1/status')[0]?.body).toEqual({
      status: 'planned',
      reason: 'Thiếu người',
    });
  });

  it('is moved to another day while it is planned', async () => {
    const acts = await open('chutich', { status: 'pending' }, { status: 'planned' });
    serve('PATCH', '/council-sessions/s-1', { body: session({ status: 'planned' }) });
    await acts.click(await screen.findByRole('button', { name: 'Đổi ngày, địa điểm' }));
    const day = await dialog().findByLabelText(/^Ngày họp/);
    await acts.clear(day);
    await acts.type(day, '27/12/2022');
    await acts.click(dialog().getByRole('button', { name: 'Đổi ngày, địa điểm' }));
    expect(await screen.findByText('Đã đổi lịch họp.')).toBeVisible();
    const [sent] = requests('PATCH', '/council-sessions/s-1');
    expect(sent?.body).toEqual({ heldOn: '2022-12-27', place: 'Phòng họp 1' });
    expect(sent?.headers.get('If-Match')).toBe('"3"');
  });

  it('keeps who is there, and shows the minutes', async () => {
    const acts = await open('chutich');
    serve('PUT', '/council-sessions/s-1/attendance', { body: session() });
    expect(screen.getByText('Biên bản họp hội đồng')).toBeVisible();
    await acts.click(await screen.findByRole('checkbox', { name: /Lê Ủy Viên/ }));
    await acts.click(await screen.findByRole('button', { name: 'Ghi điểm danh' }));
    expect(await screen.findByText('Đã điểm danh.')).toBeVisible();
    expect(requests('PUT', '/council-sessions/s-1/attendance')[0]?.body).toEqual({ present: ['acc-1'] });
  });
});

describe('councils', () => {
  it('are listed with their sessions, and composed by an officer', async () => {
    serveList('/councils', [council]);
    serveList('/council-sessions', [session()]);
    serve('POST', '/councils', { status: 201, body: council });
    const onCreated = vi.fn();
    render(CouncilList, { unit: 'SO-TTTT', onCreated });
    expect(await screen.findByRole('link', { name: '20/12/2022' })).toHaveAttribute(
      'href',
      '/lam-viec/khen-thuong/hoi-dong/phien/s-1',
    );
    const acts = user();
    await acts.click(screen.getByRole('button', { name: 'Lập hội đồng' }));
    await acts.type(await dialog().findByLabelText(/^Số quyết định/), '12/QĐ');
    await acts.type(dialog().getByLabelText(/^Ngày quyết định/), '05/01/2022');
    await acts.type(dialog().getByLabelText(/^Từ ngày/), '05/01/2022');
    await acts.click(dialog().getByRole('button', { name: 'Lập' }));
    await vi.waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(requests('POST', '/councils')[0]?.body).toEqual({
      unit: 'SO-TTTT',
      decision: { number: '12/QĐ', date: '2022-01-05' },
      validFrom: '2022-01-05',
      validTo: null,
    });
  });

  it('have members over time, and sessions that those who lead them plan', async () => {
    serve('GET', '/councils/c-1', { body: council });
    serveList('/councils/c-1/members', [
      {
        account: chair,
        function: 'chair',
        unit: department,
        recipient: null,
        validFrom: '2022-01-05',
        validTo: null,
      },
    ]);
    serve('POST', '/council-sessions', { status: 201, body: session() });
    const onSession = vi.fn();
    render(CouncilRecord, { id: 'c-1', officer: false, username: 'chutich', onSession });
    const table = await screen.findByRole('table', { name: 'Thành viên qua các thời kỳ' });
    expect(table).toHaveTextContent(/Trần Chủ Tịch.*Chủ tịch.*từ 05\/01\/2022/);
    expect(screen.queryByRole('button', { name: 'Thêm thành viên' })).toBeNull();
    const acts = user();
    await acts.click(screen.getByRole('button', { name: 'Lập phiên họp' }));
    await acts.type(await dialog().findByLabelText(/^Nơi họp/), 'Phòng họp 1');
    await acts.click(dialog().getByRole('button', { name: 'Lập' }));
    await vi.waitFor(() => expect(onSession).toHaveBeenCalled());
    expect(requests('POST', '/council-sessions')[0]?.body).toMatchObject({
      council: 'c-1',
      place: 'Phòng họp 1',
    });
  });
});
