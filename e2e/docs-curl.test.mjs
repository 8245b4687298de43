/*
 * Every command of the ```console blocks in README.md and docs/ is run against the packaged application, and what it
 * prints is compared with what the document says. Each document starts on fresh data, in a folder where .tongket/ and
 * data/ are what a reader's are; its commands share one shell.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { Application, repository, temporaryFolder } from './support/application.mjs';
import { matches, readDocument } from './support/console.mjs';

/** Whose commands want a machine of their own: `make install-test` runs them. */
const followedElsewhere = ['docs/install-debian.md'];
const documentedAddress = 'http://localhost:8080';
const separator = '\u0001end of command\u0001';

async function documents() {
  const papers = join(repository, 'docs');
  const below = existsSync(papers) ? await readdir(papers, { recursive: true }) : [];
  const files = [
    ...['README.md', 'CONTRIBUTING.md'].map((name) => join(repository, name)).filter(existsSync),
    ...below.filter((name) => name.endsWith('.md')).map((name) => join(papers, name)),
  ];
  const names = files.map((file) => relative(repository, file)).filter((name) => !followedElsewhere.includes(name));
  const texts = names.sort().map(async (name) => ({
    name,
    ...readDocument(name, await readFile(join(repository, name), 'utf8')),
  }));
  return Promise.all(texts);
}

/** Runs the commands one after the other in one shell; returns what each printed. */
async function run(steps, application) {
  const folder = await temporaryFolder('reader');
  await symlink(application.dataDir, join(folder, '.tongket'));
  await symlink(join(repository, 'data'), join(folder, 'data'));
  const script = steps.map(({ command }) => `${command}\nprintf '%s' '${separator}'`).join('\n');
  const { stdout } = await promisify(execFile)(
    'bash',
    ['--norc', '-c', script.replaceAll(documentedAddress, application.address)],
    {
      cwd: folder,
      env: { ...process.env, BASE: application.address, LC_ALL: 'C.UTF-8' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  await rm(folder, { recursive: true });
  return stdout.replaceAll(application.address, documentedAddress).replaceAll('\r', '').split(separator);
}

for (const { name, steps, untested } of await documents()) {
  describe(name, () => {
    test('has no curl line that is not tested', () => {
      assert.deepEqual(untested, []);
    });

    if (steps.length > 0) {
      test('prints what it says', async (t) => {
        const application = await Application.start();
        t.after(() => application.dispose());
        const printed = await run(steps, application);
        for (const [index, { file, line, command, expected }] of steps.entries()) {
          await t.test(`line ${line}: ${command.split('\n')[0]}`, () => {
            const actual = printed[index].split('\n');
            assert.ok(
              matches(expected, actual),
              `${file}:${line}\n$ ${command}\nexpected:\n${expected.join('\n')}\nprinted:\n${actual.join('\n')}`,
            );
          });
        }
      });
    }
  });
}
