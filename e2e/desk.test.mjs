/*
 * The way into the desk, in a real browser against the packaged application, at a desk and on a telephone: what is to be
 * done today, the palette that leads anywhere by keys alone, the search, what happened meanwhile, and a list that opens as
 * it was kept.
 */
import { randomUUID } from 'node:crypto';
import { day } from './support/calendar.mjs';
import { Person } from './support/person.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const province = '19';

let commune;

const stage = Stage.open(async ({ application }) => {
  const administrator = await Person.signIn(application, 'administrator');
  await administrator.create('PUT', '/api/v1/indicators/VB_TEAMS', {
    name: { vi: 'Tổ công nghệ số (ví dụ)', en: 'Digital teams (example)' },
    measure: 'count',
    unitOfMeasure: 'tổ',
    decimals: 0,
    direction: 'higher-is-better',
    frequency: 'year',
    periodBasis: 'decree-09',
    levels: ['commune'],
    rollUpInSpace: 'sum',
    rollUpInTime: 'last',
  });
  const { items } = await administrator.read(`/api/v1/units/${province}/children?date=2025-12-31&limit=100`);
  commune = items.find(({ level }) => level === 'commune');
  await administrator.create('PUT', '/api/v1/reporting-rounds/VB-2025', {
    name: { vi: 'Báo cáo tổ công nghệ số (ví dụ)' },
    period: '2025',
    periodBasis: 'decree-09',
    indicators: ['VB_TEAMS'],
    reporters: { levels: ['commune'], within: province },
    due: [{ level: 'commune', date: day(2) }],
    approvals: 1,
  });
  const planner = await Person.signIn(application, 'planner');
  await planner.create(
    'POST',
    '/api/v1/directives',
    {
      code: 'VB-1',
      text: { vi: 'Đẩy nhanh số hóa hồ sơ (ví dụ)' },
      givenBy: { name: 'Lãnh đạo tỉnh', unit: province },
      occasion: { kind: 'conference', date: day(0) },
      addressees: [{ unit: province }],
    },
    { 'idempotency-key': randomUUID() },
  );
});

const palette = (page) => page.getByRole('dialog', { name: 'Tìm hoặc đi đến' });

/** Its key is heard from when its button is there, which comes after the page. */
async function openPalette(page) {
  await page.locator('[aria-keyshortcuts*="Control+K"]').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').waitFor();
}

/** Out of sight it is before it knows that it was closed; it opens again after that. */
async function closePalette(page) {
  await page.keyboard.press('Escape');
  await palette(page).waitFor({ state: 'hidden' });
  await page.locator('dialog [role=combobox]').waitFor({ state: 'detached' });
}

stage.story('a reporter finds what to do, and anything else', async (visitor) => {
  const { page } = visitor;
  const width = page.viewportSize().width;
  await visitor.signIn(stage.accounts.reporter);

  const owed = page.getByRole('region', { name: /Báo cáo phải gửi/ });
  await owed
    .getByRole('link', { name: /Báo cáo tổ công nghệ số/ })
    .first()
    .waitFor();
  await owed.getByText('còn 2 ngày').first().waitFor();
  if (width === 1280) await assertAccessibleAtBothWidths(visitor, 'the home of the desk');
  await page.setViewportSize({ width, height: 900 });

  // Marks are not typed; the unit is found all the same.
  await openPalette(page);
  await page.keyboard.type(
    commune.name.vi.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  );
  await palette(page).getByRole('option', { name: commune.name.vi }).first().waitFor();
  await visitor.assertAccessible(`the palette at ${width} px`);
  await closePalette(page);

  await openPalette(page);
  await page.keyboard.type('nhiem vu');
  await palette(page).getByRole('option', { name: 'Nhiệm vụ', selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/lam-viec/nhiem-vu');
  await visitor.settled();

  await page.locator('body').press('?');
  await page.getByRole('dialog', { name: 'Trợ giúp' }).getByRole('heading', { name: 'Nhiệm vụ' }).waitFor();
  await visitor.assertAccessible(`help at ${width} px`);
  await page.keyboard.press('Escape');

  await owedPlace(visitor);
  visitor.assertNoFaults('the way into the desk');
});

/** From the home to the very place where the report is entered. */
async function owedPlace(visitor) {
  const { page } = visitor;
  await visitor.open('/lam-viec');
  await page
    .getByRole('region', { name: /Báo cáo phải gửi/ })
    .getByRole('link', { name: /Báo cáo tổ công nghệ số/ })
    .first()
    .click();
  await page.waitForURL('**/lam-viec/nhap-lieu/VB-2025/**');
  await visitor.settled();
}

stage.story('what happened is told until it was read', async (visitor) => {
  const { page } = visitor;
  const width = page.viewportSize().width;
  await visitor.signIn(stage.accounts.reporter);
  const bell = page.getByRole('button', { name: /^Thông báo/ });
  await bell.click();
  const list = page.getByRole('dialog', { name: 'Thông báo' });
  await list.getByRole('link', { name: 'Có chỉ đạo cho đơn vị: VB-1' }).waitFor();
  await list.getByText(/Đẩy nhanh số hóa hồ sơ/).waitFor();
  await visitor.assertAccessible(`notifications at ${width} px`);
  const readAll = list.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' });
  if (await readAll.isEnabled()) await readAll.click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor();
  visitor.assertNoFaults('notifications');
});

stage.story('a list opens as it was kept', async (visitor) => {
  const { page } = visitor;
  const width = page.viewportSize().width;
  const name = `Quá hạn ${width}`;
  await visitor.signIn(stage.accounts.reporter);
  await visitor.open('/lam-viec/nhiem-vu?xem=qua-han');
  await page
    .getByText(/^Chế độ xem/)
    .first()
    .click();
  await page.getByRole('button', { name: 'Lưu chế độ xem đang mở' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lưu chế độ xem đang mở' });
  await dialog.getByLabel('Tên').fill(name);
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu chế độ xem.').waitFor();
  await page.getByRole('button', { name: new RegExp(`Đặt làm mặc định.*${name}`) }).click();
  await page.getByText(`Danh sách sẽ mở bằng «${name}».`).waitFor();
  await visitor.assertAccessible(`saved views at ${width} px`);

  await visitor.open('/lam-viec');
  await page
    .getByRole('navigation', { name: 'Bàn làm việc' })
    .getByRole('link', { name: 'Nhiệm vụ', exact: true })
    .click();
  await page.waitForURL('**/lam-viec/nhiem-vu?xem=qua-han');
  await visitor.settled();
  await page.getByText(`Chế độ xem: ${name}`).waitFor();

  await visitor.open('/lam-viec');
  await openPalette(page);
  await page.keyboard.type(`qua han ${width}`);
  await palette(page)
    .getByRole('option', { name: new RegExp(name) })
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/lam-viec/nhiem-vu?xem=qua-han');

  await page.getByText(`Chế độ xem: ${name}`).click();
  await page.getByRole('button', { name: new RegExp(`^Xóa.*${name}`) }).click();
  await page.getByRole('dialog', { name: 'Xóa' }).getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByText('Đã xóa chế độ xem.').waitFor();
  await page.getByRole('button', { name: new RegExp(`^Xóa.*${name}`) }).waitFor({ state: 'detached' });
  visitor.assertNoFaults('saved views');
});
