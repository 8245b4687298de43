import type { ReportingRound } from '$api';
import { allLevels, levelLabel } from './labels';
import { definitionOf, type Definition } from './definition';
import { t as tForm } from './definition-messages';
import { periodOf } from './window';

/** What can be told apart, in words; the period is one thing of three fields. */
const shown: [() => string, (definition: Definition) => string][] = [
  [() => tForm('nameVi'), ({ nameVi }) => nameVi],
  [() => tForm('nameEn'), ({ nameEn }) => nameEn],
  [() => tForm('period'), ({ kind, year, part }) => periodOf(kind, year.trim(), part)],
  [
    () => tForm('basis'),
    ({ basis }) => (basis === 'calendar' ? tForm('basis.calendar') : tForm('basis.decree')),
  ],
  [() => tForm('dataFrom'), ({ dataFrom }) => dataFrom],
  [() => tForm('dataTo'), ({ dataTo }) => dataTo],
  [() => tForm('indicatorCodes'), ({ indicators }) => indicators.toSorted().join(', ')],
  [
    () => tForm('levels'),
    ({ levels, due }) =>
      allLevels
        .filter((level) => levels.includes(level))
        .map((level) => `${levelLabel(level)} ${due[level]}`)
        .join(', '),
  ],
  [() => tForm('scope'), ({ scope, within, units }) => ({ all: '', within, units })[scope]],
  [() => tForm('approvals'), ({ approvals }) => approvals],
  [() => tForm('ownDays'), ({ ownDays }) => (ownDays ? tForm('ownDays.yes') : tForm('ownDays.no'))],
  [() => tForm('opensOn'), ({ opensOn }) => opensOn],
  [() => tForm('legalBasis'), ({ legalBasis }) => legalBasis],
];

/** What stands in the form against what was saved by somebody else meanwhile. */
export function definitionDifferences(mine: Definition, saved: ReportingRound) {
  const theirs = definitionOf(saved);
  return shown
    .map(([label, text]) => ({ label: label(), mine: text(mine), theirs: text(theirs) }))
    .filter((pair) => pair.mine !== pair.theirs);
}
