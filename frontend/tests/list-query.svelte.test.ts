import { afterEach, expect, it } from 'vitest';
import { ListQuery, type Chunk } from '$shared/list-query.svelte';

type Answer = (chunk: Chunk<string>) => void;

let end = () => {};
afterEach(() => end());

/** A list of which each page is answered when the test says so. */
function open() {
  const asked: { cursor: string | undefined; answer: Answer }[] = [];
  const list = new ListQuery<string>(
    (cursor) => new Promise<Chunk<string>>((answer) => asked.push({ cursor, answer })),
  );
  return { list, asked };
}

function begin() {
  let opened: ReturnType<typeof open> | undefined;
  end = $effect.root(() => {
    opened = open();
  });
  if (opened === undefined) throw new Error('no list');
  return opened;
}

const page = (items: string[], cursor: string | null): Chunk<string> => ({ items, cursor, total: 3 });
const soon = () => new Promise((done) => setTimeout(done));

it('appends the next page', async () => {
  const { list, asked } = begin();
  await soon();
  asked[0]?.answer(page(['a', 'b'], '2'));
  await soon();
  void list.more();
  asked[1]?.answer(page(['c'], null));
  await soon();
  expect(list.items).toEqual(['a', 'b', 'c']);
  expect(list.loadingMore).toBe(false);
});

it('asks for the next page again where the list was read anew meanwhile', async () => {
  const { list, asked } = begin();
  await soon();
  asked[0]?.answer(page(['a', 'b'], '2'));
  await soon();
  void list.more();
  void list.query.reload();
  asked[2]?.answer(page(['z', 'a'], '2, anew'));
  await soon();
  asked[1]?.answer(page(['c'], null));
  await soon();
  expect(asked[3]?.cursor).toBe('2, anew');
  asked[3]?.answer(page(['b'], null));
  await soon();
  expect(list.items).toEqual(['z', 'a', 'b']);
  expect(list.loadingMore).toBe(false);
});
