import { t } from './task-messages';
import { timingLabel, type TimingWord } from './task-timing';

const statuses = {
  open: () => t('status.open'),
  completed: () => t('status.completed'),
  done: () => t('status.done'),
  paused: () => t('timing.paused'),
  cancelled: () => t('timing.cancelled'),
};

const roles = {
  lead: () => t('role.lead'),
  coordinator: () => t('role.coordinator'),
  watcher: () => t('role.watcher'),
};

const deliverables = {
  document: () => t('deliverable.document'),
  report: () => t('deliverable.report'),
  plan: () => t('deliverable.plan'),
  system: () => t('deliverable.system'),
  event: () => t('deliverable.event'),
  product: () => t('deliverable.product'),
  other: () => t('deliverable.other'),
};

const recurrences = {
  month: () => t('recurrence.month'),
  quarter: () => t('recurrence.quarter'),
  'half-year': () => t('recurrence.halfYear'),
  year: () => t('recurrence.year'),
};

export type StatusWord = keyof typeof statuses;
export type RoleWord = keyof typeof roles;

export const statusWords = Object.keys(statuses) as StatusWord[];
export const roleWords = Object.keys(roles) as RoleWord[];

/** What became of a task. */
export const statusLabel = (status: StatusWord) => statuses[status]();

/** What a unit does for a task. */
export const roleLabel = (role: RoleWord) => roles[role]();

export const deliverableKinds = Object.keys(deliverables) as (keyof typeof deliverables)[];

export const deliverableLabel = (kind: keyof typeof deliverables) => deliverables[kind]();

export const recurrenceLabel = (recurrence: keyof typeof recurrences) => recurrences[recurrence]();

export type Standing =
  'overdue' | 'due-soon' | 'not-due' | 'undated' | 'awaiting' | 'done' | 'paused' | 'cancelled';

/** Where a task stands, in one word: what became of it, and while it is open, how near its deadline is. */
export function standingOf(task: { status: StatusWord; timing: TimingWord | null }): Standing {
  if (task.status === 'completed') return 'awaiting';
  if (task.status !== 'open') return task.status;
  const { timing } = task;
  return timing === 'overdue' || timing === 'due-soon' || timing === 'not-due' ? timing : 'undated';
}

const tones = {
  overdue: 'bad',
  'due-soon': 'warn',
  'not-due': 'info',
  undated: 'neutral',
  awaiting: 'info',
  done: 'good',
  paused: 'neutral',
  cancelled: 'neutral',
} as const;

export const standingTone = (standing: Standing) => tones[standing];

/** Where a task stands, in the words that say most. */
export function standingLabel(task: { status: StatusWord; timing: TimingWord | null }): string {
  return task.status === 'completed' || task.timing === null
    ? statusLabel(task.status)
    : timingLabel(task.timing);
}
