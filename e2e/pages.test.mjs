/*
 * Every page there is, looked at by axe in a real browser against the packaged application: in both languages, on a desk's
 * screen and on the narrowest one, in light and in dark colours; whether it moves while what it is made of comes slowly;
 * and as it is while it waits, with nothing to show, refused, and when the server fails.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { deskAddresses, publicAddresses } from './support/every-page.mjs';
import { Stage } from './support/stage.mjs';
import { aYearOfWork, everybody } from './support/year.mjs';

let made;
const stage = Stage.open(async ({ application }) => {
  made = await aYearOfWork(application);
});
const ofTheReaders = () => publicAddresses(made);
const ofTheDesk = () => deskAddresses(made);
const all = async () => [...(await ofTheReaders()), ...(await ofTheDesk())];

/** 320 px is a desk's screen of 1280 px at 400 %, the widest page that WCAG 2.2 asks to reflow (1.4.10). */
const desk = { width: 1280, height: 900 };
const zoomedTwice = { width: 640, height: 450 };
const telephone = { width: 390, height: 900 };
const narrowest = { width: 320, height: 800 };

async function speakEnglish(visitor) {
  await visitor.open('/');
  await visitor.page.getByRole('button', { name: 'English', exact: true }).click();
  await visitor.page.getByRole('button', { name: 'Tiếng Việt', exact: true }).waitFor();
}

/** Code, data and fonts come one after the other, as on a telephone far from the next mast. */
async function comeSlowly(visitor) {
  await visitor.page.route(/\/(api\/v1|_app)\//, async (route) => {
    const request = route.request();
    await sleep(request.resourceType() === 'font' ? 400 : request.url().includes('/api/v1/') ? 250 : 60);
    // A page that was left does not wait for the rest.
    await route.fallback().catch(() => {});
  });
}

async function lookAtInBothLights(visitor, path) {
  const { page } = visitor;
  await page.setViewportSize(telephone);
  await visitor.open(path);
  assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
  await visitor.assertStill(path);
  await page.setViewportSize(desk);
  await visitor.assertAccessible(path);
  await page.emulateMedia({ colorScheme: 'dark' });
  await visitor.assertContrast(`${path} in the dark`);
  await page.setViewportSize(narrowest);
  await visitor.assertFits(`${path} at ${narrowest.width} px`);
  await page.emulateMedia({ colorScheme: 'light' });
  visitor.assertNoFaults(path);
}

async function lookAtInEnglish(visitor, path) {
  const { page } = visitor;
  await page.setViewportSize(zoomedTwice);
  await visitor.open(path);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await visitor.assertFits(`${path} in English at 200 %`);
  await page.setViewportSize(narrowest);
  await visitor.assertAccessible(`${path} in English at ${narrowest.width} px`);
  visitor.assertNoFaults(path);
}

const walks = {
  'stand still while they come slowly, and are accessible in Vietnamese, light and dark': lookAtInBothLights,
  'are accessible and quiet in English, zoomed and narrow': lookAtInEnglish,
};

const refusal = (status, code) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: `urn:tongket:problem:${code}`,
    title: 'Không được',
    status,
    detail: 'Chi tiết',
    code,
    errors: [],
    requestId: '00000000-0000-0000-0000-000000000000',
  }),
});

/** What each state of a page answers instead of what it asked for. */
const states = {
  'while they load': () => {},
  'with nothing to show': async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    if (!text.startsWith('{"items":')) return route.fulfill({ response, body: text });
    return route.fulfill({ response, json: { items: [], next: null, total: 0 } });
  },
  'when the server fails': (route) => route.fulfill(refusal(500, 'internal')),
  'when refused': (route) => route.fulfill(refusal(403, 'access.denied')),
  'without a connection': (route) => route.abort('internetdisconnected'),
};

/** What says who is asking is answered in every state: without it each page would say the same. */
const whoAsks = /\/api\/v1\/(session(\/options)?|me)(\?|$)/;

async function inState(visitor, answer) {
  await visitor.page.route(/\/api\/v1\//, (route) =>
    route.request().method() === 'GET' && !whoAsks.test(route.request().url()) ? answer(route) : route.fallback(),
  );
}

/** Every second one in the dark. */
async function lookAtState(visitor, path, at) {
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: at % 2 === 0 ? 'light' : 'dark' });
  await page.goto(path);
  await page.locator('main h1, main [role=status], main [role=alert], main [aria-busy=true]').first().waitFor();
  // What is still being asked is said after a moment only.
  await page.waitForTimeout(500);
  await visitor.assertAccessible(path, 'main');
  visitor.assertNoFaults(path, /Failed to load resource/);
}

/** Of the kinds of page one each, which is looked at in every state: a list, a form, a table, a detail, a chart. */
const oneOfItsKind =
  /^(\/|\/so-sanh|\/chi-tieu\/ONLINE_RECORDS|\/lam-viec|\/lam-viec\/nhiem-vu|\/lam-viec\/nhap-lieu\/VD-NAM\/\d+|\/lam-viec\/ke-hoach\/[-\da-f]+)$/;
const everyStateOfEveryPage = process.env.TONGKET_TESTS === 'all';

/** Every page is looked at in one of the states, those of all kinds and all of them on request in each. */
function inThisState(paths, state) {
  const number = Object.keys(states).length;
  return paths.filter((path, at) => everyStateOfEveryPage || oneOfItsKind.test(path) || at % number === state);
}

describe('all pages', { concurrency: 2 }, () => {
  const walk = (name, addresses, prepare, look, options) =>
    test(name, (t) =>
      stage.visit(
        name,
        async (visitor) => {
          await prepare(visitor);
          for (const [at, path] of (await addresses()).entries()) await t.test(path, () => look(visitor, path, at));
        },
        { worker: false, ...options },
      ),
    );

  for (const [name, look] of Object.entries(walks)) {
    const prepare = look === lookAtInEnglish ? speakEnglish : comeSlowly;
    walk(`of the readers ${name}`, ofTheReaders, prepare, look);
    const signedIn = async (visitor) => {
      await visitor.signIn(everybody);
      await prepare(visitor);
    };
    walk(`of the desk ${name}`, ofTheDesk, signedIn, look);
  }

  // In each state every second page in the other language.
  for (const [at, [name, answer]] of Object.entries(states).entries()) {
    for (const [turn, speak] of [() => {}, speakEnglish].entries()) {
      const addresses = async () => inThisState(await all(), at).filter((_, index) => (index + at) % 2 === turn);
      const prepare = async (visitor) => {
        await speak(visitor);
        await visitor.signIn(everybody);
        await inState(visitor, answer);
      };
      const language = speak === speakEnglish ? 'English' : 'Vietnamese';
      walk(`are accessible ${name}, in ${language}`, addresses, prepare, lookAtState, { width: 360 });
    }
  }
});
