import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TrendView } from '$wings/indicators/explore';
import { figure, indicator, province, source } from '../fixtures';
import { problem, requests, serve, serveList } from '../server';

const villages = indicator('VILLAGE_TEAMS', 'Thôn, bản có Tổ', { rollUpInSpace: 'ratio-of-sums' });
const target = (value: number) => ({ value, period: '2025', legalBasis: 'Nghị quyết 17/NQ-CP' });

const series = [
  figure('VILLAGE_TEAMS', 80, { period: '2021', numerator: 8, denominator: 10 }),
  figure('VILLAGE_TEAMS', 92.65, {
    period: '2022',
    numerator: 1197,
    denominator: 1292,
    target: target(95),
    targetOriginal: target(90),
    change: 12.65,
  }),
];

const explanation = {
  figure: { ...series[1], method: 'ratio-of-sums', coverage: { reported: 1, expected: 2 } },
  method: 'ratio-of-sums',
  rule: { vi: 'Cộng các tử số, cộng các mẫu số, rồi chia.' },
  lines: [],
  linesNext: null,
  linesTotal: 2,
  subtotals: [],
  contradictions: [],
  definition: { ...villages, version: 2 },
  formula: null,
  boundaries: {
    day: '2026-11-25',
    acts: [
      {
        id: 'a-1',
        effectiveDate: '2025-07-01',
        title: { vi: 'Sắp xếp năm 2025' },
        legalBasis: 'Nghị quyết số 1683/NQ-UBTVQH15',
      },
    ],
  },
};

const line = {
  unit: province,
  period: '2022',
  breakdown: {},
  value: 92.65,
  numerator: 1197,
  denominator: 1292,
  notApplicable: false,
  share: 1,
  rest: [],
  contribution: 92.65,
  weight: null,
  size: null,
  used: true,
  whyNot: null,
  coveredBy: [],
  open: [],
  due: true,
  slot: 'told',
  version: 1,
  valueOrigin: 'printed',
  definitionVersion: 1,
  source,
  comment: null,
  recordedAt: null,
  approvedAt: '2023-01-09T02:00:00Z',
  knownSince: null,
  reportedBy: 'reporter',
};

const props = { indicator: villages, unit: '06', boundaries: 'as-reported' };

beforeEach(() => {
  serveList('/figures', series);
  serve('GET', '/figures/statement', {
    body: {
      printed: series[1],
      partsBy: 'unit',
      parts: [figure('VILLAGE_TEAMS', 90, { numerator: 9, denominator: 10 })],
      levels: [],
      method: 'ratio-of-sums',
      sum: 92,
      sumNumerator: 1189,
      sumDenominator: 1292,
      difference: 0.65,
      reason: null,
      verdict: 'below',
    },
  });
});

