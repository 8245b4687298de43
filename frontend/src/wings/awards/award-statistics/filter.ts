/** Which year of which authority, counted how. */
export interface StatisticsFilter {
  year: string;
  unit: string;
  basis: 'decree-09' | 'calendar';
}
