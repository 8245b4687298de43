import { session } from '$features/accounts';
import type { Command } from '$features/desk-tools';
import { addresses } from '$shared/addresses';
import { awardDeskAddresses } from '$shared/award-desk-addresses';
import { deskAddresses } from '$shared/desk-addresses';
import { t as tAward } from './award-messages';
import { t as tCommand } from './command-messages';
import { deskLinks, isAt } from './desk-links';
import { t } from './messages';

/** What is said of a page in its head. */
const leads: Record<string, () => string> = {
  [deskAddresses.entryList()]: () => t('entry.lead'),
  [deskAddresses.approvals()]: () => t('approvals.lead'),
  [deskAddresses.plans()]: () => t('plans.lead'),
  [deskAddresses.tasks()]: () => t('tasks.lead'),
  [deskAddresses.directives()]: () => t('directives.lead'),
  [deskAddresses.reviews()]: () => t('reviews.lead'),
  [deskAddresses.awardDecisions()]: () => t('awards.lead'),
  [deskAddresses.figures()]: () => t('desk.reportText'),
  [deskAddresses.delegations()]: () => t('delegations.lead'),
  [deskAddresses.tokens()]: () => t('tokens.lead'),
  [deskAddresses.myAccount()]: () => t('myAccount.lead'),
  [deskAddresses.rounds()]: () => t('rounds.lead'),
  [deskAddresses.indicators()]: () => t('catalogue.lead'),
  [deskAddresses.targets()]: () => t('targets.lead'),
  [deskAddresses.acts()]: () => t('acts.lead'),
  [deskAddresses.accounts()]: () => t('accounts.lead'),
  [deskAddresses.webhooks()]: () => t('webhooks.lead'),
  [deskAddresses.audit()]: () => t('audit.lead'),
  [awardDeskAddresses.nominations()]: () => tAward('nominations.lead'),
  [awardDeskAddresses.councils()]: () => tAward('councils.lead'),
};

const page = (href: string, label: string): Command => ({ id: href, href, label, hint: leads[href]?.() });

/** The pages of the desk and of the site, those first that the reader's roles make his. */
export function pageCommands(): Command[] {
  const awards = session.has('award-officer', 'approver')
    ? [
        page(awardDeskAddresses.nominations(), tAward('nominations.title')),
        page(awardDeskAddresses.registrations(), tAward('registrations.title')),
        page(awardDeskAddresses.recipients(), tAward('recipients.title')),
        page(awardDeskAddresses.statistics(), tAward('statistics.title')),
      ]
    : [];
  const councils = session.has('award-officer', 'council-member')
    ? [page(awardDeskAddresses.councils(), tAward('councils.title'))]
    : [];
  return [
    ...deskLinks().map(({ href, label }) => page(href, label)),
    ...awards,
    ...councils,
    page(addresses.home(), tCommand('palette.review')),
    page(addresses.units(), tCommand('palette.units')),
    page(addresses.indicators(), tCommand('palette.indicators')),
    page(addresses.awards(), tCommand('palette.awards')),
  ].filter(({ href }, at, all) => all.findIndex((other) => other.href === href) === at);
}

/** What the reader's roles let him begin. */
export function actionCommands(): Command[] {
  const action = (href: string, label: string): Command => ({ id: `lam-${href}`, href, label });
  return [
    ...(session.has('reporter') ? [action(deskAddresses.entryList(), tCommand('act.enter'))] : []),
    ...(session.has('approver') ? [action(deskAddresses.approvals(), tCommand('act.approve'))] : []),
    ...(session.has('planner')
      ? [
          action(deskAddresses.newPlan(), tCommand('act.plan')),
          action(deskAddresses.newDirective(), tCommand('act.directive')),
        ]
      : []),
    ...(session.has('award-officer')
      ? [
          action(awardDeskAddresses.newNomination(), tCommand('act.nominate')),
          action(deskAddresses.newAwardDecision(), tCommand('act.decide')),
        ]
      : []),
    ...(session.has('administrator')
      ? [
          action(deskAddresses.newRound(), tCommand('act.round')),
          action(deskAddresses.newIndicator(), tCommand('act.indicator')),
          action(deskAddresses.newAct(), tCommand('act.reorganise')),
          action(deskAddresses.accounts(), tCommand('act.account')),
        ]
      : []),
  ];
}

/** What the page at an address is for: the nearest one that has a head of its own. */
export function pageAt(path: string): { label: string; lead: string } | null {
  const [nearest] = pageCommands()
    .filter(({ href }) => isAt(path, href))
    .sort((one, other) => other.href.length - one.href.length);
  return nearest?.hint ? { label: nearest.label, lead: nearest.hint } : null;
}
