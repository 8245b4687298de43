import type {
  Directive,
  Figure,
  Headline,
  Indicator,
  Observation,
  ObservationVersion,
  Review,
  Task,
  TaskStatement,
  TaskStatementRow,
  Unit,
  UnitHistory,
  UnitRef,
  UnitSuccession,
} from '$api';

const recordedAt = '2026-11-25T06:00:00Z';
export const province = { id: 'u-06', code: '06', name: { vi: 'Tỉnh Bắc Kạn', en: 'Bắc Kạn Province' } };
export const department = {
  id: 'u-so',
  code: 'SO-TTTT',
  name: { vi: 'Sở Thông tin và Truyền thông' },
};
export const source = {
  document: 'Báo Bắc Kạn, 26/12/2022',
  page: null,
  url: 'https://example.org/bai-viet',
  quote: '1.197/1.292 thôn, bản',
};

export function indicator(code: string, vi: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name: { vi },
    meaning: null,
    measure: 'ratio',
    numerator: null,
    denominator: null,
    unitOfMeasure: 'percent',
    decimals: 2,
    direction: 'higher-is-better',
    frequency: 'year',
    periodBasis: 'not-stated',
    levels: ['province'],
    breakdowns: [],
    rollUpInSpace: 'none',
    rollUpInTime: 'none',
    minimum: 0,
    maximum: 100,
    legalBasis: null,
    scope: null,
    validFrom: null,
    source: null,
    reporterKinds: null,
    missingInSpace: 'skip',
    missingInTime: 'skip',
    reportsFor: 'period-end',
    evidenceRequired: false,
    exclusions: null,
    formula: null,
    weight: null,
    jumpTolerance: null,
    notAbove: null,
    version: 1,
    recordedAt,
    ...more,
  };
}

export const indicators: Indicator[] = [
  indicator('ONLINE_SERVICES', 'Thủ tục được cung cấp trực tuyến toàn trình'),
  indicator('E_DOCUMENTS', 'Văn bản trao đổi điện tử'),
  indicator('ONLINE_RECORDS', 'Hồ sơ công việc trên môi trường mạng', {
    breakdowns: [
      {
        code: 'level',
        name: { vi: 'Cấp' },
        values: [
          { code: 'province', name: { vi: 'Cấp tỉnh' } },
          { code: 'district', name: { vi: 'Cấp huyện' } },
          { code: 'commune', name: { vi: 'Cấp xã' } },
        ],
      },
    ],
  }),
  indicator('COMMUNE_TEAMS', 'Xã có Tổ công nghệ số cộng đồng'),
  indicator('VILLAGE_TEAMS', 'Thôn, bản có Tổ công nghệ số cộng đồng'),
];

export const villageTeams = indicators[4] as Indicator;

export function figure(code: string, value: number | null, more: Partial<Figure> = {}): Figure {
  return {
    indicator: code,
    unit: province,
    period: '2022',
    breakdown: {},
    value,
    numerator: null,
    denominator: null,
    unitOfMeasure: 'percent',
    periodBasis: 'not-stated',
    method: 'reported',
    reason: null,
    coverage: { reported: 1, expected: 1, partly: 0 },
    target: null,
    attainment: null,
    previous: null,
    change: null,
    provisional: false,
    estimated: false,
    breakInSeries: false,
    remarks: [],
    notConvertible: [],
    observationStatus: value === null ? 'M' : 'A',
    yearEarlier: null,
    changeYearEarlier: null,
    parentValue: null,
    differenceToParent: null,
    targetOriginal: null,
    attainmentOriginal: null,
    definitionVersion: 1,
    definitionBreak: false,
    valueOrigin: more.numerator == null ? 'printed' : 'computed',
    source,
    ...more,
  };
}

const target = (value: number) => ({ value, period: '2025', legalBasis: 'Nghị quyết 17/NQ-CP' });

export const sevenFigures: Figure[] = [
  figure('ONLINE_SERVICES', 100),
  figure('E_DOCUMENTS', 96),
  figure('ONLINE_RECORDS', 97, { breakdown: { level: 'province' }, target: target(90) }),
  figure('ONLINE_RECORDS', 96, { breakdown: { level: 'district' }, target: target(80) }),
  figure('ONLINE_RECORDS', 90, { breakdown: { level: 'commune' }, target: target(60) }),
  figure('COMMUNE_TEAMS', 100, { numerator: 108, denominator: 108 }),
  figure('VILLAGE_TEAMS', 92.65, { numerator: 1197, denominator: 1292 }),
];

