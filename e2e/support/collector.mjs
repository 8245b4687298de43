import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

const longestWaitMs = 30_000;

/** The parts of a message of Protocol Buffers that have a length, as [number of the field, bytes]. */
function* parts(bytes) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const key = number();
    const kind = key & 7;
    if (kind === 0) number();
    else if (kind === 1) at += 8;
    else if (kind === 5) at += 4;
    else {
      const length = number();
      yield [key >> 3, bytes.subarray(at, at + length)];
      at += length;
    }
  }
}

const all = (bytes, field) => [...parts(bytes)].filter(([each]) => each === field).map(([, value]) => value);

/** What https://opentelemetry.io/docs/specs/otlp says of a span: ids as hexadecimal digits, attributes that are texts. */
function spanOf(bytes) {
  const [trace, id, parent, name] = [1, 2, 4, 5].map((field) => all(bytes, field)[0]);
  const attributes = all(bytes, 9).map((pair) => [
    all(pair, 1)[0].toString(),
    all(all(pair, 2)[0] ?? Buffer.alloc(0), 1)[0]?.toString(),
  ]);
  return {
    trace: trace.toString('hex'),
    id: id.toString('hex'),
    parent: parent?.length ? parent.toString('hex') : null,
    name: name.toString(),
    attributes: Object.fromEntries(attributes.filter(([, value]) => value !== undefined)),
  };
}

const spansOf = (bytes) =>
  all(bytes, 1)
    .flatMap((resource) => all(resource, 2))
    .flatMap((scope) => all(scope, 2))
    .map(spanOf);

/** A collector of traces that keeps what it is told, in memory. */
export class Collector {
  spans = [];
  raw = '';

  static async start() {
    const collector = new Collector();
    collector.server = createServer(async (request, response) => {
      const pieces = [];
      for await (const piece of request) pieces.push(piece);
      const sent = Buffer.concat(pieces);
      const bytes = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
      collector.raw += bytes.toString('utf8');
      collector.spans.push(...spansOf(bytes));
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
    collector.server.listen(0, '127.0.0.1');
    await once(collector.server, 'listening');
    return collector;
  }

  get endpoint() {
    return `http://127.0.0.1:${this.server.address().port}`;
  }

  /** The first span that is asked for, once it has come; spans come in batches, a few seconds late. */
  async span(wanted) {
    const deadline = performance.now() + longestWaitMs;
    while (performance.now() < deadline) {
      const found = this.spans.find(wanted);
      if (found) return found;
      await sleep(100);
    }
    throw new Error(`no such span among ${this.spans.map(({ name }) => name).join(', ')}`);
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}
