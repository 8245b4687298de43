/*
 * Indicators, in a real browser against the packaged application: a reader sees how one came to where it is, asks why a
 * figure is what it is, takes the picture along, finds indicators by theme, and compares units as bars, tiles and on a
 * map; an administrator loads boundaries, computes a new indicator from others and sets a target.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Stage } from './support/stage.mjs';

const stage = Stage.open();

const textOf = async (locator) => (await locator.innerText()).replace(/\s+/g, ' ');

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

stage.story('the trend of an indicator tells why its figure is what it is', async (visitor) => {
  const { page } = visitor;
  await visitor.open('/chi-tieu/VILLAGE_TEAMS?don-vi=06');
  await page.getByRole('heading', { name: /^Năm 2022: 92,65/ }).waitFor();
  await visitor.assertAccessible('a trend');

  await page
    .getByRole('button', { name: /^Vì sao\?\s*năm 2022/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Vì sao có con số này?' });
  await dialog.getByText('1.197/1.292').first().waitFor();
  await dialog.getByRole('link', { name: 'Tỉnh Bắc Kạn' }).first().waitFor();
  await visitor.assertAccessible('an explanation');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  visitor.assertNoFaults('a trend and its explanation');
});

stage.story(
  'a chart is taken along as a picture that carries its font',
  async (visitor) => {
    const { page } = visitor;
    await visitor.open('/chi-tieu/VILLAGE_TEAMS?don-vi=06');
    const svg = await saved(page, page.getByRole('button', { name: 'Ảnh SVG' }).first());
    assert.equal(svg.name, 'VILLAGE_TEAMS-06.svg');
    const drawing = svg.content.toString('utf8');
    assert.match(drawing, /@font-face\{[^}]*data:font\/woff2;base64,/);
    assert.match(drawing, /92,65/);
    assert.match(drawing, /Năm 2022/, 'the finding');
    assert.match(drawing, /Nguồn: /, 'the source');
    assert.match(drawing, /\/chi-tieu\/VILLAGE_TEAMS\?don-vi=/, 'the link to exactly this');
    assert.doesNotMatch(drawing, /class=|var\(|light-dark/);
    await page.emulateMedia({ colorScheme: 'dark' });
    const again = await saved(page, page.getByRole('button', { name: 'Ảnh SVG' }).first());
    const colours = (text) => [...text.matchAll(/(?:fill|stroke)="(rgb[^"]+)"/g)].map(([, colour]) => colour);
    assert.deepEqual(colours(again.content.toString('utf8')), colours(drawing), 'as on paper on a dark screen');
    assert.ok(colours(drawing).length > 3);
    const png = await saved(page, page.getByRole('button', { name: 'Ảnh PNG' }).first());
    assert.equal(png.content.subarray(1, 4).toString('latin1'), 'PNG');
    const csv = await saved(page, page.getByRole('link', { name: 'CSV' }).first());
    assert.match(csv.content.toString('utf8'), /92\.65/);
    visitor.assertNoFaults('the files of a trend');
  },
  [1280],
);

stage.story('units are compared, from the province down to the communes', async (visitor) => {
  const { page } = visitor;
  await visitor.open('/chi-tieu/VILLAGE_TEAMS');
  await page.getByRole('link', { name: /^So sánh và xếp hạng/ }).click();
  await page.waitForURL('**/so-sanh?*');
  await page.getByLabel('Kỳ', { exact: true }).selectOption('2022');
  await page.getByRole('button', { name: 'So sánh' }).click();
  await page
    .getByRole('link', { name: /^Tỉnh Bắc Kạn/ })
    .first()
    .click();
  await page.getByRole('link', { name: /^Huyện Na Rì/ }).click();
  await page.waitForURL('**trong=*');
  const path = page.getByRole('navigation', { name: 'Phạm vi so sánh' });
  await path.getByText('Huyện Na Rì').waitFor();
  await page.getByRole('table', { name: /cấp xã \(Huyện Na Rì\)/ }).waitFor();
  await visitor.assertAccessible('communes side by side');
  assert.match(await textOf(page.locator('main')), /chưa xếp hạng/);
  visitor.assertNoFaults('a comparison');
});

