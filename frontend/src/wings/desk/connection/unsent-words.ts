import type { Unsent } from '$shared/outbox';
import { t } from './messages';

const byCode: Record<string, () => string> = {
  'round.closed': () => t('advice.closed'),
  'task.plan-closed': () => t('advice.closed'),
  'progress.period-taken': () => t('advice.taken'),
};

const byStatus: Record<number, () => string> = {
  403: () => t('advice.forbidden'),
  404: () => t('advice.gone'),
  409: () => t('advice.moved'),
  412: () => t('advice.conflict'),
};

/** What somebody can do about an entry that the server did not take. */
export function adviceOn({ problem }: Unsent): string | null {
  if (problem === undefined) return null;
  return (byCode[problem.code] ?? byStatus[problem.status] ?? (() => t('advice.faulty')))();
}

/** Everything typed and unsent as a file: to be handed on where it cannot be sent. */
export function asFile(entries: Unsent[]): Blob {
  // What a spreadsheet would take for a formula stays text.
  const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const cell = (text: string) => `"${plain(text).replaceAll('"', '""')}"`;
  const rows = entries.map(({ at, shown, problem, place, row }) => {
    const lines = shown?.lines.map(({ label, text }) => `${label}: ${text}`).join('\n') ?? '';
    return [new Date(at).toISOString(), shown?.title ?? `${place} ${row}`, lines, problem?.message ?? ''];
  });
  const head = [t('file.at'), t('file.what'), t('file.typed'), t('file.problem')];
  const text = [head, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n');
  // Spreadsheets read the mark as a sign of UTF-8.
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
