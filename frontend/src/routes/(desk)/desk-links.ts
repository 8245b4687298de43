import { session } from '$wings/access/accounts';
import { addresses } from '$shared/addresses';
import { awardDeskAddresses } from '$shared/award-desk-addresses';
import { deskAddresses } from '$shared/desk-addresses';
import { t } from './nav-messages';

interface DeskLink {
  href: string;
  label: string;
}

/** The pages of the desk that whoever is signed in has a use for. */
export function deskLinks(): DeskLink[] {
  return [
    { href: addresses.desk(), label: t('desk.home') },
    ...(session.has('reporter') ? [{ href: deskAddresses.entryList(), label: t('desk.entry') }] : []),
    ...(session.has('approver') ? [{ href: deskAddresses.approvals(), label: t('desk.approvals') }] : []),
    { href: deskAddresses.plans(), label: t('desk.plans') },
    { href: deskAddresses.tasks(), label: t('desk.tasks') },
    { href: deskAddresses.directives(), label: t('desk.directives') },
    ...(session.has('planner', 'approver')
      ? [{ href: deskAddresses.reviews(), label: t('desk.reviews') }]
      : []),
    ...(session.has('award-officer', 'approver', 'administrator')
      ? [{ href: deskAddresses.awardDecisions(), label: t('desk.awards') }]
      : session.has('council-member')
        ? [{ href: awardDeskAddresses.councils(), label: t('desk.awards') }]
        : []),
    { href: deskAddresses.figures(), label: t('desk.values') },
    { href: deskAddresses.delegations(), label: t('desk.delegations') },
    { href: deskAddresses.tokens(), label: t('desk.tokens') },
    { href: deskAddresses.myAccount(), label: t('desk.myAccount') },
    ...(session.has('administrator')
      ? [
          { href: deskAddresses.rounds(), label: t('desk.rounds') },
          { href: deskAddresses.indicators(), label: t('desk.indicators') },
          { href: deskAddresses.targets(), label: t('desk.targets') },
          { href: deskAddresses.units(), label: t('desk.units') },
          { href: deskAddresses.acts(), label: t('desk.acts') },
          { href: deskAddresses.accounts(), label: t('desk.accounts') },
          { href: deskAddresses.webhooks(), label: t('desk.webhooks') },
          { href: deskAddresses.audit(), label: t('desk.audit') },
        ]
      : []),
  ];
}

/** Whether an address lies at or below a page of the desk. */
export const isAt = (path: string, href: string) =>
  href === addresses.desk() ? path === href : path === href || path.startsWith(`${href}/`);
