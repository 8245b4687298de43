/* No engine runs the compose file here, so each thing that it says is held against the place it speaks of. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { repository, temporaryFolder } from './support/application.mjs';
import { composeDefaults } from './support/compose.mjs';

const read = (...path) => readFileSync(join(repository, ...path), 'utf8');

const composeText = read('docker-compose.yml');
const compose = parse(composeText, { merge: true });
const tlsText = read('deploy/docker-compose.tls.yml');
const tls = parse(tlsText).services.web;
const archiveText = read('deploy/docker-compose.archive.yml');
const archive = parse(archiveText).services.database;
const { database, backend, 'other-backend': otherBackend, web, backup, prometheus, grafana } = compose.services;
const example = variables(read('.env.example'));
const properties = variables(read('backend', 'src', 'main', 'resources', 'application.properties'));
const dockerfiles = { backend: instructions(backend), web: instructions(web), backup: instructions(backup) };

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
    const used = [...`${composeText}${tlsText}${archiveText}`.matchAll(/(?<!\$)\$\{([A-Z_]+)/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual([...new Set(used)].sort(), Object.keys(example).sort());
  });

  test('sets only settings that the application reads', () => {
    const sources = javaSources();
    const read = [...sources.matchAll(/\b(?:tongket[.][a-z0-9.-]+|TONGKET_[A-Z0-9_]+)\b/g)].map(([name]) =>
      asVariable(name),
    );
    for (const name of Object.keys(backend.environment).filter((name) => name.startsWith('TONGKET_'))) {
      assert.ok(read.includes(name), name);
    }
  });

  test('passes on every setting of the manual, but for those that the containers fix', () => {
    const manual = read('docs', 'operations.md').split('\n## ')[1];
    const settings = [...manual.matchAll(/^\| `(TONGKET_[A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    assert.ok(settings.length > 80);
    const fixed = [
      'TONGKET_ALLOW_DEMO_ACCOUNTS',
      'TONGKET_ALLOW_EMBEDDED_DATABASE',
      'TONGKET_CREDENTIALS_KEY_FOLDER',
      'TONGKET_DATA_DIR',
      'TONGKET_DEMO_ACCOUNTS',
      'TONGKET_EMBEDDED_DATABASE',
      'TONGKET_EMBEDDED_DATABASE_PORT',
      'TONGKET_EVIDENCE_FOLDER',
      'TONGKET_HOST',
      'TONGKET_IMPORT_FOLDER',
      'TONGKET_MANAGEMENT_PORT',
      'TONGKET_PORT',
    ];
    assert.deepEqual(settings.filter((name) => !(name in backend.environment)).sort(), fixed);
  });

  test('passes on every setting of OpenID Connect, and where nothing is set what the manual calls the default', () => {
    const rows = [...read('docs', 'operations.md').matchAll(/^\| `(TONGKET_OIDC_\w+)` \| .* \| (.*) \|$/gm)];
    const manual = Object.fromEntries(rows.map(([, name, standard]) => [name, standard.match(/^`(.*)`$/)?.[1] ?? '']));
    assert.ok(rows.length > 10);
    assert.deepEqual(composeDefaults(/^TONGKET_OIDC_/), manual);
    assert.deepEqual(composeDefaults(/^TONGKET_(LOCAL_SIGN_IN|BREAK_GLASS)/), {
      TONGKET_LOCAL_SIGN_IN: 'true',
      TONGKET_BREAK_GLASS_USERNAME: '',
    });
  });

  test('lets the application reach a provider and receivers outside', () => {
    assert.ok(backend.networks.some((name) => !compose.networks[name]?.internal));
  });

  test('leads the application to the database that it starts', () => {
    const [, host, name] = backend.environment.TONGKET_DB_URL.match(/^jdbc:postgresql:\/\/([a-z]+):5432\/(.*)$/);
    assert.equal(compose.services[host], database);
    assert.equal(name, database.environment.POSTGRES_DB);
    assert.equal(backend.environment.TONGKET_DB_USERNAME, database.environment.POSTGRES_USER);
    assert.equal(backend.environment.TONGKET_DB_PASSWORD, database.environment.POSTGRES_PASSWORD);
  });

  test('leads nginx to both replicas and the caller to nginx', () => {
    for (const [name, service] of [
      ['TONGKET_BACKEND', backend],
      ['TONGKET_OTHER_BACKEND', otherBackend],
    ]) {
      const [host, port] = web.environment[name].split(':');
      assert.equal(compose.services[host], service);
      assert.equal(port, defaultOf('quarkus.http.port'));
    }
    assert.equal(web.ports[0].split(':').at(-1), environmentOf('web').TONGKET_LISTEN);
  });

  test('runs two replicas that differ in nothing but what they wait for', () => {
    const { depends_on: ours, ...one } = backend;
    const { depends_on: theirs, ...other } = otherBackend;
    assert.deepEqual(one, other);
    assert.deepEqual(Object.keys(theirs), [...Object.keys(ours), 'backend']);
    for (const name of ['backend', 'other-backend']) assert.equal(web.depends_on[name].restart, true);
  });

  test('gives no container more than it needs', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      assert.equal(service.read_only, true, name);
      assert.deepEqual(service.cap_drop, ['ALL'], name);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
    }
    assert.notEqual(database.user, undefined);
    assert.notEqual(backup.user, undefined);
  });

  test('gives the application longer to end than it takes at most', () => {
    const main = read('backend', 'src', 'main', 'java', 'vn', 'tongket', 'services', 'jobs', 'JobWorker.java');
    const jobs = Number(main.match(/LONGEST_STOP = Duration\.ofSeconds\((\d+)\)/)[1]);
    const requests = Number(properties['quarkus.shutdown.timeout'].match(/^(\d+)s$/)[1]);
    assert.ok(parseInt(backend.stop_grace_period) > jobs + requests);
  });

  test('starts the database with the settings that the tests use', () => {
    const inside = database.command.at(-1).match(/^config_file=(.*)$/)[1];
    const [outside, mounted] = database.volumes[1].split(':');
    assert.equal(mounted, inside);
    assert.ok(existsSync(join(repository, outside)));
    assert.ok(read('e2e', 'support', 'postgres.mjs').includes(`'docker', 'postgres', 'postgresql.conf'`));
  });

  test('lets the database take the connections of all replicas', () => {
    const most = Number(read('docker', 'postgres', 'postgresql.conf').match(/^max_connections = (\d+)$/m)[1]);
    assert.ok(most > 2 * Number(properties['quarkus.datasource.jdbc.max-size']) + 10);
  });

  test('backs up with the scripts of make backup, what the application writes', () => {
    const script = backup.entrypoint[0];
    const [from, to] = backup.volumes[0].split(':');
    accessSync(join(repository, from, script.slice(to.length)), constants.X_OK);
    for (const name of ['TONGKET_DB_URL', 'TONGKET_DB_USERNAME', 'TONGKET_DB_PASSWORD']) {
      assert.equal(backup.environment[name], backend.environment[name], name);
    }
    const evidence = backend.volumes.find((volume) => volume.startsWith('evidence:'));
    assert.ok(backup.volumes.includes(`${evidence}:ro`));
    assert.equal(backup.environment.TONGKET_EVIDENCE_FOLDER, evidence.split(':')[1]);
    assert.ok(backup.volumes.some((volume) => volume.endsWith(`:${backup.environment.TONGKET_BACKUP_FOLDER}`)));
    assert.equal(backup.user, all('backend', 'USER').at(-1), 'may read what the application wrote');
    assert.equal(all('backup', 'FROM').at(-1), database.image, 'a pg_dump of the same version');
    const scripts = ['backup', 'backup-daily', 'backup-folder', 'database', 'lib']
      .map((name) => read('scripts', `${name}.sh`))
      .join('');
    for (const name of Object.keys(backup.environment)) assert.ok(scripts.includes(name), name);
  });

  test('serves TLS by mounted files only where it is asked for', () => {
    const variables = environmentOf('web');
    const [template, inside] = tls.volumes[0].split(':');
    const text = read(template);
    assert.deepEqual([...new Set([...text.matchAll(/\$\{(TONGKET_[A-Z_]+)\}/g)].map(([, name]) => name))].sort(), [
      'TONGKET_TLS_FOLDER',
      'TONGKET_TLS_LISTEN',
    ]);
    // The image turns templates/a/b.template into conf.d/a/b, and the main configuration includes it there.
    const made = inside.replace('/etc/nginx/templates/', 'conf.d/').replace(/\.template$/, '');
    assert.match(made, /^conf\.d\/tls\/[a-z]+\.conf$/);
    assert.ok(read('docker', 'nginx', 'tongket.conf.template').includes('include conf.d/tls/*.conf;'));
    assert.equal(tls.ports[0].split(':').at(-1), variables.TONGKET_TLS_LISTEN);
    assert.equal(tls.volumes[1].match(/:(\/[^:}]+):ro$/)[1], variables.TONGKET_TLS_FOLDER);
  });

  test('archives the write-ahead log by a script that is there, into a folder of this machine, only where it is asked for', () => {
    assert.equal(archive.command.slice(0, 3).join(' '), database.command.join(' '), 'its own settings stay');
    const [place] = archive.command.at(-1).match(/\/opt\/tongket\/[\w/.-]+/);
    const [folder, inside] = archive.volumes[0].split(':');
    accessSync(join(repository, folder, place.replace(inside, '')), constants.X_OK);
    assert.ok(archive.volumes[1].endsWith(`:${archive.environment.TONGKET_ARCHIVE_FOLDER}`));
    for (const name of ['archive-wal', 'base-backup']) {
      assert.ok(read('scripts', `${name}.sh`).includes('${TONGKET_ARCHIVE_FOLDER:?'), name);
    }
    assert.equal(archive.environment.PGUSER, database.environment.POSTGRES_USER);
  });

  test('publishes nginx only, and Grafana to this machine', () => {
    for (const service of [database, backend, otherBackend, backup, prometheus]) assert.equal(service.ports, undefined);
    assert.match(grafana.ports[0], /^127\.0\.0\.1:/);
    for (const service of [prometheus, grafana]) assert.deepEqual(service.profiles, ['monitoring']);
    assert.equal(compose.networks[backend.networks[0]].internal, true);
  });

  test('lets each service wait for the health of the one before it', () => {
    assert.equal(backend.depends_on.database.condition, 'service_healthy');
    assert.equal(web.depends_on.backend.condition, 'service_healthy');
    for (const service of [database, backend, web, backup]) assert.ok(service.healthcheck.test.length > 1);
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
    const services = Object.values(compose.services);
    const mounted = services.flatMap((service) => (service.volumes ?? []).map((volume) => volume.split(':')[0]));
    const named = mounted.filter((name) => /^[a-z-]+$/.test(name));
    assert.deepEqual(Object.keys(compose.volumes), [...new Set(named)]);
    for (const place of mounted.filter((name) => name.startsWith('./'))) {
      assert.ok(existsSync(join(repository, place)), place);
    }
    const used = services.flatMap((service) => service.networks);
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

describe('the start of the image', () => {
  let folder;

  before(async () => {
    const source = join(repository, 'backend', 'target', 'quarkus-app');
    folder = await temporaryFolder('image');
    const copied = all('backend', 'COPY')
      .find((words) => words.includes('write-start-cache'))
      .split(' ')
      .slice(0, -1);
    execFileSync('cp', ['-a', `${source}/.`, ...copied.map((name) => join(repository, name)), folder]);
    const [, leftOut] = read('docker', 'backend.Dockerfile').match(/&& rm target\/quarkus-app\/(\S+)/);
    execFileSync('sh', ['-c', `rm ${leftOut}`], { cwd: folder });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const without = {
    TONGKET_DB_URL: 'jdbc:postgresql://127.0.0.1:1/none',
    TONGKET_DB_USERNAME: 'none',
    TONGKET_DB_PASSWORD: 'none',
  };

  /** Whatever runs beside this test has ports of its own. */
  const ports = { TONGKET_PORT: '0', TONGKET_MANAGEMENT_PORT: '0' };

  function run(command, environment = {}) {
    return spawnSync('sh', ['-c', command], {
      cwd: folder,
      env: { PATH: `${join(process.env.JAVA_HOME, 'bin')}:${process.env.PATH}`, ...environment, ...ports },
      encoding: 'utf8',
      timeout: 600_000,
    });
  }

  test('is not built without its cache of classes', () => {
    const refused = run(
      'mkdir bin && printf "#!/bin/sh\\necho no room; exit 1\\n" >bin/java && chmod +x bin/java && PATH=$PWD/bin:$PATH ./write-start-cache.sh',
    );
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /cache of classes was not written.*\nno room/);
  });

  test('comes from a cache of classes, which the build writes without a database', () => {
    const written = run(all('backend', 'RUN').at(-1));
    assert.equal(written.status, 0, written.stderr);
    const [java, ...rest] = JSON.parse(all('backend', 'ENTRYPOINT')[0]);
    const command = [java, '-XX:AOTMode=on', ...rest].map((word) => `'${word}'`).join(' ');
    const settings = { ...environmentOf('backend'), TONGKET_DATA_DIR: join(folder, 'data'), ...without };
    const started = run(command, settings);
    assert.match(
      started.stderr + started.stdout,
      /The database .* does not answer/,
      'it comes as far as to the database',
    );
    const other = run(command.replace("'-jar'", "'-XX:-UseCompactObjectHeaders' '-jar'"), settings);
    assert.doesNotMatch(other.stderr + other.stdout, /does not answer/, 'another machine does not take the cache');
  });
});

