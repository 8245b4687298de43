import { all, client, list, read } from './client';
import type { Directive, Plan, Task } from './types';

const readFirst: Plan['status'][] = ['issued', 'closed', 'recorded', 'submitted', 'draft'];

/** The plan of a unit for a year: the one in force before what was only recorded from a source, drafts last. */
export async function findPlan(unit: string, year: number, signal?: AbortSignal): Promise<Plan | null> {
  const page = await list(
    client.GET('/api/v1/plans', { params: { query: { unit, year: String(year), limit: 20 } }, signal }),
  );
  const place = ({ status }: Plan) => readFirst.indexOf(status);
  return [...page.items].sort((a, b) => place(a) - place(b))[0] ?? null;
}

export function getPlans(unit: string, signal?: AbortSignal): Promise<Plan[]> {
  return all((cursor) =>
    list(client.GET('/api/v1/plans', { params: { query: { unit, limit: 100, cursor } }, signal })),
  );
}

export function getPlan(id: string, signal?: AbortSignal): Promise<Plan> {
  return read(client.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal }));
}

/** The lines of a plan; with `asOf` as they were known at that instant. */
export function getPlanTasks(plan: string, signal?: AbortSignal, asOf?: string): Promise<Task[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/plans/{id}/tasks', {
        params: { path: { id: plan }, query: { limit: 500, cursor, asOf } },
        signal,
      }),
    ),
  );
}

/** What was directed in one year; a directive is of the year of its occasion. */
export function getDirectives(year: number, signal?: AbortSignal): Promise<Directive[]> {
  return all((cursor) =>
    list(
      client.GET('/api/v1/directives', {
        params: { query: { year: String(year), limit: 500, cursor } },
        signal,
      }),
    ),
  );
}

export function getDirective(id: string, signal?: AbortSignal): Promise<Directive> {
  return read(client.GET('/api/v1/directives/{id}', { params: { path: { id } }, signal }));
}