/** A figure as a review shows it: published as it stands, unless said otherwise. */
export function headline(figure: Figure, more: Partial<Headline> = {}): Headline {
  const { indicator, unit, period, breakdown } = figure;
  return {
    indicator,
    unit,
    period,
    breakdown,
    label: null,
    published: figure,
    current: figure,
    correctedAt: null,
    ...more,
  };
}

export function review(more: Partial<Review> = {}): Review {
  return {
    id: 'r-1',
    unit: department,
    year: 2022,
    status: 'published',
    conference: {
      date: '2022-12-26',
      dateInferred: true,
      title: { vi: 'Hội nghị tổng kết công tác năm 2022' },
      organiser: department,
      chairs: [{ name: 'Phạm Duy Hưng', position: { vi: 'Phó Chủ tịch UBND tỉnh' } }],
      source,
    },
    story: { finding: null, promised: null, reached: null, contributors: null, next: null },
    results: [
      { code: 'Q4', theme: { vi: 'Viễn thông' }, text: { vi: 'Mạng lưới kết nối thông suốt 3 cấp' }, source },
    ],
    headlines: sevenFigures.map((each) => headline(each)),
    awards: [
      {
        id: 'a-1',
        type: { code: 'CSTDCS', name: { vi: 'Chiến sĩ thi đua cơ sở' } },
        recipient: { kind: 'individual', name: null, unit: null, position: null },
        count: 6,
        achievementYear: 2022,
        decision: { id: 'ad-1', number: null, date: null, authority: department, signer: null },
        presentedOn: '2022-12-26',
        serial: null,
        status: 'recorded',
        source,
        note: null,
        way: null,
        annulment: null,
      },
    ],
    plan: { id: 'p-1', title: { vi: 'Nhiệm vụ công tác năm 2023' }, year: 2023 },
    directives: [
      { id: 'd-2', code: 'D2', text: { vi: 'Nâng cao chất lượng chuyển đổi số' } },
      { id: 'd-2-1', code: 'D2.1', text: { vi: 'Đề xuất việc cụ thể' } },
      { id: 'd-4', code: 'D4', text: { vi: 'Đảm bảo hạ tầng' } },
    ],
    version: 1,
    publishedAt: recordedAt,
    ...more,
  };
}

export const plan = {
  id: 'p-1',
  unit: department,
  year: 2023,
  title: { vi: 'Nhiệm vụ công tác năm 2023' },
  status: 'recorded' as const,
  version: 1,
  decision: null,
  source,
  recordedAt,
  knownSince: null,
  legalBases: [],
};

const planRef = { id: 'p-1', title: plan.title, year: 2023 };

export const task: Task = {
  id: 't-10',
  plan: planRef,
  code: 'T10',
  title: { vi: 'Thực hiện các nhiệm vụ thuộc chương trình mục tiêu quốc gia' },
  lead: null,
  coordinators: [],
  period: '2023',
  start: null,
  due: null,
  originalDue: null,
  duePrecision: null,
  originalDuePrecision: null,
  deliverables: [],
  directives: [{ id: 'd-2', code: 'D2', text: { vi: 'Nâng cao chất lượng chuyển đổi số' } }],
  indicators: [],
  weight: null,
  reportedProgress: null,
  computedProgress: null,
  status: 'open',
  timing: null,
  source,
  kind: 'task',
  parent: null,
  position: 10,
  content: null,
  legalBases: [],
  watchers: [],
  parties: [],
  recurrence: null,
  milestones: [],
  dependencies: [],
  targets: [],
  budget: null,
  funding: null,
  submittedTo: null,
  note: null,
  carriedFrom: null,
  lineage: null,
  originalTiming: 'not-stated',
  slips: 0,
  completedOn: null,
  completedBy: null,
  completionNote: null,
  acceptedOn: null,
  acceptedBy: null,
  pausedOn: null,
  cancelledOn: null,
  reason: null,
  addedIn: null,
  withdrawnIn: null,
  external: null,
  parts: null,
  occurrences: [],
};

export function directive(id: string, code: string, vi: string, more: Partial<Directive> = {}): Directive {
  return {
    id,
    code,
    text: { vi },
    givenBy: { name: 'Phạm Duy Hưng', position: { vi: 'Phó Chủ tịch UBND tỉnh' }, unit: null },
    occasion: {
      kind: 'conference',
      title: null,
      date: '2022-12-26',
      number: null,
      documentKind: null,
      documentTitle: null,
      signer: null,
    },
    parent: null,
    addressees: [{ unit: department, party: null }],
    recurrence: null,
    period: null,
    due: null,
    tasks: [],
    source,
    note: null,
    acknowledgements: [],
    answered: false,
    ...more,
  };
}

