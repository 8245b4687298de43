/*
 * The stories, in a real browser against the packaged application: a leader reads the year, a reporter corrects a
 * figure, an approver lets it pass, and everybody sees what was published and what is known now.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Stage } from './support/stage.mjs';

const villageTeams = '/lam-viec/so-lieu/VILLAGE_TEAMS/06/2022';

const stage = Stage.open();

/** A test that a person plays. */
function story(name, play) {
  test(name, (t) => stage.visit(name, (visitor) => play(visitor, t)));
}

/** The text of each figure's card, blanks of all kinds made equal. */
async function cards(visitor) {
  const texts = await visitor.page.locator('#con-so article').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

const shows = (card, ...parts) => {
  for (const part of parts) assert.ok(card.includes(part), `"${part}" in: ${card}`);
};

async function readWithoutScripts({ page }) {
  await page.goto('/');
  const text = await page.locator('body').innerText();
  for (const part of ['2022', '1.197/1.292', '108/108']) assert.ok(text.includes(part), part);
  assert.match(await page.title(), /2022/);
}

describe('the year in review', () => {
  story('a leader reads the seven figures as they were printed', async (leader) => {
    await leader.open('/');
    const figures = await cards(leader);

    assert.equal(figures.length, 7);
    const ofValue = (value) => {
      const card = figures.find((text) => text.includes(value));
      assert.ok(card, `${value} in ${JSON.stringify(figures, null, 1)}`);
      return card;
    };
    shows(ofValue('108/108'), '100 %');
    shows(ofValue('1.197/1.292'), '92,65 %', 'nguồn không in tỷ lệ này');
    for (const [value, target] of [
      ['97 %', '90 %'],
      ['96 %', '80 %'],
      ['90 %', '60 %'],
    ]) {
      const card = figures.find((text) => text.includes(value) && text.includes(`: ${target}`));
      assert.ok(card, `${value} with target ${target}`);
      shows(card, 'Đạt', '17/NQ-CP', '2025');
    }
    leader.assertNoFaults('the start page');
  });

  story('each figure’s source is one click away', async (leader) => {
    await leader.open('/');
    const card = leader.page.locator('#con-so article').first();
    await card.locator('summary', { hasText: 'Nguồn' }).click();
    assert.ok(await card.locator('details[open] .body').isVisible());
  });

  test('the page’s words and figures are there without scripts', () =>
    stage.visit('without scripts', readWithoutScripts, { javaScriptEnabled: false }));

  story('English is one click away, stays, and Vietnamese comes back', async (leader) => {
    await leader.open('/');
    await leader.page.getByRole('button', { name: 'English' }).click();
    await leader.page.getByRole('heading', { level: 1, name: /Year in review 2022/ }).waitFor();
    assert.equal(await leader.page.locator('html').getAttribute('lang'), 'en');

    await leader.page.reload();
    await leader.settled();
    await leader.page.getByRole('heading', { level: 1, name: /Year in review 2022/ }).waitFor();
    shows((await cards(leader)).join(' '), '1.197/1.292', '92,65 %');

    await leader.page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await leader.page.getByRole('heading', { level: 1, name: /Tổng kết năm 2022/ }).waitFor();
    leader.assertNoFaults('switching the language');
  });
});

describe('a correction', () => {
  test('goes from the reporter over the approver to the page, and nothing is lost', async (t) => {
    const scene = (name, play) => t.test(name, (scene) => stage.visit(name, (visitor) => play(visitor, scene)));

    await scene('the reporter proposes another number, in Vietnamese form', async (reporter) => {
      await reporter.signIn(stage.accounts.reporter);
      await reporter.open(villageTeams);
      await reporter.page.locator('#numerator').fill('1.195');
      await reporter.page.locator('#denominator').fill('1.292');
      await reporter.page.locator('#document').fill('Báo cáo rà soát tổ công nghệ số cộng đồng');
      await reporter.page.locator('#reason').fill('Hai thôn sáp nhập, tổ bị đếm hai lần');
      shows(await reporter.page.locator('form [role=status]').innerText(), '1.195', '92,49');
      await reporter.page.getByRole('button', { name: 'Gửi duyệt' }).click();
      await reporter.page.getByText('Đã gửi duyệt.').waitFor();
      assert.equal(await reporter.page.getByRole('button', { name: 'Duyệt', exact: true }).count(), 0);
      reporter.assertNoFaults('reporting');
    });

    await scene('until it is approved the public page shows what was', async (leader) => {
      await leader.open('/');
      const text = (await cards(leader)).join(' ');
      shows(text, '1.197/1.292');
      assert.ok(!text.includes('1.195'), text);
    });

    await scene('the approver finds it waiting and approves', async (approver) => {
      await approver.signIn(stage.accounts.approver);
      await approver.page.locator(`a[href^="${villageTeams}"]`).first().click();
      await approver.page.waitForURL(`**${villageTeams}*`);
      await approver.page.getByText('Hai thôn sáp nhập').first().waitFor();
      shows(await approver.page.locator('main').innerText(), '1.195', 'Hai thôn sáp nhập');
      await approver.page.getByRole('button', { name: 'Duyệt', exact: true }).click();
      await approver.page.getByText('Đã duyệt. Giá trị mới đã công khai.').waitFor();
      approver.assertNoFaults('approving');
    });

    await scene('the page shows the published and the corrected number', async (leader) => {
      await leader.open('/');
      const figures = await cards(leader);
      assert.equal(figures.length, 7);
      const card = figures.find((text) => text.includes('1.197/1.292'));
      shows(card, 'Đã đính chính', '1.195/1.292 = 92,49 %', 'Con số đã công bố giữ nguyên');
      leader.assertNoFaults('the corrected page');
    });

    await scene('the history shows both versions', async (leader) => {
      await leader.open('/chi-tieu/VILLAGE_TEAMS');
      await leader.page
        .getByRole('button', { name: /^Lịch sử/ })
        .first()
        .click();
      const dialog = leader.page.getByRole('dialog');
      await dialog.getByRole('rowheader', { name: 'Bản 2' }).waitFor();
      const rows = await dialog.getByRole('row').allInnerTexts();
      shows(
        rows.find((row) => row.includes('Bản 1')),
        '1.197',
        'Đã thay thế',
      );
      shows(
        rows.find((row) => row.includes('Bản 2')),
        '1.195',
        'Đã duyệt',
      );
      leader.assertNoFaults('the history');
    });
  });

  story('with the numerator above the denominator is not sent', async (reporter) => {
    await reporter.signIn(stage.accounts.reporter);
    await reporter.open('/lam-viec/so-lieu/COMMUNE_TEAMS/06/2022');
    await reporter.page.locator('#numerator').fill('109');
    await reporter.page.locator('#denominator').fill('108');
    await reporter.page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await reporter.page.getByText('Tử số không thể lớn hơn mẫu số').first().waitFor();
  });
});

describe('the keyboard alone', () => {
  /** Presses Tab until the focus is on what the predicate, run in the page, accepts. */
  async function tabTo(page, accepts) {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(accepts)) return;
    }
    assert.fail(`60 times Tab did not lead to ${accepts}`);
  }

  story('skips to the content, signs in and leads to a figure', async (visitor) => {
    const { page } = visitor;
    await visitor.open('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'noi-dung');

    await page.goto('/dang-nhap');
    await tabTo(page, () => document.activeElement.id === 'username');
    await page.keyboard.type(stage.accounts.reporter.username);
    await page.keyboard.press('Tab');
    await page.keyboard.type(stage.accounts.reporter.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lam-viec**');
    await page.goto('/lam-viec/so-lieu');
    await page.locator('main table a').first().waitFor();
    await tabTo(page, () => document.activeElement.matches('main table a'));
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, 'none', 'the focus is visible');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lam-viec/so-lieu/*/*/*');
  });
});