describe('what images are made from', () => {
  const used = () =>
    ['backend', 'backup', 'web']
      .flatMap((name) => read('docker', `${name}.Dockerfile`).match(/^FROM \S+/gm))
      .concat(read('docker-compose.yml').match(/^ +image: \S+/gm))
      .map((line) => line.split(' ').at(-1));
  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

  test('is named by its full version, and listed', () => {
    const listed = read('release', 'images.csv').trim().split('\n').slice(1);
    assert.deepEqual(
      [...new Set(used())].sort(),
      listed.map((line) => line.split(',')[0]),
    );
    for (const image of used()) assert.match(image, /:v?\d+\.\d+(\.\d+)?([._-]|$)/, image);
  });

  test('is pinned by the digests that whoever releases fills in, and what has none is told', async () => {
    const folder = await temporaryFolder('images');
    for (const name of ['docker', 'release', 'docker-compose.yml'])
      execFileSync('cp', ['-a', join(repository, name), folder]);
    const list = join(folder, 'release', 'images.csv');
    const pin = () => spawnSync(join(repository, 'scripts', 'pin-images.sh'), [folder], { encoding: 'utf8' });
    const unpinned = pin();
    assert.equal(unpinned.status, 3);
    assert.match(unpinned.stderr, /^not pinned: postgres:17\.11$/m);
    writeFileSync(list, readFileSync(list, 'utf8').replace(/,$/gm, `,${digest}`));
    for (const time of ['first', 'second']) assert.equal(pin().status, 0, time);
    const lines = execFileSync('grep', ['-rhE', '^FROM|^ +image:', 'docker', 'docker-compose.yml'], {
      cwd: folder,
      encoding: 'utf8',
    });
    for (const line of lines.trim().split('\n')) assert.match(line, new RegExp(`[^@]@${digest}( AS \\w+)?$`));
    writeFileSync(list, 'image,digest\npostgres:17.11,sha256:short\n');
    assert.match(pin().stderr, /is no digest/);
    rmSync(folder, { recursive: true });
  });
});

