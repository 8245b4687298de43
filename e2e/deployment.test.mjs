/* No engine runs the compose file here, so each thing that it says is held against the place it speaks of. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { repository } from './support/application.mjs';

const read = (...path) => readFileSync(join(repository, ...path), 'utf8');

const composeText = read('docker-compose.yml');
const compose = parse(composeText);
const { database, backend, web } = compose.services;
const example = variables(read('.env.example'));
const properties = variables(read('backend', 'src', 'main', 'resources', 'application.properties'));
const dockerfiles = { backend: instructions(backend), web: instructions(web) };

/** NAME=value lines. */
function variables(text) {
  const lines = text.split('\n').filter((line) => /^[^#\s][^=]*=/.test(line));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** A service's Dockerfile as [instruction, rest] pairs, continued lines joined. */
function instructions(service) {
  const text = readFileSync(join(repository, service.build.context, service.build.dockerfile), 'utf8');
  const lines = text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
  return lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}

function all(name, instruction) {
  return dockerfiles[name].filter(([word]) => word === instruction).map(([, rest]) => rest);
}

/** The default in `${tongket.port:8080}`. */
function defaultOf(property) {
  return properties[property].match(/^\$\{[^:]+:(.*)\}$/)[1];
}

/** A property is read from the variable of this name. */
function asVariable(property) {
  return property.toUpperCase().replace(/[.-]/g, '_');
}

function javaSources(folder = join(repository, 'backend', 'src', 'main')) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(java|properties)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('docker-compose.yml', () => {
  test('uses the variables of .env.example, all and only those', () => {
    const used = [...composeText.matchAll(/(?<!\$)\$\{([A-Z_]+)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(example).sort());
  });

  test('sets only settings that the application reads', () => {
    const sources = javaSources();
    const read = [...sources.matchAll(/\b(?:tongket[.][a-z.-]+|TONGKET_[A-Z_]+)\b/g)].map(([name]) => asVariable(name));
    for (const name of Object.keys(backend.environment).filter((name) => name.startsWith('TONGKET_'))) {
      assert.ok(read.includes(name), name);
    }
  });

  test('leads the application to the database that it starts', () => {
    const [, host, name] = backend.environment.TONGKET_DB_URL.match(/^jdbc:postgresql:\/\/([a-z]+):5432\/(.*)$/);
    assert.equal(compose.services[host], database);
    assert.equal(name, database.environment.POSTGRES_DB);
    assert.equal(backend.environment.TONGKET_DB_USERNAME, database.environment.POSTGRES_USER);
    assert.equal(backend.environment.TONGKET_DB_PASSWORD, database.environment.POSTGRES_PASSWORD);
  });

  test('leads nginx to the application and the caller to nginx', () => {
    const [host, port] = web.environment.TONGKET_BACKEND.split(':');
    assert.equal(compose.services[host], backend);
    assert.equal(port, defaultOf('quarkus.http.port'));
    assert.equal(web.ports[0].split(':').at(-1), environmentOf('web').TONGKET_LISTEN);
  });

  test('publishes nginx only', () => {
    assert.equal(database.ports, undefined);
    assert.equal(backend.ports, undefined);
    assert.equal(compose.networks[backend.networks[0]].internal, true);
  });

  test('lets each service wait for the health of the one before it', () => {
    assert.equal(backend.depends_on.database.condition, 'service_healthy');
    assert.equal(web.depends_on.backend.condition, 'service_healthy');
    for (const service of [database, backend, web]) assert.ok(service.healthcheck.test.length > 1);
  });

  test('asks the application’s health where the application tells it', () => {
    const url = new URL(backend.healthcheck.test.at(-1));
    assert.equal(properties['quarkus.management.enabled'], 'true');
    assert.equal(url.port, defaultOf('quarkus.management.port'));
    assert.equal(url.pathname, '/q/health/ready');
  });

  test('asks nginx’s health for a file that the web client’s build makes', () => {
    const url = new URL(web.healthcheck.test.at(-1));
    assert.equal(url.port, environmentOf('web').TONGKET_LISTEN);
    assert.ok(existsSync(join(repository, 'frontend', 'dist', url.pathname)));
  });

  test('keeps the files of evidence on a volume that the application may write to', () => {
    const folder = `${environmentOf('backend').TONGKET_DATA_DIR}/evidence`;
    assert.equal(backend.volumes[0].split(':')[1], folder);
    assert.ok(all('backend', 'RUN').some((line) => line.includes('-o tongket') && line.includes(folder)));
  });

  test('keeps the keys of credentials on a volume that nobody else may read', () => {
    const folder = `${environmentOf('backend').TONGKET_DATA_DIR}/credential-keys`;
    assert.equal(backend.volumes[1].split(':')[1], folder);
    assert.ok(all('backend', 'RUN').some((line) => line.includes(`-o tongket -m 700 ${folder}`)));
  });

  test('names volumes and networks that it defines', () => {
    const mounted = [database, backend].flatMap((service) => service.volumes.map((volume) => volume.split(':')[0]));
    assert.deepEqual(Object.keys(compose.volumes), mounted);
    const used = [database, backend, web].flatMap((service) => service.networks);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(compose.networks).sort());
  });
});

/** What a Dockerfile sets for its last stage. */
function environmentOf(name) {
  const pairs = all(name, 'ENV').flatMap((line) => line.trim().split(/\s+/));
  return Object.fromEntries(pairs.map((pair) => pair.split('=')));
}

for (const name of ['backend', 'web']) {
  describe(`${name}.Dockerfile`, () => {
    test('copies files that are there and that .dockerignore lets through', () => {
      const allowed = read('.dockerignore')
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1));
      const sources = all(name, 'COPY')
        .filter((line) => !line.startsWith('--from'))
        .flatMap((line) => line.split(' ').slice(0, -1));
      assert.ok(sources.length > 0);
      for (const source of sources) {
        assert.ok(existsSync(join(repository, source)), source);
        assert.ok(
          allowed.some((path) => `${source.replace(/\/$/, '')}/`.startsWith(`${path}/`)),
          `${source} is ignored`,
        );
      }
    });

    test('takes from a stage what that stage makes', () => {
      const stages = all(name, 'FROM').flatMap((line) => line.match(/ AS (\w+)$/)?.slice(1) ?? []);
      const made = ['/source/frontend/dist', '/source/backend/target/quarkus-app'];
      for (const line of all(name, 'COPY').filter((line) => line.startsWith('--from'))) {
        const [from, source] = line.split(' ');
        assert.ok(stages.includes(from.slice('--from='.length)), from);
        assert.ok(made.includes(source), source);
      }
    });

    test('runs as somebody who is not root', () => {
      assert.match(all(name, 'USER').at(-1), /^[1-9]\d*$/);
    });

    test('checks the same health as compose does', () => {
      const command = all(name, 'HEALTHCHECK')[0].match(/CMD (\[.*\])$/)[1];
      assert.deepEqual(['CMD', ...JSON.parse(command)], compose.services[name].healthcheck.test);
    });
  });
}

describe('limits and secrets', () => {
  test('nginx and the application agree on the longest body', () => {
    const template = read('docker', 'nginx', 'tongket.conf.template');
    const limits = [...template.matchAll(/client_max_body_size (\w+);/g)].map(([, limit]) => limit.toUpperCase());
    assert.deepEqual(limits, [properties['tongket.body-max-size'], properties['tongket.import-max-size'], '21M']);
  });

  test('the application refuses to start with the example’s secrets, and says so without a stack trace', () => {
    const filledIn = (value) => value.replace(/\$\{([A-Z_]+)[^}]*\}/g, (_, name) => example[name]);
    const settings = Object.entries(backend.environment).map(([name, value]) => [name, filledIn(value)]);
    const jar = join(repository, 'backend', 'target', 'quarkus-app', 'quarkus-run.jar');
    const { status, stderr } = spawnSync(join(process.env.JAVA_HOME, 'bin', 'java'), ['-jar', jar], {
      env: { PATH: process.env.PATH, ...Object.fromEntries(settings) },
      encoding: 'utf8',
      timeout: 30_000,
    });
    assert.equal(status, 1);
    assert.match(stderr, /TONGKET_DB_PASSWORD/);
    assert.match(stderr, /TONGKET_BOOTSTRAP_PASSWORD/);
    assert.doesNotMatch(stderr, /\tat |Exception/);
  });
});
