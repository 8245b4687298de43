import { isApiError } from '$api';
import type { ShownFault } from './entry';
import { t } from './messages';

const fields: Record<string, string> = {
  '/name': 'ct-name',
  '/meaning': 'ct-meaning',
  '/numerator': 'ct-numerator',
  '/denominator': 'ct-denominator',
  '/unitOfMeasure': 'ct-unit',
  '/decimals': 'ct-decimals',
  '/direction': 'ct-direction',
  '/frequency': 'ct-frequency',
  '/periodBasis': 'ct-basis',
  '/measure': 'ct-measure',
  '/levels': 'ct-level-province',
  '/breakdowns': 'ct-breakdowns',
  '/rollUpInSpace': 'ct-space',
  '/rollUpInTime': 'ct-time',
  '/missingInSpace': 'ct-missing-space',
  '/missingInTime': 'ct-missing-time',
  '/minimum': 'ct-minimum',
  '/maximum': 'ct-maximum',
  '/legalBasis': 'ct-legal-basis',
  '/scope': 'ct-scope',
  '/validFrom': 'ct-valid-from',
  '/reporterKinds': 'ct-kinds',
  '/evidenceRequired': 'ct-evidence',
  '/exclusions': 'ct-exclusions',
  '/formula': 'ct-formula',
  '/weight': 'ct-weight',
  '/jumpTolerance': 'ct-jump',
  '/notAbove': 'ct-not-above',
  code: 'ct-code',
};

export interface Refusal {
  faults: ShownFault[];
  code: string | null;
  /** Which characters of the formula are at fault, counted from 1. */
  positions: number[];
}

export function explain(error: unknown): Refusal {
  if (!isApiError(error) || error.status === 0) {
    return { faults: [{ message: t('failed.unreachable') }], code: null, positions: [] };
  }
  const faults = error.faults.map(({ at, message }) => ({ field: fieldOf(at), message }));
  const positions = error.faults
    .filter(({ code }) => code.startsWith('indicator.formula-'))
    .flatMap(({ message }) => /^\D*(\d+):/.exec(message)?.[1] ?? [])
    .map(Number);
  return {
    faults: faults.length > 0 ? faults : [{ message: error.detail ?? error.message }],
    code: error.code,
    positions,
  };
}

const fieldOf = (at: string) => fields[at] ?? fields[`/${at.split('/')[1] ?? ''}`];
