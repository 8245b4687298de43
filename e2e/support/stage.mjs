import { after, before, test } from 'node:test';
import { Application } from './application.mjs';
import { openBrowser, Visitor } from './browser.mjs';

/** The packaged application with its accounts, and a browser, for the tests of one file. */
export class Stage {
  #browser;

  /** @param {(stage: Stage) => Promise<void>} prepare what the tests find when they begin */
  static open(prepare = async () => {}) {
    const stage = new Stage();
    before(async () => {
      stage.application = await Application.start();
      stage.accounts = await stage.application.accounts();
      stage.#browser = await openBrowser();
      await prepare(stage);
    });
    after(async () => {
      await stage.#browser?.close();
      await stage.application?.dispose();
    });
    return stage;
  }

  /** What one person does; when it fails, a picture of what they saw stays behind. */
  async visit(name, play, options) {
    const visitor = await Visitor.arrive(this.#browser, this.application.address, options);
    try {
      await play(visitor);
    } catch (error) {
      await visitor.photograph(name.replace(/[^\p{L}\d]+/gu, '-'));
      throw error;
    } finally {
      await visitor.leave();
    }
  }

  /** A test that a person plays, once at a desk and once on a telephone. */
  story(name, play, widths = [1280, 360]) {
    for (const width of widths) {
      const title = `${name}, ${width} px wide`;
      test(title, () => this.visit(title, play, { width }));
    }
  }
}

/** On a desk's screen and on a telephone's. */
export async function assertAccessibleAtBothWidths(visitor, where) {
  // What a page shows while it is fetched has no heading yet, and is not what is looked at.
  await visitor.page.locator('main h1').first().waitFor();
  for (const width of [360, 1280]) {
    await visitor.page.setViewportSize({ width, height: 900 });
    await visitor.assertAccessible(`${where} at ${width} px`);
    if (process.env.PHOTOGRAPHS) await visitor.photograph(`${where.replace(/\W+/g, '-')}-${width}`);
  }
}
