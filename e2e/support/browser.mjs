import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { repository } from './application.mjs';

const results = join(repository, 'e2e', 'results');
// A machine of the continuous integration may be several times slower than a desk's.
const longestWaitMs = 40_000;
/** How much of the screen may move, and how far, while a page loads: the budget of the design. */
const mostMovement = 0.02;

// The sandbox wants rights that root does not hand down, and nothing here may call anybody else.
const flags = [
  ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(more = []) {
  return chromium.launch({ executablePath: process.env.CHROMIUM, args: [...flags, ...more] });
}

/**
 * One person's browser: an own session, and a page whose complaints are collected. A script error, a violated content
 * security policy or a request to another host is a fault wherever it happens.
 */
export class Visitor {
  #faults = [];

  constructor(context, page, address) {
    this.context = context;
    this.page = page;
    this.address = address;
  }

  /** @param {{ width?: number, locale?: string, worker?: boolean }} options */
  static async arrive(browser, address, { width = 1280, locale = 'vi-VN', worker = true, ...rest } = {}) {
    const context = await browser.newContext({ baseURL: address, locale, viewport: { width, height: 900 }, ...rest });
    context.setDefaultTimeout(longestWaitMs);
    // What a service worker asks for passes by whoever answers in the server's place.
    if (!worker) await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
    const visitor = new Visitor(context, await context.newPage(), address);
    await visitor.#listen();
    return visitor;
  }

  async #listen() {
    const { page } = this;
    page.on('pageerror', (error) => this.#faults.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(data|blob):/.test(url)) this.#faults.push(`foreign request: ${url}`);
    });
    await page.exposeFunction('reportViolation', (text) => this.#faults.push(`content security policy: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        globalThis.reportViolation(`${event.violatedDirective} refuses ${event.blockedURI} at ${event.sourceFile}`);
      });
    });
  }

  async open(path) {
    await this.page.goto(new URL(path, this.address).href);
    await this.settled();
  }

  /** Until the page has said all that it has to say: nothing is loading any more. */
  async settled() {
    await this.page.waitForLoadState('networkidle');
    await this.page.locator('main h1').first().waitFor();
  }

  /** Fails on what the page complained about so far, but for what was to be expected, and forgets it. */
  assertNoFaults(where, expected = /^$/) {
    const faults = this.#faults.splice(0).filter((fault) => !expected.test(fault));
    assert.deepEqual(faults, [], where);
  }

  /** Fails on any finding of axe in a part of the page, and when something is wider than the screen. */
  async assertAccessible(where, part = 'html') {
    await this.#assertNoFindings(where, this.#axe().include(part));
    await this.assertFits(where);
  }

  /** Fails where text is hard to tell from what lies under it. */
  async assertContrast(where) {
    await this.#assertNoFindings(where, this.#axe().withRules(['color-contrast', 'link-in-text-block']));
  }

  /** Fails where parts of the page moved while it was loading, and names those that moved farthest. */
  async assertStill(where) {
    const moves = await this.page.evaluate(() => {
      const nameOf = (node) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return element ? `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}` : '?';
      };
      return new Promise((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .filter(({ hadRecentInput }) => !hadRecentInput)
              .map(({ value, sources }) => ({
                value,
                of: sources.map(
                  ({ node, previousRect, currentRect }) => `${nameOf(node)} ${previousRect.y} to ${currentRect.y}`,
                ),
              })),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        // Of a page that stood still nothing is ever told.
        setTimeout(() => resolve([]), 100);
      });
    });
    const moved = moves.reduce((sum, { value }) => sum + value, 0);
    const farthest = moves.toSorted((one, other) => other.value - one.value)[0];
    assert.ok(moved <= mostMovement, `${where} moves by ${moved.toFixed(3)}: ${farthest?.of.join(', ')}`);
  }

  async assertFits(where) {
    const overflow = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0, `${where} is ${overflow} px wider than the screen`);
  }

  /** No page has frames, so one look at it is enough; for frames each look opens a page of its own. */
  #axe() {
    return new AxeBuilder({ page: this.page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } });
  }

  async #assertNoFindings(where, axe) {
    const { violations } = await axe.analyze();
    const findings = violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0].target.join(' ')}`);
    assert.deepEqual(findings, [], `axe on ${where}`);
  }

  async signIn({ username, password }) {
    await this.open('/dang-nhap');
    await this.page.locator('#username').fill(username);
    await this.page.locator('#password').fill(password);
    await this.page
      .getByRole('button', { name: /^(Đăng nhập|Sign in)$/ })
      .last()
      .click();
    await this.page.waitForURL('**/lam-viec**');
    await this.settled();
  }

  /** A picture for whoever looks into a failed run. */
  async photograph(name) {
    await mkdir(results, { recursive: true });
    await this.page.screenshot({ path: join(results, `${name}.png`), fullPage: true });
  }

  async leave() {
    // Whoever answers in the server's place may be about to, and nobody is left to hear it.
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.context.close();
  }
}
