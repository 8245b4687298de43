import type { Level, RoundStatus, SubmissionStatus, SubmissionSummary, Timeliness } from '$api';
import { formatDate, today } from '$shared/formats';
import { t } from './messages';

type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';
type Words<K extends string> = Record<K, { label: () => string; tone: Tone }>;

const statuses: Words<SubmissionStatus> = {
  'not-started': { label: () => t('status.notStarted'), tone: 'neutral' },
  draft: { label: () => t('status.draft'), tone: 'neutral' },
  submitted: { label: () => t('status.submitted'), tone: 'info' },
  approved: { label: () => t('status.approved'), tone: 'good' },
  returned: { label: () => t('status.returned'), tone: 'warn' },
  superseded: { label: () => t('status.superseded'), tone: 'neutral' },
};

export const statusLabel = (status: SubmissionStatus) => statuses[status].label();
export const statusTone = (status: SubmissionStatus) => statuses[status].tone;

const times: Words<Timeliness> = {
  open: { label: () => t('time.open'), tone: 'neutral' },
  'due-soon': { label: () => t('time.dueSoon'), tone: 'warn' },
  overdue: { label: () => t('time.overdue'), tone: 'bad' },
  'on-time': { label: () => t('time.onTime'), tone: 'good' },
  late: { label: () => t('time.late'), tone: 'warn' },
};

export const timelinessLabel = (timeliness: Timeliness) => times[timeliness].label();
export const timelinessTone = (timeliness: Timeliness) => times[timeliness].tone;

const roundStatuses: Words<RoundStatus> = {
  planned: { label: () => t('round.planned'), tone: 'neutral' },
  open: { label: () => t('round.open'), tone: 'info' },
  closed: { label: () => t('round.closed'), tone: 'neutral' },
};

export const roundStatusLabel = (status: RoundStatus) => roundStatuses[status].label();
export const roundStatusTone = (status: RoundStatus) => roundStatuses[status].tone;

const levels: Record<Level, () => string> = {
  province: () => t('level.province'),
  district: () => t('level.district'),
  commune: () => t('level.commune'),
  village: () => t('level.village'),
  organisation: () => t('level.organisation'),
};

export const allLevels = Object.keys(levels) as Level[];
export const levelLabel = (level: Level) => levels[level]();

/** Whole days from today until a day; negative when it has passed. */
export function daysUntil(day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today())) / 86_400_000);
}

/** From here on the date alone says enough. */
const FAR = 60;

/** The day by which something is due, and how far that is. */
export function dueText(due: string, sent: boolean): string {
  const date = formatDate(due);
  if (sent) return date;
  const days = daysUntil(due);
  if (days > FAR) return date;
  if (days < 0) return t('due.past', { date, count: -days });
  return days === 0 ? t('due.today', { date }) : t('due.left', { date, count: days });
}

/** How addresses name the unit of a report: one that is closed by its id, since another unit may have its code now. */
export const reportUnit = ({ status, unit }: Pick<SubmissionSummary, 'status' | 'unit'>) =>
  status === 'superseded' ? unit.id : unit.code;

/** Where the report stands in its approval, such as "1/2". */
export function stepsText({
  approvals,
  approvalsNeeded,
}: Pick<SubmissionSummary, 'approvals' | 'approvalsNeeded'>): string {
  return `${approvals.length}/${approvalsNeeded}`;
}
