/*
 * What all lists and forms of the desk have in common, in a real browser against the packaged application: order, columns
 * and the whole list as a file; work on many rows of which one fails; what is taken back; what was typed against what
 * somebody else saved meanwhile, form by form; and leaving with something unsaved.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { Person } from './support/person.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const MANY = 56;
const MOST_NODES = 1500;
const mine = 'Bản của tôi gõ ở đây';
const theirs = 'Bản người khác vừa lưu';
const roles = ['administrator', 'planner', 'award-officer'];
const people = {};

const stage = Stage.open(async ({ application }) => {
  for (const role of roles) people[role] = await Person.signIn(application, role);
  for (let number = 1; number <= MANY; number += 1) {
    const padded = String(number).padStart(2, '0');
    await people.administrator.create('POST', '/api/v1/accounts', {
      username: `can-bo-${padded}`,
      displayName: `Cán bộ ${padded}`,
      roles: [{ role: 'viewer', unit: '19' }],
    });
  }
});

const dialog = (page) => page.getByRole('dialog');
const list = (page) => page.getByRole('table', { name: 'Các tài khoản' });
const head = (page, name) => list(page).getByRole('columnheader', { name });
const row = (page, name) => list(page).getByRole('row').filter({ hasText: name });
const mark = (page, name) => page.getByRole('checkbox', { name: `Chọn ${name}`, exact: true });

async function openAccounts(visitor, search = '') {
  await visitor.page.goto(`/lam-viec/tai-khoan${search}`);
  await list(visitor.page).waitFor();
}

describe('a list of the desk', () => {
  test('is ordered in its address, shown as somebody likes, and had as a whole', () =>
    stage.visit('a list', async (visitor) => {
      const { page } = visitor;
      await visitor.signIn(stage.accounts.administrator);
      await openAccounts(visitor);
      await head(page, 'Họ tên').getByRole('link').click();
      await page.waitForURL('**/tai-khoan?sap-xep=displayName');
      await head(page, 'Họ tên').and(page.locator('[aria-sort=ascending]')).waitFor();
      await head(page, 'Họ tên').getByRole('link').press('Enter');
      await page.waitForURL('**/tai-khoan?sap-xep=-displayName');
      await head(page, 'Họ tên').and(page.locator('[aria-sort=descending]')).waitFor();
      await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Họ tên'));

      await page.getByRole('button', { name: 'Tùy chọn bảng' }).first().click();
      await page.getByRole('checkbox', { name: 'Vai trò' }).uncheck();
      await page.getByRole('checkbox', { name: 'Thu hẹp dòng' }).check();
      await assertAccessibleAtBothWidths(visitor, 'a list and its options');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.reload();
      await list(page).waitFor();
      assert.equal(await head(page, 'Vai trò').count(), 0);

      await page.getByRole('button', { name: 'Xem thêm' }).first().click();
      await page.getByText(/^Đang hiện (\d+) trong \1 mục$/).waitFor();
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      assert.ok(nodes <= MOST_NODES, `${nodes} nodes`);
      await page.evaluate(() => document.querySelector('tbody:last-of-type')?.scrollIntoView());
      await row(page, 'Cán bộ 01').waitFor();

      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tải cả danh sách (CSV)' }).first().click();
      const lines = (await readFile(await (await file).path(), 'utf8')).trim().split('\r\n');
      const { total } = await people.administrator.read('/api/v1/accounts?count=true&limit=1');
      assert.equal(lines.length, total + 1);
      assert.match(lines[0], /username/);
      visitor.assertNoFaults('a list');
    }));

  test('is worked on together; what one refuses is told, and tried again', () =>
    stage.visit('many rows', async (visitor) => {
      const { page } = visitor;
      await visitor.signIn(stage.accounts.administrator);
      await openAccounts(visitor, '?sap-xep=username');
      const names = ['Cán bộ 01', 'Cán bộ 02', 'Cán bộ 03'];
      for (const name of names) await mark(page, name).check();
      const { items } = await people.administrator.read(`/api/v1/accounts?q=${encodeURIComponent('Cán bộ 02')}`);
      const address = `**/api/v1/accounts/${items[0].id}`;
      await page.route(address, (route) => route.abort());
      await page.getByRole('group', { name: 'Làm với các mục đã chọn' }).waitFor();
      await page.getByRole('button', { name: 'Khóa (3)' }).click();
      await dialog(page).getByRole('button', { name: 'Khóa (3)' }).click();
      await page.getByText('Đã khóa 2 tài khoản.').waitFor();
      const refused = page.getByRole('alert').filter({ hasText: '1 mục chưa làm được' });
      await refused.filter({ hasText: 'Cán bộ 02: Không kết nối được' }).waitFor();
      assert.ok(await refused.evaluate((alert) => alert === document.activeElement));
      assert.ok(await mark(page, 'Cán bộ 02').isChecked());
      assert.ok(!(await mark(page, 'Cán bộ 01').isChecked()));
      await assertAccessibleAtBothWidths(visitor, 'work on many rows');
      await page.setViewportSize({ width: 1280, height: 900 });

      await page.unroute(address);
      await page.getByRole('button', { name: 'Khóa (1)' }).click();
      await dialog(page).getByRole('button', { name: 'Khóa (1)' }).click();
      await page.getByText('Đã khóa 1 tài khoản.').waitFor();
      for (const name of names) await row(page, name).getByText('Đã khóa').waitFor();
    }));

  test('lets what was just done be taken back, by keyboard', () =>
    stage.visit('undo', async (visitor) => {
      const { page } = visitor;
      await visitor.signIn(stage.accounts.administrator);
      await openAccounts(visitor, '?sap-xep=username');
      const lock = row(page, 'Cán bộ 04').getByRole('button', { name: /^Khóa/ });
      await lock.focus();
      await page.keyboard.press('Enter');
      const notice = page.getByRole('region', { name: 'Việc vừa làm' });
      await notice.getByText(/^Đã khóa tài khoản của Cán bộ 04/).waitFor();
      await row(page, 'Cán bộ 04').getByText('Đã khóa', { exact: true }).waitFor();
      await notice.hover();
      await assertAccessibleAtBothWidths(visitor, 'what can be taken back');
      await page.setViewportSize({ width: 1280, height: 900 });
      await notice.getByRole('button', { name: 'Hoàn tác' }).focus();
      await page.keyboard.press('Enter');
      await notice.getByText('Đã hoàn tác.').waitFor();
      await row(page, 'Cán bộ 04').getByText('Đang hoạt động').waitFor();
      visitor.assertNoFaults('undo');
    }));
});

