import { t } from './audit-messages';

const actions: Record<string, () => string> = {
  amend: () => t('action.amend'),
  annul: () => t('action.annul'),
  approved: () => t('action.approved'),
  'carry-out': () => t('action.carryOut'),
  change: () => t('action.change'),
  'change-roles': () => t('action.changeRoles'),
  closed: () => t('action.closed'),
  create: () => t('action.create'),
  decided: () => t('action.decided'),
  delete: () => t('action.delete'),
  draft: () => t('action.draft'),
  erase: () => t('action.erase'),
  export: () => t('action.export'),
  import: () => t('action.import'),
  'in-force': () => t('action.inForce'),
  issue: () => t('action.issue'),
  issued: () => t('action.issued'),
  published: () => t('action.published'),
  read: () => t('action.read'),
  record: () => t('action.record'),
  refuse: () => t('action.refuse'),
  remove: () => t('action.remove'),
  returned: () => t('action.returned'),
  revoke: () => t('action.revoke'),
  'set-password': () => t('action.setPassword'),
  'sign-in': () => t('action.signIn'),
  'sign-in-failed': () => t('action.signInFailed'),
  'sign-out': () => t('action.signOut'),
  submitted: () => t('action.submitted'),
  undo: () => t('action.undo'),
  withdraw: () => t('action.withdraw'),
  withdrawn: () => t('action.withdrawn'),
  'write-lines': () => t('action.writeLines'),
};
const resources: Record<string, () => string> = {
  accounts: () => t('resource.accounts'),
  amendments: () => t('resource.amendments'),
  'audit-entries': () => t('resource.auditEntries'),
  'award-decisions': () => t('resource.awardDecisions'),
  'award-types': () => t('resource.awardTypes'),
  awards: () => t('resource.awards'),
  delegations: () => t('resource.delegations'),
  directives: () => t('resource.directives'),
  indicators: () => t('resource.indicators'),
  nominations: () => t('resource.nominations'),
  observations: () => t('resource.observations'),
  plans: () => t('resource.plans'),
  'recipient-facts': () => t('resource.recipientFacts'),
  recipients: () => t('resource.recipients'),
  reviews: () => t('resource.reviews'),
  session: () => t('resource.session'),
  targets: () => t('resource.targets'),
  tasks: () => t('resource.tasks'),
  tokens: () => t('resource.tokens'),
  'unit-changes': () => t('resource.unitChanges'),
  units: () => t('resource.units'),
};

/** What a newer server calls in a way unknown here is shown as it came. */
export const actionLabel = (action: string) => actions[action]?.() ?? action;
export const resourceLabel = (resource: string) => resources[resource]?.() ?? resource;

const options = (labels: Record<string, () => string>) =>
  Object.entries(labels)
    .map(([value, label]) => ({ value, label: label() }))
    .sort((one, other) => one.label.localeCompare(other.label));

export const actionOptions = () => options(actions);
export const resourceOptions = () => options(resources);
