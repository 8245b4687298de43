import type { Component } from 'svelte';

/** The parts of an address that the room's name leaves open. */
export type RoomParams = Record<string, string>;
/** A room that leaves nothing open asks for no parameters. */
type LoadRoom = () => Promise<{
  default: Component<{ params: RoomParams }> | Component<Record<string, never>>;
}>;

/**
 * The rooms of the desk whose code is fetched when somebody enters. They share one route, because the list of routes is
 * loaded by every reader of the site, and readers have no use for the desk's.
 */
const rooms: Record<string, LoadRoom> = {
  'chi-dao': () => import('./Directives.svelte'),
  'chi-dao/moi': () => import('./NewDirective.svelte'),
  'chi-tieu': () => import('./Indicators.svelte'),
  'chi-tieu/[code]': () => import('./Indicator.svelte'),
  'chi-tieu/chu-de': () => import('./Themes.svelte'),
  'chi-tieu/moi': () => import('./NewIndicator.svelte'),
  'chua-gui': () => import('./Unsent.svelte'),
  'dot-bao-cao': () => import('./Rounds.svelte'),
  'dot-bao-cao/[code]': () => import('./Round.svelte'),
  'dot-bao-cao/moi': () => import('./NewRound.svelte'),
  duyet: () => import('./Approvals.svelte'),
  'don-vi': () => import('./Units.svelte'),
  'goi-du-lieu': () => import('./Packs.svelte'),
  'ke-hoach': () => import('./Plans.svelte'),
  'ke-hoach/[id]': () => import('./Plan.svelte'),
  'ke-hoach/[id]/dieu-chinh/[amendment]': () => import('./Amendment.svelte'),
  'ke-hoach/moi': () => import('./NewPlan.svelte'),
  'khen-thuong': () => import('./AwardDecisions.svelte'),
  'khen-thuong/[id]': () => import('./AwardDecision.svelte'),
  'khen-thuong/danh-sach-cu': () => import('./PastAwards.svelte'),
  'khen-thuong/dang-ky': () => import('./Registrations.svelte'),
  'khen-thuong/danh-muc': () => import('./AwardTypes.svelte'),
  'khen-thuong/danh-muc/[code]': () => import('./AwardType.svelte'),
  'khen-thuong/de-nghi': () => import('./Nominations.svelte'),
  'khen-thuong/de-nghi/[id]': () => import('./Nomination.svelte'),
  'khen-thuong/de-nghi/moi': () => import('./NewNomination.svelte'),
  'khen-thuong/dieu-kien': () => import('./AwardEligibility.svelte'),
  'khen-thuong/doi-tuong': () => import('./Recipients.svelte'),
  'khen-thuong/doi-tuong/[id]': () => import('./Recipient.svelte'),
  'khen-thuong/doi-tuong/trung': () => import('./Duplicates.svelte'),
  'khen-thuong/hoi-dong': () => import('./Councils.svelte'),
  'khen-thuong/hoi-dong/[id]': () => import('./Council.svelte'),
  'khen-thuong/hoi-dong/phien/[id]': () => import('./CouncilSession.svelte'),
  'khen-thuong/mau-giay': () => import('./CertificateTemplates.svelte'),
  'khen-thuong/mau-quyet-dinh': () => import('./DecisionTemplates.svelte'),
  'khen-thuong/moi': () => import('./NewAwardDecision.svelte'),
  'khen-thuong/quy-tac': () => import('./AwardRules.svelte'),
  'khen-thuong/thong-ke': () => import('./AwardStatistics.svelte'),
  'khen-thuong/thong-ke/danh-sach': () => import('./AwardsBehindNumber.svelte'),
  'khen-thuong/ty-le': () => import('./AwardQuotas.svelte'),
  'ma-truy-cap': () => import('./Tokens.svelte'),
  'muc-tieu': () => import('./TargetsRoom.svelte'),
  'muc-tieu/[indicator]/[unit]/[period]': () => import('./TargetRoom.svelte'),
  'nhap-lieu': () => import('./EntryList.svelte'),
  'nhat-ky': () => import('./Audit.svelte'),
  'nhiem-vu': () => import('./Tasks.svelte'),
  'nhiem-vu/[id]': () => import('./Task.svelte'),
  'sap-xep': () => import('./Acts.svelte'),
  'sap-xep/[id]': () => import('./Act.svelte'),
  'sap-xep/ban-do': () => import('./Boundaries.svelte'),
  'sap-xep/moi': () => import('./NewActRoom.svelte'),
  'so-lieu': () => import('./Figures.svelte'),
  'so-lieu/[indicator]/[unit]/[period]': () => import('./Figure.svelte'),
  'tai-khoan': () => import('./Accounts.svelte'),
  'tai-khoan-cua-toi': () => import('./MyAccountRoom.svelte'),
  'tong-ket': () => import('./Reviews.svelte'),
  'tong-ket/[unit]/[year]': () => import('./Review.svelte'),
  'uy-quyen': () => import('./Delegations.svelte'),
  webhook: () => import('./Webhooks.svelte'),
  'webhook/[id]': () => import('./Webhook.svelte'),
};

/** The rooms that are a list whose address says what narrows it: views of these can be kept. */
const lists = new Set([
  'chi-dao',
  'ke-hoach',
  'khen-thuong',
  'khen-thuong/dang-ky',
  'khen-thuong/danh-muc',
  'khen-thuong/de-nghi',
  'khen-thuong/dieu-kien',
  'khen-thuong/doi-tuong',
  'khen-thuong/quy-tac',
  'khen-thuong/thong-ke',
  'khen-thuong/ty-le',
  'muc-tieu',
  'nhiem-vu',
]);

export const isList = (name: string) => lists.has(name);

const named = Object.keys(rooms).map((name) => ({ name, parts: name.split('/') }));
const isOpen = (part: string) => part.startsWith('[');

export interface Room {
  name: string;
  load: () => Promise<{ default: Component<{ params: RoomParams }> }>;
  params: RoomParams;
}

/** The room at an address below the desk; what is named there comes before what is left open. */
export function roomAt(address: string): Room | null {
  const given = address.split('/').map(decodeURIComponent);
  const [found] = named
    .filter(
      ({ parts }) =>
        parts.length === given.length && parts.every((part, at) => isOpen(part) || part === given[at]),
    )
    .sort((one, other) => one.parts.filter(isOpen).length - other.parts.filter(isOpen).length);
  const load = found && rooms[found.name];
  if (!load) return null;
  const params = found.parts.flatMap((part, at) =>
    isOpen(part) ? [[part.slice(1, -1), given[at] ?? ''] as const] : [],
  );
  return { name: found.name, load: load as Room['load'], params: Object.fromEntries(params) };
}
