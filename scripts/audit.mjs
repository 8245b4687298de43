/*
 * Asks a source of known vulnerabilities (the API of OSV) about every library of backend, web client and journeys. Ends with
 * 1 where one is known to be vulnerable, with 3 where the source does not answer.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = process.env.TONGKET_AUDIT_SOURCE ?? 'https://api.osv.dev/v1/querybatch';
const longestWaitMs = 30_000;
const atOnce = 500;
const root = fileURLToPath(new URL('..', import.meta.url));

const json = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));

async function ofBackend() {
  const { components } = await json('backend/target/bom.json');
  return components.flatMap(({ purl }) => purl?.replace(/\?.*/, '') ?? []);
}

async function ofPackages(folder) {
  const { packages } = await json(`${folder}/package-lock.json`);
  return Object.entries(packages)
    .filter(([place]) => place.includes('node_modules/'))
    .map(([place, { version }]) => {
      const name = place.replace(/^.*node_modules\//, '').replace('@', '%40');
      return `pkg:npm/${name}@${version}`;
    });
}

async function ask(purls) {
  const answer = await fetch(source, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ queries: purls.map((purl) => ({ package: { purl } })) }),
    signal: AbortSignal.timeout(longestWaitMs),
  });
  if (!answer.ok) throw new Error(`${source} answered ${answer.status}`);
  const { results } = await answer.json();
  return purls.flatMap((purl, i) => (results[i]?.vulns ?? []).map(({ id }) => `${purl}: ${id}`));
}

const libraries = [
  ...new Set([...(await ofBackend()), ...(await ofPackages('frontend')), ...(await ofPackages('e2e'))]),
].sort();
try {
  const known = [];
  for (let i = 0; i < libraries.length; i += atOnce) known.push(...(await ask(libraries.slice(i, i + atOnce))));
  for (const line of known) console.log(line);
  console.log(`${libraries.length} libraries, ${known.length} known vulnerabilities`);
  process.exitCode = known.length > 0 ? 1 : 0;
} catch (e) {
  console.log(`not checked: ${e.cause?.message ?? e.message}`);
  process.exitCode = 3;
}
