/** What the list of nominations is narrowed to, as typed. */
export interface NominationFilter {
  unit: string;
  year: string;
  status: string;
  /** Only what waits for the reader. */
  inbox: boolean;
}