describe('what is watched', () => {
  const alerts = parse(read('docker', 'prometheus', 'alerts.yml')).groups.flatMap(({ rules }) => rules);
  const dashboard = JSON.parse(read('docker', 'grafana', 'dashboards', 'tongket.json'));

  test('is asked of every replica where it tells its metrics', () => {
    const [job] = parse(read('docker', 'prometheus', 'prometheus.yml')).scrape_configs;
    const port = defaultOf('quarkus.management.port');
    assert.deepEqual(job.static_configs[0].targets, [`backend:${port}`, `other-backend:${port}`]);
    assert.equal(job.metrics_path, '/q/metrics');
    assert.equal(backend.environment.TONGKET_MANAGEMENT_HOST, '0.0.0.0');
  });

  test('has for each alert what to do', () => {
    const manual = read('docs', 'operations.md');
    for (const { alert } of alerts) assert.match(manual, new RegExp(`^\\| \`${alert}\` \\|`, 'm'), alert);
  });

  test('is shown by a dashboard of the data source that is provided', () => {
    const [source] = parse(read('docker', 'grafana', 'provisioning', 'datasources', 'prometheus.yml')).datasources;
    assert.ok(compose.services[new URL(source.url).hostname]);
    for (const panel of dashboard.panels) assert.equal(panel.datasource.uid, source.uid, panel.title);
    const [provider] = parse(read('docker', 'grafana', 'provisioning', 'dashboards', 'tongket.yml')).providers;
    assert.ok(grafana.volumes.includes(`./docker/grafana/dashboards:${provider.options.path}:ro`));
  });
});

describe('limits and secrets', () => {
  test('nginx and the application agree on the longest body', () => {
    const template = read('docker', 'nginx', 'tongket.conf.template');
    const limits = [...template.matchAll(/client_max_body_size (\w+);/g)].map(([, limit]) => limit.toUpperCase());
    assert.deepEqual(limits, [properties['tongket.body-max-size'], properties['tongket.import-max-size'], '21M']);
  });

  test('the application refuses to start with the example’s secrets, and says so without a stack trace', () => {
    const filledIn = (value) => value.replace(/\$\{([A-Z_]+)[^}]*\}/g, (_, name) => example[name]);
    // What .env may say besides has no value in the compose file.
    const settings = Object.entries(backend.environment)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, filledIn(value)]);
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
