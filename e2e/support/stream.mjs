import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** The change feed as server-sent events, as a consumer reads it who notes the id of what it has. */
export class EventStream {
  #rest = '';
  #reader;
  #cutOff = new AbortController();
  events = [];
  ended = false;

  /** @param {Record<string, string>} headers who asks, and `last-event-id` of who comes again */
  static async open(place, query, headers = {}) {
    const stream = new EventStream();
    const answer = await fetch(`${place.address}/api/v1/events?${query}`, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: stream.#cutOff.signal,
    });
    assert.equal(answer.status, 200);
    stream.#reader = stream.#read(answer.body);
    return stream;
  }

  /** Waits until so many events have come. */
  async has(count, longestMs = 15_000) {
    const deadline = performance.now() + longestMs;
    while (this.events.length < count && performance.now() < deadline) await sleep(20);
    assert.ok(this.events.length >= count, `${this.events.length} events of ${count}`);
    return this.events;
  }

  /** Whether the other side ends it within a time. */
  async endsWithin(ms) {
    await Promise.race([this.#reader, sleep(ms, undefined, { ref: false })]);
    return this.ended;
  }

  /** Leaves, as somebody whose line breaks. */
  async leave() {
    this.#cutOff.abort();
    await this.#reader;
  }

  async #read(body) {
    try {
      for await (const piece of body.pipeThrough(new TextDecoderStream())) this.#take(piece);
      this.ended = true;
    } catch (error) {
      this.ended = !this.#cutOff.signal.aborted;
    }
  }

  #take(piece) {
    const said = (this.#rest + piece).split('\n\n');
    this.#rest = said.pop();
    for (const lines of said.map((one) => one.split('\n'))) {
      const field = (name) =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      if (field('data')) this.events.push({ cursor: field('id'), ...JSON.parse(field('data')) });
    }
  }
}
