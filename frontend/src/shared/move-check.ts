import type { Checked } from './form-state.svelte';
import { normalise, parseDate, parseVi } from './formats';
import { fieldId, type MoveField, type MoveValues } from './move-fields';
import { t } from './move-messages';
import type { ShownFault } from './refusal';

export const firstValues = (fields: MoveField[]): MoveValues =>
  Object.fromEntries(fields.map(({ name, value = '' }) => [name, value]));

/** Every fault that can be seen here at once, or what was given. */
export function checkMove(
  prefix: string,
  fields: MoveField[],
  typed: MoveValues,
): Checked<{ values: MoveValues }> {
  const faults: ShownFault[] = [];
  const values: MoveValues = {};
  for (const field of fields) {
    if (field.when?.(typed) === false) {
      values[field.name] = normalise(typed[field.name] ?? '');
      continue;
    }
    const text = normalise(typed[field.name] ?? '');
    const read = readValue(field, text);
    values[field.name] = read ?? '';
    const message = text === '' ? field.required : read === null ? faultOf(field) : field.check?.(read);
    if (message) faults.push({ field: fieldId(prefix, field.name), message });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, values };
}

function readValue({ kind }: MoveField, text: string): string | null {
  if (text === '') return '';
  if (kind === 'date') return parseDate(text);
  if (kind !== 'number') return text;
  const parsed = parseVi(text);
  return parsed.ok ? String(parsed.value) : null;
}

const faultOf = ({ kind }: MoveField) => (kind === 'date' ? t('move.dateFault') : t('move.numberFault'));
