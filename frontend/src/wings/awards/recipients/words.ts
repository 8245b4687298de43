import type { RecipientDuplicate } from '$api';
import { t } from './part-messages';

const traits: Record<RecipientDuplicate['shares'][number], () => string> = {
  name: () => t('trait.name'),
  'name-without-marks': () => t('trait.nameWithoutMarks'),
  unit: () => t('trait.unit'),
  'successive-units': () => t('trait.successiveUnits'),
  position: () => t('trait.position'),
};

export const traitLabel = (trait: keyof typeof traits) => traits[trait]();
