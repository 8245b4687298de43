import type { Task, WriteTaskChange } from '$api';
import { dueTyped, parseDue } from '$wings/plans/words/due-text';
import { normalise } from '$shared/formats';
import { t as tForm } from './form-messages';
import { t } from './record-messages';

export type Cell = 'title' | 'lead' | 'due';

/** What stands in a cell, as it is typed. */
export function cellText(task: Task, cell: Cell): string {
  if (cell === 'title') return task.title.vi;
  return cell === 'lead' ? (task.lead?.code ?? '') : dueTyped(task.due, task.duePrecision);
}

export type CellChange = { ok: true; change: WriteTaskChange } | { ok: false; fault: string };

/** What a text in a cell makes of its task. */
export function cellChange(task: Task, cell: Cell, text: string): CellChange {
  const written = normalise(text);
  if (cell === 'title') {
    return written === ''
      ? { ok: false, fault: tForm('fault.title') }
      : { ok: true, change: { title: { vi: written, en: task.title.en ?? null } } };
  }
  if (cell === 'lead') return { ok: true, change: { lead: written || null } };
  const due = parseDue(written);
  return due === null ? { ok: false, fault: tForm('fault.due') } : { ok: true, change: { ...due } };
}

const labels: Record<Cell, () => string> = {
  title: () => t('annex.title'),
  lead: () => t('annex.lead'),
  due: () => t('annex.due'),
};

export const cellLabel = (cell: Cell) => labels[cell]();
