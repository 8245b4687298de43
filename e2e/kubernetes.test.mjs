/*
 * The manifests of deploy/kubernetes: each is what Kubernetes takes, and says of the application, the images and nginx what
 * is so. No cluster runs here.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { repository, temporaryFolder } from './support/application.mjs';
import { faultsOf, manifestsOf } from './support/manifests.mjs';

const folder = join(repository, 'deploy', 'kubernetes');
const base = manifestsOf(join(folder, 'base'));
const example = manifestsOf(join(folder, 'example'));
const read = (...path) => readFileSync(join(repository, ...path), 'utf8');
const properties = read('backend', 'src', 'main', 'resources', 'application.properties');
const dockerfile = (name) => read('docker', `${name}.Dockerfile`);
const compose = parse(read('docker-compose.yml'), { merge: true });

/** The only object of a kind and name. */
function the(kind, name) {
  const found = base.filter(({ object }) => object.kind === kind && object.metadata.name === name);
  assert.equal(found.length, 1, `${kind} ${name}`);
  return found[0].object;
}

const all = (kind) => base.map(({ object }) => object).filter((object) => object.kind === kind);
const backend = the('Deployment', 'backend').spec.template;
const web = the('Deployment', 'web').spec.template;
const backup = the('CronJob', 'backup').spec.jobTemplate.spec.template;
const configuration = the('ConfigMap', 'backend').data;
const pods = { backend, web, backup };

describe('the check of manifests', () => {
  const deployment = the('Deployment', 'backend');

  /** What it must refuse: an object of ours with one thing changed, and the words that say so. */
  const wrong = {
    'a field that Kubernetes does not know': [
      deployment,
      ({ spec }) => (spec.template.spec.containers[0].readOnlyRootFilesystem = true),
      /'"readOnlyRootFilesystem"' does not exist in type 'Container'/,
    ],
    'a value of another type': [
      deployment,
      ({ spec }) => (spec.replicas = '2'),
      /Type 'string' is not assignable to type 'number'/,
    ],
    'an object without what it must have': [
      deployment,
      ({ spec }) => delete spec.selector,
      /Property 'selector' is missing/,
    ],
    'a version of an API that there is not': [
      deployment,
      (object) => (object.apiVersion = 'apps/v3'),
      /Cannot find module/,
    ],
    'a number among the settings of the database': [
      the('Cluster', 'database'),
      ({ spec }) => (spec.postgresql.parameters.max_connections = 100),
      /Type 'number' is not assignable to type 'string'/,
    ],
  };

  // All at once: the compiler reads the types for seconds, and the objects in no time.
  const isPatch = ({ object }) => Array.isArray(object);
  const changed = Object.entries(wrong).map(([file, [object, change]]) => {
    const copy = structuredClone(object);
    change(copy);
    return { file, object: copy };
  });
  const faults = faultsOf([...base, ...example.filter((manifest) => !isPatch(manifest)), ...changed]);

  test('finds nothing wrong with ours', () => {
    assert.deepEqual(
      faults.filter((line) => !(line.split(':')[0] in wrong)),
      [],
    );
  });

  for (const [what, [, , words]] of Object.entries(wrong)) {
    test(`refuses ${what}`, () => {
      assert.match(faults.filter((line) => line.startsWith(`${what}:`)).join('\n'), words);
    });
  }
});

