import { client, list, read, type List } from './client';
import type { PlanComparison, PlanVersionHeading, TaskHistoryEntry } from './plan-types';

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

/** What happened to a task, the latest first. */
export function getTaskHistory(
  id: string,
  cursor?: string,
  signal?: AbortSignal,
): Promise<List<TaskHistoryEntry>> {
  return list(
    client.GET('/api/v1/tasks/{id}/history', {
      params: { path: { id }, query: { limit: 20, count: true, cursor } },
      signal,
    }),
  );
}
