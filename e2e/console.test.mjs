import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches, readDocument } from './support/console.mjs';

const document = (...lines) => readDocument('doc.md', lines.join('\n'));

test('a console block is read as commands with their output', () => {
  const { steps, untested } = document('```console', '$ echo a \\', '  b', 'a b', '', '$ true', '```', 'Text');
  assert.deepEqual(untested, []);
  assert.deepEqual(steps, [
    { file: 'doc.md', line: 2, command: 'echo a \\\n  b', expected: ['a b', ''] },
    { file: 'doc.md', line: 6, command: 'true', expected: [] },
  ]);
});

test('a curl line outside a console block is reported with its place', () => {
  assert.deepEqual(document('```sh', 'x=$(curl -s http://a)', '```', 'curl http://b', 'Use curl for this.').untested, [
    'doc.md:2: x=$(curl -s http://a)',
    'doc.md:4: curl http://b',
  ]);
});

test('output before the first command is a mistake of the author', () => {
  assert.throws(() => document('```console', 'output', '```'), /doc.md:2/);
});

test('output is compared to the letter, except where dots stand for anything', () => {
  assert.ok(matches(['{"a":1}', ''], ['{"a":1}']));
  assert.ok(!matches(['{"a":1}'], ['{"a":11}']));
  assert.ok(matches(['id: …, b'], ['id: 4711, b']));
  assert.ok(!matches(['id: …, b'], ['id: 4711', ', b']));
  assert.ok(matches(['first', '…', 'last'], ['first', 'x', 'y', 'last']));
  assert.ok(matches(['first', '…', 'last'], ['first', 'last']));
  assert.ok(!matches(['first', '…'], ['second']));
  assert.ok(!matches(['a', 'b'], ['a']));
  assert.ok(!matches([], ['anything']));
});