describe('the trend of an indicator', () => {
  it('says what the line says, and holds the same numbers in a table, the newest first', async () => {
    render(TrendView, props);
    const finding = /^Năm 2022: 92,65\s%, tăng từ 80\s% \(năm 2021\)$/;
    expect(await screen.findByRole('heading', { name: finding })).toBeVisible();
    expect(screen.getByRole('img', { name: finding })).toHaveAccessibleDescription(
      /năm 2021: 80\s%; năm 2022: 92,65\s%/,
    );
    const table = within(screen.getByRole('table', { name: 'Các kỳ gần đây: Tỉnh Bắc Kạn' }));
    const [newest, oldest] = table.getAllByRole('row').slice(1);
    expect(newest).toHaveTextContent(
      /năm 2022.*92,65 %.*1\.197\/1\.292.*\+12,65.*95 % \(năm 2025\).*Chưa đạt/,
    );
    expect(newest).toHaveTextContent('ban đầu: 90 %');
    expect(oldest).toHaveTextContent('năm 2021');
    const asked = requests('GET', '/figures')[0]?.query;
    expect(asked?.get('unit')).toBe('06');
    expect(asked?.get('period')).toBe('last:12');
    expect(asked?.get('compare')).toContain('target');
  });

  it('is interrupted where the units or the definition changed, and does not compare across', async () => {
    serveList('/figures', [series[0], { ...series[1], breakInSeries: true, definitionBreak: true }]);
    const { container } = render(TrendView, props);
    expect(await screen.findByRole('heading', { name: /chuỗi số liệu bị ngắt/ })).toBeVisible();
    expect(screen.getByText(/năm 2022: định nghĩa của chỉ tiêu thay đổi/)).toBeVisible();
    expect(container.querySelectorAll('path')).toHaveLength(2);
    expect(container.querySelectorAll('line.break')).toHaveLength(1);
  });

  it('begins with the first unit that has figures when none is named', async () => {
    render(TrendView, { ...props, unit: null });
    await screen.findByRole('img');
    const [first, second] = requests('GET', '/figures');
    expect(first?.query.get('limit')).toBe('1');
    expect(second?.query.get('unit')).toBe('u-06');
  });

  it('offers the numbers and the drawing as files', async () => {
    render(TrendView, props);
    const files = within(await screen.findByRole('group', { name: /^Tải về và liên kết: Năm 2022/ }));
    const csv = files.getByRole('link', { name: 'CSV' });
    expect(csv).toHaveAttribute('download', 'VILLAGE_TEAMS-06.csv');
    expect(csv.getAttribute('href')).toMatch(/^\/api\/v1\/figures\?.*format=csv.*bom=true/);
    expect(files.getByRole('link', { name: 'XLSX' }).getAttribute('href')).toContain('format=xlsx');
    expect(screen.getByRole('button', { name: 'Ảnh PNG' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ảnh SVG' })).toBeVisible();
  });

  it('has a link that shows exactly this again, and hands it over where the browser does not copy', async () => {
    render(TrendView, { ...props, boundaries: 'current' });
    const link = await screen.findByRole('link', { name: 'Liên kết đến đúng hình này' });
    const address = new URL(link.getAttribute('href') ?? '', location.origin);
    expect(address.pathname).toBe('/chi-tieu/VILLAGE_TEAMS');
    expect(address.searchParams.get('don-vi')).toBe('u-06');
    expect(address.searchParams.get('dia-gioi')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Math.abs(Date.parse(address.searchParams.get('asOf') ?? '') - Date.now())).toBeLessThan(60_000);
    expect(address.searchParams.get('recorded')).toBe(address.searchParams.get('asOf'));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Chép liên kết' }));
    expect(await screen.findByText('Đã chép liên kết.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(address.href);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Chép liên kết' }));
    expect(await screen.findByLabelText('Hãy chọn và chép liên kết này:')).toHaveValue(address.href);
  });

  it('shows what was known at an instant, and says so', async () => {
    render(TrendView, { ...props, then: { asOf: '2023-02-01T00:00:00Z' } });
    expect(await screen.findByText(/Theo số liệu đã biết đến 01\/02\/2023/)).toBeVisible();
    expect(requests('GET', '/figures')[0]?.query.get('asOf')).toBe('2023-02-01T00:00:00Z');
    const link = screen.getByRole('link', { name: 'Liên kết đến đúng hình này' });
    expect(link.getAttribute('href')).toContain('asOf=2023-02-01T00%3A00%3A00Z');
    expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toContain('asOf=');
  });

  it('holds a reported total against its parts', async () => {
    render(TrendView, props);
    expect(
      await screen.findByText(/Các phần gộp lại 92 %, ít hơn con số báo cáo 92,65 % \(\+0,65\)/),
    ).toBeVisible();
    expect(requests('GET', '/figures/statement')[0]?.query.get('period')).toBe('2022');
    const files = within(screen.getByRole('group', { name: /^Tải về: / }));
    expect(files.getByRole('link', { name: 'XLSX' }).getAttribute('href')).toMatch(
      /^\/api\/v1\/figures\/statement\?.*indicator=VILLAGE_TEAMS.*period=2022.*format=xlsx/,
    );
  });

  it('holds the number against each level below it', async () => {
    serve('GET', '/figures/statement', {
      body: {
        printed: series[1],
        partsBy: 'unit',
        parts: [figure('VILLAGE_TEAMS', 90)],
        levels: [
          { level: 'district', units: 8, told: 8, sum: 92.65, difference: 0, verdict: 'equal' },
          { level: 'commune', units: 108, told: 90, sum: 92, difference: 0.65, verdict: 'incomplete' },
          { level: 'village', units: 1292, told: 0, sum: null, difference: null, verdict: 'no-parts' },
        ],
        method: 'ratio-of-sums',
        sum: 92,
        sumNumerator: 1189,
        sumDenominator: 1292,
        difference: 0.65,
        reason: null,
        verdict: 'below',
      },
    });
    render(TrendView, props);
    const levels = (await screen.findByText('Cộng theo từng cấp:')).nextElementSibling as HTMLElement;
    expect(
      within(levels)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Cấp huyện: 92,65\s%.*8\/8 đơn vị có số.*khớp$/),
      expect.stringMatching(/^Cấp xã: 92\s%.*90\/108 đơn vị có số.*lệch \+0,65$/),
      'Thôn, bản, tổ dân phố: không cộng được (0/1.292 đơn vị có số)',
    ]);
  });

  it('says when there is nothing to draw, and tries again after a failure', async () => {
    serve('GET', '/figures', problem(500, 'http.500'));
    render(TrendView, props);
    expect(await screen.findByText(/http\.500/)).toBeVisible();
    serveList('/figures', []);
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Chưa có số liệu để vẽ')).toBeVisible();
  });
});

