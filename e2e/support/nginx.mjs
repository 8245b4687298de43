import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort, repository, temporaryFolder } from './application.mjs';

const template = join(repository, 'docker', 'nginx', 'tongket.conf.template');
const tlsTemplate = join(repository, 'docker', 'nginx', 'tls.conf.template');
const webRoot = join(repository, 'frontend', 'dist');

/** Fills in the template as the image's own start does: only our variables, all others are nginx's. */
export async function configuration(values, file = template) {
  const text = await readFile(file, 'utf8');
  return text.replace(/\$\{(TONGKET_[A-Z_]+)\}/g, (whole, name) => {
    if (!(name in values)) throw new Error(`${whole} has no value`);
    return values[name];
  });
}

/** The production configuration in the machine's nginx, on a loopback port, before an application on another. */
export class Nginx {
  #process;

  /** @param {{ certificateFolder?: string }} options with a folder of certificates TLS is served too, at `tlsAddress` */
  static async start(backendPort, otherBackendPort = backendPort, { certificateFolder } = {}) {
    const nginx = new Nginx();
    nginx.folder = await temporaryFolder('nginx');
    nginx.port = await freePort();
    nginx.address = `http://localhost:${nginx.port}`;
    const server = await configuration({
      TONGKET_LISTEN: `127.0.0.1:${nginx.port}`,
      TONGKET_BACKEND: `127.0.0.1:${backendPort}`,
      TONGKET_OTHER_BACKEND: `127.0.0.1:${otherBackendPort}`,
      TONGKET_WEB_ROOT: webRoot,
    });
    if (certificateFolder) await nginx.#serveTls(certificateFolder);
    await mkdir(join(nginx.folder, 'temp'));
    await writeFile(join(nginx.folder, 'tongket.conf'), server);
    await writeFile(join(nginx.folder, 'nginx.conf'), surroundings());
    await nginx.check();
    nginx.#process = spawn(process.env.NGINX, nginx.#arguments('-g', 'daemon off;'), { stdio: 'inherit' });
    await nginx.#ready();
    return nginx;
  }

  /** nginx's own check of the configuration; rejects with what it says. */
  async check() {
    await promisify(execFile)(process.env.NGINX, this.#arguments('-t', '-q'));
  }

  async stop() {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGQUIT');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }

  /** As the image does with the template that deploy/docker-compose.tls.yml mounts. */
  async #serveTls(certificateFolder) {
    const port = await freePort();
    this.tlsAddress = `https://localhost:${port}`;
    const values = { TONGKET_TLS_LISTEN: `127.0.0.1:${port}`, TONGKET_TLS_FOLDER: certificateFolder };
    await mkdir(join(this.folder, 'conf.d', 'tls'), { recursive: true });
    await writeFile(join(this.folder, 'conf.d', 'tls', 'tls.conf'), await configuration(values, tlsTemplate));
  }

  #arguments(...rest) {
    return ['-p', this.folder, '-c', 'nginx.conf', '-e', join(this.folder, 'error.log'), ...rest];
  }

  async #ready() {
    for (let attempt = 0; attempt < 100; attempt++) {
      const answer = await fetch(`${this.address}/favicon.svg`).catch(() => undefined);
      if (answer) return;
      await sleep(50);
    }
    throw new Error(`nginx did not start:\n${await readFile(join(this.folder, 'error.log'), 'utf8')}`);
  }
}

/** What the image's own nginx.conf does around ours, with all files in one folder. */
function surroundings() {
  const user = process.getuid() === 0 ? 'user root;' : '';
  return `${user}
worker_processes 1;
pid nginx.pid;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path temp/body;
  proxy_temp_path temp/proxy;
  fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi;
  scgi_temp_path temp/scgi;
  include tongket.conf;
}
`;
}
