import type { Award } from '$api';
import { t } from './messages';

const kinds: Record<Award['recipient']['kind'], () => string> = {
  individual: () => t('kind.individual'),
  collective: () => t('kind.collective'),
  household: () => t('kind.household'),
};

export function recipientKindLabel(kind: Award['recipient']['kind']): string {
  return kinds[kind]();
}
