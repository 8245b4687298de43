import type { RuleAnswer } from '$api';
import { gradeLabel, levelLabel, severityLabel } from '$wings/awards/words/award-words';
import { formatDate } from '$shared/formats';
import { t } from './finding-messages';

type NameOfType = (code: string) => string;
type Reason = (given: string[], nameOfType: NameOfType) => string;

const years = (list: string | undefined) => (list ?? '').replace(/[[\]]/g, '');
const grade = (code: string | undefined) => gradeLabel(code as Parameters<typeof gradeLabel>[0]);
const level = (code: string | undefined) => levelLabel(code as Parameters<typeof levelLabel>[0]);
const severity = (code: string | undefined) => severityLabel(code as Parameters<typeof severityLabel>[0]);
const text = (given: string | undefined) => given ?? '';

/** What the codes of reasons say, with what they mention. */
const reasons: Record<RuleAnswer['reason'], Reason> = {
  grade: ([given]) => t('grade', { grade: grade(given) }),
  'grade-below': ([given, least]) => t('gradeBelow', { grade: grade(given), least: grade(least) }),
  'grade-missing': ([year]) => t('gradeMissing', { year: text(year) }),
  'award-held': ([type, year], name) => t('awardHeld', { type: name(text(type)), year: text(year) }),
  'award-not-held': ([type, year], name) => t('awardNotHeld', { type: name(text(type)), year: text(year) }),
  'award-not-registered': ([type, year], name) =>
    t('awardNotRegistered', { type: name(text(type)), year: text(year) }),
  'grades-differ': ([year]) => t('gradesDiffer', { year: text(year) }),
  'years-held': ([type, held], name) =>
    t('yearsHeld', { type: name(text(type)), number: String(years(held).split(',').length) }),
  'severity-not-stated': ([of, unclear], name) =>
    unclear === undefined
      ? t('severityNotStated', { year: text(of) })
      : t('severityNotStatedOfYears', { type: name(text(of)), years: years(unclear) }),
  'years-before-discipline': ([type, missing], name) =>
    t('yearsBeforeDiscipline', { type: name(text(type)), years: years(missing) }),
  'years-of-other-way': ([type, missing], name) =>
    t('yearsOfOtherWay', { type: name(text(type)), years: years(missing) }),
  'years-missing': ([type, missing], name) =>
    t('yearsMissing', { type: name(text(type)), years: years(missing) }),
  'years-not-registered': ([type, missing], name) =>
    t('yearsNotRegistered', { type: name(text(type)), years: years(missing) }),
  initiative: ([least]) => t('initiative', { level: level(least) }),
  'initiative-missing': ([least]) => t('initiativeMissing', { level: level(least) }),
  'initiative-other': ([least, year]) => t('initiativeOther', { level: level(least), year: text(year) }),
  'members-hold': ([type, held, of], name) =>
    t('membersHold', { type: name(text(type)), held: text(held), of: text(of) }),
  'members-too-few': ([type, held, of], name) =>
    t('membersTooFew', { type: name(text(type)), held: text(held), of: text(of) }),
  'members-unknown': ([type, held, of, unknown], name) =>
    of === undefined
      ? t('membersUnknownYear', { year: text(type) })
      : t('membersUnknown', {
          type: name(text(type)),
          held: text(held),
          of: text(of),
          unknown: text(unknown),
        }),
  'members-differ': ([year]) => t('membersDiffer', { year: text(year) }),
  'members-not-counted': ([year]) => t('membersNotCounted', { year: text(year) }),
  'tasks-finished': () => t('tasksFinished'),
  'tasks-unfinished': ([year]) => t('tasksUnfinished', { year: text(year) }),
  'tasks-differ': ([year]) => t('tasksDiffer', { year: text(year) }),
  'tasks-not-stated': ([year]) => t('tasksNotStated', { year: text(year) }),
  disciplined: ([year, from]) => t('disciplined', { year: text(year), from: severity(from) }),
  'nobody-disciplined': ([year]) => t('nobodyDisciplined', { year: text(year) }),
  'achievement-awarded': ([year]) => t('achievementAwarded', { year: text(year) }),
  'achievement-not-awarded': () => t('achievementNotAwarded'),
  'achievement-not-stated': ([year]) => t('achievementNotStated', { year: text(year) }),
  'nothing-open': () => t('nothingOpen'),
  'case-open': ([from, to]) =>
    to
      ? t('caseOpenUntil', { from: formatDate(text(from)), to: formatDate(to) })
      : t('caseOpen', { from: formatDate(text(from)) }),
  'service-missing': ([year]) => t('serviceMissing', { year: text(year) }),
  service: ([months]) => t('service', { months: text(months).replace('.', ',') }),
  'service-too-short': ([months, least]) =>
    t('serviceTooShort', { months: text(months).replace('.', ','), least: text(least) }),
  'old-unit-agrees': () => t('oldUnitAgrees'),
  'old-unit-disagrees': () => t('oldUnitDisagrees'),
  'old-unit-not-asked': ([months]) => t('oldUnitNotAsked', { months: text(months) }),
  'old-unit-not-needed': () => t('oldUnitNotNeeded'),
  'vote-missing': () => t('voteMissing'),
  'vote-carried': ([votes, members]) => t('voteCarried', { votes: text(votes), members: text(members) }),
  'vote-without-quorum': ([present, members]) =>
    t('voteWithoutQuorum', { present: text(present), members: text(members) }),
  'vote-lost': ([votes, members]) => t('voteLost', { votes: text(votes), members: text(members) }),
};

/** Why a rule says what it says; a reason that a newer server has is shown as its code. */
export function reasonText(
  { reason, arguments: given }: Pick<RuleAnswer, 'reason' | 'arguments'>,
  nameOfType: NameOfType,
): string {
  return reasons[reason]?.(given, nameOfType) ?? reason;
}
