/*
 * Units through time, in a real browser against the packaged application: a reader looks for a name, sees the tree before
 * and after the reorganisation of 2025, follows a commune to what it became, and reads figures of 2022 in the units of
 * today.
 */
import assert from 'node:assert/strict';
import { Stage } from './support/stage.mjs';

const stage = Stage.open();

const textOf = async (locator) => (await locator.innerText()).replace(/\s+/g, ' ');

stage.story('a search finds what exists today before what has ended', async (visitor) => {
  const { page } = visitor;
  await page.goto('/don-vi');
  await page.locator('#unit-q').fill('bac kan');
  await page.locator('#unit-q').press('Enter');
  await page.getByRole('link', { name: 'Tỉnh Bắc Kạn', exact: true }).first().waitFor();
  const found = await textOf(page.locator('main'));
  assert.ok(found.indexOf('Phường Bắc Kạn') < found.indexOf('Thành phố Bắc Kạn'), found);
  assert.match(found, /Không còn/);
  await visitor.assertAccessible('search through all times');
});

stage.story('the tree shows districts until June 2025 and none since', async (visitor) => {
  const { page } = visitor;
  await page.goto('/don-vi/so-do?ngay=2025-06-30');
  const province = page.getByRole('treeitem', { name: /Tỉnh Bắc Kạn/ });
  await province.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('treeitem', { name: /Huyện Na Rì/ }).waitFor();
  await visitor.assertAccessible('tree of June 2025');

  await page.getByRole('link', { name: 'Từ 01/07/2025' }).click();
  await province.waitFor({ state: 'detached' });
  await page.getByRole('treeitem', { name: /Tỉnh Thái Nguyên/ }).waitFor();
  assert.equal(await page.getByRole('treeitem', { name: /Tỉnh Bắc Kạn|Huyện/ }).count(), 0);
  assert.match(page.url(), /ngay=2025-07-01/);
});

stage.story('a commune leads to what it became, and back', async (visitor) => {
  const { page } = visitor;
  await page.goto('/don-vi/01849?ngay=2022-12-26');
  await page.getByRole('heading', { level: 1, name: 'Xã Dương Quang' }).waitFor();
  await page.getByRole('link', { name: 'Xã Phong Quang' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Xã Phong Quang' }).waitFor();
  await page.getByRole('link', { name: 'Xã Đôn Phong' }).first().waitFor();
  await visitor.assertAccessible('line of descent');
});

stage.story('figures of 2022 are read in the units of today', async (visitor) => {
  const { page } = visitor;
  await page.goto('/don-vi/19');
  await page.getByRole('radio', { name: /Địa giới hiện nay/ }).check();
  await page.getByText('1.197/1.292').first().waitFor();
  const figures = await textOf(page.locator('main'));
  assert.match(figures, /92,65/);
  assert.match(figures, /1 trên 2 báo cáo phải có/);
  assert.match(page.url(), /dia-gioi=hien-nay/);
  await visitor.assertAccessible('figures in the units of today');
});
