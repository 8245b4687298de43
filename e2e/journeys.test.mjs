/*
 * The stories, in a real browser against the packaged application: a leader reads the year, a reporter corrects a
 * figure, an approver lets it pass, and everybody sees what was published and what is known now; a planner writes a
 * review and an approver publishes it; the public pages without scripts, on paper, in shared links and for robots.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Person } from './support/person.mjs';
import { assertAccessibleAtBothWidths, Stage } from './support/stage.mjs';

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

/** What each page has to say before any script runs, or where none ever does. */
const saidWithoutScripts = {
  '/': ['2022', '1.197/1.292', '108/108', 'Việc tiếp theo'],
  '/nam/2022': ['Tổng kết năm 2022', '1.197/1.292', 'Ai đã làm'],
  '/don-vi/SO-TTTT/nam/2022': ['Tổng kết năm 2022', '108/108', 'Chiến sĩ thi đua cơ sở'],
  '/don-vi/06?ngay=2022-12-26': ['Bắc Kạn', '1.197/1.292'],
  '/chi-tieu/VILLAGE_TEAMS': ['Bắc Kạn', '1.197/1.292'],
  '/chi-tieu': ['Tổ công nghệ số cộng đồng'],
  '/don-vi/SO-TTTT/ke-hoach/2023': ['Kế hoạch năm 2023', 'Tải danh sách nhiệm vụ'],
  '/xac-minh/0000000000000000': ['Không có số hiệu này'],
};

async function readWithoutScripts({ page }) {
  for (const [path, parts] of Object.entries(saidWithoutScripts)) {
    await page.goto(path);
    const text = await page.locator('body').innerText();
    for (const part of parts) assert.ok(text.includes(part), `${path} says "${part}": ${text}`);
  }
  await page.goto('/nam/2022');
  assert.match(await page.title(), /2022/);
  await page.locator('#no-script').getByRole('link', { name: 'chỉ tiêu' }).click();
  await page.locator('#tongket-summary a[href="/chi-tieu/VILLAGE_TEAMS"]').click();
  await page.waitForURL('**/chi-tieu/VILLAGE_TEAMS');
}

