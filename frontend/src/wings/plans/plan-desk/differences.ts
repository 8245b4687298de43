import { t } from './form-messages';
import type { TaskEntry } from './task-entry';

const labels: Record<keyof TaskEntry, () => string> = {
  code: () => t('code'),
  kind: () => t('kind'),
  parent: () => t('parent'),
  position: () => t('position'),
  title: () => t('title'),
  titleEn: () => t('titleEn'),
  content: () => t('content'),
  lead: () => t('lead'),
  coordinators: () => t('coordinators'),
  watchers: () => t('watchers'),
  parties: () => t('parties'),
  period: () => t('period'),
  start: () => t('start'),
  due: () => t('due'),
  recurrence: () => t('recurrence'),
  deliverables: () => t('deliverables'),
  milestones: () => t('milestones'),
  dependencies: () => t('dependencies'),
  legalBases: () => t('legalBases'),
  directives: () => t('directives'),
  indicators: () => t('indicators'),
  targets: () => t('targets'),
  weight: () => t('weight'),
  budget: () => t('budget'),
  funding: () => t('funding'),
  submittedTo: () => t('submittedTo'),
  note: () => t('note'),
};

/** What stands in the form against what somebody else saved meanwhile. */
export const taskDifferences = (mine: TaskEntry, theirs: TaskEntry) =>
  (Object.keys(labels) as (keyof TaskEntry)[])
    .map((key) => ({ label: labels[key](), mine: mine[key], theirs: theirs[key] }))
    .filter((pair) => pair.mine !== pair.theirs);
