import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  bodyToKeep,
  forgetKeptAnswers,
  isKeepable,
  isWorthKeeping,
  keepAnswersFor,
  KEPT_ANSWERS,
  lockKeptAnswers,
  ownerOfKeptAnswers,
} from '$shared/kept-answers';

/** The caches of a browser, as far as they are used. */
class Caches {
  #caches = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const kept = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, kept);
    return {
      match: async (key: string) => kept.get(key)?.clone(),
      put: async (key: string, answer: Response) => void kept.set(key, answer),
    };
  }

  match = async (key: string, { cacheName }: MultiCacheQueryOptions) =>
    this.#caches
      .get(cacheName ?? '')
      ?.get(key)
      ?.clone();
  has = async (name: string) => this.#caches.has(name);
  delete = async (name: string) => this.#caches.delete(name);
}

const json = (more: ResponseInit = {}) =>
  new Response('{}', { ...more, headers: { 'Content-Type': 'application/json', ...more.headers } });

describe('answers that are kept for a desk without a connection', () => {
  let browser: Caches;

  beforeEach(() => {
    browser = new Caches();
    vi.stubGlobal('caches', browser);
  });
  afterEach(() => vi.unstubAllGlobals());

  const keep = async () => (await browser.open(KEPT_ANSWERS)).put('/api/v1/me', json());
  const kept = async () => (await browser.open(KEPT_ANSWERS)).match('/api/v1/me');

  it('belong to who is signed in, and stay when the same person comes back', async () => {
    expect(await ownerOfKeptAnswers()).toBeNull();
    await keepAnswersFor('xa');
    await keep();
    await keepAnswersFor('xa');
    expect(await ownerOfKeptAnswers()).toBe('xa');
    expect(await kept()).toBeDefined();
  });

  it('of nobody known are nobody’s', async () => {
    await keep();
    await keepAnswersFor('xa');
    expect(await kept()).toBeUndefined();
  });

  it('go when another person signs in', async () => {
    await keepAnswersFor('xa');
    await keep();
    await keepAnswersFor('tinh');
    expect(await ownerOfKeptAnswers()).toBe('tinh');
    expect(await kept()).toBeUndefined();
  });

  it('are not shown after the session has ended, until the same person is back', async () => {
    await keepAnswersFor('xa');
    await keep();
    await lockKeptAnswers();
    expect(await ownerOfKeptAnswers()).toBeNull();
    await keepAnswersFor('xa');
    expect(await ownerOfKeptAnswers()).toBe('xa');
    expect(await kept()).toBeDefined();
  });

  it('are gone after signing out, and locking makes nothing of nothing', async () => {
    await keepAnswersFor('xa');
    await forgetKeptAnswers();
    await lockKeptAnswers();
    expect(await browser.has(KEPT_ANSWERS)).toBe(false);
  });

  it('tell of work that concerns persons only how much there is', async () => {
    const item = {
      place: ['1'],
      code: null,
      title: { vi: 'Nông Thị Mẫu' },
      unit: null,
      due: null,
      since: null,
    };
    const work = {
      on: '2026-11-27',
      blocks: [
        { kind: 'tasks-due', total: 1, items: [{ ...item, title: { vi: 'Số hóa hồ sơ' } }], failed: false },
        { kind: 'nominations-to-decide', total: 7, items: [item], failed: false },
        { kind: 'accounts-waiting', total: 1, items: [item], failed: false },
      ],
    };
    const kept = await (await bodyToKeep('/api/v1/me/work', Response.json(work))).text();
    expect(kept).toContain('Số hóa hồ sơ');
    expect(kept).toContain('"total":7');
    expect(kept).not.toContain('Nông Thị Mẫu');
    expect(await (await bodyToKeep('/api/v1/me', json())).text()).toBe('{}');
  });

  it.each([
    ['/api/v1/me', true],
    ['/api/v1/me/work', true],
    ['/api/v1/me/notifications', false],
    ['/api/v1/reporting-rounds/CDS-2022-12/submissions/06', true],
    ['/api/v1/tasks/t-1/progress', true],
    ['/api/v1/me/sessions', false],
    ['/api/v1/accounts', false],
    ['/api/v1/audit-entries', false],
    ['/api/v1/council-sessions/1', false],
    ['/api/v1/recipient-facts', false],
    ['/api/v1/plansomething', false],
  ])('of %s: %s', (path, keepable) => {
    expect(isKeepable(path)).toBe(keepable);
  });

  it('are those only that were given as they should be', () => {
    expect(isWorthKeeping(json())).toBe(true);
    expect(isWorthKeeping(json({ headers: { 'Cache-Control': 'private, no-cache' } }))).toBe(true);
    expect(isWorthKeeping(json({ headers: { 'Cache-Control': 'private, no-store' } }))).toBe(false);
    expect(isWorthKeeping(json({ status: 503 }))).toBe(false);
    expect(isWorthKeeping(new Response('', { headers: { 'Content-Type': 'text/csv' } }))).toBe(false);
  });
});
