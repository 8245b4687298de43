import { t } from './award-kind-messages';
import { optionsOf } from './options';

/** Who can be commended, for the codes of the contract. */
const kinds = {
  individual: () => t('kind.individual'),
  collective: () => t('kind.collective'),
  household: () => t('kind.household'),
};

export const kindOptions = () => optionsOf(kinds);
export const kindLabel = (kind: keyof typeof kinds) => kinds[kind]();
