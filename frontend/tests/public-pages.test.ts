import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is known of a public page, in the list that the application delivers them by. */
interface PublicPage {
  path: string;
  shows: string;
  listed?: boolean;
}

const list = JSON.parse(
  readFileSync('../backend/src/main/resources/public-pages.json', 'utf8'),
) as PublicPage[];

/** A path whatever its parts are called. */
const form = (path: string) => path.replace(/\{\w+\}|\[[\w=]+\]/g, '*');

const routes = readdirSync('src/routes/(public)', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('+page.svelte'))
  .map((file) => form(join('/', file, '..')));

describe('the list of public pages', () => {
  it('names the routes of readers, and the page of verification, which the application writes alone', () => {
    const paths = list.map(({ path }) => form(path));
    expect([...routes, '/xac-minh/*'].toSorted()).toEqual(paths.toSorted());
  });

  it('has what is said where scripts are off', () => {
    const links = [...readFileSync('src/app.html', 'utf8').matchAll(/href="(\/[a-z-]*)"/g)].map(
      ([, path]) => path,
    );
    expect(links).not.toHaveLength(0);
    for (const path of links) expect(list.map((page) => page.path)).toContain(path);
  });
});
