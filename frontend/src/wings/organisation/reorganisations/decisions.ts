import type {
  LateDecision,
  LateTarget,
  LateValue,
  UnitChangeResult,
  WriteLateDecision,
  WriteLateTarget,
} from '$api';
import { formatPeriod, nameOf, parseVi } from '$shared/formats';
import { typedNumber } from '$shared/move-fields';
import type { ShownFault } from '$shared/refusal';
import { TARGET_FIELD } from './faults';
import { t } from './late-messages';
import type { Returns } from './returns';

/** What is to become of a value, and of a divided unit's to whom it goes. */
export interface Choice {
  decision: LateDecision;
  successor?: string;
}

/**
 * What is decided: about all values, about single ones otherwise, the targets as they were typed, and where an act is
 * corrected about values of units that it had made.
 */
export interface Decisions {
  all: LateDecision;
  one: Record<string, Choice>;
  targets: Record<string, string>;
  returned: Returns;
}

export interface Option {
  value: string;
  label: string;
  choice: Choice;
}

export const acceptedAll = (): Decisions => ({
  all: 'stand-in',
  one: {},
  targets: {},
  returned: { all: null, one: {} },
});

/** The part of the whole that a value is of, as addresses write it. */
export const partOf = ({ breakdown }: Pick<LateValue, 'breakdown'>) =>
  Object.entries(breakdown)
    .map(([dimension, part]) => `${dimension}:${part}`)
    .sort()
    .join(',');

export const keyOf = (value: LateValue) =>
  `${value.indicator}/${value.unit.id}/${value.period}/${partOf(value)}`;

const labels: Record<LateDecision, () => string> = {
  'stand-in': () => t('decision.standIn'),
  'own-days': () => t('decision.ownDays'),
  move: () => t('decision.move'),
  'add-up': () => t('decision.addUp'),
  divide: () => t('decision.divide'),
  withdraw: () => t('decision.withdraw'),
};
const hints: Record<LateDecision, () => string> = {
  'stand-in': () => t('hint.standIn'),
  'own-days': () => t('hint.ownDays'),
  move: () => t('hint.move'),
  'add-up': () => t('hint.addUp'),
  divide: () => t('hint.divide'),
  withdraw: () => t('hint.withdraw'),
};

export const decisionLabel = (decision: LateDecision) => labels[decision]();
export const decisionHint = (decision: LateDecision) => hints[decision]();

/** What can be decided about some value at least, in the order of the contract. */
export function optionsOfAll(late: readonly LateValue[]): LateDecision[] {
  const known = Object.keys(labels) as LateDecision[];
  return known.filter((decision) => late.some(({ options }) => options.includes(decision)));
}

const successorsOf = (result: UnitChangeResult, value: LateValue) =>
  result.closed.find(({ unit }) => unit.id === value.unit.id)?.successors ?? [];

/** What can become of one value; where a unit is divided, one for each part that could get it. */
export function optionsOf(result: UnitChangeResult, value: LateValue): Option[] {
  const successors = successorsOf(result, value);
  return value.options.flatMap((decision): Option[] =>
    decision === 'move' && successors.length > 1
      ? successors.map(({ unit }) => ({
          value: `move ${unit.code}`,
          label: t('decision.moveTo', { unit: nameOf(unit.name) }),
          // Of units that begin only the code is the same when the act is carried out.
          choice: { decision, successor: unit.code },
        }))
      : [{ value: decision, label: decisionLabel(decision), choice: { decision } }],
  );
}

/** What is decided about a value; null where what holds for all is not possible for it. */
export function chosen(decisions: Decisions, result: UnitChangeResult, value: LateValue): Option | null {
  const one = decisions.one[keyOf(value)] ?? { decision: decisions.all };
  return (
    optionsOf(result, value).find(
      ({ choice }) => choice.decision === one.decision && choice.successor === one.successor,
    ) ?? null
  );
}

/** The decisions as they are sent: one for all, and those about single values that are still there. */
export function sent(decisions: Decisions, late: readonly LateValue[]): WriteLateDecision[] {
  if (late.length === 0) return [];
  const single = new Map(late.map((value) => [keyOf(value), value]));
  return [
    { decision: decisions.all },
    ...Object.entries(decisions.one).flatMap(([key, { decision, successor }]): WriteLateDecision[] => {
      const value = single.get(key);
      return value === undefined
        ? []
        : [
            {
              indicator: value.indicator,
              unit: value.unit.id,
              period: value.period,
              breakdown: partOf(value),
              decision,
              ...(successor === undefined ? {} : { successor }),
            },
          ];
    }),
  ];
}

/** How many values go each way, in the order of the contract. */
export function counted(
  decisions: Decisions,
  result: UnitChangeResult,
): { decision: LateDecision; count: number }[] {
  const made = result.late.map((value) => chosen(decisions, result, value)?.choice.decision);
  return optionsOfAll(result.late)
    .map((decision) => ({ decision, count: made.filter((each) => each === decision).length }))
    .filter(({ count }) => count > 0);
}

/** The values about which nothing that is possible has been decided. */
export const undecided = (decisions: Decisions, result: UnitChangeResult) =>
  result.late.filter((value) => chosen(decisions, result, value) === null);

/** Of units that begin only the code is the same when the act is carried out. */
export const targetKeyOf = (target: LateTarget) =>
  `${target.indicator}/${target.unit.code}/${target.period}/${partOf(target)}`;

/** What a target is of, for a message that stands elsewhere. */
export const targetName = (target: LateTarget) =>
  [target.indicator, partOf(target), formatPeriod(target.period)].filter(Boolean).join(', ');

/** What is no target of what was typed, each named. */
export const targetFaults = (decisions: Decisions, targets: readonly LateTarget[]): ShownFault[] =>
  targets.flatMap((target) => {
    const message = targetFault(decisions, target);
    return message === null
      ? []
      : [
          {
            field: TARGET_FIELD,
            message: t('target.fault', {
              target: `${nameOf(target.unit.name)}, ${targetName(target)}`,
              fault: message,
            }),
          },
        ];
  });

export const targetField = (target: LateTarget) => `target-${targetKeyOf(target)}`;

const typedTarget = (decisions: Decisions, target: LateTarget) =>
  (decisions.targets[targetKeyOf(target)] ?? '').trim();

/** All that is proposed, as somebody would type it. */
export const proposedAll = (targets: readonly LateTarget[]): Record<string, string> =>
  Object.fromEntries(
    targets
      .filter(({ proposed }) => proposed !== null)
      .map((target) => [targetKeyOf(target), typedNumber(target.proposed)]),
  );

/** Why what was typed is no target. */
export const targetFault = (decisions: Decisions, target: LateTarget): string | null => {
  const typed = typedTarget(decisions, target);
  return typed === '' || parseVi(typed).ok ? null : t('target.noNumber');
};

/** The targets as they are sent, of those that are still there. */
export function sentTargets(decisions: Decisions, targets: readonly LateTarget[]): WriteLateTarget[] {
  return targets.flatMap((target): WriteLateTarget[] => {
    const parsed = parseVi(typedTarget(decisions, target));
    return parsed.ok
      ? [
          {
            indicator: target.indicator,
            unit: target.unit.code,
            period: target.period,
            breakdown: partOf(target),
            value: parsed.value,
          },
        ]
      : [];
  });
}