stage.story('a link shows a chart again as it was, and says that it is how it was known then', async (visitor) => {
  const { page } = visitor;
  await visitor.open('/chi-tieu/VILLAGE_TEAMS?don-vi=06');
  await page.getByRole('link', { name: 'Liên kết đến đúng hình này' }).first().click();
  await page.waitForURL('**asOf=*');
  await page.getByText(/Đây là số liệu như đã biết đến/).waitFor();
  await page.getByRole('heading', { name: /^Năm 2022: 92,65/ }).waitFor();
  await page.getByRole('link', { name: 'Xem số liệu hiện nay' }).click();
  await page
    .getByText(/Tra cứu ngày/)
    .first()
    .waitFor();
  assert.doesNotMatch(page.url(), /asOf/);
  visitor.assertNoFaults('a lasting link');
});

stage.story('indicators are found by theme and by words without marks', async (visitor) => {
  const { page } = visitor;
  await visitor.open('/chi-tieu');
  await page.getByRole('heading', { name: 'Chính quyền số' }).waitFor();
  await page.getByLabel('Tìm theo tên, ý nghĩa hoặc mã').fill('to cong nghe thon');
  await page.getByText('1 chỉ tiêu', { exact: true }).waitFor();
  await page.waitForURL('**q=to+cong+nghe+thon');
  await visitor.assertAccessible('indicators that were found');
  await page.getByRole('navigation', { name: 'Chủ đề' }).getByRole('link', { name: 'Chính quyền số' }).click();
  await page.getByRole('heading', { name: 'Không có chỉ tiêu nào như vậy' }).waitFor();
  await page.getByRole('link', { name: 'Xem mọi chỉ tiêu' }).click();
  await page.getByRole('heading', { name: 'Xã hội số' }).waitFor();
  visitor.assertNoFaults('indicators by theme');
});

stage.story('108 communes stand as tiles where there is no map, also on a telephone', async (visitor) => {
  const { page } = visitor;
  await visitor.open('/so-sanh?chi-tieu=VILLAGE_TEAMS&trong=06&cap=commune&ky=2022&hinh=ban-do');
  await page.getByRole('heading', { name: 'Chưa đơn vị nào có số liệu' }).waitFor();
  const drawing = page.locator('svg[data-picture]');
  await drawing.waitFor();
  assert.equal(await drawing.locator('rect.area').count(), 108);
  const districts = await drawing.locator('text.group').allInnerTexts();
  assert.equal(districts.length, 8);
  assert.deepEqual(districts, [...districts].sort(new Intl.Collator('vi').compare));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await visitor.assertAccessible('tiles');
  visitor.assertNoFaults('tiles');
});

stage.story(
  'an administrator loads boundaries, is told what is wrong with them, and the map is drawn',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(stage.accounts.administrator);
    const answer = await page.request.get('/api/v1/units/06/children?date=2022-12-31');
    const districts = (await answer.json()).items.filter(({ level }) => level === 'district');
    const file = (close) => ({
      name: 'huyen.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(
        JSON.stringify({
          type: 'FeatureCollection',
          features: districts.map(({ code }, place) => {
            const [west, south] = [105.5 + (place % 4) * 0.2, 22 + Math.floor(place / 4) * 0.2];
            const ring = [
              [west, south],
              [west + 0.2, south],
              [west + 0.2, south + 0.2],
              [west, south + 0.2],
            ];
            return {
              type: 'Feature',
              properties: { ma: code, ten: `Ô ${place}` },
              geometry: { type: 'Polygon', coordinates: [close ? [...ring, ring[0]] : ring] },
            };
          }),
        }),
      ),
    });
    await visitor.open('/lam-viec/sap-xep/ban-do');
    await page.locator('#ranh-gioi-tep').setInputFiles(file(false));
    await page.getByText('huyen.geojson: 8 phần tử.').waitFor();
    await page.getByLabel('Cột có mã đơn vị').selectOption('ma');
    await page.getByLabel('Đơn vị cấp trên').fill('06');
    await page.getByLabel('Có hiệu lực từ ngày').fill('01/01/2022');
    await page.getByLabel('Nguồn', { exact: true }).fill('Ô vuông vẽ để thử');
    await page.getByRole('button', { name: 'Nạp ranh giới' }).click();
    await page
      .getByRole('alert')
      .getByText(/^Phần tử 1 \(mã .+\): Đường bao chưa khép kín/)
      .first()
      .waitFor();
    await visitor.assertAccessible('refused boundaries');
    await page.locator('#ranh-gioi-tep').setInputFiles(file(true));
    await page.getByLabel('Cột có mã đơn vị').selectOption('ma');
    await page.getByRole('button', { name: 'Nạp ranh giới' }).click();
    await page.getByText('Đã nạp ranh giới của 8 đơn vị, áp dụng từ ngày 01/01/2022.').waitFor();

    await visitor.open('/so-sanh?chi-tieu=VILLAGE_TEAMS&trong=06&cap=district&ky=2022&hinh=ban-do');
    await page.locator('svg[data-picture] path.area').first().waitFor();
    assert.equal(await page.locator('svg[data-picture] path.area').count(), 8);
    await visitor.assertAccessible('a map');
    const svg = await saved(page, page.getByRole('button', { name: 'Ảnh SVG' }));
    assert.match(svg.content.toString('utf8'), /chưa có số liệu \(8 đơn vị\)/, 'the key');
  },
  [1280],
);

