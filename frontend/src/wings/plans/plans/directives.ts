import { getDirective, getDirectives, type Directive } from '$api';

export interface DirectiveTree {
  directive: Directive;
  parts: Directive[];
}

/**
 * The directives with these ids, each part under the one it belongs to. Nearly always they were given in the year
 * under review, so one list has them; what it lacks is read one by one.
 */
export async function loadDirectives(
  ids: string[],
  year: number,
  signal: AbortSignal,
): Promise<DirectiveTree[]> {
  if (ids.length === 0) return [];
  const given = new Map((await getDirectives(year, signal)).map((directive) => [directive.id, directive]));
  return nest(await Promise.all(ids.map((id) => given.get(id) ?? getDirective(id, signal))));
}

export function nest(directives: Directive[]): DirectiveTree[] {
  const known = new Set(directives.map((directive) => directive.id));
  const byCode = [...directives].sort((a, b) => a.code.localeCompare(b.code, 'vi', { numeric: true }));
  return byCode
    .filter((directive) => directive.parent == null || !known.has(directive.parent.id))
    .map((directive) => ({
      directive,
      parts: byCode.filter((each) => each.parent?.id === directive.id),
    }));
}
