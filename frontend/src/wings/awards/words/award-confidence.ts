import { t } from './award-confidence-messages';

/** How sure it is what the law says, for the codes of the contract. */
const confidences = {
  found: () => t('confidence.found'),
  derived: () => t('confidence.derived'),
  'recalled-high': () => t('confidence.recalledHigh'),
  'recalled-medium': () => t('confidence.recalledMedium'),
  'recalled-low': () => t('confidence.recalledLow'),
};

export const confidenceLabel = (confidence: keyof typeof confidences) => confidences[confidence]();

/** What was not seen in a source has to be looked at again. */
export const confidenceTone = (confidence: keyof typeof confidences): 'neutral' | 'warn' =>
  confidence === 'found' || confidence === 'derived' ? 'neutral' : 'warn';
