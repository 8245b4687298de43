/** What the list of decisions is narrowed to, as typed. */
export interface DecisionFilter {
  unit: string;
  year: string;
  status: string;
}
