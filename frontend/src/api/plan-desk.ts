import { all, client, done, list, read, type List, type Resource } from './client';
import { once } from './once';
import type {
  CarryOverProposal,
  Plan,
  PlanComparison,
  PlanVersionHeading,
  Task,
  WritePlan,
  WritePlanStatus,
  WriteTask,
  WriteTaskChange,
} from './plan-types';

export interface PlanSearch {
  unit?: string;
  year?: string;
  status?: string;
  cursor?: string;
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

export async function getPlanVersions(id: string, signal?: AbortSignal): Promise<PlanVersionHeading[]> {
  const page = await read(client.GET('/api/v1/plans/{id}/versions', { params: { path: { id } }, signal }));
  return page.items;
}

/** Where a browser downloads a version as it was. */
export function planVersionAddress(id: string, version: number, format: 'csv' | 'xlsx'): string {
  return `/api/v1/plans/${encodeURIComponent(id)}/versions/${version}?format=${format}`;
}

/** The net difference; without `to`, what stands today. */
export function comparePlan(
  id: string,
  from: number,
  to: number | undefined,
  signal?: AbortSignal,
): Promise<PlanComparison> {
  return read(
    client.GET('/api/v1/plans/{id}/compare', { params: { path: { id }, query: { from, to } }, signal }),
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
