import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deliver, Outcome } from '$shared/courier';
import type { Unsent } from '$shared/outbox';

/** One tab of the browser: modules of its own, the same store. */
async function openTab() {
  vi.resetModules();
  const { outbox } = await import('$shared/outbox');
  const { Courier, outcomeOf } = await import('$shared/courier');
  const { attend } = await import('$shared/places');
  return { outbox, attend, Courier, outcomeOf };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

/** The locks of a browser, as far as they are used: exclusive ones queue, a shared one keeps others out. */
class Locks {
  #queues = new Map<string, Promise<unknown>>();
  #shared = new Map<string, number>();

  async request(name: string, ...rest: unknown[]): Promise<unknown> {
    const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
    const { mode, ifAvailable } = (rest.length > 1 ? rest[0] : {}) as LockOptions;
    if (mode === 'shared') {
      this.#shared.set(name, (this.#shared.get(name) ?? 0) + 1);
      return work({}).finally(() => this.#shared.set(name, (this.#shared.get(name) ?? 1) - 1));
    }
    if (ifAvailable) return work((this.#shared.get(name) ?? 0) > 0 ? null : {});
    const mine = (this.#queues.get(name) ?? Promise.resolve()).then(() => work({}));
    this.#queues.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  }
}

let arrived: string[] = [];
const states: string[] = [];

const drop =
  ({ outbox }: Tab): Deliver =>
  async (entry) => {
    arrived.push(entry.row);
    await outbox.drop(entry.owner, entry.place, entry.row, entry.stamp);
    return { kind: 'sent' };
  };

function courierOf(tab: Tab, deliver: Deliver, whoami: () => Promise<string | null> = async () => 'xa') {
  return new tab.Courier({
    owner: 'xa',
    deliver: { figure: async () => deliver },
    whoami,
    onState: (state) => states.push(state),
  });
}

const figure = { kind: 'figure' };

describe('what is typed without a connection', () => {
  let tab: Tab;

  beforeEach(async () => {
    vi.stubGlobal('navigator', { locks: new Locks() });
    arrived = [];
    states.length = 0;
    tab = await openTab();
    for (const owner of ['xa', 'tinh']) await tab.outbox.clear(owner);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('stays in the memory of the page where the store fails at everything', async () => {
    const failing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing', 'InvalidStateError');
    });
    await tab.outbox.keep('xa', 'A', 'first', 1, figure);
    expect(tab.outbox.fleeting).toBe(true);
    failing.mockRestore();
    expect((await tab.outbox.of('xa', 'A')).map(({ content }) => content)).toEqual([1]);
  });

  it('goes in the order in which it was typed, and drafts stay', async () => {
    await tab.outbox.keep('xa', 'A', 'second', 2, figure);
    await tab.outbox.keep('xa', 'B', 'third', 3, figure);
    await tab.outbox.keep('xa', 'A', 'draft', 0);
    await tab.outbox.keep('xa', 'A', 'second', 22, figure);
    await tab.outbox.keep('xa', 'A', 'fourth', 4, figure);
    await courierOf(tab, drop(tab)).now();
    expect(arrived).toEqual(['second', 'third', 'fourth']);
    expect((await tab.outbox.all('xa')).map(({ row }) => row)).toEqual(['draft']);
  });

  it('is there after the page was loaded anew', async () => {
    await tab.outbox.keep('xa', 'A', 'one', { typed: '12' }, figure);
    const later = await openTab();
    expect((await later.outbox.all('xa')).map(({ content }) => content)).toEqual([{ typed: '12' }]);
    expect(await later.outbox.count('tinh')).toBe(0);
  });

  it('goes once, though two tabs send at the same time', async () => {
    const other = await openTab();
    for (const row of ['1', '2', '3']) await tab.outbox.keep('xa', 'A', row, row, figure);
    const slowly =
      (from: Tab): Deliver =>
      async (entry) => {
        await new Promise((done) => setTimeout(done, 5));
        return drop(from)(entry);
      };
    await Promise.all([courierOf(tab, slowly(tab)).now(), courierOf(other, slowly(other)).now()]);
    expect(arrived).toEqual(['1', '2', '3']);
  });

  it('is tried again where the browser did not give it out', async () => {
    await tab.outbox.keep('xa', 'A', '1', 1, figure);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(tab.outbox, 'get').mockRejectedValueOnce(new DOMException('gone', 'UnknownError'));
    await courierOf(tab, drop(tab)).now();
    expect(states.at(-1)).toBe('waiting');
    expect(arrived).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_500);
    vi.useRealTimers();
    await vi.waitFor(() => expect(arrived).toEqual(['1']));
  });

  it('is left to the page that is open on it, in whatever tab', async () => {
    const other = await openTab();
    const leave = other.attend('xa', 'A');
    await tab.outbox.keep('xa', 'A', 'open', 1, figure);
    await tab.outbox.keep('xa', 'B', 'closed', 1, figure);
    const courier = courierOf(tab, drop(tab));
    await courier.now();
    expect(arrived).toEqual(['closed']);
    leave();
    await new Promise((done) => setTimeout(done));
    await courier.now();
    expect(arrived).toEqual(['closed', 'open']);
  });

  it('is tried again after growing pauses, from where it stopped', async () => {
    await tab.outbox.keep('xa', 'A', '1', 1, figure);
    await tab.outbox.keep('xa', 'A', '2', 2, figure);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answers: Outcome[] = [{ kind: 'later' }, { kind: 'later', seconds: 60 }];
    const tries: string[] = [];
    const courier = courierOf(tab, async (entry) => {
      tries.push(entry.row);
      return answers.shift() ?? drop(tab)(entry);
    });
    await courier.now();
    expect(states.at(-1)).toBe('waiting');
    await vi.advanceTimersByTimeAsync(3_000);
    await vi.waitFor(() => expect(tries).toEqual(['1', '1']));
    // The server said when to come back.
    await vi.advanceTimersByTimeAsync(50_000);
    expect(tries).toEqual(['1', '1']);
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(tries).toEqual(['1', '1', '1', '2']));
    expect(arrived).toEqual(['1', '2']);
    courier.stop();
  });

  it('stays where the session has ended, and where somebody else is signed in', async () => {
    await tab.outbox.keep('xa', 'A', '1', 1, figure);
    await courierOf(tab, drop(tab), async () => null).now();
    expect(states.at(-1)).toBe('signed-out');
    await courierOf(tab, drop(tab), async () => 'tinh').now();
    await courierOf(tab, async () => ({ kind: 'signed-out' })).now();
    expect(arrived).toEqual([]);
    expect(await tab.outbox.count('xa')).toBe(1);
  });

  it('waits for somebody’s decision where it was refused, and holds up nothing behind it', async () => {
    await tab.outbox.keep('xa', 'A', 'refused', 1, figure);
    await tab.outbox.keep('xa', 'A', 'next', 2, figure);
    let tries = 0;
    const deliver: Deliver = async (entry) => {
      if (entry.row === 'next' || tries++ > 0) return drop(tab)(entry);
      await tab.outbox.mark(entry, { status: 409, code: 'round.closed', message: 'Đợt đã đóng' });
      return { kind: 'kept' };
    };
    const courier = courierOf(tab, deliver);
    await courier.now();
    await courier.now();
    expect([tries, arrived]).toEqual([1, ['next']]);
    const [entry] = await tab.outbox.all('xa');
    expect(entry?.problem?.message).toBe('Đợt đã đóng');
    await tab.outbox.mark(entry as Unsent, undefined);
    await courier.now();
    expect(await tab.outbox.count('xa')).toBe(0);
  });

  it.each([
    [0, 'later'],
    [408, 'later'],
    [429, 'later'],
    [503, 'later'],
    [401, 'signed-out'],
    [403, 'kept'],
    [409, 'kept'],
    [412, 'kept'],
    [422, 'kept'],
  ])('is told what an answer of %i means: %s', (status, kind) => {
    expect(tab.outcomeOf({ status, code: 'x' }).kind).toBe(kind);
  });

  it('is not dropped by who sent an older content', async () => {
    await tab.outbox.keep('xa', 'A', '1', 'old', { ...figure, stamp: 'first' });
    await tab.outbox.keep('xa', 'A', '1', 'new', { ...figure, stamp: 'second' });
    await tab.outbox.drop('xa', 'A', '1', 'first');
    expect((await tab.outbox.all('xa')).map(({ content }) => content)).toEqual(['new']);
    await tab.outbox.drop('xa', 'A', '1', 'second');
    expect(await tab.outbox.count('xa')).toBe(0);
  });

  it('stays on the page where the browser has no room, and says so', async () => {
    const given: string[] = [];
    vi.stubGlobal('caches', { delete: async (name: string) => given.push(name) });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await tab.outbox.keep('xa', 'A', '1', 'typed', figure);
    expect(given).toEqual(['tongket-answers']);
    expect(tab.outbox.fleeting).toBe(true);
    expect((await tab.outbox.all('xa')).map(({ content }) => content)).toEqual(['typed']);
    put.mockRestore();
    await tab.outbox.keep('xa', 'A', '1', 'typed on', figure);
    expect(tab.outbox.fleeting).toBe(false);
    expect(await (await openTab()).outbox.count('xa')).toBe(1);
  });

  it('is gone for the next person when its owner leaves', async () => {
    await tab.outbox.keep('xa', 'A', '1', 1, figure);
    await tab.outbox.keep('tinh', 'A', '1', 1, figure);
    await tab.outbox.clear('xa');
    expect([await tab.outbox.count('xa'), await tab.outbox.count('tinh')]).toEqual([0, 1]);
  });
});