describe('why a figure is what it is', () => {
  async function ask() {
    const user = userEvent.setup({ delay: null });
    render(TrendView, props);
    await user.click(await screen.findByRole('button', { name: /^Vì sao\?\s*năm 2022/ }));
    return { user, dialog: within(await screen.findByRole('dialog', { name: 'Vì sao có con số này?' })) };
  }

  it('is told by rule, values, documents, people, boundaries', async () => {
    serve('GET', '/figures/explain', { body: explanation });
    serveList('/figures/explain/lines', [
      line,
      {
        ...line,
        unit: { id: 'u-19', code: '19', name: { vi: 'Tỉnh Thái Nguyên' } },
        value: null,
        numerator: null,
        denominator: null,
        used: false,
        whyNot: 'not-reported',
        slot: 'open',
        version: null,
        source: null,
      },
      {
        ...line,
        unit: { id: 'u-c1', code: 'C1', name: { vi: 'Xã Cũ' } },
        used: false,
        whyNot: 'covered',
        coveredBy: [{ unit: { id: 'u-c2', code: 'C2', name: { vi: 'Xã Mới' } }, period: '2022' }],
        due: false,
        slot: null,
      },
    ]);
    const { dialog } = await ask();
    expect(await dialog.findByText('Cộng các tử số, cộng các mẫu số, rồi chia.')).toBeVisible();
    const used = await dialog.findByRole('row', { name: /Tỉnh Bắc Kạn/ });
    expect(used).toHaveTextContent(
      /1\.197\/1\.292.*92,65 %.*Có.*Bản 1.*Báo cáo bởi reporter.*Duyệt ngày 09\/01\/2023/,
    );
    expect(used).toHaveTextContent('Theo định nghĩa bản 1');
    expect(dialog.getByRole('row', { name: /Tỉnh Thái Nguyên/ })).toHaveTextContent(/Không.*Chưa báo cáo/);
    expect(dialog.getByRole('row', { name: /Xã Cũ/ })).toHaveTextContent(
      /Không.*Đã nằm trong báo cáo khác.*Đã tính trong: Xã Mới, năm 2022/,
    );
    expect(dialog.getByText(/1 trên 2 báo cáo phải có/)).toBeVisible();
    expect(dialog.getByText(/Nghị quyết số 1683/)).toBeVisible();
    const asked = requests('GET', '/figures/explain')[0]?.query;
    expect(Object.fromEntries(asked ?? [])).toEqual({
      indicator: 'VILLAGE_TEAMS',
      unit: 'u-06',
      period: '2022',
      boundaries: 'as-reported',
    });
  });

  it('leads from a formula to each figure in it, and back', async () => {
    const operand = figure('VILLAGES', 1292, { unitOfMeasure: 'thôn' });
    serve('GET', '/figures/explain', ({ query }) => ({
      body:
        query.get('indicator') === 'VILLAGES'
          ? { ...explanation, figure: operand, definition: { ...villages, name: { vi: 'Số thôn' } } }
          : { ...explanation, formula: { text: 'TEAMS / VILLAGES', operands: [operand], derived: [] } },
    }));
    serveList('/figures/explain/lines', [line]);
    const { user, dialog } = await ask();
    expect(await dialog.findByText('TEAMS / VILLAGES')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: /^Vì sao\?\s*VILLAGES/ }));
    expect((await dialog.findAllByText('Số thôn')).length).toBeGreaterThan(0);
    await user.click(dialog.getByRole('button', { name: 'Quay lại con số trước' }));
    expect(await dialog.findByText('TEAMS / VILLAGES')).toBeVisible();
  });

  it('can be added up: piece by piece, by size, with zeros and what is open', async () => {
    serve('GET', '/figures/explain', {
      body: {
        ...explanation,
        subtotals: [
          { period: '2022-01', exact: '4.5', numerator: null, denominator: null, reason: null },
          { period: '2022-02', exact: '13/3', numerator: null, denominator: null, reason: null },
          { period: '2022-03', exact: '50', numerator: 9, denominator: 18, reason: null },
          { period: '2022-04', exact: null, numerator: null, denominator: null, reason: 'not-reported' },
        ],
      },
    });
    serveList('/figures/explain/lines', [
      {
        ...line,
        share: 0.25,
        rest: [{ unit: { id: 'u-c3', code: 'C3', name: { vi: 'Tỉnh Khác' } }, share: 0.75 }],
        size: '1/2',
      },
      {
        ...line,
        unit: { id: 'u-c1', code: 'C1', name: { vi: 'Xã Mới' } },
        value: null,
        contribution: 0,
        size: '1/2',
        used: false,
        whyNot: 'not-covered',
        slot: 'partly',
        open: [{ id: 'u-c2', code: 'C2', name: { vi: 'Xã Cũ' } }],
      },
    ]);
    const { dialog } = await ask();
    const pieces = within(
      (await dialog.findByRole('heading', { name: 'Từng kỳ' })).parentElement as HTMLElement,
    );
    expect(pieces.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
      'tháng 01/2022: 4,5',
      'tháng 02/2022: 13/3',
      'tháng 03/2022: 9/18',
      'tháng 04/2022: Chưa báo cáo',
    ]);
    expect(await dialog.findByRole('row', { name: /Tỉnh Bắc Kạn/ })).toHaveTextContent(
      /Phần còn lại thuộc về: Tỉnh Khác \(0,75\).*Tính như 1\/2 đơn vị/,
    );
    expect(dialog.getByRole('row', { name: /Xã Mới/ })).toHaveTextContent(/Tính là 0.*Chưa có số của: Xã Cũ/);
  });

  it('stays at the instant that was asked about, in formulas too', async () => {
    const operand = figure('VILLAGES', 1292, { unitOfMeasure: 'thôn' });
    serve('GET', '/figures/explain', {
      body: { ...explanation, formula: { text: 'TEAMS / VILLAGES', operands: [operand], derived: [] } },
    });
    serveList('/figures/explain/lines', []);
    const then = { asOf: '2023-01-09T05:00:00Z', recorded: '2023-01-10T05:00:00Z' };
    const user = userEvent.setup({ delay: null });
    render(TrendView, { ...props, then });
    await user.click(await screen.findByRole('button', { name: /^Vì sao\?\s*năm 2022/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Vì sao có con số này?' }));
    await user.click(await dialog.findByRole('button', { name: /^Vì sao\?\s*VILLAGES/ }));
    await vi.waitFor(() => expect(requests('GET', '/figures/explain')).toHaveLength(2));
    for (const { query } of requests('GET', '/figures/explain')) {
      expect(Object.fromEntries(query)).toMatchObject(then);
    }
  });

  it('tells a formula of formulas to its end, and what reports say against each other', async () => {
    const villagesOf = figure('VILLAGES', 1292, { unitOfMeasure: 'thôn' });
    const told = (period: string) => ({ unit: province, period });
    serve('GET', '/figures/explain', {
      body: {
        ...explanation,
        contradictions: [
          {
            reason: 'conflicting-periods',
            counted: { reports: [told('2022-Q1')], value: 90, numerator: null, denominator: null },
            other: {
              reports: [told('2022-01'), told('2022-02')],
              value: 30,
              numerator: null,
              denominator: null,
            },
          },
        ],
        formula: {
          text: 'RATE * 100',
          operands: [figure('RATE', 0.9)],
          derived: [
            {
              indicator: 'RATE',
              text: 'TEAMS / VILLAGES',
              operands: [villagesOf],
            },
          ],
        },
      },
    });
    serveList('/figures/explain/lines', []);
    const { dialog } = await ask();
    expect(await dialog.findByText('RATE * 100')).toBeVisible();
    expect(dialog.getByText('RATE = TEAMS / VILLAGES')).toBeVisible();
    expect(dialog.getByText(/quý I năm 2022: 90 \(được tính\).*tháng 02\/2022: 30\./)).toBeVisible();
  });

  it('can be closed, and asked again', async () => {
    serve('GET', '/figures/explain', { body: explanation });
    serveList('/figures/explain/lines', []);
    const { user, dialog } = await ask();
    expect(await dialog.findByText('Không có giá trị nào đứng sau con số này')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Vì sao\?\s*năm 2021/ }));
    expect(await screen.findByRole('dialog')).toBeVisible();
  });
});
