import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CatalogueList, DefinitionPage, NewDefinition } from '$wings/indicators/catalogue';
import { indicator } from '../fixtures';
import { failNetwork, problem, requests, serve, serveList } from '../server';

const teams = indicator('TEAMS', 'Số tổ', { measure: 'count', unitOfMeasure: 'tổ' });
const share = indicator('TEAM_SHARE', 'Tỷ lệ thôn có tổ', {
  formula: '100 * TEAMS / VILLAGES',
  jumpTolerance: 12.5,
  validFrom: '2023-01-01',
  breakdowns: [
    {
      code: 'level',
      name: { vi: 'Cấp', en: 'Level' },
      values: [{ code: 'commune', name: { vi: 'Cấp xã', en: 'Communes' } }],
    },
  ],
});
const path = '/indicators/TEAM_SHARE';
const puts = () => requests('PUT', path);

beforeEach(() => {
  serveList('/indicators', [teams, share]);
  serve('GET', path, { body: share, headers: { ETag: '"1"' } });
  serveList(`${path}/versions`, [
    { ...share, formula: 'TEAMS / VILLAGES', direction: 'neutral' },
    { ...share, version: 2 },
  ]);
});

describe('the catalogue', () => {
  it('lists every definition and tells which are computed', async () => {
    render(CatalogueList);
    const row = within(await screen.findByRole('row', { name: /Tỷ lệ thôn có tổ/ }));
    expect(row.getByRole('link')).toHaveAttribute('href', '/lam-viec/chi-tieu/TEAM_SHARE');
    expect(row.getByText('Tính theo công thức')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Chỉ tiêu mới' })).toHaveAttribute(
      'href',
      '/lam-viec/chi-tieu/moi',
    );
  });
});

