import type { Task } from '$api';
import { formatDate, parseDate } from '$shared/formats';
import { filled, lines, parts, type Miss } from './line-texts';

type Basis = Task['legalBases'][number];

const basisLine = ({ document, number, date, page }: Basis) =>
  [document, number ?? '', date == null ? '' : formatDate(date), page ?? ''].join('; ').replace(/(; )+$/, '');

/** Lines of "document; number; day; page", of which only the document must be there. */
export function basesOf(text: string, miss: Miss): Basis[] {
  return filled(text).flatMap((line, index) => {
    const [document = '', number = '', date = '', page = ''] = parts(line);
    const read = date === '' ? null : parseDate(date);
    if (document === '' || (date !== '' && read === null)) {
      miss(index + 1);
      return [];
    }
    return [{ document, number: number || null, date: read, page: page || null }];
  });
}

export const basesTyped = (bases: Basis[]) => lines(bases.map(basisLine));
