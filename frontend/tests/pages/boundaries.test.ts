import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoundaryDesk } from '$wings/organisation/boundaries';
import { problem, requests, serve } from '../server';

const square = [
  [
    [105, 22],
    [106, 22],
    [106, 23],
    [105, 22],
  ],
];
const file = (properties: Record<string, unknown>[] = [{ ten: 'Xã Một', ma_xa: '01834' }]) =>
  new File(
    [
      JSON.stringify({
        type: 'FeatureCollection',
        name: 'xa',
        features: properties.map((each) => ({
          type: 'Feature',
          properties: each,
          geometry: { type: 'Polygon', coordinates: square },
        })),
      }),
    ],
    'xa.geojson',
    { type: 'application/geo+json' },
  );

async function filled(given = file()) {
  render(BoundaryDesk, { within: '06' });
  const user = userEvent.setup({ delay: null });
  await user.upload(screen.getByLabelText('Chọn tệp GeoJSON'), given);
  await user.type(screen.getByLabelText('Có hiệu lực từ ngày'), '01/07/2025');
  await user.type(screen.getByLabelText('Nguồn'), 'Bản đồ của tỉnh');
  return user;
}

beforeEach(() => {
  const loaded = { type: 'FeatureCollection', date: '2025-07-01', features: [] };
  serve('GET', '/boundaries/2025-07-01', { body: loaded, headers: { ETag: '"4.0123456789abcdef"' } });
  serve('PUT', '/boundaries/2025-07-01', { body: loaded, status: 201 });
});

describe('loading boundaries', () => {
  it('sends the outlines under the codes of the chosen column, and leads to the map', async () => {
    const user = await filled();
    expect(await screen.findByText('xa.geojson: 1 phần tử.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Cột có mã đơn vị'), 'ma_xa');
    await user.click(screen.getByRole('button', { name: 'Nạp ranh giới' }));
    expect(
      await screen.findByText('Đã nạp ranh giới của 1 đơn vị, áp dụng từ ngày 01/07/2025.'),
    ).toBeVisible();
    const [sent] = requests('PUT', '/boundaries/2025-07-01');
    expect(sent?.query.get('within')).toBe('06');
    expect(sent?.headers.get('If-Match')).toBe('"4.0123456789abcdef"');
    expect(sent?.body).toEqual({
      type: 'FeatureCollection',
      source: { document: 'Bản đồ của tỉnh' },
      features: [
        {
          type: 'Feature',
          properties: { code: '01834' },
          geometry: { type: 'Polygon', coordinates: square },
        },
      ],
    });
    expect(screen.getByRole('link', { name: 'Xem trên bản đồ so sánh' })).toHaveAttribute(
      'href',
      '/so-sanh?trong=06&dia-gioi=2025-07-01&hinh=ban-do',
    );
  });

  it('tells each fault with its feature and code, and keeps what was typed', async () => {
    serve(
      'PUT',
      '/boundaries/2025-07-01',
      problem(422, 'rules.broken', {
        errors: [
          {
            pointer: '/features/1/geometry/coordinates/0',
            code: 'boundary.not-closed',
            message: 'Đường bao chưa khép kín.',
          },
        ],
      }),
    );
    const user = await filled(file([{ code: '01834' }, { code: '01837' }]));
    await user.click(screen.getByRole('button', { name: 'Nạp ranh giới' }));
    expect(await screen.findByText('Phần tử 2 (mã 01837): Đường bao chưa khép kín.')).toBeVisible();
    expect(screen.getByLabelText('Nguồn')).toHaveValue('Bản đồ của tỉnh');
  });

  it('refuses another file at once, and asks for file, day and source', async () => {
    render(BoundaryDesk, { within: '' });
    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole('button', { name: 'Nạp ranh giới' }));
    for (const fault of [
      'Hãy chọn tệp GeoJSON',
      'Ngày viết dạng 01/07/2025',
      'Hãy ghi nguồn của ranh giới',
    ]) {
      expect(screen.getAllByText(fault).length).toBeGreaterThan(0);
    }
    await user.upload(
      screen.getByLabelText('Chọn tệp GeoJSON'),
      new File(['{"type":"Topology"}'], 'xa.json', { type: 'application/json' }),
    );
    expect(await screen.findByText(/xa\.json không phải là GeoJSON/)).toBeVisible();
    expect(requests('PUT', '/boundaries/2025-07-01')).toHaveLength(0);
  });
});
