import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Application, temporaryFolder } from './application.mjs';
import { Nginx } from './nginx.mjs';
import { Person } from './person.mjs';
import { Postgres } from './postgres.mjs';

/** What the compose file tells the application about the proxy before it. */
export const behindProxy = {
  QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING: 'true',
  QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED: 'true',
  QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST: 'true',
};

/** Two replicas of the packaged application over one database and one folder of evidence, behind the shipped nginx. */
export class Replicas {
  /** @param {Record<string, string>} environment settings of both; `options.wired` puts a wire between them and the
   *     database, which is one of their own unless it is `options.postgres` */
  static async start(environment = {}, { wired = false, postgres } = {}) {
    const replicas = new Replicas();
    try {
      replicas.folder = await temporaryFolder('shared');
      replicas.postgres = postgres ?? (await Postgres.start());
      replicas.wire = wired ? await Wire.to(replicas.postgres.port) : undefined;
      const port = replicas.wire?.port ?? replicas.postgres.port;
      const common = {
        TONGKET_DB_URL: `jdbc:postgresql://127.0.0.1:${port}/postgres?socketTimeout=20`,
        TONGKET_DB_USERNAME: replicas.postgres.username,
        TONGKET_DB_PASSWORD: replicas.postgres.password,
        TONGKET_EVIDENCE_FOLDER: join(replicas.folder, 'evidence'),
        TONGKET_CREDENTIALS_KEY_FOLDER: join(replicas.folder, 'credential-keys'),
        TONGKET_PUBLIC_ADDRESS: 'https://tongket.example',
        TONGKET_JOB_LEASE: 'PT5S',
        ...behindProxy,
        ...environment,
      };
      replicas.first = await Application.start(common);
      const nothingOfItsOwn = { TONGKET_SAMPLE_DATA: 'false', TONGKET_DEMO_ACCOUNTS: 'false' };
      replicas.second = await Application.start({ ...common, ...nothingOfItsOwn });
      replicas.nginx = await Nginx.start(replicas.first.port, replicas.second.port);
      replicas.accounts = await replicas.first.accounts();
      return replicas;
    } catch (error) {
      await replicas.dispose();
      throw error;
    }
  }

  /** Where one of them, or nginx before them, is asked by somebody with a demo account. */
  async signIn(role, place = this.nginx) {
    return Person.signIn({ address: place.address, accounts: () => this.accounts }, role);
  }

  /** Somebody with a new token, who may be sent to any place. */
  async caller(role) {
    const person = await this.signIn(role, this.first);
    const scopes = ['*:read', '*:write'];
    const token = await person.create('POST', '/api/v1/tokens', { name: 'Bài thử', scopes });
    return new Caller(token);
  }

  async dispose() {
    endRepetitions();
    await this.nginx?.stop();
    await Promise.all([this.first?.dispose(), this.second?.dispose()]);
    await this.wire?.close();
    await this.postgres?.dispose();
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }
}

/** Somebody with a token. */
export class Caller {
  constructor({ id, secret }) {
    this.id = id;
    this.secret = secret;
  }

  /** An answer with its body read: `{ status, headers, body }`. A connection that breaks is status 0. */
  async call(place, method, path, body, headers = {}) {
    const text = body === undefined || typeof body === 'string' || body instanceof FormData;
    try {
      const answer = await fetch(place.address + path, {
        method,
        headers: {
          authorization: `Bearer ${this.secret}`,
          ...(!text && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: text ? body : JSON.stringify(body),
      });
      const words = await answer.text();
      return { status: answer.status, headers: answer.headers, body: parsed(words) };
    } catch (error) {
      return { status: 0, headers: new Headers(), body: String(error.cause ?? error) };
    }
  }
}

function parsed(words) {
  try {
    return JSON.parse(words);
  } catch {
    return words;
  }
}

/** A line to the database that can be slowed down, silenced or cut. */
export class Wire {
  #server;
  #lines = new Set();
  delayMs = 0;
  silent = false;

  static async to(port) {
    const wire = new Wire();
    wire.#server = createServer((near) => wire.#join(near, createConnection({ port, host: '127.0.0.1' })));
    wire.#server.listen(0, '127.0.0.1');
    await once(wire.#server, 'listening');
    wire.port = wire.#server.address().port;
    return wire;
  }

  /** Cuts every line that is open; new ones may be opened. */
  cut() {
    for (const line of this.#lines) line.destroy();
  }

  async close() {
    this.cut();
    this.#server.close();
  }

  #join(near, far) {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ]) {
      this.#lines.add(from);
      from.setNoDelay(true);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#lines.delete(from);
        to.destroy();
      });
      from.on('data', (chunk) => this.#pass(chunk, from, to));
    }
  }

  async #pass(chunk, from, to) {
    if (this.silent) return;
    if (this.delayMs > 0) {
      from.pause();
      await sleep(this.delayMs);
      from.resume();
    }
    if (!to.destroyed) to.write(chunk);
  }
}

/** All that were begun: those of a test that failed end with the replicas. */
const repetitions = new Set();

/** So that a test that failed lets the process end. */
export function endRepetitions() {
  for (const repetition of repetitions) repetition.end();
}

/** Does something again and again until `stop`, which waits for the last one and gives all results. */
export function repeatedly(deed, pauseMs = 0) {
  const repetition = begin(deed, pauseMs);
  repetitions.add(repetition);
  return repetition;
}

function begin(deed, pauseMs) {
  const results = [];
  let going = true;
  const done = (async () => {
    for (let turn = 0; going; turn++) {
      results.push(await deed(turn));
      if (pauseMs > 0) await sleep(pauseMs);
    }
  })();
  return {
    end() {
      going = false;
    },
    async stop() {
      going = false;
      await done;
      return results;
    },
  };
}

/** Waits until something holds. */
export async function until(what, condition, longestMs = 60_000) {
  const deadline = performance.now() + longestMs;
  while (performance.now() < deadline) {
    const found = await condition();
    if (found) return found;
    await sleep(50);
  }
  throw new Error(`not within ${longestMs} ms: ${what}`);
}