/**
 * Each form that changes something: how it is made and opened, where one types, and what somebody else saves meanwhile.
 * `path` is what is changed.
 */
const forms = [
  {
    name: 'a webhook',
    role: 'administrator',
    make: (person) =>
      person.create('POST', '/api/v1/webhooks', { url: 'https://nhan.example.vn/', description: 'Hệ thống thử' }),
    path: ({ id }) => `/api/v1/webhooks/${id}`,
    page: ({ id }) => `/lam-viec/webhook/${id}`,
    open: (page) => page.getByRole('button', { name: 'Sửa webhook' }).click(),
    field: '#webhook-description',
    save: 'Lưu',
    change: { description: theirs },
  },
  {
    name: 'a directive',
    role: 'planner',
    make: (person) =>
      person.create('POST', '/api/v1/directives', {
        code: 'CD-THU',
        text: { vi: 'Chỉ đạo dùng để thử' },
        givenBy: { name: 'Người thử' },
        occasion: {
          kind: 'document',
          date: '2024-02-01',
          number: '15/TB-UBND',
          documentKind: 'conclusion-notice',
          signer: 'Người thử',
        },
        addressees: [{ unit: '19' }],
      }),
    path: ({ id }) => `/api/v1/directives/${id}`,
    page: () => `/lam-viec/chi-dao?tim=${encodeURIComponent('Chỉ đạo dùng để thử')}`,
    open: (page) => page.getByRole('button', { name: /^Sửa chỉ đạo/ }).click(),
    field: '#cd-text-vi',
    save: 'Lưu',
    change: { text: { vi: theirs } },
  },
  {
    name: 'a plan',
    role: 'planner',
    make: (person) => person.create('POST', '/api/v1/plans', { unit: '19', year: 2031, title: { vi: 'Kế hoạch thử' } }),
    path: ({ id }) => `/api/v1/plans/${id}`,
    page: ({ id }) => `/lam-viec/ke-hoach/${id}`,
    open: (page) => page.getByRole('button', { name: 'Sửa tên, căn cứ' }).click(),
    field: '#kh-sua-title-vi',
    save: 'Lưu',
    change: { title: { vi: theirs } },
  },
  {
    name: 'a recipient',
    role: 'award-officer',
    make: (person) =>
      person.create('POST', '/api/v1/recipients', { kind: 'collective', name: 'Tập thể thử', keeper: '19' }),
    path: ({ id }) => `/api/v1/recipients/${id}`,
    page: ({ id }) => `/lam-viec/khen-thuong/doi-tuong/${id}`,
    open: (page) => page.getByRole('button', { name: 'Ghi thay đổi' }).click(),
    field: '#doi-tuong-doi-name',
    save: 'Lưu',
    change: { name: theirs },
  },
  {
    name: 'a decision on awards',
    role: 'award-officer',
    make: (person) => person.create('POST', '/api/v1/award-decisions', { authority: '19' }),
    path: ({ id }) => `/api/v1/award-decisions/${id}`,
    page: ({ id }) => `/lam-viec/khen-thuong/${id}`,
    open: (page) => page.getByRole('button', { name: 'Sửa quyết định' }).click(),
    field: '#qd-sua-signer',
    save: 'Lưu',
    change: { signer: theirs },
  },
  {
    name: 'a nomination',
    role: 'award-officer',
    make: (person) =>
      person.create('POST', '/api/v1/nominations', {
        unit: '19',
        type: 'GRASSROOTS_EMULATION_FIGHTER',
        year: 2024,
        recipient: { kind: 'individual', name: 'Người thử', position: 'Chuyên viên', unit: '19' },
        way: 'regular',
      }),
    path: ({ id }) => `/api/v1/nominations/${id}`,
    page: ({ id }) => `/lam-viec/khen-thuong/de-nghi/${id}`,
    open: (page) => page.getByRole('button', { name: 'Sửa nội dung' }).click(),
    field: '#de-nghi-sua-achievement',
    save: 'Lưu',
    change: { achievement: theirs },
  },
];

