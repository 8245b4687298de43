import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AwardListImport } from '$api';
import { PastAwards } from '$wings/awards/past-awards';
import { problem, requests, serve } from '../server';

const outcome = (more: Partial<AwardListImport> = {}): AwardListImport => ({
  dryRun: true,
  rows: 3,
  created: 2,
  unchanged: 1,
  decisions: 1,
  recipients: 2,
  differences: [],
  doubtful: [],
  ...more,
});

const list = () => new File(['Họ và tên\nNguyễn Văn Mẫu\n'], 'danh-sach.csv', { type: 'text/csv' });

async function choose() {
  const user = userEvent.setup();
  render(PastAwards);
  await user.type(screen.getByLabelText(/Văn bản của danh sách/), 'Danh sách năm 2019');
  await user.upload(screen.getByLabelText('Chọn tệp'), list());
  return user;
}

describe('a list of past awards', () => {
  it('is looked at first, and taken in by a second press', async () => {
    serve('POST', '/awards/imports', ({ query }) => ({
      body: outcome({ dryRun: query.get('dryRun') === 'true' }),
    }));
    const user = await choose();
    expect(await screen.findByText(/3 dòng: 2 khen thưởng mới, 1 đã có/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nhận danh sách' }));
    expect(await screen.findByText(/Đã nhận 2 khen thưởng trong 1 quyết định mới/)).toBeVisible();
    const sent = requests('POST', '/awards/imports');
    expect(sent.map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false']);
    expect(sent[0]?.query.get('source')).toBe('Danh sách năm 2019');
    expect(sent[0]?.query.has('authority')).toBe(false);
    expect(sent[0]?.headers.get('Content-Type')).toBe('text/csv');
  });

  it('is not sent without the document that it is', async () => {
    const user = userEvent.setup();
    render(PastAwards);
    await user.upload(screen.getByLabelText('Chọn tệp'), list());
    expect(await screen.findByText('Hãy nêu tên văn bản của danh sách')).toBeVisible();
    expect(requests('POST', '/awards/imports')).toHaveLength(0);
  });

  it('names what is wrong by row and column, and takes in nothing', async () => {
    serve(
      'POST',
      '/awards/imports',
      problem(422, 'rules.broken', {
        errors: [{ pointer: '/2/unit', code: 'award.unit-unknown', message: 'Không có đơn vị này.' }],
      }),
    );
    await choose();
    const table = await screen.findByRole('table', { name: 'Lỗi theo dòng và cột' });
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent(/2.*Đơn vị.*Không có đơn vị này\./);
    expect(screen.queryByRole('button', { name: 'Nhận danh sách' })).toBeNull();
  });

  it('says where it differs from what is on record, and whom a name may mean', async () => {
    serve('POST', '/awards/imports', {
      body: outcome({
        differences: [{ row: 2, award: 'a-1', column: 'position', here: null, inList: 'Chuyên viên' }],
        doubtful: [
          {
            row: 3,
            name: 'Nguyễn Văn Mẫu',
            alike: [
              { id: 'r-1', kind: 'individual', name: 'Nguyễn Văn Mẫu', unit: null, position: 'Chuyên viên' },
            ],
          },
        ],
      }),
    });
    await choose();
    const differences = await screen.findByRole('table', { name: /nói khác điều đang ghi/ });
    expect(within(differences).getAllByRole('row')[1]).toHaveTextContent(/Chức vụ.*không ghi.*Chuyên viên/);
    const doubts = screen.getByRole('table', { name: /có thể trùng/ });
    expect(within(doubts).getByRole('link', { name: 'Nguyễn Văn Mẫu' })).toHaveAttribute(
      'href',
      '/lam-viec/khen-thuong/doi-tuong/r-1',
    );
  });

  it('has nothing to take in where all of it is known', async () => {
    serve('POST', '/awards/imports', { body: outcome({ created: 0, unchanged: 3 }) });
    await choose();
    expect(await screen.findByRole('button', { name: 'Nhận danh sách' })).toBeDisabled();
    expect(screen.getByText(/không có gì để nhận/)).toBeVisible();
  });

  it('tells who may where the caller may not', async () => {
    serve('POST', '/awards/imports', problem(403, 'access.denied'));
    await choose();
    expect(await screen.findByText(/Chỉ quản trị viên của cơ quan quyết định/)).toBeVisible();
  });
});
