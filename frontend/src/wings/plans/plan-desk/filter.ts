/** What the list of plans is narrowed by. */
export interface PlanFilter {
  unit: string;
  year: string;
  status: string;
}
