import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import YearOfUnit from '../../src/routes/(public)/don-vi/[code]/ke-hoach/[year=year]/+page.svelte';
import { visit } from '../app-state';
import { department, directive, directives, province, task } from '../fixtures';
import { failNetwork, problem, requests, serve, serveList } from '../server';

function open(part: 'viec' | 'chi-dao') {
  visit(`/don-vi/SO-TTTT/ke-hoach/2023?phan=${part}`, { code: 'SO-TTTT', year: '2023' });
  serve('GET', '/units/SO-TTTT', { body: department });
  render(YearOfUnit);
}

const helped = { ...task, id: 't-3', code: 'T3', title: { vi: 'Mở rộng tổ công nghệ số' }, lead: province };

describe('what a unit does in a year', () => {
  it('tells what it leads from what it helps with, and by whom that is led', async () => {
    serve('GET', '/tasks', ({ query }) => ({
      body: {
        items: query.get('role') === 'lead' ? [{ ...task, lead: department }] : [helped],
        next: null,
        total: 1,
      },
    }));
    open('viec');
    const leads = await screen.findByRole('table', { name: 'Đơn vị chủ trì' });
    expect(within(leads).getByRole('link', { name: /^T10 Thực hiện/ })).toHaveAttribute(
      'href',
      '/nhiem-vu/t-10',
    );
    expect(within(leads).queryByRole('columnheader', { name: 'Chủ trì' })).toBeNull();
    const helps = await screen.findByRole('table', { name: 'Đơn vị phối hợp' });
    expect(helps).toHaveTextContent(/T3 Mở rộng tổ công nghệ số.*Tỉnh Bắc Kạn/);
    const asked = requests('GET', '/tasks').map(({ query }) => [
      query.get('unit'),
      query.get('year'),
      query.get('kind'),
    ]);
    expect(asked).toEqual([
      [department.id, '2023', 'task'],
      [department.id, '2023', 'task'],
    ]);
    expect(screen.getByRole('link', { name: 'Chỉ đạo năm 2023' })).toHaveAttribute(
      'href',
      '/don-vi/SO-TTTT/ke-hoach/2023?phan=chi-dao',
    );
  });

  it('says where there is nothing', async () => {
    serveList('/tasks', []);
    open('viec');
    expect(await screen.findByText('Đơn vị không chủ trì nhiệm vụ nào')).toBeVisible();
    expect(await screen.findByText('Đơn vị không phối hợp nhiệm vụ nào')).toBeVisible();
  });

  it('says that the unit is unknown, or that it cannot be read', async () => {
    visit('/don-vi/GONE/ke-hoach/2023?phan=viec', { code: 'GONE', year: '2023' });
    serve('GET', '/units/GONE', problem(404, 'unit.unknown'));
    const { unmount } = render(YearOfUnit);
    expect(await screen.findByRole('heading', { level: 1, name: /Không tìm thấy/ })).toBeVisible();
    unmount();
    failNetwork();
    render(YearOfUnit);
    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeVisible();
  });
});

describe('what was directed for a year', () => {
  const [, , answered] = directives;

  it('shows directives that bear on the year, who took note of them and what answers them', async () => {
    const waiting = directive('d-7', 'D7', 'Rà soát hạ tầng', {
      addressees: [{ unit: department, party: null }],
    });
    serve('GET', '/directives', ({ query }) => ({
      body: { items: query.has('givenBy') ? [] : [answered, waiting], next: null, total: 2 },
    }));
    open('chi-dao');
    const addressed = await screen.findByRole('region', { name: 'Gửi đến đơn vị' });
    expect(await within(addressed).findByText('Có nhiệm vụ trả lời')).toBeVisible();
    expect(within(addressed).getByRole('link', { name: /^T10/ })).toHaveAttribute('href', '/nhiem-vu/t-10');
    expect(within(addressed).getByText('Chưa có nhiệm vụ')).toBeVisible();
    expect(within(addressed).getAllByText(`${department.name.vi} chưa tiếp nhận`)).toHaveLength(2);
    expect(
      await screen.findByText('Lãnh đạo đơn vị không có chỉ đạo nào được ghi lại trong năm 2023'),
    ).toBeVisible();
    for (const { query } of requests('GET', '/directives')) {
      expect(query.get('concerns')).toBe('2023');
      expect(query.has('year')).toBe(false);
    }
  });
});
