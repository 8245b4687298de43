import type { Plan, Task } from '$api';
import { department, plan as recorded, task as bare } from './fixtures';

/** A plan that is being made, and lines as the desk works on them. */
export function planOf(more: Partial<Plan> = {}): Plan {
  return {
    ...recorded,
    status: 'draft',
    title: { vi: 'Kế hoạch công tác năm 2027' },
    year: 2027,
    ...more,
  } as Plan;
}

export function taskOf(code: string, vi: string, more: Partial<Task> = {}): Task {
  return {
    ...bare,
    id: `t-${code}`,
    code,
    title: { vi },
    lead: department,
    due: '2027-06-30',
    originalDue: '2027-06-30',
    duePrecision: 'quarter',
    timing: 'not-due',
    originalTiming: 'not-due',
    directives: [],
    ...more,
  };
}
