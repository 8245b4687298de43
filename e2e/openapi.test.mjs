/* The committed contract against Redocly's recommended rules: warnings are for reading, errors fail. */
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

test('openapi.yaml has no errors by the recommended rules', async () => {
  const problems = await lint({ ref: contract, config: await createConfig({ extends: ['recommended'] }) });
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer ?? ''})`),
    [],
  );
});
