import type { CouncilItem, CouncilMember, CouncilSession } from '$api';
import { optionsOf } from '$shared/options';
import { t } from './messages';

const functions: Record<CouncilMember['function'], () => string> = {
  chair: () => t('function.chair'),
  'deputy-chair': () => t('function.deputyChair'),
  secretary: () => t('function.secretary'),
  member: () => t('function.member'),
};

const sessions: Record<CouncilSession['status'], () => string> = {
  planned: () => t('session.planned'),
  open: () => t('session.open'),
  closed: () => t('session.closed'),
  cancelled: () => t('session.cancelled'),
};

const items: Record<CouncilItem['status'], () => string> = {
  pending: () => t('item.pending'),
  voting: () => t('item.voting'),
  counted: () => t('item.counted'),
  withdrawn: () => t('item.withdrawn'),
};

type Tone = 'good' | 'warn' | 'bad' | 'neutral' | 'info';

export const functionLabel = (what: CouncilMember['function']) => functions[what]();
export const functionOptions = () => optionsOf(functions);
export const sessionLabel = (status: CouncilSession['status']) => sessions[status]();
export const itemLabel = (status: CouncilItem['status']) => items[status]();

export function sessionTone(status: CouncilSession['status']): Tone {
  if (status === 'open') return 'info';
  return status === 'closed' ? 'good' : 'neutral';
}

export const itemTone = (status: CouncilItem['status']): Tone => (status === 'voting' ? 'info' : 'neutral');

/** Those who lead a session keep its agenda and attendance, and open and count its votes. */
export const leads = (what: CouncilMember['function'] | undefined) => what !== undefined && what !== 'member';
/** Those who sign its minutes. */
export const presides = (what: CouncilMember['function'] | undefined) =>
  what === 'chair' || what === 'deputy-chair';