// Two walks at a time: much of a walk is waiting for pages to have said all.
describe('every page', { concurrency: 2 }, () => {
  const openToAll = [
    '/',
    '/nam/2022',
    '/don-vi',
    '/don-vi/06?ngay=2022-12-26',
    '/don-vi/01849?ngay=2025-07-01',
    '/don-vi/so-do?ngay=2022-12-26',
    '/don-vi/SO-TTTT/nam/2022',
    '/don-vi/SO-TTTT/ke-hoach/2023',
    '/chi-tieu',
    '/chi-tieu/ONLINE_RECORDS',
    '/chi-tieu/VILLAGE_TEAMS?don-vi=06',
    '/so-sanh',
    '/so-sanh?chi-tieu=VILLAGE_TEAMS&cap=province&ky=2022',
    '/khen-thuong',
    '/dang-nhap',
  ];
  const forAdministrators = [
    '/lam-viec',
    '/lam-viec/so-lieu',
    villageTeams,
    '/lam-viec/nhap-lieu',
    '/lam-viec/duyet',
    '/lam-viec/dot-bao-cao',
    '/lam-viec/dot-bao-cao/moi',
    '/lam-viec/chi-tieu',
    '/lam-viec/chi-tieu/moi',
    '/lam-viec/chi-tieu/VILLAGE_TEAMS',
    '/lam-viec/muc-tieu',
    '/lam-viec/muc-tieu/ONLINE_RECORDS/06/2025?phan-to=level%3Acommune',
    '/lam-viec/sap-xep',
    '/lam-viec/sap-xep/moi',
    '/lam-viec/tai-khoan',
    '/lam-viec/ma-truy-cap',
    '/lam-viec/nhat-ky',
  ];

  async function checkAll(visitor, t, locale) {
    const check = (path) =>
      t.test(path, async () => {
        await visitor.open(path);
        assert.equal(await visitor.page.locator('html').getAttribute('lang'), locale);
        await visitor.assertAccessible(path);
        visitor.assertNoFaults(path);
      });
    await visitor.open('/');
    if (locale === 'en') await visitor.page.getByRole('button', { name: 'English' }).click();
    for (const path of openToAll) await check(path);
    await visitor.signIn(stage.accounts.administrator);
    for (const path of forAdministrators) await check(path);
  }

  for (const [locale, width] of [
    ['vi', 1280],
    ['vi', 360],
    ['en', 360],
  ]) {
    const name = `is accessible and quiet in ${locale} at ${width} px`;
    test(name, (t) => stage.visit(name, (visitor) => checkAll(visitor, t, locale), { width }));
  }

  test('is accessible in dark colours', () => stage.visit('dark', lookInTheDark, { colorScheme: 'dark' }));

  story('that does not exist says so', async (visitor) => {
    await visitor.page.goto('/don-vi/KHONG-CO');
    await visitor.page.getByText('Không tìm thấy nội dung này').waitFor();
    await visitor.assertAccessible('an unknown unit');
  });

  story('of the desk asks who is not signed in to sign in', async (visitor) => {
    await visitor.page.goto('/lam-viec/so-lieu');
    await visitor.page.getByRole('link', { name: 'Đăng nhập' }).first().waitFor();
  });
});

async function lookInTheDark(visitor) {
  await visitor.open('/');
  await visitor.assertAccessible('/ in the dark');
}
