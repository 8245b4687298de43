import type { DocumentKind } from '$api';
import { t } from './entry-messages';

const documentKinds: Record<DocumentKind, () => string> = {
  'conclusion-notice': () => t('document.conclusion'),
  'official-letter': () => t('document.letter'),
  instruction: () => t('document.instruction'),
  decision: () => t('document.decision'),
  resolution: () => t('document.resolution'),
  plan: () => t('document.plan'),
  other: () => t('document.other'),
};

export const documentKindLabel = (kind: DocumentKind) => documentKinds[kind]();

export const documentKindOptions = () =>
  (Object.keys(documentKinds) as DocumentKind[]).map((value) => ({
    value: value as string,
    label: documentKinds[value](),
  }));
