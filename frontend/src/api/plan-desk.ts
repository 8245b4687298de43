import { all, client, list, read, type List, type Resource } from './client';
import { done, once } from './writes';
import type {
  CarryOverProposal,
  Plan,
  Task,
  PlanChanges,
  WritePlan,
  WritePlanChange,
  WritePlanChanges,
  WritePlanStatus,
  WriteTask,
  WriteTaskChange,
} from './plan-types';

/** One member of one task; `from` is what the preview told of it. */
export interface PlanChangeLine {
  task: string;
  field: string;
  from?: unknown;
  value: unknown;
}

export interface PlanSearch {
  unit?: string;
  year?: string;
  status?: string;
  cursor?: string;
  sort?: string | undefined;
}

export function searchPlans(search: PlanSearch, signal?: AbortSignal): Promise<List<Plan>> {
  return list(
    client.GET('/api/v1/plans', { params: { query: { limit: 50, count: true, ...search } }, signal }),
  );
}

export function getPlanToChange(id: string, signal?: AbortSignal): Promise<Resource<Plan>> {
  return client.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal });
}

export function createPlan(body: WritePlan): Promise<Plan> {
  return once('createPlan', body, (key) =>
    read(client.POST('/api/v1/plans', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
}

/** The name and the legal bases of a draft. */
export function patchPlan(id: string, body: WritePlanChange, etag: string | null): Promise<Resource<Plan>> {
  return client.PATCH('/api/v1/plans/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

/** Many members of many tasks, all or nothing; `dryRun` only tells what would change. */
export function changePlanTasks(
  id: string,
  lines: PlanChangeLine[],
  dryRun: boolean,
  signal?: AbortSignal,
): Promise<PlanChanges> {
  return read(
    client.POST('/api/v1/plans/{id}/changes', {
      params: { path: { id }, query: dryRun ? { dryRun } : {} },
      // A value is whatever its member takes; the contract can only call it JSON.
      body: { lines } as WritePlanChanges,
      signal,
    }),
  );
}

export function movePlan(id: string, body: WritePlanStatus, etag: string | null): Promise<Resource<Plan>> {
  return client.PUT('/api/v1/plans/{id}/status', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function getTaskToChange(id: string, signal?: AbortSignal): Promise<Resource<Task>> {
  return client.GET('/api/v1/tasks/{id}', { params: { path: { id } }, signal });
}

export function createTask(plan: string, body: WriteTask): Promise<Task> {
  return once(`createTask ${plan}`, body, (key) =>
    read(
      client.POST('/api/v1/plans/{id}/tasks', {
        params: { path: { id: plan }, header: { 'Idempotency-Key': key } },
        body,
      }),
    ),
  );
}

/** Members that are not named stay as they are. */
export function patchTask(id: string, body: WriteTaskChange, etag: string | null): Promise<Resource<Task>> {
  return client.PATCH('/api/v1/tasks/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    body,
  });
}

export function deleteTask(id: string, etag: string | null): Promise<void> {
  return done(
    client.DELETE('/api/v1/tasks/{id}', {
      params: { path: { id }, header: { 'If-Match': etag ?? undefined } },
    }),
  );
}

export async function getCarryOver(id: string, signal?: AbortSignal): Promise<CarryOverProposal[]> {
  const page = await read(client.GET('/api/v1/plans/{id}/carry-over', { params: { path: { id } }, signal }));
  return page.items;
}

export async function carryOver(id: string, into: string, tasks: string[]): Promise<Task[]> {
  const { tasks: carried } = await once(`carryOver ${id}`, { into, tasks }, (key) =>
    read(
      client.POST('/api/v1/plans/{id}/carry-over', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body: { into, tasks },
      }),
    ),
  );
  return carried;
}

/** Plans into which tasks of a year may be carried: drafts of the same unit of a later year. */
export async function getLaterDrafts(unit: string, year: number, signal?: AbortSignal): Promise<Plan[]> {
  const plans = await all((cursor) => searchPlans({ unit, status: 'draft', cursor }, signal));
  return plans.filter((plan) => plan.year > year);
}