async function readOnPaper({ page }) {
  await page.goto('/nam/2022');
  await page.locator('#khen-thuong table').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['header', 'main nav', 'footer.bottom', 'main button']) {
    for (const part of await page.locator(hidden).all()) assert.ok(!(await part.isVisible()), `${hidden} on paper`);
  }
  assert.ok(await page.locator('#con-so details .body').first().isVisible(), 'sources are unfolded');
  // No source of the sample data has an address.
  await page
    .locator('#con-so details .body')
    .first()
    .evaluate((body) => {
      body.insertAdjacentHTML('beforeend', '<a href="https://baobackan.example/so">Báo</a>');
    });
  const link = page.locator('#con-so details a[href^="http"]').first();
  const written = await link.evaluate((each) => getComputedStyle(each, '::after').content);
  assert.ok(written.includes(await link.getAttribute('href')), `its address is written out: ${written}`);
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

  test('the pages’ words and figures are there without scripts', () =>
    stage.visit('without scripts', readWithoutScripts, { javaScriptEnabled: false }));

  story('on paper it has its sources and no navigation', readOnPaper);

  story('the start page leads to the story, whose four parts follow each other', async (citizen) => {
    await citizen.open('/');
    await citizen.page.getByRole('link', { name: 'Đọc cả câu chuyện năm 2022' }).click();
    await citizen.page.waitForURL('**/don-vi/SO-TTTT/nam/2022');
    await citizen.page.locator('#khen-thuong table').waitFor();
    const parts = await citizen.page.locator('main h2').allInnerTexts();
    const named = ['Đã hứa gì', 'Đã đạt được gì', 'Ai đã làm', 'Việc tiếp theo'];
    assert.deepEqual(
      parts.filter((part) => named.includes(part)),
      named,
    );
    shows(await citizen.page.locator('#da-hua').innerText(), '17/NQ-CP');
    citizen.assertNoFaults('the story');
  });

  story('English is one click away, stays, and Vietnamese comes back', async (leader) => {
    await leader.open('/');
    await leader.page.getByRole('button', { name: 'English' }).click();
    await leader.page.getByRole('heading', { level: 1, name: /By the end of 2022/ }).waitFor();
    assert.equal(await leader.page.locator('html').getAttribute('lang'), 'en');

    await leader.page.reload();
    await leader.settled();
    await leader.page.getByRole('heading', { level: 1, name: /By the end of 2022/ }).waitFor();
    shows((await cards(leader)).join(' '), '1.197/1.292', '92,65 %');

    await leader.page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await leader.page.getByRole('heading', { level: 1, name: /Đến hết năm 2022/ }).waitFor();
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
      await approver.page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
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

describe('a review of the year', () => {
  const desk = '/lam-viec/tong-ket/06/2021';
  const figure = '/api/v1/observations/COMMUNE_TEAMS/06/2022';

  test('is written, previewed, published, and stays as it was when a figure is corrected', async (t) => {
    const scene = (name, play) => t.test(name, () => stage.visit(name, play));

    await scene('the planner writes it and looks at it', async (planner) => {
      const { page } = planner;
      await planner.signIn(stage.accounts.planner);
      await planner.open('/lam-viec/tong-ket');
      await page.locator('#bat-dau-unit').fill('06');
      await page.locator('#bat-dau-year').fill('2021');
      await page.getByRole('button', { name: 'Mở để soạn' }).click();
      await page.waitForURL(`**${desk}`);
      await page.locator('#bt-story-finding-vi').fill('Mọi xã đã có tổ công nghệ số');
      await page.locator('#bt-story-promised-vi').fill('Mỗi xã một tổ');
      await page.locator('#bt-story-contributors-vi').fill('Cán bộ các xã');
      await page.getByRole('button', { name: 'Thêm con số' }).click();
      await page.locator('#bt-headlines-0-indicator').selectOption('COMMUNE_TEAMS');
      await page.locator('#bt-headlines-0-period').fill('2022');
      await assertAccessibleAtBothWidths(planner, 'the editor of a review');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await page.getByText('Đây là bản đang soạn, chưa lưu.').waitFor();
      await page.locator('#con-so article').first().waitFor();
      shows((await cards(planner)).join(' '), '108/108');
      await page.locator('#khen-thuong').waitFor();
      await assertAccessibleAtBothWidths(planner, 'the preview of a review');
      await page.getByRole('button', { name: 'Quay lại soạn' }).click();
      await page.getByRole('link', { name: 'Tổng Kết', exact: true }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Ở lại' }).click();
      await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
      await page.getByText('Đã lưu dự thảo.').waitFor();
      // There is no review of that year yet, and the province has no plan.
      planner.assertNoFaults('writing a review', /status of 404/);
    });

    await scene('nobody else sees the draft', async ({ page }) => {
      await page.goto('/don-vi/06/nam/2021');
      await page.getByText('Không tìm thấy nội dung này').waitFor();
    });

    await scene('the approver publishes it', async (approver) => {
      const { page } = approver;
      await approver.signIn(stage.accounts.approver);
      await approver.open(desk);
      await page.getByRole('button', { name: 'Công bố' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click();
      await page.getByText('Đã công bố. Bản tổng kết giữ nguyên từ nay.').waitFor();
      await assertAccessibleAtBothWidths(approver, 'a published review at the desk');
      approver.assertNoFaults('publishing a review', /status of 404/);
    });

    await scene('a figure is corrected, and the page says so beside what was published', async (citizen) => {
      const reporter = await Person.signIn(stage.application, 'reporter');
      await reporter.correct(figure, { numerator: 107, denominator: 108, reason: 'Một xã chưa lập tổ' });
      await reporter.move(figure, 2, 'submitted');
      const approver = await Person.signIn(stage.application, 'approver');
      await approver.move(figure, 2, 'approved');
      await citizen.open('/don-vi/06/nam/2021');
      const [card] = await cards(citizen);
      shows(card, '108/108', 'Đã đính chính', '107/108', 'Con số đã công bố giữ nguyên');
      shows(await citizen.page.locator('main').innerText(), 'Mọi xã đã có tổ công nghệ số', 'Cán bộ các xã');
      await assertAccessibleAtBothWidths(citizen, 'a published review');
      citizen.assertNoFaults('the published review');
      const html = await (await fetch(`${stage.application.address}/don-vi/06/nam/2021`)).text();
      assert.match(html, /<meta property="og:description" content="Mọi xã đã có tổ công nghệ số; [^"]*đã đính chính/);
    });
  });
});

describe('shared links and robots', () => {
  const get = async (path) => {
    const answer = await fetch(stage.application.address + path);
    return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') };
  };
  const tag = (html, pattern) => pattern.exec(html)?.[1];

  test('every page that the map of the site names is there under that very address, with words of its own', async () => {
    const { status, text, type } = await get('/sitemap.xml');
    assert.equal(status, 200);
    assert.match(type, /^application\/xml/);
    const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address));
    const paths = addresses.map(({ pathname }) => pathname);
    for (const path of ['/', '/chi-tieu/VILLAGE_TEAMS', '/don-vi/SO-TTTT/nam/2022', '/don-vi/SO-TTTT/ke-hoach/2023']) {
      assert.ok(paths.includes(path), path);
    }
    assert.equal(new Set(paths).size, paths.length, 'none is named twice');
    const units = addresses.filter(({ pathname }) => /^\/don-vi\/[^/]+$/.test(pathname));
    const looked = addresses.filter((address) => !units.slice(5).includes(address));
    const titles = new Set();
    for (const address of looked) {
      const page = await get(address.pathname);
      assert.equal(page.status, 200, address.pathname);
      assert.equal(tag(page.text, /<link rel="canonical" href="([^"]+)"/), address.href);
      assert.equal(page.text.match(/<title>/g).length, 1, `${address.pathname} has one title`);
      const title = tag(page.text, /<meta property="og:title" content="([^"]+)"/);
      const described = tag(page.text, /<meta name="description" content="([^"]+)"/);
      assert.ok(title && described, `${address.pathname} is described`);
      titles.add(title);
    }
    // The start page shows the newest year, which has a page of its own.
    assert.ok(titles.size >= looked.length - 1, [...titles].join('\n'));
  });

  test('robots are kept from the desk and told of the map', async () => {
    const { text } = await get('/robots.txt');
    assert.match(text, /^Disallow: \/lam-viec$/m);
    assert.match(text, /^Sitemap: http:\/\/.+\/sitemap\.xml$/m);
    const desk = await fetch(`${stage.application.address}/lam-viec`);
    assert.equal(desk.headers.get('x-robots-tag'), 'noindex');
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
    await page.locator('main tbody a').first().waitFor();
    await tabTo(page, () => document.activeElement.matches('main tbody a'));
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, 'none', 'the focus is visible');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lam-viec/so-lieu/*/*/*');
  });
});

