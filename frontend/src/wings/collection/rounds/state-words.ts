import { t as tEntry } from './entry-messages';
import type { RowState } from './row.svelte';

const words: Record<RowState, () => string> = {
  untouched: () => '',
  typing: () => tEntry('state.typing'),
  saving: () => tEntry('state.saving'),
  saved: () => tEntry('state.saved'),
  incomplete: () => tEntry('state.incomplete'),
  faulty: () => tEntry('state.faulty'),
  waiting: () => tEntry('state.waiting'),
  unkept: () => tEntry('state.unkept'),
  'signed-out': () => tEntry('state.signedOut'),
  refused: () => tEntry('state.refused'),
  conflict: () => tEntry('state.conflict'),
};

export const stateWords = (state: RowState) => words[state]();

const tones: Partial<Record<RowState, 'good' | 'warn' | 'bad'>> = {
  saved: 'good',
  incomplete: 'warn',
  waiting: 'warn',
  'signed-out': 'warn',
  unkept: 'bad',
  faulty: 'bad',
  refused: 'bad',
  conflict: 'bad',
};

export const stateTone = (state: RowState) => tones[state] ?? '';