describe('a definition', () => {
  async function open() {
    render(DefinitionPage, { code: 'TEAM_SHARE', justSaved: false });
    await screen.findByLabelText('Tên chỉ tiêu');
    return userEvent.setup({ delay: null });
  }
  const save = (user: ReturnType<typeof userEvent.setup>) =>
    user.click(screen.getByRole('button', { name: 'Lưu định nghĩa' }));

  it('is sent back as it was, with what was changed, by what was seen', async () => {
    serve('PUT', path, { body: share });
    const user = await open();
    await user.selectOptions(screen.getByLabelText('Khi có đơn vị chưa báo cáo'), 'Tính là 0');
    await save(user);
    expect(await screen.findByText(/^Đã lưu/)).toBeVisible();
    expect(puts()[0]?.headers.get('If-Match')).toBe('"1"');
    const { code: _, version: __, recordedAt: ___, ...definition } = share;
    expect([_, __, ___]).toHaveLength(3);
    expect(puts()[0]?.body).toEqual({
      ...definition,
      name: { vi: 'Tỷ lệ thôn có tổ', en: null },
      missingInSpace: 'zero',
    });
  });

  it('asks of which days a report tells only where it is added up over time', async () => {
    serve('PUT', path, { body: share });
    const user = await open();
    await user.selectOptions(screen.getByLabelText('Gộp từ nhiều kỳ'), 'Không gộp');
    expect(screen.queryByLabelText('Khi đơn vị thay đổi giữa kỳ')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Gộp từ nhiều kỳ'), 'Cộng');
    await user.selectOptions(
      screen.getByLabelText('Khi đơn vị thay đổi giữa kỳ'),
      'Mỗi đơn vị báo cáo những ngày của mình',
    );
    await save(user);
    expect(await screen.findByText(/^Đã lưu/)).toBeVisible();
    expect(puts()[0]?.body).toMatchObject({ rollUpInTime: 'sum', reportsFor: 'own-days' });
  });

  it('shows at which characters of its formula something is wrong, and leads there', async () => {
    const message = 'Ký tự 15: không có hàm «avg». Các hàm: min, max, abs, round.';
    serve(
      'PUT',
      path,
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/formula', code: 'indicator.formula-function', message }],
      }),
    );
    const user = await open();
    const field = screen.getByLabelText<HTMLTextAreaElement>('Công thức');
    await user.clear(field);
    await user.type(field, '100 * TEAMS + avg(VILLAGES)');
    await save(user);
    expect(await screen.findByRole('link', { name: message })).toHaveAttribute('href', '#ct-formula');
    const mark = screen.getByRole('button', { name: 'Đến ký tự 15 của công thức' });
    expect(mark).toHaveTextContent('avg');
    await user.click(mark);
    expect(field).toHaveFocus();
    expect(field.selectionStart).toBe(14);
    await user.type(field, ' + 1');
    expect(mark).not.toBeInTheDocument();
  });

  it('is not sent with faults that can be seen here', async () => {
    const user = await open();
    await user.clear(screen.getByLabelText('Tên chỉ tiêu'));
    await user.clear(screen.getByLabelText(/^Áp dụng từ ngày/));
    await user.type(screen.getByLabelText(/^Áp dụng từ ngày/), '31/02/2023');
    await user.type(screen.getByLabelText(/^Phân tổ/), '\nlevel | Cấp');
    await save(user);
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByRole('link', { name: 'Hãy ghi tên chỉ tiêu' })).toBeVisible();
    expect(summary.getByRole('link', { name: /Ngày viết dạng/ })).toBeVisible();
    expect(summary.getByRole('link', { name: /^Dòng 2: cần đúng bốn phần/ })).toBeVisible();
    expect(puts()).toHaveLength(0);
  });

  it('shows mine and theirs when somebody else saved meanwhile, and keeps the one that is chosen', async () => {
    const theirs = { ...share, version: 2, decimals: 1 };
    serve('PUT', path, () => {
      serve('GET', path, { body: theirs, headers: { ETag: '"2"' } });
      serve('PUT', path, { body: share });
      return problem(412, 'precondition.failed');
    });
    const user = await open();
    await save(user);
    const conflict = within(await screen.findByRole('alert'));
    expect(conflict.getByText('2').previousElementSibling).toHaveTextContent('Của tôi');
    expect(conflict.getByText('1').previousElementSibling).toHaveTextContent('Hiện có');
    await user.click(conflict.getByRole('button', { name: 'Lưu bản của tôi' }));
    await vi.waitFor(() => expect(puts()).toHaveLength(2));
    expect(puts()[1]?.headers.get('If-Match')).toBe('"2"');
  });

  it('loses nothing when the server is not reached', async () => {
    const user = await open();
    await user.type(screen.getByLabelText('Tên chỉ tiêu'), ' bản');
    failNetwork();
    await save(user);
    expect(await screen.findByText(/Không kết nối được với máy chủ/)).toBeVisible();
    expect(screen.getByLabelText('Tên chỉ tiêu')).toHaveValue('Tỷ lệ thôn có tổ bản');
  });

  it('tells what changed from version to version', async () => {
    await open();
    const table = within(await screen.findByRole('table', { name: 'Các bản của định nghĩa' }));
    const [newest] = table.getAllByRole('row').slice(1);
    expect(newest).toHaveTextContent('Công thức: TEAMS / VILLAGES → 100 * TEAMS / VILLAGES');
    expect(newest).toHaveTextContent('Chiều đánh giá: không xét cao thấp → càng cao càng tốt');
  });
});

describe('a new definition', () => {
  it('asks for a code, and takes operands into its formula', async () => {
    serve('PUT', '/indicators/NEW_ONE', { status: 201, body: share });
    const onSaved = vi.fn();
    render(NewDefinition, { onSaved });
    const user = userEvent.setup({ delay: null });
    await user.type(await screen.findByLabelText('Mã'), 'NEW_ONE');
    await user.type(screen.getByLabelText('Tên chỉ tiêu'), 'Chỉ tiêu thử');
    await user.selectOptions(screen.getByLabelText('Thêm chỉ tiêu vào công thức'), 'TEAMS');
    await user.type(screen.getByLabelText('Công thức'), ' * 2');
    await user.click(screen.getByRole('button', { name: 'Lưu định nghĩa' }));
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledWith('NEW_ONE'));
    const sent = requests('PUT', '/indicators/NEW_ONE')[0];
    expect(sent?.headers.get('If-Match')).toBeNull();
    expect(sent?.body).toMatchObject({ formula: 'TEAMS * 2', levels: ['commune'], reporterKinds: null });
  });
});
