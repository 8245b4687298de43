import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from './application.mjs';

/** What the compose file passes to the application under names of a pattern while .env says nothing of them. */
export function composeDefaults(pattern) {
  const compose = parse(readFileSync(join(repository, 'docker-compose.yml'), 'utf8'), { merge: true });
  const chosen = Object.entries(compose.services.backend.environment).filter(([name]) => pattern.test(name));
  return Object.fromEntries(chosen.map(([name, value]) => [name, value.replace(/\$\{\w+:([-+])([^}]*)\}/g, unset)]));
}

/** `${NAME:-otherwise}` and `${NAME:+where set}` of a variable that is not set. */
function unset(_, sign, words) {
  return sign === '-' ? words : '';
}