describe('a form that is sent before the code of its page has come', () => {
  /** Types into a page whose code is held back, presses Enter, and lets the code come. */
  async function sendEarly({ page }, path, entries) {
    let release;
    const released = new Promise((resolve) => (release = resolve));
    await page.route(/\/_app\/.*\.js$/, (route) => released.then(() => route.fallback()));
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    for (const [field, text] of Object.entries(entries)) {
      await page.locator(field).fill(text);
    }
    await page.keyboard.press('Enter');
    release();
  }

  story('searches for the unit that was typed', async (reader) => {
    await sendEarly(reader, '/don-vi', { '#unit-q': 'bac kan' });
    await reader.page.waitForURL('**/don-vi?q=bac+kan');
    await reader.page.getByRole('link', { name: 'Tỉnh Bắc Kạn', exact: true }).first().waitFor();
    assert.equal(await reader.page.locator('#unit-q').inputValue(), 'bac kan');
  });

  story('searches for the person that was typed', async (reader) => {
    await sendEarly(reader, '/khen-thuong', { '#award-q': 'nguyen' });
    await reader.page.waitForURL('**/khen-thuong?q=nguyen');
  });

  story('looks at the award whose serial was typed', async (reader) => {
    await sendEarly(reader, '/xac-minh', { '#serial': '0000-0000-0000-0000' });
    await reader.page.waitForURL('**/xac-minh/0000000000000000');
  });

  story('signs in, and shows nobody the password', async (reporter) => {
    const { username, password } = stage.accounts.reporter;
    const asked = [];
    reporter.page.on('request', (request) => asked.push(request.url()));
    await sendEarly(reporter, '/dang-nhap', { '#username': username, '#password': password });
    await reporter.page.waitForURL('**/lam-viec');
    assert.deepEqual(
      asked.filter((url) => url.includes(password)),
      [],
    );
  });
});

describe('a page', () => {
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