describe('kustomizations', () => {
  const { resources } = parse(read('deploy', 'kubernetes', 'base', 'kustomization.yaml'));
  const overlay = parse(read('deploy', 'kubernetes', 'example', 'kustomization.yaml'));

  test('name all files and only those', () => {
    const files = new Set(base.map(({ file }) => file).filter((file) => file !== 'kustomization.yaml'));
    assert.deepEqual([...resources].sort(), [...files].sort());
    for (const { path, target } of overlay.patches) {
      assert.ok(existsSync(join(folder, 'example', path)), path);
      the(target.kind, target.name);
    }
  });

  test('give each image a name of their own, and leave none without a version', () => {
    const used = Object.values(pods).flatMap(({ spec }) => spec.containers.map(({ image }) => image));
    assert.deepEqual(
      overlay.images.map(({ name, newTag }) => [name, typeof newTag]),
      used.map((name) => [name, 'string']),
    );
  });

  test('patch places that are there', () => {
    const ingress = the('Ingress', 'web');
    for (const { op, path } of parse(read('deploy', 'kubernetes', 'example', 'host.yaml'))) {
      const there = path.slice(1).split('/');
      assert.equal(op, 'replace');
      assert.equal(typeof there.reduce((value, key) => value[key], ingress), 'string', path);
    }
    const patch = parse(read('deploy', 'kubernetes', 'example', 'address.yaml'));
    for (const name of Object.keys(patch.data)) assert.ok(name in configuration, name);
  });
});

