import { session } from '$wings/access/accounts';
import type { Command } from '$wings/desk/desk-tools';
import { addresses } from '$shared/addresses';
import { awardDeskAddresses } from '$shared/award-desk-addresses';
import { deskAddresses } from '$shared/desk-addresses';
import { t as tAward } from './award-messages';
import { t as tNomination } from './nomination-room-messages';
import { t as tRecipient } from './recipient-room-messages';
import { t as tLaw } from './statistics-room-messages';
import { t as tCommand } from './command-messages';
import { deskLinks, isAt } from './desk-links';
import { t } from './messages';
import { t as tDecision } from './decision-messages';
import { t as tPlan } from './plan-messages';
import { t as tTask } from './task-room-messages';
import { t as tRound } from './round-messages';
import { t as tFigure } from './figure-messages';
import { t as tAccount } from './account-messages';
import { t as tAccounts } from './account-list-messages';

/** What is said of a page in its head. */
const leads: Record<string, () => string> = {
  [deskAddresses.entryList()]: () => tRound('entry.lead'),
  [deskAddresses.approvals()]: () => tRound('approvals.lead'),
  [deskAddresses.plans()]: () => tPlan('plans.lead'),
  [deskAddresses.tasks()]: () => tTask('tasks.lead'),
  [deskAddresses.directives()]: () => tTask('directives.lead'),
  [deskAddresses.reviews()]: () => tPlan('reviews.lead'),
  [deskAddresses.awardDecisions()]: () => tDecision('awards.lead'),
  [deskAddresses.figures()]: () => t('desk.reportText'),
  [deskAddresses.delegations()]: () => tAccount('delegations.lead'),
  [deskAddresses.tokens()]: () => tAccount('tokens.lead'),
  [deskAddresses.myAccount()]: () => tAccount('myAccount.lead'),
  [deskAddresses.rounds()]: () => tRound('rounds.lead'),
  [deskAddresses.indicators()]: () => tFigure('catalogue.lead'),
  [deskAddresses.targets()]: () => tFigure('targets.lead'),
  [deskAddresses.units()]: () => tFigure('units.lead'),
  [deskAddresses.acts()]: () => tFigure('acts.lead'),
  [deskAddresses.accounts()]: () => tAccounts('accounts.lead'),
  [deskAddresses.webhooks()]: () => tAccount('webhooks.lead'),
  [deskAddresses.audit()]: () => tAccount('audit.lead'),
  [awardDeskAddresses.nominations()]: () => tNomination('nominations.lead'),
  [awardDeskAddresses.councils()]: () => tAward('councils.lead'),
};

const page = (href: string, label: string): Command => ({ id: href, href, label, hint: leads[href]?.() });

/** The pages of the desk and of the site, those first that the reader's roles make theirs. */
export function pageCommands(): Command[] {
  const awards = session.has('award-officer', 'approver')
    ? [
        page(awardDeskAddresses.nominations(), tNomination('nominations.title')),
        page(awardDeskAddresses.registrations(), tNomination('registrations.title')),
        page(awardDeskAddresses.recipients(), tRecipient('recipients.title')),
        page(awardDeskAddresses.statistics(), tLaw('statistics.title')),
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

/** What the reader's roles let them begin. */
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
