import type { MyRole, Role, RoleGrant } from '$api';
import { formatDate, nameOf } from '$shared/formats';
import { t } from './role-messages';

const roles: Record<Role, () => string> = {
  viewer: () => t('role.viewer'),
  reporter: () => t('role.reporter'),
  approver: () => t('role.approver'),
  planner: () => t('role.planner'),
  'award-officer': () => t('role.awardOfficer'),
  'council-member': () => t('role.councilMember'),
  administrator: () => t('role.administrator'),
};

export const allRoles = Object.keys(roles) as Role[];

/** Whether somebody else may use a right; votes on a council are cast in person. */
export const canBeLent = (grant: RoleGrant) =>
  grant.role !== 'administrator' && grant.role !== 'council-member' && grant.unit !== null;

export function roleLabel(role: Role): string {
  return roles[role]();
}

/** A role, and in whose place it is used. */
export function grantLabel(grant: RoleGrant | MyRole): string {
  const giver = 'delegatedBy' in grant ? grant.delegatedBy : null;
  return giver && 'delegatedUntil' in grant && grant.delegatedUntil
    ? t('role.lent', {
        role: ownLabel(grant),
        name: giver.displayName,
        until: formatDate(grant.delegatedUntil),
      })
    : ownLabel(grant);
}

function ownLabel(grant: RoleGrant): string {
  return grant.unit
    ? t('role.onUnit', { role: roleLabel(grant.role), unit: nameOf(grant.unit.name) })
    : t('role.everywhere', { role: roleLabel(grant.role) });
}
