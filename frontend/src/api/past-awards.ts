import { sendList } from './files';
import type { AwardListImport } from './types';

/** Which document a list of past awards is, and what holds where its rows do not say it. */
export interface PastAwardsQuestion {
  source: string;
  authority: string;
  decisionNumber: string;
  decisionDate: string;
  signer: string;
  type: string;
  achievementYear: string;
}

/** Takes in a list of past awards, all rows or none; `dryRun` only tells what would come of it. */
export function importPastAwards(
  file: File,
  question: PastAwardsQuestion,
  dryRun: boolean,
): Promise<AwardListImport> {
  const query = new URLSearchParams({ dryRun: String(dryRun) });
  for (const [name, value] of Object.entries(question)) if (value !== '') query.set(name, value);
  return sendList(`/api/v1/awards/imports?${query.toString()}`, file);
}
