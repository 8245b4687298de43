import type { AwardQuota, QuotaArithmetic } from '$api';
import { optionsOf } from '$shared/options';
import { formatNumber } from '$shared/formats';
import { t } from './quota-messages';

const bases: Record<AwardQuota['base'], () => string> = {
  'awarded-type': () => t('base.awardedType'),
  headcount: () => t('base.headcount'),
};

const roundings: Record<AwardQuota['rounding'], () => string> = {
  floor: () => t('rounding.floor'),
  'half-up': () => t('rounding.halfUp'),
  ceil: () => t('rounding.ceil'),
};

const scopes: Record<AwardQuota['scope'], () => string> = {
  unit: () => t('scope.unit'),
  whole: () => t('scope.whole'),
};

export const baseLabel = (base: keyof typeof bases) => bases[base]();
export const roundingLabel = (rounding: keyof typeof roundings) => roundings[rounding]();
export const roundingOptions = () => optionsOf(roundings);
export const scopeLabel = (scope: keyof typeof scopes) => scopes[scope]();
export const scopeOptions = () => optionsOf(scopes);

/** 0.15 as 15 %. */
export const percent = (rate: number) => `${formatNumber(Math.round(rate * 1e6) / 1e4)}\u00a0%`;

/** How what is allowed comes out: base × rate = exact, rounded. */
export const arithmetic = ({ base, exact, allowed }: QuotaArithmetic, rate: number) =>
  t('arithmetic', {
    base: formatNumber(base),
    rate: percent(rate),
    exact: formatNumber(exact),
    allowed: formatNumber(allowed),
  });