describe('what was typed and what somebody else saved meanwhile stand side by side', () => {
  for (const form of forms) {
    test(`in the form of ${form.name}`, () =>
      stage.visit(form.name, async (visitor) => {
        const { page } = visitor;
        const person = people[form.role];
        const thing = await form.make(person);
        await visitor.signIn(stage.accounts[form.role]);
        await page.goto(form.page(thing));
        await form.open(page);
        await page.locator(form.field).fill(mine);
        await person.change(form.path(thing), form.change);
        await dialog(page).getByRole('button', { name: form.save, exact: true }).click();

        const conflict = page.getByRole('alert').filter({ hasText: 'Chưa có gì được ghi đè' });
        await conflict.filter({ hasText: mine }).filter({ hasText: theirs }).waitFor();
        assert.ok(await conflict.evaluate((box) => box === document.activeElement));
        assert.equal(await page.locator(form.field).inputValue(), mine);
        await visitor.assertAccessible(`the conflict of ${form.name}`);
        await conflict.getByRole('button', { name: 'Lưu bản của tôi' }).click();
        await dialog(page).waitFor({ state: 'detached' });
        assert.match(JSON.stringify(await person.read(form.path(thing))), new RegExp(mine));
      }));
  }

  test('in the roles of an account', () =>
    stage.visit('roles', async (visitor) => {
      const { page } = visitor;
      const { items } = await people.administrator.read(`/api/v1/accounts?q=${encodeURIComponent('Cán bộ 05')}`);
      const path = `/api/v1/accounts/${items[0].id}`;
      await visitor.signIn(stage.accounts.administrator);
      await openAccounts(visitor, '?sap-xep=username');
      await row(page, 'Cán bộ 05')
        .getByRole('button', { name: /^Đổi vai trò/ })
        .click();
      await page.locator('#edit-role-0').selectOption('approver');
      await people.administrator.replace(path, 'roles', { roles: [{ role: 'planner', unit: '19' }] });
      await dialog(page).getByRole('button', { name: 'Lưu', exact: true }).click();
      const conflict = page.getByRole('alert').filter({ hasText: 'Người khác vừa đổi tài khoản này' });
      await conflict.filter({ hasText: 'Duyệt số liệu' }).filter({ hasText: 'Lập kế hoạch' }).waitFor();
      await conflict.getByRole('button', { name: 'Lấy bản hiện có' }).click();
      assert.equal(await page.locator('#edit-role-0').inputValue(), 'planner');
      const { roles: kept } = await people.administrator.read(path);
      assert.equal(kept[0].role, 'planner');
    }));
});

test('what was entered is not lost without a question: in a dialog, on the way, at sign-out, with the tab', () =>
  stage.visit('leaving', async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(stage.accounts.planner);
    await page.goto('/lam-viec/chi-dao/moi');
    await page.locator('#cd-code').fill('CD-DO');
    const asked = page.getByRole('dialog', { name: 'Rời trang mà chưa lưu?' });
    const stay = () => asked.getByRole('button', { name: 'Ở lại' }).click();

    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).first().click();
    await asked.waitFor();
    await visitor.assertAccessible('the question before leaving');
    await stay();
    assert.equal(await page.locator('#cd-code').inputValue(), 'CD-DO');

    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByText('Có nội dung đã nhập chưa được lưu; đăng xuất thì mất.').waitFor();
    await page.getByRole('button', { name: 'Ở lại' }).click();
    assert.equal(await page.locator('#cd-code').inputValue(), 'CD-DO');

    const byTheBrowser = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await byTheBrowser;
    assert.equal(question.type(), 'beforeunload');
    await question.dismiss();

    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).first().click();
    await asked.getByRole('button', { name: 'Rời đi, bỏ phần đã nhập' }).click();
    await page.waitForURL('**/lam-viec/ke-hoach');

    await page.goto('/lam-viec/ma-truy-cap');
    await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
    await page.locator('#token-name').fill('Gõ dở');
    await page.keyboard.press('Escape');
    const closing = page.getByRole('dialog', { name: 'Đóng mà chưa lưu?' });
    await closing.getByRole('button', { name: 'Ở lại' }).click();
    assert.equal(await page.locator('#token-name').inputValue(), 'Gõ dở');
    await dialog(page).getByRole('button', { name: 'Đóng', exact: true }).click();
    await closing.getByRole('button', { name: 'Đóng, bỏ phần đã nhập' }).click();
    await page.locator('#token-name').waitFor({ state: 'detached' });
    visitor.assertNoFaults('leaving');
  }));