describe('every pod', () => {
  for (const [name, { spec }] of Object.entries(pods)) {
    test(`${name} has no more than it needs`, () => {
      assert.equal(spec.automountServiceAccountToken, false);
      assert.equal(spec.securityContext.runAsNonRoot, true);
      assert.equal(spec.securityContext.seccompProfile.type, 'RuntimeDefault');
      for (const { securityContext, resources } of spec.containers) {
        assert.deepEqual(securityContext, {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        assert.ok(resources.requests.memory && resources.requests.cpu && resources.limits.memory);
      }
    });

    test(`${name} runs as the user of its image`, () => {
      const [user] = dockerfile(name).match(/(?<=^USER )\d+$/m);
      assert.equal(spec.securityContext.runAsUser, Number(user));
    });

    test(`${name} mounts volumes that there are`, () => {
      const mounted = spec.containers[0].volumeMounts.map((mount) => mount.name);
      assert.deepEqual([...new Set(mounted)].sort(), spec.volumes.map((volume) => volume.name).sort());
      for (const { persistentVolumeClaim, configMap } of spec.volumes) {
        if (persistentVolumeClaim) the('PersistentVolumeClaim', persistentVolumeClaim.claimName);
        if (configMap) the('ConfigMap', configMap.name);
      }
    });
  }

  test('is found by services, budgets and policies', () => {
    const labels = Object.values(pods).map(({ metadata }) => metadata.labels);
    const selects = (selector) => labels.some((label) => Object.entries(selector).every(([k, v]) => label[k] === v));
    for (const { metadata, spec } of all('Service')) assert.ok(selects(spec.selector), metadata.name);
    for (const { metadata, spec } of all('PodDisruptionBudget')) {
      assert.ok(selects(spec.selector.matchLabels), metadata.name);
    }
    for (const { metadata, spec } of all('NetworkPolicy')) {
      const selector = spec.podSelector.matchLabels ?? {};
      assert.ok(selects(selector) || selector['cnpg.io/cluster'] === 'database', metadata.name);
    }
    for (const { spec } of all('Deployment'))
      assert.deepEqual(spec.selector.matchLabels, spec.template.metadata.labels);
  });
});

describe('the application', () => {
  const [container] = backend.spec.containers;
  const port = (name) => container.ports.find((each) => each.name === name).containerPort;
  const defaultOf = (name) => Number(properties.match(new RegExp(`^${name}=\\$\\{[^:]+:(\\d+)\\}$`, 'm'))[1]);
  const secondsOf = (text) => Number(text.match(/^(\d+)s$/)[1]);

  test('is asked for its health where it tells it', () => {
    assert.equal(port('http'), defaultOf('quarkus.http.port'));
    assert.equal(port('management'), defaultOf('quarkus.management.port'));
    assert.equal(configuration.TONGKET_MANAGEMENT_HOST, '0.0.0.0');
    const [live, ready] = ['/q/health/live', '/q/health/ready'];
    assert.deepEqual(container.livenessProbe.httpGet, { path: live, port: 'management' });
    assert.deepEqual(container.readinessProbe.httpGet, { path: ready, port: 'management' });
    assert.deepEqual(container.startupProbe.httpGet, { path: ready, port: 'management' });
  });

  test('has longer to end than it takes at most', () => {
    const worker = read('backend', 'src', 'main', 'java', 'vn', 'tongket', 'services', 'jobs', 'JobWorker.java');
    const jobs = Number(worker.match(/LONGEST_STOP = Duration\.ofSeconds\((\d+)\)/)[1]);
    const requests = secondsOf(properties.match(/^quarkus\.shutdown\.timeout=(.*)$/m)[1]);
    const delay = secondsOf(configuration.QUARKUS_SHUTDOWN_DELAY);
    assert.match(properties, /^quarkus\.shutdown\.delay-enabled=true$/m);
    assert.ok(backend.spec.terminationGracePeriodSeconds > jobs + requests + delay);
    // Nobody is sent to it any more by the time it ends.
    const { periodSeconds, failureThreshold } = container.readinessProbe;
    assert.ok(delay >= periodSeconds * failureThreshold);
  });

  test('has the settings of the compose file, but for those that differ', () => {
    const ours = [...Object.keys(configuration), ...container.env.map(({ name }) => name)];
    const given = Object.entries(compose.services.backend.environment).filter(([, value]) => value !== null);
    const theirs = given.map(([name]) => name);
    // Without what only .env may say, the sample data and what one's own folder adds for signing in at a provider, and
    // with a delay that compose, which has no balancer of its own, does not need.
    const ofOthers = /^TONGKET_(SAMPLE_DATA|OIDC_.*|LOCAL_SIGN_IN|BREAK_GLASS_USERNAME)$/;
    assert.deepEqual(ours.sort(), [...theirs.filter((name) => !ofOthers.test(name)), 'QUARKUS_SHUTDOWN_DELAY'].sort());
    for (const name of theirs.filter((name) => name.startsWith('QUARKUS_') || name === 'TONGKET_MODE')) {
      assert.equal(configuration[name], compose.services.backend.environment[name], name);
    }
  });

  test('finds the database that the operator makes, and its secret', () => {
    const { metadata, spec } = the('Cluster', 'database');
    const [, host, name] = configuration.TONGKET_DB_URL.match(/^jdbc:postgresql:\/\/([a-z-]+):5432\/(.*)$/);
    assert.equal(host, `${metadata.name}-rw`);
    assert.equal(name, spec.bootstrap.initdb.database);
    for (const { env } of [container, backup.spec.containers[0]]) {
      for (const [variable, key] of [
        ['TONGKET_DB_USERNAME', 'username'],
        ['TONGKET_DB_PASSWORD', 'password'],
      ]) {
        const { secretKeyRef } = env.find((each) => each.name === variable).valueFrom;
        assert.deepEqual(secretKeyRef, { name: `${metadata.name}-app`, key });
      }
    }
  });

  test('no secret lies in the manifests', () => {
    assert.deepEqual(all('Secret'), []);
  });

  test('shares what replicas share, by claims that several nodes may write to', () => {
    const claims = backend.spec.volumes.filter((volume) => volume.persistentVolumeClaim);
    assert.deepEqual(
      claims.map((volume) => volume.name),
      ['evidence', 'credential-keys'],
    );
    for (const { persistentVolumeClaim } of claims) {
      const { spec } = the('PersistentVolumeClaim', persistentVolumeClaim.claimName);
      assert.deepEqual(spec.accessModes, ['ReadWriteMany']);
    }
    const places = compose.services.backend.volumes
      .filter((volume) => !volume.endsWith(':ro'))
      .map((volume) => volume.split(':')[1]);
    assert.deepEqual(container.volumeMounts.map((mount) => mount.mountPath).slice(0, 2), places);
  });

  test('the database has the settings of ours', () => {
    const { parameters } = the('Cluster', 'database').spec.postgresql;
    const ours = Object.fromEntries(
      [...read('docker', 'postgres', 'postgresql.conf').matchAll(/^(\w+) = '?(.*?)'?$/gm)].map(([, k, v]) => [k, v]),
    );
    for (const [name, value] of Object.entries(parameters)) assert.equal(value, ours[name], name);
  });
});

describe('nginx', () => {
  const [container] = web.spec.containers;

  test('leads to the service of the application, at its port', () => {
    const { metadata, spec } = the('Service', 'backend');
    for (const { value } of container.env) assert.equal(value, `${metadata.name}:${spec.ports[0].port}`);
    const variables = [...read('docker', 'nginx', 'tongket.conf.template').matchAll(/\$\{(TONGKET_[A-Z_]+)\}/g)];
    const set = [...dockerfile('web').matchAll(/(TONGKET_[A-Z_]+)=/g)].map(([, name]) => name);
    for (const [, name] of variables) assert.ok(set.includes(name), name);
    for (const { name } of container.env) assert.ok(set.includes(name), name);
  });

  test('takes what it is told of callers’ addresses', async () => {
    const made = await temporaryFolder('nginx');
    const text = the('ConfigMap', 'web').data['real-ip.conf'];
    await writeFile(join(made, 'nginx.conf'), `pid ${made}/pid;\nevents {}\nhttp {\naccess_log off;\n${text}}\n`);
    execFileSync(process.env.NGINX, ['-t', '-q', '-p', made, '-c', 'nginx.conf', '-e', join(made, 'log')]);
    await rm(made, { recursive: true });
    const { subPath, mountPath } = container.volumeMounts.find((mount) => mount.name === 'configuration');
    assert.equal(mountPath, `/etc/nginx/conf.d/${subPath}`);
    assert.equal(subPath, 'real-ip.conf');
  });

  test('writes only where it may', () => {
    const places = container.volumeMounts.map((mount) => mount.mountPath);
    for (const place of compose.services.web.tmpfs) assert.ok(places.includes(place.split(':')[0]), place);
  });

  test('and the controller before it take as long a body as the application does', () => {
    const { metadata, spec } = the('Ingress', 'web');
    const longest = properties.match(/^tongket\.import-max-size=(\d+)M$/m)[1];
    assert.equal(metadata.annotations['nginx.ingress.kubernetes.io/proxy-body-size'], `${longest}m`);
    const { service } = spec.rules[0].http.paths[0].backend;
    const [port] = the('Service', service.name).spec.ports;
    assert.equal(service.port.name, port.name);
    assert.equal(spec.tls[0].hosts[0], spec.rules[0].host);
  });
});

describe('the backup', () => {
  const [container] = backup.spec.containers;

  test('is the script that its image carries', () => {
    const text = dockerfile('backup');
    const [, from, to] = text.match(/^COPY (\S+) (\S+)$/m);
    const [entry] = JSON.parse(text.match(/^ENTRYPOINT (.*)$/m)[1]);
    assert.ok(existsSync(join(repository, from, entry.slice(to.length))));
    assert.ok(read('.dockerignore').split('\n').includes(`!${from}`));
    assert.equal(text.match(/^FROM (.*)$/m)[1], compose.services.database.image);
  });

  test('has the settings of that of the compose file, but for the hour, which is Kubernetes’ own', () => {
    const theirs = Object.keys(compose.services.backup.environment).filter((name) => name !== 'TONGKET_BACKUP_HOUR');
    assert.deepEqual(container.env.map(({ name }) => name).sort(), theirs.sort());
    for (const name of ['TONGKET_BACKUP_FOLDER', 'TONGKET_EVIDENCE_FOLDER']) {
      const { value } = container.env.find((each) => each.name === name);
      assert.equal(value, compose.services.backup.environment[name], name);
      assert.ok(
        container.volumeMounts.some((mount) => mount.mountPath === value),
        name,
      );
    }
    assert.equal(the('CronJob', 'backup').spec.timeZone, 'Asia/Ho_Chi_Minh');
  });
});
