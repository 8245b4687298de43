import { afterEach, expect, it } from 'vitest';
import { ListQuery, type Chunk } from '$shared/list-query.svelte';

type Answer = (chunk: Chunk<string>) => void;

let end = () => {};
afterEach(() => end());

const page = (items: string[], cursor: string | null): Chunk<string> => ({ items, cursor, total: 3 });
const soon = () => new Promise((done) => setTimeout(done));

/** A list whose first page is shown; each later page is answered when the test says so. */
async function open() {
  const asked: { cursor: string | undefined; answer: Answer }[] = [];
  const load = (cursor: string | undefined) =>
    new Promise<Chunk<string>>((answer) => asked.push({ cursor, answer }));
  const lists: ListQuery<string>[] = [];
  end = $effect.root(() => {
    lists.push(new ListQuery(load));
  });
  const [list] = lists;
  if (list === undefined) throw new Error('no list');
  await soon();
  asked[0]?.answer(page(['a', 'b'], '2'));
  await soon();
  return { list, asked };
}

it('appends the next page', async () => {
  const { list, asked } = await open();
  void list.more();
  asked[1]?.answer(page(['c'], null));
  await soon();
  expect(list.items).toEqual(['a', 'b', 'c']);
  expect(list.loadingMore).toBe(false);
});

it('asks for the next page again where the list was read anew meanwhile', async () => {
  const { list, asked } = await open();
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
