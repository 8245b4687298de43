/** The law of which day is meant; empty is today. */
export interface LawFilter {
  /** As the contract has it. */
  on: string;
  /** Words of a name, or the code of a type. */
  q: string;
}

/** Whose quota is asked. */
export interface QuotaFilter {
  type: string;
  year: string;
  unit: string;
}
