/** What the list of directives is narrowed by. */
export interface DirectiveFilter {
  q: string;
  unit: string;
  year: string;
  /** `unanswered`: no task answers it; `unacknowledged`: a unit addressed has not acknowledged it. */
  state: string;
}
