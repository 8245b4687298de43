import { t } from './award-word-messages';
import { optionsOf } from '$shared/options';

/** The words of the law on commendation that several rooms use, for the codes of the contract. */
const ways = {
  regular: () => t('way.regular'),
  thematic: () => t('way.thematic'),
  'ad-hoc': () => t('way.adHoc'),
  external: () => t('way.external'),
  devotion: () => t('way.devotion'),
  seniority: () => t('way.seniority'),
  resistance: () => t('way.resistance'),
};

const classes = {
  'province-leader': () => t('class.provinceLeader'),
  'department-leader': () => t('class.departmentLeader'),
  'other-leader': () => t('class.otherLeader'),
  'business-person': () => t('class.businessPerson'),
  'direct-worker': () => t('class.directWorker'),
};

const levels = {
  unit: () => t('level.unit'),
  grassroots: () => t('level.grassroots'),
  commune: () => t('level.commune'),
  district: () => t('level.district'),
  province: () => t('level.province'),
  ministry: () => t('level.ministry'),
  state: () => t('level.state'),
};

const concepts = {
  title: () => t('concept.title'),
  form: () => t('concept.form'),
};

const grades = {
  completed: () => t('grade.completed'),
  good: () => t('grade.good'),
  excellent: () => t('grade.excellent'),
};

const conducts = {
  discipline: () => t('conduct.discipline'),
  investigation: () => t('conduct.investigation'),
  inspection: () => t('conduct.inspection'),
  complaint: () => t('conduct.complaint'),
};

const severities = {
  reprimand: () => t('severity.reprimand'),
  warning: () => t('severity.warning'),
  'lower-salary': () => t('severity.lowerSalary'),
  demotion: () => t('severity.demotion'),
  removal: () => t('severity.removal'),
  dismissal: () => t('severity.dismissal'),
};

const absences = {
  treatment: () => t('absence.treatment'),
  maternity: () => t('absence.maternity'),
  study: () => t('absence.study'),
  'unpaid-leave': () => t('absence.unpaidLeave'),
  other: () => t('absence.other'),
};

export const wayOptions = () => optionsOf(ways);
export const wayLabel = (way: keyof typeof ways) => ways[way]();
export const classOptions = () => optionsOf(classes);
export const classLabel = (positionClass: keyof typeof classes) => classes[positionClass]();
export const levelOptions = () => optionsOf(levels);
export const levelLabel = (level: keyof typeof levels) => levels[level]();
export const conceptOptions = () => optionsOf(concepts);
export const conceptLabel = (concept: keyof typeof concepts) => concepts[concept]();
export const gradeOptions = () => optionsOf(grades);
export const gradeLabel = (grade: keyof typeof grades) => grades[grade]();
export const conductLabel = (conduct: keyof typeof conducts) => conducts[conduct]();
export const conductOptions = () => optionsOf(conducts);
export const severityLabel = (severity: keyof typeof severities) => severities[severity]();
export const severityOptions = () => optionsOf(severities);
export const absenceLabel = (absence: keyof typeof absences) => absences[absence]();
export const absenceOptions = () => optionsOf(absences);
