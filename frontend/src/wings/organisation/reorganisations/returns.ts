import type { AnsweredValue, UndoDecision, WriteUndoDecision } from '$api';
import { nameOf } from '$shared/formats';
import { partOf, type Option as Labelled } from './decisions';
import { t } from './late-messages';

/** What is to become of a value, and which of several units that are there again gets it. */
interface Return {
  decision: UndoDecision;
  predecessor?: string;
}

/** What is decided about values of units that are taken back: about all of them, and about single ones otherwise. */
export interface Returns {
  all: UndoDecision | null;
  one: Record<string, Return>;
}

export interface ReturnOption extends Pick<Labelled, 'value' | 'label'> {
  choice: Return;
}

export const nothingReturned = (): Returns => ({ all: null, one: {} });

export const keyOf = (value: AnsweredValue) =>
  `${value.indicator}/${value.unit.code}/${value.period}/${partOf(value)}`;

const labels: Record<UndoDecision, () => string> = {
  move: () => t('answered.move'),
  withdraw: () => t('answered.withdraw'),
};
const hints: Record<UndoDecision, () => string> = {
  move: () => t('answered.moveHint'),
  withdraw: () => t('answered.withdrawHint'),
};

export const returnLabel = (decision: UndoDecision) => labels[decision]();
export const returnHint = (decision: UndoDecision) => hints[decision]();

/** What can be decided about some value at least. */
export const optionsOfAll = (answered: readonly AnsweredValue[]): UndoDecision[] =>
  (['withdraw', 'move'] as const).filter((decision) =>
    answered.some(({ options }) => options.includes(decision)),
  );

/** What can become of one value; one for each unit that could get it. */
export const optionsOf = (value: AnsweredValue): ReturnOption[] =>
  [...value.options].reverse().flatMap((decision): ReturnOption[] =>
    decision === 'move' && value.predecessors.length > 1
      ? value.predecessors.map(({ code, name }) => ({
          value: `move ${code}`,
          label: t('answered.moveTo', { unit: nameOf(name) }),
          choice: { decision, predecessor: code },
        }))
      : [{ value: decision, label: returnLabel(decision), choice: { decision } }],
  );

/** What is decided about a value; null where what holds for all is not possible for it, or nothing is decided. */
export function chosen(returns: Returns, value: AnsweredValue): ReturnOption | null {
  const one: Return | null =
    returns.one[keyOf(value)] ?? (returns.all === null ? null : { decision: returns.all });
  return (
    optionsOf(value).find(
      ({ choice }) => choice.decision === one?.decision && choice.predecessor === one.predecessor,
    ) ?? null
  );
}

/** The values about which nothing that is possible has been decided. */
export const open = (returns: Returns, answered: readonly AnsweredValue[]) =>
  answered.filter((value) => chosen(returns, value) === null);

/** The decisions as they are sent: one for all, and those about single values that are still there. */
export function sentReturns(returns: Returns, answered: readonly AnsweredValue[]): WriteUndoDecision[] {
  const single = answered.flatMap((value): WriteUndoDecision[] => {
    const one = returns.one[keyOf(value)];
    return one === undefined
      ? []
      : [
          {
            indicator: value.indicator,
            unit: value.unit.code,
            period: value.period,
            breakdown: partOf(value),
            ...one,
          },
        ];
  });
  return answered.length === 0 || returns.all === null ? single : [{ decision: returns.all }, ...single];
}
