// Writes src/api/schema.d.ts from the contract; with --check it only compares and fails on a difference.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../openapi.yaml', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);
const banner = '// Generated from openapi.yaml by "npm run api:generate". Do not edit.\n\n';

const generated =
  banner +
  astToString(await openapiTS(contract, { alphabetize: true, defaultNonNullable: false, exportType: false }));

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== generated) {
    console.error('src/api/schema.d.ts differs from openapi.yaml: run "npm run api:generate" and commit it.');
    process.exit(1);
  }
  console.log('src/api/schema.d.ts matches openapi.yaml.');
} else {
  await writeFile(target, generated);
  console.log('src/api/schema.d.ts written.');
}
