/** What the list of recipients is narrowed to, as typed. */
export interface RecipientFilter {
  q: string;
  kind: string;
  unit: string;
}