export const directives: Directive[] = [
  directive('d-4', 'D4', 'Đảm bảo hạ tầng', {
    addressees: [{ unit: null, party: { vi: 'Các doanh nghiệp viễn thông' } }],
  }),
  directive('d-2-1', 'D2.1', 'Đề xuất việc cụ thể', { parent: { id: 'd-2', code: 'D2' } }),
  directive('d-2', 'D2', 'Nâng cao chất lượng chuyển đổi số', {
    tasks: [
      { id: 't-10', code: 'T10', title: task.title, plan: planRef, status: 'open', timing: 'not-stated' },
    ],
    answered: true,
  }),
];

export function observation(more: Partial<Observation> = {}): Observation {
  return {
    indicator: 'VILLAGE_TEAMS',
    unit: province,
    period: '2022',
    breakdown: {},
    value: 92.65,
    numerator: 1197,
    denominator: 1292,
    notApplicable: false,
    valueOrigin: 'computed',
    periodBasis: 'not-stated',
    status: 'approved',
    version: 1,
    source,
    comment: null,
    recordedAt,
    knownSince: '2022-12-25T17:00:00Z',
    approvedAt: recordedAt,
    ...more,
  };
}

export function version(more: Partial<ObservationVersion> = {}): ObservationVersion {
  return {
    version: 1,
    status: 'approved',
    definitionVersion: 1,
    value: 92.65,
    numerator: 1197,
    denominator: 1292,
    notApplicable: false,
    valueOrigin: 'computed',
    source,
    comment: null,
    reason: null,
    statusReason: null,
    recordedAt,
    knownSince: '2022-12-25T17:00:00Z',
    approvedAt: recordedAt,
    withdrawnAt: null,
    ...more,
  };
}

export function unitOf(ref: UnitRef, more: Partial<Unit> = {}): Unit {
  return {
    ...ref,
    level: 'commune',
    kind: 'xã',
    parent: null,
    validFrom: null,
    validFromPrecision: null,
    validTo: null,
    ...more,
  };
}

export function history(unit: Unit, more: Partial<UnitHistory> = {}): UnitHistory {
  return { unit, versions: [unit], predecessors: [], successors: [], line: [], ...more };
}

export function merged(
  predecessor: UnitRef,
  successor: UnitRef,
  more: Partial<UnitSuccession> = {},
): UnitSuccession {
  return {
    predecessor,
    successor,
    kind: 'merged',
    share: null,
    date: '2025-07-01',
    datePrecision: 'exact',
    legalBasis: { document: 'Nghị quyết số 1683/NQ-UBTVQH15', page: null, url: null, quote: null },
    change: 'a-1',
    ...more,
  };
}

const count = (number: number, search = '') => ({
  count: number,
  tasks: `/api/v1/tasks?published=true&kind=task&plan=p-1${search}`,
});

/** Ten tasks: five done, one of them late; one overdue, one awaiting acceptance, two within time; one cancelled. */
export function statementRow(more: Partial<TaskStatementRow> = {}): TaskStatementRow {
  return {
    key: { kind: 'unit', id: 'u-so', code: 'SO-TTTT', name: department.name },
    assigned: count(10),
    due: count(6, '&status=open,completed,done&dueTo=2023-06-30'),
    done: {
      total: count(5, '&status=done'),
      early: count(1, '&status=done&timing=done-early'),
      onTime: count(3, '&status=done&timing=done-on-time'),
      late: count(1, '&status=done&timing=done-late'),
      withoutDeadline: count(0, '&status=done&timing=not-stated,no-deadline'),
    },
    notDone: {
      total: count(4, '&status=open,completed'),
      withinTime: count(2, '&status=open&timing=not-due,due-soon'),
      overdue: count(1, '&status=open&timing=overdue'),
      awaitingAcceptance: count(1, '&status=completed'),
      withoutDeadline: count(0, '&status=open&timing=not-stated,no-deadline'),
    },
    paused: count(0),
    cancelled: count(1, '&status=cancelled'),
    original: { early: count(1), onTime: count(2), late: count(2), overdue: count(1) },
    onTime: {
      current: { inTime: 4, judged: 6, percent: 66.67 },
      original: { inTime: 3, judged: 6, percent: 50 },
    },
    ...more,
  };
}

export function statement(more: Partial<TaskStatement> = {}): TaskStatement {
  return {
    by: 'unit',
    day: '2023-06-30',
    asOf: null,
    rows: [statementRow()],
    total: statementRow({ key: { kind: 'total', id: null, code: null, name: null } }),
    checks: { consistent: true, sums: 6, mismatches: [], assignedInRows: 10, countedAgain: 0 },
    ...more,
  };
}
