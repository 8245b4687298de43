import { foldForSearch } from '$shared/fold-text';

/** Something that the palette leads to. */
export interface Command {
  id: string;
  label: string;
  /** What goes with it, in small letters. */
  hint?: string;
  href: string;
}

/** How well something fits what was typed: 0 where it begins with it; null where a word does not occur. */
export function rankOf(command: Command, typed: string): number | null {
  const wanted = foldForSearch(typed);
  const label = foldForSearch(command.label);
  const text = `${label} ${foldForSearch(command.hint ?? '')}`;
  if (!wanted.split(' ').every((word) => text.includes(word))) return null;
  if (label.startsWith(wanted)) return 0;
  return ` ${label}`.includes(` ${wanted}`) ? 1 : 2;
}

/** Those in which every word occurs; what begins with the words comes first, else the order stays. */
export function matching<C extends Command>(commands: C[], typed: string): C[] {
  return commands
    .flatMap((command) => {
      const rank = rankOf(command, typed);
      return rank === null ? [] : [{ command, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ command }) => command);
}
