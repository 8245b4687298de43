import { t } from './audit-messages';

const actions: Record<string, () => string> = {
  acknowledge: () => t('action.acknowledge'),
  add: () => t('action.add'),
  amend: () => t('action.amend'),
  annul: () => t('action.annul'),
  approved: () => t('action.approved'),
  'carry-out': () => t('action.carryOut'),
  change: () => t('action.change'),
  'change-password': () => t('action.changePassword'),
  'change-roles': () => t('action.changeRoles'),
  closed: () => t('action.closed'),
  create: () => t('action.create'),
  decided: () => t('action.decided'),
  delete: () => t('action.delete'),
  draft: () => t('action.draft'),
  end: () => t('action.end'),
  erase: () => t('action.erase'),
  exceed: () => t('action.exceed'),
  export: () => t('action.export'),
  give: () => t('action.give'),
  import: () => t('action.import'),
  'in-force': () => t('action.inForce'),
  issue: () => t('action.issue'),
  issued: () => t('action.issued'),
  merge: () => t('action.merge'),
  pause: () => t('action.pause'),
  print: () => t('action.print'),
  published: () => t('action.published'),
  read: () => t('action.read'),
  record: () => t('action.record'),
  refuse: () => t('action.refuse'),
  remove: () => t('action.remove'),
  'reset-password': () => t('action.resetPassword'),
  returned: () => t('action.returned'),
  revoke: () => t('action.revoke'),
  rotate: () => t('action.rotate'),
  'set-password': () => t('action.setPassword'),
  'sign-in': () => t('action.signIn'),
  'sign-in-failed': () => t('action.signInFailed'),
  'sign-out': () => t('action.signOut'),
  split: () => t('action.split'),
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
  'award-quotas': () => t('resource.awardQuotas'),
  'award-types': () => t('resource.awardTypes'),
  awards: () => t('resource.awards'),
  boundaries: () => t('resource.boundaries'),
  'certificate-batches': () => t('resource.certificateBatches'),
  delegations: () => t('resource.delegations'),
  directives: () => t('resource.directives'),
  'eligibility-checks': () => t('resource.eligibilityChecks'),
  evidence: () => t('resource.evidence'),
  indicators: () => t('resource.indicators'),
  nominations: () => t('resource.nominations'),
  observations: () => t('resource.observations'),
  plans: () => t('resource.plans'),
  'recipient-facts': () => t('resource.recipientFacts'),
  recipients: () => t('resource.recipients'),
  reviews: () => t('resource.reviews'),
  'service-accounts': () => t('resource.serviceAccounts'),
  session: () => t('resource.session'),
  targets: () => t('resource.targets'),
  tasks: () => t('resource.tasks'),
  themes: () => t('resource.themes'),
  tokens: () => t('resource.tokens'),
  'unit-changes': () => t('resource.unitChanges'),
  units: () => t('resource.units'),
  webhooks: () => t('resource.webhooks'),
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
