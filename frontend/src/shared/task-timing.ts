import { t } from './task-messages';
import { t as tTiming } from './task-timing-messages';

const timings = {
  'not-stated': () => tTiming('timing.notStated'),
  'no-deadline': () => tTiming('timing.noDeadline'),
  'not-due': () => tTiming('timing.notDue'),
  'due-soon': () => tTiming('timing.dueSoon'),
  overdue: () => tTiming('timing.overdue'),
  'done-early': () => tTiming('timing.doneEarly'),
  'done-on-time': () => tTiming('timing.doneOnTime'),
  'done-late': () => tTiming('timing.doneLate'),
  paused: () => t('timing.paused'),
  cancelled: () => t('timing.cancelled'),
};

export type TimingWord = keyof typeof timings;
export const timingWords = Object.keys(timings) as TimingWord[];
/** How a task stands against its deadline. */
export const timingLabel = (timing: TimingWord) => timings[timing]();

/** How good or bad it is how a task stands against its deadline. */
export function timingTone(timing: TimingWord): 'neutral' | 'good' | 'warn' | 'bad' {
  if (timing === 'overdue' || timing === 'done-late') return 'bad';
  if (timing === 'due-soon') return 'warn';
  return timing === 'done-early' || timing === 'done-on-time' ? 'good' : 'neutral';
}
