import { findPlan, type Plan } from '$api';

export function findUnitPlan(unit: string, year: number, signal: AbortSignal): Promise<Plan | null> {
  return findPlan(unit, year, signal);
}
