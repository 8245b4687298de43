/** What is asked, as the address has it. */
export interface Question {
  /** The id of a recipient. */
  recipient: string;
  type: string;
  year: string;
  /** A day; empty is today. */
  on: string;
  achievement: string;
}