stage.story(
  'an administrator defines an indicator by a formula, and is told where it is wrong',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(stage.accounts.administrator);
    await visitor.open('/lam-viec/chi-tieu/moi');
    await page.getByLabel('Mã', { exact: true }).fill('TEAMS_MISSING');
    await page.getByLabel('Tên chỉ tiêu').fill('Tỷ lệ thôn chưa có tổ');
    await page.getByLabel('Tử số', { exact: true }).fill('Thôn chưa có tổ');
    await page.getByLabel('Mẫu số', { exact: true }).fill('Tổng số thôn');
    await page.locator('#ct-formula').fill('100 - VILLAGE_TEAM');
    await page.getByRole('button', { name: 'Lưu định nghĩa' }).click();
    const summary = page.getByRole('alert');
    await summary.getByText('VILLAGE_TEAM').waitFor();
    await page.locator('#ct-formula').fill('100 - avg(VILLAGE_TEAMS)');
    await page.getByRole('button', { name: 'Lưu định nghĩa' }).click();
    await page.getByRole('button', { name: 'Đến ký tự 7 của công thức' }).waitFor();
    await visitor.assertAccessible('a refused formula');
    await page.locator('#ct-formula').fill('100 - VILLAGE_TEAMS');
    await page.getByRole('button', { name: 'Lưu định nghĩa' }).click();
    await page.getByText('Đã lưu. Đang áp dụng bản 1.').waitFor();

    await visitor.open('/chi-tieu/TEAMS_MISSING?don-vi=06');
    await page.getByRole('heading', { name: /^Năm 2022: 7,35/ }).waitFor();
    await page
      .getByRole('button', { name: /^Vì sao\?\s*năm 2022/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('100 - VILLAGE_TEAMS').first().waitFor();
  },
  [1280],
);

stage.story(
  'an administrator sets a target, changes it, and both stay known',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(stage.accounts.administrator);
    await visitor.open('/lam-viec/muc-tieu/VILLAGE_TEAMS/06/2023');
    for (const [value, reason] of [
      ['95', ''],
      ['98', 'Điều chỉnh giữa năm'],
    ]) {
      await page.locator('#mt-value').fill(value);
      await page.locator('#mt-reason').fill(reason);
      await page.getByRole('button', { name: 'Lưu mục tiêu' }).click();
      await page.getByText('Đã lưu mục tiêu.').waitFor();
    }
    await page.getByRole('table', { name: 'Lịch sử mục tiêu' }).getByText('98 %').first().waitFor();
    const history = await textOf(page.getByRole('table', { name: 'Lịch sử mục tiêu' }));
    assert.match(history, /Bản 2.*98 %.*Điều chỉnh giữa năm.*Bản 1.*95 %/);
    await page.getByRole('heading', { name: 'Đối chiếu với mục tiêu của các đơn vị bên dưới' }).waitFor();
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Giao mục tiêu' }).waitFor();
    await visitor.assertAccessible('a target before it is handed down');
    visitor.assertNoFaults('a target');
  },
  [1280],
);
