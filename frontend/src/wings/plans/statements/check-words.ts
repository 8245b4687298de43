import type { CheckedRate, StatementNumber } from '$api';
import { t } from './check-messages';

const numbers: Record<StatementNumber, () => string> = {
  assigned: () => t('number.assigned'),
  due: () => t('number.due'),
  dueDone: () => t('number.dueDone'),
  notDue: () => t('number.notDue'),
  done: () => t('number.done'),
  early: () => t('number.early'),
  onTime: () => t('number.onTime'),
  late: () => t('number.late'),
  doneWithoutDeadline: () => t('number.doneWithoutDeadline'),
  notDone: () => t('number.notDone'),
  withinTime: () => t('number.withinTime'),
  overdue: () => t('number.overdue'),
  awaitingAcceptance: () => t('number.awaitingAcceptance'),
  withoutDeadline: () => t('number.withoutDeadline'),
  paused: () => t('number.paused'),
  cancelled: () => t('number.cancelled'),
  behind: () => t('number.behind'),
};

/** What a statement counts, in the words of those that are published. */
export const numberLabel = (number: StatementNumber) => numbers[number]();

export const allNumbers = Object.keys(numbers) as StatementNumber[];

/** Those that nearly every statement prints. */
export const usualNumbers: StatementNumber[] = [
  'assigned',
  'done',
  'early',
  'onTime',
  'late',
  'notDone',
  'withinTime',
  'overdue',
];

const verdicts: Record<CheckedRate['verdict'], () => string> = {
  rounded: () => t('verdict.rounded'),
  truncated: () => t('verdict.truncated'),
  raised: () => t('verdict.raised'),
  differs: () => t('verdict.differs'),
  'not-checked': () => t('verdict.notChecked'),
};

export const verdictLabel = (verdict: CheckedRate['verdict']) => verdicts[verdict]();
