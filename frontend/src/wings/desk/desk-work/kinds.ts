import type { WorkItem, WorkKind } from '$api';
import { awardDeskAddresses } from '$shared/award-desk-addresses';
import { deskAddresses } from '$shared/desk-addresses';
import { t } from './messages';

interface Kind {
  label: () => string;
  /** The very place of one thing. */
  place: (place: string[], item: WorkItem) => string;
  /** Where all of them stand. */
  all: string;
}

const entry = ([round = '', unit = '']: string[]) => deskAddresses.entry(round, unit);
const task = ([id = '']: string[]) => deskAddresses.task(id);
const value = ([indicator = '', unit = '', period = '', breakdown = '']: string[]) =>
  deskAddresses.figure(indicator, unit, period, breakdown);
const amendment = ([plan = '', id = '']: string[]) => deskAddresses.amendment(plan, id);
const plan = ([id = '']: string[]) => deskAddresses.plan(id);
const nomination = ([id = '']: string[]) => awardDeskAddresses.nomination(id);
const session = ([id = '']: string[]) => awardDeskAddresses.session(id);
const directive = (_place: string[], { code }: WorkItem) => deskAddresses.directives({ tim: code ?? null });

const kinds: Record<WorkKind, Kind> = {
  'entries-returned': {
    label: () => t('kind.entriesReturned'),
    place: entry,
    all: deskAddresses.entryList(),
  },
  'entries-owed': { label: () => t('kind.entriesOwed'), place: entry, all: deskAddresses.entryList() },
  'progress-returned': { label: () => t('kind.progressReturned'), place: task, all: deskAddresses.tasks() },
  'tasks-due': {
    label: () => t('kind.tasksDue'),
    place: task,
    all: deskAddresses.tasks({ xem: 'sap-den-han' }),
  },
  'directives-to-acknowledge': {
    label: () => t('kind.directivesToAcknowledge'),
    place: directive,
    all: deskAddresses.directives({ 'tinh-trang': 'unacknowledged' }),
  },
  'entries-to-approve': {
    label: () => t('kind.entriesToApprove'),
    place: ([round = '', unit = '']) => deskAddresses.approval(round, unit),
    all: deskAddresses.approvals(),
  },
  'values-to-approve': { label: () => t('kind.valuesToApprove'), place: value, all: deskAddresses.figures() },
  'plans-to-approve': { label: () => t('kind.plansToApprove'), place: plan, all: deskAddresses.plans() },
  'amendments-to-decide': {
    label: () => t('kind.amendmentsToDecide'),
    place: amendment,
    all: deskAddresses.plans(),
  },
  'decisions-to-issue': {
    label: () => t('kind.decisionsToIssue'),
    place: ([id = '']) => deskAddresses.awardDecision(id),
    all: deskAddresses.awardDecisions(),
  },
  'tasks-to-accept': { label: () => t('kind.tasksToAccept'), place: task, all: deskAddresses.tasks() },
  'extensions-to-decide': {
    label: () => t('kind.extensionsToDecide'),
    place: task,
    all: deskAddresses.tasks(),
  },
  'progress-to-decide': { label: () => t('kind.progressToDecide'), place: task, all: deskAddresses.tasks() },
  'plan-drafts': { label: () => t('kind.planDrafts'), place: plan, all: deskAddresses.plans() },
  'amendment-drafts': {
    label: () => t('kind.amendmentDrafts'),
    place: amendment,
    all: deskAddresses.plans(),
  },
  'directives-without-task': {
    label: () => t('kind.directivesWithoutTask'),
    place: directive,
    all: deskAddresses.directives({ 'tinh-trang': 'unanswered' }),
  },
  'nominations-to-take-in': {
    label: () => t('kind.nominationsToTakeIn'),
    place: nomination,
    all: awardDeskAddresses.nominations({ 'cho-toi': '1' }),
  },
  'nominations-lacking': {
    label: () => t('kind.nominationsLacking'),
    place: nomination,
    all: awardDeskAddresses.nominations({ 'cho-toi': '1' }),
  },
  'nominations-to-decide': {
    label: () => t('kind.nominationsToDecide'),
    place: nomination,
    all: awardDeskAddresses.nominations({ 'cho-toi': '1' }),
  },
  'votes-due': { label: () => t('kind.votesDue'), place: session, all: awardDeskAddresses.councils() },
  sessions: { label: () => t('kind.sessions'), place: session, all: awardDeskAddresses.councils() },
  'accounts-waiting': {
    label: () => t('kind.accountsWaiting'),
    place: () => deskAddresses.accounts(),
    all: deskAddresses.accounts(),
  },
  'webhooks-failing': {
    label: () => t('kind.webhooksFailing'),
    place: ([id = '']) => deskAddresses.webhook(id),
    all: deskAddresses.webhooks(),
  },
  'tokens-ending': {
    label: () => t('kind.tokensEnding'),
    place: () => deskAddresses.tokens(),
    all: deskAddresses.tokens(),
  },
  'trail-unsealed': {
    label: () => t('kind.trailUnsealed'),
    place: () => deskAddresses.audit(),
    all: deskAddresses.audit(),
  },
  'tasks-overdue-below': {
    label: () => t('kind.tasksOverdueBelow'),
    place: task,
    all: deskAddresses.tasks({ xem: 'qua-han' }),
  },
  'figures-behind': { label: () => t('kind.figuresBehind'), place: value, all: deskAddresses.figures() },
  'tasks-done-lately': { label: () => t('kind.tasksDoneLately'), place: task, all: deskAddresses.tasks() },
};

export const kindLabel = (kind: WorkKind) => kinds[kind].label();
export const allOf = (kind: WorkKind) => kinds[kind].all;
export const placeOf = (kind: WorkKind, item: WorkItem) => kinds[kind].place(item.place, item);

const asInstant = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** How far a deadline is from a day, in words, and how grave that is. */
export function dueIn(due: string, on: string): { words: string; tone: 'bad' | 'warn' | 'neutral' } {
  const days = Math.round((asInstant(due) - asInstant(on)) / 86_400_000);
  if (days < 0) return { words: t('due.late', { count: -days }), tone: 'bad' };
  if (days === 0) return { words: t('due.today'), tone: 'warn' };
  if (days === 1) return { words: t('due.tomorrow'), tone: 'warn' };
  return { words: t('due.inDays', { count: days }), tone: days <= 3 ? 'warn' : 'neutral' };
}
