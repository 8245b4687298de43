/* The committed contract against Redocly's recommended rules; warnings fail too, and so does an example that its schema refuses. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createConfig, lint } from '@redocly/openapi-core';
import { repository } from './support/application.mjs';

const contract = join(repository, 'openapi.yaml');

test('openapi.yaml is there', () => {
  assert.ok(existsSync(contract), 'make openapi writes it');
});

test('openapi.yaml keeps the recommended rules', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'no-invalid-media-type-examples': 'error',
      'no-invalid-parameter-examples': 'error',
      'no-invalid-schema-examples': 'error',
    },
  });
  const problems = await lint({ ref: contract, config });
  assert.deepEqual(
    problems.map(
      ({ severity, ruleId, message, location }) => `${severity} ${ruleId}: ${message} (${location[0]?.pointer ?? ''})`,
    ),
    [],
  );
});
