import {
  isApiError,
  type Level,
  type PeriodBasis,
  type ReportingRound,
  type WriteReportingRound,
} from '$api';
import type { Checked } from '$shared/form-state.svelte';
import { formatDate, normalise, parseDate } from '$shared/formats';
import { refusalOf, type Refusal, type ShownFault } from '$shared/refusal';
import { t as tForm } from './definition-messages';
import { allLevels } from './labels';
import { kindOf, periodOf, windowOf, type PeriodKind } from './window';

export type Scope = 'all' | 'within' | 'units';

/** What stands in the form of a round, as typed. */
export interface Definition {
  code: string;
  nameVi: string;
  nameEn: string;
  kind: PeriodKind;
  year: string;
  part: string;
  basis: PeriodBasis;
  /** Empty: the window of the period and its basis. */
  dataFrom: string;
  dataTo: string;
  indicators: string[];
  levels: Level[];
  scope: Scope;
  within: string;
  units: string;
  due: Record<Level, string>;
  approvals: string;
  ownDays: boolean;
  opensOn: string;
  legalBasis: string;
}

const noDays = (): Record<Level, string> => ({
  province: '',
  district: '',
  commune: '',
  village: '',
  organisation: '',
});

export function emptyDefinition(year: string): Definition {
  return {
    code: '',
    nameVi: '',
    nameEn: '',
    kind: 'month',
    year,
    part: '1',
    basis: 'decree-09',
    dataFrom: '',
    dataTo: '',
    indicators: [],
    levels: [],
    scope: 'all',
    within: '',
    units: '',
    due: noDays(),
    approvals: '1',
    ownDays: false,
    opensOn: '',
    legalBasis: '',
  };
}

export function definitionOf(round: ReportingRound): Definition {
  const usual = windowOf(round.period, round.periodBasis);
  const due = noDays();
  for (const { level, date } of round.due) due[level] = formatDate(date);
  return {
    code: round.code,
    nameVi: round.name.vi,
    nameEn: round.name.en ?? '',
    ...kindOf(round.period),
    basis: round.periodBasis,
    dataFrom: usual?.from === round.dataFrom ? '' : formatDate(round.dataFrom),
    dataTo: usual?.to === round.dataTo ? '' : formatDate(round.dataTo),
    indicators: round.indicators.map(({ code }) => code),
    levels: round.reporters.levels,
    scope: round.reporters.units ? 'units' : round.reporters.within ? 'within' : 'all',
    within: round.reporters.within?.code ?? '',
    units: (round.reporters.units ?? []).map(({ code }) => code).join(', '),
    due,
    approvals: String(round.approvals),
    ownDays: round.ownDays,
    opensOn: round.opensOn === null ? '' : formatDate(round.opensOn),
    legalBasis: round.legalBasis ?? '',
  };
}

/** Every fault of the form at once; what the API wants where there is none. */
export function checkDefinition(entry: Definition): Checked<{ code: string; body: WriteReportingRound }> {
  const faults: ShownFault[] = [];
  const need = (text: string, field: string, message: string) => {
    const given = normalise(text);
    if (given === '') faults.push({ field, message });
    return given;
  };
  const day = (text: string, field: string) => {
    if (text.trim() === '') return null;
    const read = parseDate(text);
    if (read === null) faults.push({ field, message: tForm('fault.date', { text }) });
    return read;
  };
  const code = need(entry.code, 'round-code', tForm('fault.code')).toUpperCase();
  const name = need(entry.nameVi, 'round-name', tForm('fault.name'));
  const period = periodOf(entry.kind, normalise(entry.year), entry.part);
  if (windowOf(period, entry.basis) === null)
    faults.push({ field: 'round-year', message: tForm('fault.year') });
  const dataFrom = day(entry.dataFrom, 'round-from');
  const dataTo = day(entry.dataTo, 'round-to');
  if (entry.indicators.length === 0) {
    faults.push({ field: 'round-indicators', message: tForm('fault.indicators') });
  }
  const levels = allLevels.filter((level) => entry.levels.includes(level));
  if (levels.length === 0) faults.push({ field: 'round-levels', message: tForm('fault.levels') });
  const due = levels.map((level) => {
    need(entry.due[level], `round-due-${level}`, tForm('fault.due'));
    return { level, date: day(entry.due[level], `round-due-${level}`) ?? '' };
  });
  const within = entry.scope === 'within' ? need(entry.within, 'round-within', tForm('fault.within')) : null;
  const units =
    entry.scope === 'units'
      ? need(entry.units, 'round-units', tForm('fault.units'))
          .split(/[\s,;]+/)
          .filter((each) => each !== '')
      : null;
  const opensOn = day(entry.opensOn, 'round-opens');
  if (faults.length > 0) return { ok: false, faults };
  const nameEn = normalise(entry.nameEn);
  const legalBasis = normalise(entry.legalBasis);
  return {
    ok: true,
    code,
    body: {
      name: { vi: name, ...(nameEn === '' ? {} : { en: nameEn }) },
      period,
      periodBasis: entry.basis,
      dataFrom,
      dataTo,
      indicators: entry.indicators,
      reporters: { levels, within, units },
      due,
      approvals: Number(entry.approvals),
      ownDays: entry.ownDays,
      opensOn,
      legalBasis: legalBasis === '' ? null : legalBasis,
    },
  };
}

const places: [RegExp, string][] = [
  [/^\/name/, 'round-name'],
  [/^\/period$/, 'round-year'],
  [/^\/dataFrom/, 'round-from'],
  [/^\/dataTo/, 'round-to'],
  [/^\/indicators/, 'round-indicators'],
  [/^\/reporters\/levels/, 'round-levels'],
  [/^\/reporters\/within/, 'round-within'],
  [/^\/reporters\/units/, 'round-units'],
  [/^\/opensOn/, 'round-opens'],
  [/^\/legalBasis/, 'round-legal'],
];

/** What the server refused, at the inputs that it is about. */
export function explain(error: unknown, levels: Level[]): Refusal {
  if (isApiError(error) && error.status === 428) {
    return { faults: [{ field: 'round-code', message: tForm('fault.codeTaken') }], code: null };
  }
  return refusalOf(error, (at) => fieldOf(at, levels));
}

/** The input that the server's pointer means. */
function fieldOf(pointer: string, levels: Level[]): string | undefined {
  const due = /^\/due\/(\d+)/.exec(pointer);
  if (due !== null) return `round-due-${allLevels.filter((level) => levels.includes(level))[Number(due[1])]}`;
  return (
    places.find(([pattern]) => pattern.test(pointer))?.[1] ?? (pointer === 'code' ? 'round-code' : undefined)
  );
}
