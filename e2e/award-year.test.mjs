/*
 * A year of awards, in a real browser against the packaged application: the clerk of a commune registers somebody and
 * proposes her at the end of the year, the officer of the province takes the nomination in and puts it before the council,
 * its members vote in secret, the officer puts it into a decision that a leader issues, and a stranger checks what came of
 * it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, today, year } from './support/calendar.mjs';
import { Person } from './support/person.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

const province = '19';
const commune = '01849';
const name = 'Nông Thị Mẫu';
const title = 'Chiến sĩ thi đua cơ sở';
const number = `77/QĐ-VD-${year}`;
const clerk = { username: 'can.bo.xa', password: 'núi Phja Bjoóc nhìn ra hồ Ba Bể' };
const member = { username: 'uy.vien', password: 'sông Năng chảy qua động Puông' };

const stage = Stage.open(async ({ application }) => {
  const administrator = await Person.signIn(application, 'administrator');
  const account = (who, displayName, role, unit) =>
    administrator.create('POST', '/api/v1/accounts', { ...who, displayName, roles: [{ role, unit }] });
  await account(clerk, 'Cán bộ xã', 'award-officer', commune);
  await account(member, 'Ủy viên hội đồng', 'council-member', province);
  const officer = await Person.signIn(application, 'award-officer');
  await officer.create('POST', '/api/v1/award-decisions', {
    authority: province,
    number,
    date: day(0),
    signer: 'Nguyễn Văn Ký',
  });
});
const address = (path) => `/lam-viec/khen-thuong/${path}`;
const dialog = (page) => page.getByRole('dialog');
const said = (page, words) => page.getByText(words, { exact: true }).waitFor();
let serial;

async function confirm(page, button) {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
}

async function act(page, button) {
  await page.getByRole('button', { name: button, exact: true }).click();
  await confirm(page, button);
}

async function chooseRecipient(page, field) {
  await page.locator(field).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).click();
}

async function openNomination(page) {
  await page.goto(address('de-nghi'));
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The session of the council, by the day on which it is held. */
async function openSession(page) {
  await page.goto(address('hoi-dong'));
  await page.getByRole('link', { name: today, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: `Phiên họp ngày ${today}` }).waitFor();
}

async function seat(page, username, what) {
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  await page.locator('#thanh-vien-person').fill(username);
  await page.getByRole('option', { name: new RegExp(username) }).click();
  await page.locator('#thanh-vien-function').selectOption({ label: what });
  await page.locator('#thanh-vien-unit').fill(province);
  await confirm(page, 'Thêm');
  await said(page, 'Đã thêm thành viên.');
}

async function vote(page) {
  await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await confirm(page, 'Bỏ phiếu');
  await page.getByText(/Bạn đã bỏ phiếu/).waitFor();
}

/** In both languages, on a desk's screen and on a telephone's. */
async function assertAccessible(visitor, where) {
  await assertAccessibleAtBothWidths(visitor, where);
  await visitor.page.getByRole('button', { name: 'English' }).click();
  await visitor.page.getByRole('button', { name: 'Tiếng Việt' }).waitFor();
  await visitor.settled();
  await assertAccessibleAtBothWidths(visitor, `${where} in English`);
  await visitor.page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await visitor.page.getByRole('button', { name: 'English' }).waitFor();
  await visitor.settled();
}

