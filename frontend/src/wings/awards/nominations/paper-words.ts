import type { DossierPaper } from '$api';
import { optionsOf } from '$shared/options';
import { t } from './dossier-messages';

const papers: Record<DossierPaper, () => string> = {
  proposal: () => t('paper.proposal'),
  'achievement-report': () => t('paper.achievementReport'),
  minutes: () => t('paper.minutes'),
  'initiative-certificate': () => t('paper.initiativeCertificate'),
  'former-unit-opinion': () => t('paper.formerUnitOpinion'),
  registration: () => t('paper.registration'),
  other: () => t('paper.other'),
};

export const paperLabel = (paper: DossierPaper) => papers[paper]();
export const paperOptions = () => optionsOf(papers);
