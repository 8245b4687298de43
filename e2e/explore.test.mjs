/*
 * Indicators, in a real browser against the packaged application: a reader sees how one came to where it is, asks why a
 * figure is what it is, takes the picture along, and compares units; an administrator computes a new indicator from
 * others and sets a target.
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
    const svg = await saved(page, page.getByRole('button', { name: 'Ảnh SVG' }));
    assert.equal(svg.name, 'VILLAGE_TEAMS-06.svg');
    const drawing = svg.content.toString('utf8');
    assert.match(drawing, /@font-face\{[^}]*data:font\/woff2;base64,/);
    assert.match(drawing, /92,65/);
    assert.doesNotMatch(drawing, /class=|var\(/);
    const png = await saved(page, page.getByRole('button', { name: 'Ảnh PNG' }));
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
