/*
 * Clients generated from openapi.yaml by openapi-generator in Java, TypeScript and Python: all three compile, and the Java
 * one does what a system of another authority does, against the packaged application.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { Application, repository, temporaryFolder } from './support/application.mjs';
import { Person } from './support/person.mjs';

const run = promisify(execFile);
const contract = join(repository, 'openapi.yaml');
const tsc = join(repository, 'frontend', 'node_modules', '.bin', 'tsc');
const jdk = (program) => join(process.env.JAVA_HOME, 'bin', program);

describe('a client generated from the contract', () => {
  let folder;
  let libraries;

  before(async () => {
    folder = await temporaryFolder('clients');
    const jars = (await readdir(process.env.CLIENT_LIBRARIES)).map((jar) => join(process.env.CLIENT_LIBRARIES, jar));
    const isGenerator = (jar) => jar.includes('openapi-generator');
    libraries = { generator: jars.filter(isGenerator), java: jars.filter((jar) => !isGenerator(jar)) };
  });

  after(() => rm(folder, { recursive: true, force: true }));

  async function generate(language, ...options) {
    const target = join(folder, language);
    const [generator] = libraries.generator;
    await run(jdk('java'), [
      ...['-Xmx700m', '-XX:TieredStopAtLevel=1', '-jar', generator, 'generate', '-i', contract],
      ...['-g', language, '-o', target, ...options],
      '--global-property=apiDocs=false,modelDocs=false,apiTests=false,modelTests=false',
    ]);
    return target;
  }

  async function sources(directory, ending) {
    const names = await readdir(directory, { recursive: true });
    return names.filter((name) => name.endsWith(ending)).map((name) => join(directory, name));
  }

  test('in Java compiles, and reads pages, a unit, and why it is refused', async () => {
    const packages = 'invokerPackage=vn.client,apiPackage=vn.client.api,modelPackage=vn.client.model';
    const made = await generate(
      'java',
      '--library=native',
      `--additional-properties=${packages},openApiNullable=false,useJakartaEe=true,sourceFolder=src`,
    );
    const classes = join(folder, 'classes');
    const classPath = libraries.java.join(':');
    const files = [...(await sources(join(made, 'src'), '.java')), join(repository, 'e2e', 'clients', 'Scenario.java')];
    await run(jdk('javac'), ['-J-Xmx700m', '-proc:none', '-nowarn', '-d', classes, '-cp', classPath, ...files]);

    const application = await Application.start();
    try {
      const reporter = await Person.signIn(application, 'reporter');
      const { secret } = await reporter.create('POST', '/api/v1/tokens', { name: 'generated client' });
      const day = '/api/v1/units?date=2022-12-26&within=06&sort=code&limit=500';
      const { items } = await reporter.read(day);
      const { stdout } = await run(jdk('java'), [
        '-cp',
        `${classes}:${classPath}`,
        'Scenario',
        application.address,
        secret,
      ]);
      const { codes, ...rest } = JSON.parse(stdout);
      assert.ok(codes.length > 50, `${codes.length} units fill more than one page`);
      assert.deepEqual(
        codes,
        items.map(({ code }) => code),
      );
      assert.deepEqual(rest, {
        caller: 'reporter',
        province: 'Tỉnh Bắc Kạn',
        unknown: '404 unit.unknown',
        stranger: '401 credentials.refused',
      });
    } finally {
      await application.dispose();
    }
  });

  test('in TypeScript compiles strictly', async () => {
    const made = await generate('typescript-fetch');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'es2022'];
    await run(tsc, [...options, '--moduleResolution', 'bundler', '--lib', 'es2022,dom', join(made, 'index.ts')], {
      cwd: made,
    });
  });

  test('in Python compiles', async () => {
    const made = await generate('python', '--additional-properties=packageName=tongket_client');
    await run('python3', ['-m', 'compileall', '-q', join(made, 'tongket_client')]);
    assert.match(await readFile(join(made, 'tongket_client', 'api', 'units_api.py'), 'utf8'), /def list_units/);
  });
});
