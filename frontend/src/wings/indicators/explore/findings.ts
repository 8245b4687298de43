import type { Indicator } from '$api';
import { formatNumber, formatQuantity, nameOf } from '$shared/formats';
import { t } from './compare-messages';
import type { Compared } from './comparison';
import { meetsTarget } from './series';

type Asked = Pick<Indicator, 'direction' | 'unitOfMeasure'>;

/** What a comparison says, in one sentence. What was not reported counts neither as least nor as nought. */
export function comparisonFinding(rows: Compared[], { direction, unitOfMeasure }: Asked): string {
  const known = rows.filter(({ figure }) => figure.value != null);
  const missing = rows.filter(
    ({ figure }) => figure.value == null && figure.reason !== 'not-applicable',
  ).length;
  if (known.length === 0) return t('finding.none');
  const said = [spread(known, direction, unitOfMeasure), targets(known, direction)];
  if (missing > 0) said.push(t('finding.missing', { count: missing }));
  return said.filter(Boolean).join('; ');
}

function spread(known: Compared[], direction: Indicator['direction'], unit: string): string {
  const valueOf = ({ figure }: Compared) => figure.value ?? 0;
  const sorted = [...known].sort((a, b) => valueOf(b) - valueOf(a));
  if (direction === 'lower-is-better') sorted.reverse();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const words = (row: Compared) => ({
    name: nameOf(row.figure.unit.name),
    value: formatQuantity(valueOf(row), unit),
  });
  const best = words(first);
  const worst = words(last);
  if (valueOf(first) === valueOf(last)) {
    return known.length === 1
      ? t('finding.one', best)
      : t('finding.same', { count: known.length, value: best.value });
  }
  if (direction === 'neutral') {
    return t('finding.range', { ...best, least: worst.name, leastValue: worst.value });
  }
  const ahead = sorted.filter((row) => valueOf(row) === valueOf(first)).length;
  const behind = sorted.filter((row) => valueOf(row) === valueOf(last)).length;
  const lead =
    ahead === 1 ? t('finding.lead', best) : t('finding.leadTied', { count: ahead, value: best.value });
  const end =
    behind === 1 ? t('finding.last', worst) : t('finding.lastTied', { count: behind, value: worst.value });
  return `${lead}; ${end}`;
}

function targets(known: Compared[], direction: Indicator['direction']): string {
  const met = known.map(({ figure }) => meetsTarget(figure, direction)).filter((each) => each !== null);
  if (met.length === 0 || direction === 'neutral') return '';
  return t('finding.met', { count: met.length, met: formatNumber(met.filter(Boolean).length) });
}
