import { getDirective, type Directive } from '$api';

export interface DirectiveTree {
  directive: Directive;
  parts: Directive[];
}

/** The directives with these ids, each part under the one it belongs to, in the order of their codes. */
export async function loadDirectives(ids: string[], signal: AbortSignal): Promise<DirectiveTree[]> {
  const directives = await Promise.all(ids.map((id) => getDirective(id, signal)));
  return nest(directives);
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
