import type { ChangeKind, UnitChange } from '$api';
import { t } from './messages';
import type { Column } from './rows';

const changes: Record<ChangeKind, () => string> = {
  create: () => t('change.create'),
  rename: () => t('change.rename'),
  reclassify: () => t('change.reclassify'),
  transfer: () => t('change.transfer'),
  merge: () => t('change.merge'),
  split: () => t('change.split'),
  abolish: () => t('change.abolish'),
};

const columns: Record<Column, () => string> = {
  change: () => t('column.change'),
  unit: () => t('column.unit'),
  successor: () => t('column.successor'),
  share: () => t('column.share'),
  code: () => t('column.code'),
  name: () => t('column.name'),
  nameEn: () => t('column.nameEn'),
  kind: () => t('column.kind'),
  parent: () => t('column.parent'),
};

const states: Record<UnitChange['status'], () => string> = {
  'in-force': () => t('status.inForce'),
  undone: () => t('status.undone'),
};

const precisions: Record<UnitChange['datePrecision'], () => string> = {
  exact: () => t('precision.exact'),
  'known-by': () => t('precision.knownBy'),
};

const resources: Record<string, () => string> = {
  accounts: () => t('resource.accounts'),
  'award-decisions': () => t('resource.awardDecisions'),
  awards: () => t('resource.awards'),
  boundaries: () => t('resource.boundaries'),
  directives: () => t('resource.directives'),
  observations: () => t('resource.observations'),
  plans: () => t('resource.plans'),
  reviews: () => t('resource.reviews'),
  targets: () => t('resource.targets'),
  tasks: () => t('resource.tasks'),
};

/** What stands in a cell that is meant to name a kind of row, but does not, is shown as it is. */
export const changeLabel = (change: string) => changes[change as ChangeKind]?.() ?? change;
export const columnLabel = (column: Column) => columns[column]();
export const statusLabel = (status: UnitChange['status']) => states[status]();
export const precisionLabel = (precision: UnitChange['datePrecision']) => precisions[precision]();
export const knownResources = Object.keys(resources);
/** What a newer server calls in a way unknown here is shown as it came. */
export const resourceLabel = (resource: string) => resources[resource]?.() ?? resource;
