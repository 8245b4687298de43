/** A round, and the report of a commune to it. */
export const unit = { id: 'u-1', code: '01849', name: { vi: 'Xã Dương Quang' } };
export const roundRef = { code: 'CDS-2022-12', name: { vi: 'Báo cáo tháng 12' }, period: '2022-12' };
const asked = {
  code: 'VILLAGE_TEAMS',
  name: { vi: 'Thôn có tổ' },
  unitOfMeasure: 'percent',
  measure: 'ratio',
  decimals: 2,
  numerator: null,
  denominator: null,
  minimum: 0,
  maximum: 100,
  levels: ['commune'],
  reporterKinds: null,
  evidenceRequired: false,
  breakdowns: [],
};
export const round = {
  ...roundRef,
  periodBasis: 'decree-09',
  dataFrom: '2022-11-15',
  dataTo: '2022-12-14',
  indicators: [
    asked,
    {
      ...asked,
      code: 'STAFF',
      name: { vi: 'Cán bộ' },
      measure: 'count',
      unitOfMeasure: 'người',
      decimals: 0,
      maximum: null,
    },
  ],
  reporters: { levels: ['commune'], within: null, units: null },
  due: [{ level: 'commune', date: '2022-12-16' }],
  approvals: 2,
  opensOn: null,
  legalBasis: null,
  status: 'open',
  version: 1,
  progress: {
    expected: 1,
    notStarted: 1,
    draft: 0,
    submitted: 0,
    approved: 0,
    returned: 0,
    onTime: 0,
    late: 0,
    overdue: 1,
  },
};
export const summary = {
  round: roundRef,
  unit,
  level: 'commune',
  status: 'draft',
  timeliness: 'overdue',
  due: '2022-12-16',
  submittedAt: null,
  approvals: [],
  approvalsNeeded: 2,
  values: { expected: 2, reported: 0 },
  version: 0,
  explanations: 0,
  biggestChange: null,
};
export const line = (indicator: string, more: object = {}) => ({
  indicator,
  breakdown: {},
  current: null,
  approved: null,
  previous: null,
  difference: null,
  checks: [],
  ...more,
});
export const submission = (more: object = {}) => ({
  ...summary,
  reason: null,
  lines: [line('VILLAGE_TEAMS'), line('STAFF')],
  history: [],
  ...more,
});
/** What is entered on a line. */
export const stated = (more: object = {}) => ({
  value: 12,
  numerator: null,
  denominator: null,
  notApplicable: false,
  status: 'draft',
  version: 1,
  revision: 1,
  comment: null,
  files: 0,
  ...more,
});
