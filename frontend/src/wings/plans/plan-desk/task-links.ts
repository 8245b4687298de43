import type { DeliverableKind, Task, WriteTask } from '$api';
import { foldText } from '$shared/fold-text';
import { formatDate, formatNumber, normalise, parseDate, parseVi } from '$shared/formats';
import { deliverableKinds, deliverableLabel, roleLabel } from '$shared/task-words';
import { filled, lines, parts, type Miss } from './line-texts';

type Deliverable = Task['deliverables'][number];

export const deliverablesTyped = (deliverables: Deliverable[]) =>
  lines(deliverables.map(({ vi, kind }) => (kind ? `${vi}; ${deliverableLabel(kind)}` : vi)));

/** A deliverable that keeps its name keeps its id, and all that is said of it. */
export function deliverablesOf(
  text: string,
  saved: Pick<Task, 'deliverables'> | null,
): NonNullable<WriteTask['deliverables']> {
  return filled(text).map((line) => {
    const { vi, kind } = deliverableOf(line);
    const kept = saved?.deliverables.find((each) => each.vi === vi);
    if (kept === undefined) return { vi, kind };
    return { vi, id: kept.id, en: kept.en ?? null, description: kept.description, kind };
  });
}

function deliverableOf(line: string): { vi: string; kind: DeliverableKind | null } {
  const cut = line.lastIndexOf(';');
  const word = foldText(normalise(line.slice(cut + 1)));
  const kind =
    cut < 0 ? undefined : deliverableKinds.find((each) => foldText(deliverableLabel(each)) === word);
  return kind === undefined ? { vi: line, kind: null } : { vi: normalise(line.slice(0, cut)), kind };
}

export const milestonesTyped = (milestones: Task['milestones']) =>
  lines(milestones.map(({ name, due }) => `${name.vi}; ${formatDate(due)}`));

export function milestonesOf(
  text: string,
  saved: Pick<Task, 'milestones'> | null,
  miss: Miss,
): NonNullable<WriteTask['milestones']> {
  return filled(text).flatMap((line, index) => {
    const cut = line.lastIndexOf(';');
    const name = normalise(line.slice(0, Math.max(cut, 0)));
    const due = parseDate(line.slice(cut + 1));
    if (name === '' || due === null) {
      miss(index + 1);
      return [];
    }
    const kept = saved?.milestones.find((each) => each.name.vi === name);
    return [{ name: kept?.name ?? { vi: name }, due, ...(kept ? { id: kept.id } : {}) }];
  });
}

type Party = Task['parties'][number];

export const partiesTyped = (parties: Party[]) =>
  lines(parties.map(({ name, role }) => `${name.vi}; ${roleLabel(role)}`));

/** Who is not said to watch, helps. */
export function partiesOf(text: string, saved: Pick<Task, 'parties'> | null): Party[] {
  return filled(text).map((line) => {
    const cut = line.lastIndexOf(';');
    const word = foldText(normalise(line.slice(cut + 1)));
    const role = (['coordinator', 'watcher'] as const).find((each) => foldText(roleLabel(each)) === word);
    const vi = cut >= 0 && role ? normalise(line.slice(0, cut)) : line;
    const kept = saved?.parties.find(({ name }) => name.vi === vi);
    return { role: role ?? 'coordinator', name: kept?.name ?? { vi } };
  });
}

/** Of this plan by their codes, of other plans by what nobody mistakes. */
export const dependenciesTyped = (task: Pick<Task, 'dependencies' | 'plan'>) =>
  lines(
    task.dependencies.map(({ task: other, lagDays }) => {
      const named = other.plan.id === task.plan.id ? other.code : other.id;
      return lagDays === 0 ? named : `${named}; ${formatNumber(lagDays)}`;
    }),
  );

export function dependenciesOf(text: string, miss: Miss): NonNullable<WriteTask['dependencies']> {
  return filled(text).flatMap((line, index) => {
    const [task = '', days = ''] = parts(line);
    const lag = parseVi(days === '' ? '0' : days);
    if (task === '' || !lag.ok) {
      miss(index + 1);
      return [];
    }
    return [{ task, lagDays: lag.value }];
  });
}

export const targetsTyped = (targets: Task['targets']) =>
  lines(targets.map(({ indicator, unit, period }) => [indicator, unit.code, period].join('; ')));

export function targetsOf(text: string, miss: Miss): NonNullable<WriteTask['targets']> {
  return filled(text).flatMap((line, index) => {
    const [indicator = '', unit = '', period = ''] = parts(line);
    if (indicator === '' || unit === '' || period === '') {
      miss(index + 1);
      return [];
    }
    return [{ indicator, unit, period }];
  });
}

export const codes = (text: string) => text.split(/[\s,;]+/).filter((code) => code !== '');
