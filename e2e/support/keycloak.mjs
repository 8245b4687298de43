import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './application.mjs';

const realmFile = join(import.meta.dirname, 'keycloak', 'tongket-realm.json');
const longestStartMs = 180_000;

/** What all clients of the realm show; the realm lives for one test, on the loopback address, in memory. */
export const clientSecret = 'only-for-this-test';

/** A real Keycloak with a realm of people and clients, all of it gone when it stops. */
export class Keycloak {
  #process;
  #output = '';

  static async start() {
    const keycloak = new Keycloak();
    await keycloak.#start();
    return keycloak;
  }

  async #start() {
    this.port = await freePort();
    // Another site than the application, as providers are.
    this.address = `http://127.0.0.1:${this.port}`;
    this.issuer = `${this.address}/realms/tongket`;
    const home = process.env.KEYCLOAK;
    await mkdir(join(home, 'data', 'import'), { recursive: true });
    await copyFile(realmFile, join(home, 'data', 'import', 'tongket-realm.json'));
    const options = [
      '--optimized',
      '--http-enabled=true',
      '--http-host=127.0.0.1',
      `--http-port=${this.port}`,
      `--hostname=${this.address}`,
      '--import-realm',
      '--log-level=WARN',
    ];
    this.#process = spawn('bash', [join(home, 'bin', 'kc.sh'), 'start', ...options], {
      env: { ...process.env, JAVA_OPTS_KC_HEAP: '-Xms128m -Xmx384m -XX:TieredStopAtLevel=1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process.stdout.on('data', (chunk) => (this.#output += chunk));
    this.#process.stderr.on('data', (chunk) => (this.#output += chunk));
    await this.#ready(performance.now() + longestStartMs);
  }

  async #ready(deadline) {
    while (performance.now() < deadline && this.#process.exitCode === null) {
      const answer = await fetch(`${this.issuer}/.well-known/openid-configuration`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(200);
    }
    await this.stop();
    throw new Error(`Keycloak did not become ready:\n${this.#output}`);
  }

  async stop() {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const ended = once(this.#process, 'exit');
      // Its script hands this one on to the JVM.
      this.#process.kill('SIGTERM');
      await ended;
    }
  }

  /** What a client is given for a person's name and password: `{ access_token, id_token, … }`. */
  async tokens(client, { username, password }, scope = 'openid') {
    const answer = await fetch(`${this.issuer}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: client,
        client_secret: clientSecret,
        username,
        password,
        scope,
      }),
    });
    if (!answer.ok) throw new Error(`Keycloak answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  }

  /** Takes a role of the realm from a person; `administrator` is somebody who may. */
  async takeRole(administrator, username, role) {
    const { access_token: token } = await this.tokens('system', administrator);
    const admin = async (path, method = 'GET', body) => {
      const answer = await fetch(`${this.address}/admin/realms/tongket/${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`Keycloak answered ${answer.status}: ${await answer.text()}`);
      return answer.status === 204 ? undefined : answer.json();
    };
    const [person] = await admin(`users?exact=true&username=${username}`);
    const { id, name } = await admin(`roles/${encodeURIComponent(role)}`);
    await admin(`users/${person.id}/role-mappings/realm`, 'DELETE', [{ id, name }]);
  }
}
