import {
  createProgressReport,
  getProgressReport,
  idempotencyKey,
  isApiError,
  patchProgressReport,
  type ProgressReport,
  type WriteProgressReport,
} from '$api';
import { outcomeOf, sendSoon, type Deliver, type Outcome } from '$shared/courier';
import { deskAddresses } from '$shared/desk-addresses';
import { toFailure } from '$shared/failure';
import { formatPeriod, formatQuantity } from '$shared/formats';
import type { MoveValues } from '$shared/move-fields';
import { outbox, type Problem, type Shown, type Unsent } from '$shared/outbox';
import { attend } from '$shared/places';
import { t } from './progress-messages';

type Words = Pick<ProgressReport, 'percent' | 'narrative' | 'difficulties'>;

/** A report of progress on its way: new, or the change of one that is there. */
export interface Outgoing {
  task: string;
  /** The task in words. */
  title: string;
  /** The report that is changed, as it was when its form was opened; without a connection its tag is not known. */
  report: { id: string; etag: string | null; was: Words } | null;
  body: WriteProgressReport;
  /** Of a new report: sent again, it is the same. */
  key: string;
  /** As it stands in the form. */
  typed: MoveValues;
}

/** A form that was begun and not saved. */
export interface Begun {
  typed: MoveValues;
}

export const TASK_REPORT = 'task-report';
export const placeOf = (task: string) => `task/${task}`;
/** The form of a new report, before its period is settled by saving it. */
export const NEW = 'new';
export const rowOf = (report: string | null, period: string) =>
  report === null ? `period/${period}` : `report/${report}`;

export const isOutgoing = (content: unknown): content is Outgoing =>
  typeof content === 'object' && content !== null && 'body' in content;

const linesOf = ({ percent, narrative, difficulties }: Words) =>
  [
    { label: t('percent'), text: formatQuantity(percent, 'percent') },
    { label: t('narrative'), text: narrative },
    { label: t('difficulties'), text: difficulties ?? '' },
  ].filter(({ text }) => text !== '');

export function shownAs({ task, title, body }: Pick<Outgoing, 'task' | 'title' | 'body'>): Shown {
  return {
    title: t('unsent.title', { period: formatPeriod(body.period), task: title }),
    lines: linesOf({ ...body, difficulties: body.difficulties ?? null }),
    href: deskAddresses.task(task),
  };
}

/** What was typed before, of the same report: its key goes on as long as its content is the same. */
async function keyOf(owner: string, outgoing: Omit<Outgoing, 'key'>): Promise<string> {
  const row = rowOf(outgoing.report?.id ?? null, outgoing.body.period);
  const known = (await outbox.of(owner, placeOf(outgoing.task))).find((entry) => entry.row === row)?.content;
  const same = isOutgoing(known) && JSON.stringify(known.body) === JSON.stringify(outgoing.body);
  return same ? known.key : idempotencyKey();
}

const same = (one: Words, other: Words) =>
  one.percent === other.percent &&
  one.narrative === other.narrative &&
  (one.difficulties ?? '') === (other.difficulties ?? '');

const isStale = (error: unknown) => isApiError(error) && (error.status === 412 || error.status === 428);

const wordsOf = ({ percent, narrative, difficulties }: WriteProgressReport): Words => ({
  percent,
  narrative,
  difficulties: difficulties ?? null,
});

async function send({ task, report, body, key }: Outgoing): Promise<void> {
  if (report === null) {
    await createProgressReport(task, body, key);
    return;
  }
  try {
    await patchProgressReport(report.id, wordsOf(body), report.etag);
  } catch (error) {
    if (!isStale(error)) throw error;
    const { data, etag } = await getProgressReport(report.id);
    // The answer was lost, not the change; or only the tag was not known.
    if (same(data, wordsOf(body))) return;
    if (!same(data, report.was) || etag === report.etag) throw error;
    await patchProgressReport(report.id, wordsOf(body), etag);
  }
}

/** What stands in the way, with what is on the server where somebody else was there first. */
async function problemOf(error: unknown, { report }: Outgoing): Promise<Problem> {
  const { status, code, detail, title, faults = [] } = toFailure(error);
  const problem = { status, code, message: faults[0]?.message ?? detail ?? title };
  if (!isStale(error) || report === null) return problem;
  return { ...problem, status: 412, theirs: linesOf((await getProgressReport(report.id)).data) };
}

/** Sends what waits: once, however often it has to be tried. */
export const deliverReport: Deliver = async (entry: Unsent): Promise<Outcome> => {
  const outgoing = entry.content as Outgoing;
  try {
    await send(outgoing);
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome.kind === 'kept') await outbox.mark(entry, await problemOf(error, outgoing));
    return outcome;
  }
  await outbox.drop(entry.owner, entry.place, entry.row, entry.stamp);
  return { kind: 'sent' };
};

/**
 * Saves what stands in a form: kept in the browser first, then sent. Whether the server has it; what it refuses is thrown,
 * for the form to show, and stays kept.
 */
export async function saveReport(owner: string, wanted: Omit<Outgoing, 'key'>): Promise<boolean> {
  const outgoing = { ...wanted, key: await keyOf(owner, wanted) };
  const place = placeOf(outgoing.task);
  const row = rowOf(outgoing.report?.id ?? null, outgoing.body.period);
  const leave = attend(owner, place);
  try {
    await outbox.keep(owner, place, row, outgoing, { kind: TASK_REPORT, shown: shownAs(outgoing) });
    await outbox.drop(owner, place, NEW);
    await send(outgoing);
    await outbox.drop(owner, place, row);
    return true;
  } catch (error) {
    if (outcomeOf(error).kind === 'later') return false;
    const problem = await problemOf(error, { ...outgoing, report: null });
    await outbox.keep(owner, place, row, outgoing, { kind: TASK_REPORT, shown: shownAs(outgoing), problem });
    throw error;
  } finally {
    leave();
    sendSoon();
  }
}