test('a year of awards', async (t) => {
  const scene = (what, play, options) => t.test(what, () => stage.visit(what, play, options));

  await scene('begins with a registration', async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(clerk);
    await page.goto(address('doi-tuong'));
    await page.getByRole('button', { name: 'Thêm đối tượng' }).click();
    await page.locator('#doi-tuong-moi-name').fill(name);
    await page.locator('#doi-tuong-moi-position').fill('Công chức văn phòng');
    await page.locator('#doi-tuong-moi-unit').fill(commune);
    await confirm(page, 'Thêm');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await assertAccessible(visitor, 'a recipient');
    await page.goto(address('dang-ky'));
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    await chooseRecipient(page, '#dang-ky-recipient');
    await page.locator('#dang-ky-type').selectOption({ label: title });
    await page.locator('#dang-ky-unit').fill(commune);
    await confirm(page, 'Đăng ký');
    await said(page, 'Đã đăng ký.');
    await assertAccessible(visitor, 'the registrations of the year');
    visitor.assertNoFaults('registering');
  });

  await scene(
    'ends with a nomination from a telephone',
    async (visitor) => {
      const { page } = visitor;
      await visitor.signIn(clerk);
      await page.goto(address('de-nghi/moi'));
      await chooseRecipient(page, '#de-nghi-recipient');
      await page.locator('#de-nghi-unit').fill(commune);
      await page.locator('#de-nghi-type').selectOption({ label: title });
      await page.locator('#de-nghi-achievement').fill('Số hóa toàn bộ hồ sơ của xã');
      await assertAccessible(visitor, 'the form of a nomination');
      await page.getByRole('button', { name: 'Lập đề nghị' }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      const missing = page.getByRole('list', { name: 'Hồ sơ cần có' }).getByText('Còn thiếu', { exact: true });
      await missing.first().waitFor();
      for (let left = await missing.count(); left > 0; left -= 1) {
        const file = { name: `giay-to-${left}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') };
        await page.locator('#giay-to-tep').setInputFiles(file);
        await page.getByRole('link', { name: file.name }).waitFor();
        await page.waitForFunction(
          (rest) =>
            [...document.querySelectorAll('.badge')].filter((each) => each.textContent === 'Còn thiếu').length < rest,
          left,
        );
      }
      await assertAccessible(visitor, 'a nomination');
      await page.getByRole('button', { name: 'Gửi đề nghị', exact: true }).click();
      await dialog(page).getByRole('button', { name: 'Gửi đề nghị', exact: true }).waitFor();
      const comment = page.locator('#de-nghi-gui-warningsComment');
      if (await comment.isVisible()) await comment.fill('Căn cứ gửi kèm trong hồ sơ');
      await page.locator('#de-nghi-gui-to').fill(province);
      await confirm(page, 'Gửi đề nghị');
      await said(page, 'Đã gửi.');
      visitor.assertNoFaults('nominating');
    },
    { width: 360 },
  );

  await scene('is taken in by the officer of the province, for the council', async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(stage.accounts['award-officer']);
    await page.goto(address('de-nghi?cho-toi=1'));
    await page.getByRole('checkbox', { name: `Chọn ${name}` }).check();
    await assertAccessible(visitor, 'the inbox of an officer');
    await page.getByRole('button', { name: 'Tiếp nhận (1)' }).click();
    await said(page, 'Đã tiếp nhận 1 đề nghị.');
    await page.goto(address('hoi-dong'));
    await page.getByRole('button', { name: 'Lập hội đồng' }).click();
    await page.locator('#hoi-dong-unit').fill(province);
    await page.locator('#hoi-dong-decision-number').fill('12/QĐ-VD');
    await page.locator('#hoi-dong-decision-date').fill(today);
    await page.locator('#hoi-dong-validFrom').fill(today);
    await confirm(page, 'Lập');
    await page.getByRole('button', { name: 'Thêm thành viên' }).waitFor();
    await seat(page, stage.accounts['council-member'].username, 'Chủ tịch');
    await seat(page, member.username, 'Ủy viên');
    await assertAccessible(visitor, 'a council');
    await page.getByRole('button', { name: 'Lập phiên họp' }).click();
    await page.locator('#phien-place').fill('Phòng họp 1');
    await confirm(page, 'Lập');
    await page.getByRole('heading', { level: 1, name: `Phiên họp ngày ${today}` }).waitFor();
    await act(page, 'Thêm vào chương trình');
    await said(page, 'Đã thêm vào chương trình.');
    await act(page, 'Khai mạc');
    await said(page, 'Đã khai mạc.');
    for (const box of await page.getByRole('group', { name: 'Ai có mặt' }).getByRole('checkbox').all())
      await box.check();
    await page.getByRole('button', { name: 'Ghi điểm danh' }).click();
    await said(page, 'Đã điểm danh.');
    await act(page, 'Mở bỏ phiếu');
    await said(page, 'Đã mở bỏ phiếu.');
    await assertAccessible(visitor, 'a session of the council');
    visitor.assertNoFaults('preparing the council');
  });

  await scene(
    'is voted on in secret by a member with a telephone',
    async (visitor) => {
      await visitor.signIn(member);
      await openSession(visitor.page);
      await vote(visitor.page);
      await assertAccessible(visitor, 'a ballot that was cast');
      visitor.assertNoFaults('voting');
    },
    { width: 360 },
  );

  await scene('is counted by the chair, who signs the minutes', async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(stage.accounts['council-member']);
    await openSession(page);
    await vote(page);
    await act(page, 'Kiểm phiếu');
    await page.getByText(/2 đồng ý, 0 không đồng ý/).waitFor();
    await act(page, 'Bế mạc và ký biên bản');
    await said(page, 'Đã bế mạc; biên bản đã ký.');
    await assertAccessible(visitor, 'minutes that are signed');
    visitor.assertNoFaults('counting');
  });

  await scene('becomes a line of a decision', async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(stage.accounts['award-officer']);
    await openNomination(page);
    await act(page, 'Đưa vào quyết định');
    await said(page, 'Đã đưa vào dự thảo quyết định.');
    visitor.assertNoFaults('putting it into a decision');
  });

  await scene('is issued by a leader', async (visitor) => {
    const { page } = visitor;
    await visitor.signIn(stage.accounts.approver);
    await page.goto('/lam-viec/khen-thuong');
    await page.getByRole('link', { name: number, exact: true }).click();
    await act(page, 'Ban hành');
    await said(page, 'Đã ban hành; mỗi khen thưởng đã có số hiệu.');
    serial = await page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('link', { name: /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/ })
      .textContent();
    visitor.assertNoFaults('issuing');
  });

  await scene(
    'is genuine to a stranger',
    async (visitor) => {
      assert.ok(serial);
      await visitor.open(`/xac-minh/${serial}`);
      await visitor.page.getByText('Khen thưởng có thật').waitFor();
      await visitor.page.getByText(name).waitFor();
      await assertAccessibleAtBothWidths(visitor, 'the award of the year');
      await visitor.page.getByRole('link', { name: 'English' }).click();
      await visitor.page.getByRole('heading', { level: 1, name: 'The award is genuine' }).waitFor();
      await assertAccessibleAtBothWidths(visitor, 'the award of the year in English');
      visitor.assertNoFaults('verifying');
    },
    { width: 360 },
  );
});
