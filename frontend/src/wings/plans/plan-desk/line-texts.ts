import type { Task } from '$api';
import { nameOf, normalise } from '$shared/formats';

/*
 * What a task has several of, as lines that are typed: parts of a line stand between semicolons, and what a line says
 * more exactly may be left out. A line that cannot be read is told by its number.
 */
export type Miss = (line: number) => void;

export const lines = (texts: string[]) => texts.join('\n');

export const filled = (text: string) =>
  text
    .split('\n')
    .map(normalise)
    .filter((line) => line !== '');

export const parts = (line: string) => line.split(';').map(normalise);

/** The lines of a plan by what a reader knows them as. */
export const lineName = ({ code, title }: Pick<Task, 'code' | 'title'>) => `${code} ${nameOf(title)}`;
