import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const longestWaitMs = 30_000;

/** Another system: it keeps what it is sent and answers what it is told to, else 204. */
export class Receiver {
  calls = [];
  answers = [];
  /** What an answer waits for. */
  patience = Promise.resolve();

  static async start() {
    const receiver = new Receiver();
    receiver.server = createServer(async (request, response) => {
      const pieces = [];
      for await (const piece of request) pieces.push(piece);
      receiver.calls.push({ headers: request.headers, body: Buffer.concat(pieces).toString('utf8') });
      await receiver.patience;
      response.writeHead(receiver.answers.shift() ?? 204).end();
    });
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}/hooks`;
  }

  /** Ids of the events that came, in their order. */
  get ids() {
    return this.calls.map(({ headers }) => headers['webhook-id']);
  }

  /** The calls, once there are so many. */
  async called(times, longestMs = longestWaitMs) {
    const deadline = performance.now() + longestMs;
    while (this.calls.length < times && performance.now() < deadline) await sleep(50);
    assert.equal(this.calls.length, times);
    return this.calls;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}
