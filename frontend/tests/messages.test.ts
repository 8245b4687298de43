import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/messages';

const root = path.resolve(import.meta.dirname, '..');
const areas = readdirSync(path.join(root, 'messages/vi')).map((name) => name.replace('.json', ''));

function catalogue(language: 'vi' | 'en', area: string): Record<string, Entry> {
  const text = readFileSync(path.join(root, 'messages', language, `${area}.json`), 'utf8');
  return JSON.parse(text) as Record<string, Entry>;
}

function placeholders(entry: Entry): string[] {
  const texts = typeof entry === 'string' ? [entry] : Object.values(entry);
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))),
  ].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile() && /\.(ts|svelte)$/.test(each.name) && !each.name.includes('.test.'))
    .map((each) => path.join(each.parentPath, each.name));
}

/** Which area each file's message functions speak for, by following their imports to defineMessages. */
function usedKeys(): Map<string, Set<string>> {
  const used = new Map(areas.map((area) => [area, new Set<string>()]));
  for (const file of sourceFiles(path.join(root, 'src'))) {
    const text = readFileSync(file, 'utf8');
    for (const match of text.matchAll(/import \{([^}]*)\} from '([^']*messages)'/g)) {
      const area = areaOf(file, match[2] ?? '');
      for (const name of functionNames(match[1] ?? '')) {
        for (const call of text.matchAll(new RegExp(`\\b${name}\\(\\s*'([^']+)'`, 'g'))) {
          used.get(area)?.add(call[1] ?? '');
        }
      }
    }
  }
  return used;
}

function functionNames(imports: string): string[] {
  return [...imports.matchAll(/\bt\b(?: as (\w+))?/g)].map((match) => match[1] ?? 't');
}

function areaOf(importer: string, specifier: string): string {
  const target = specifier.startsWith('$shared')
    ? path.join(root, 'src/shared', specifier.slice('$shared'.length))
    : path.resolve(path.dirname(importer), specifier);
  const text = ['.ts', '/index.ts']
    .map((end) => target + end)
    .flatMap((each) => {
      try {
        return [readFileSync(each, 'utf8')];
      } catch {
        return [];
      }
    })
    .join('');
  return /defineMessages\('(\w+)'/.exec(text)?.[1] ?? '';
}

describe.each(areas)('messages of %s', (area) => {
  const vietnamese = catalogue('vi', area);
  const english = catalogue('en', area);

  it('exist in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(vietnamese));
  });

  it('name the same parameters in both languages', () => {
    for (const key of Object.keys(vietnamese)) {
      expect([key, placeholders(english[key] ?? '')]).toEqual([key, placeholders(vietnamese[key] ?? '')]);
    }
  });

  it('are sorted, so that two people’s additions do not meet', () => {
    expect(Object.keys(vietnamese)).toEqual(Object.keys(vietnamese).toSorted());
  });

  it('are all used', () => {
    const used = usedKeys().get(area) ?? new Set();
    expect(Object.keys(vietnamese).filter((key) => !used.has(key))).toEqual([]);
  });
});

it('lists every area for English readers', () => {
  const text = readFileSync(path.join(root, 'src/shared/messages/english.ts'), 'utf8');
  for (const area of areas) expect(text).toContain(`$messages/en/${area}.json`);
});
