import type { DigestKind, DigestRole } from '$api';
import { t } from './rest-messages';

const kinds: Record<DigestKind, () => string> = {
  'due-in-7': () => t('digest.due7'),
  'due-in-3': () => t('digest.due3'),
  'due-in-1': () => t('digest.due1'),
  overdue: () => t('digest.overdue'),
  escalated: () => t('digest.escalated'),
};

const roles: Record<DigestRole, () => string> = {
  lead: () => t('digest.lead'),
  coordinator: () => t('digest.coordinator'),
  watcher: () => t('digest.watcher'),
  supervisor: () => t('digest.supervisor'),
};

export const digestKinds = Object.keys(kinds) as DigestKind[];
export const digestRoles = Object.keys(roles) as DigestRole[];
export const digestKindLabel = (kind: DigestKind) => kinds[kind]();
export const digestRoleLabel = (role: DigestRole) => roles[role]();
