/** What the list of reviews is narrowed to; empty is all. */
export interface ReviewFilter {
  unit: string;
  year: string;
  status: string;
}
