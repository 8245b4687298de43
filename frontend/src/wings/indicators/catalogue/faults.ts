import { isApiError } from '$api';
import { refusalOf, type Refusal } from '$shared/refusal';

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
  '/reportsFor': 'ct-days',
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

/** The server's faults, and which characters of the formula are at fault, counted from 1. */
export function explain(error: unknown): Refusal & { positions: number[] } {
  const positions = (isApiError(error) ? error.faults : [])
    .filter(({ code }) => code.startsWith('indicator.formula-'))
    .flatMap(({ message }) => /^\D*(\d+):/.exec(message)?.[1] ?? [])
    .map(Number);
  return { ...refusalOf(error, fieldOf), positions };
}

const fieldOf = (at: string) => fields[at] ?? fields[`/${at.split('/')[1] ?? ''}`];
