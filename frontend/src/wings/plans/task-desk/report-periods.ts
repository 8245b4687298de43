import { formatPeriod } from '$shared/formats';

const two = (value: number) => String(value).padStart(2, '0');

/** The periods of a year, each with the month in which it begins. */
function periodsOf(year: number): { period: string; from: number }[] {
  const months = Array.from({ length: 12 }, (_, index) => ({
    period: `${year}-${two(index + 1)}`,
    from: index + 1,
  }));
  const quarters = [1, 2, 3, 4].map((each) => ({ period: `${year}-Q${each}`, from: each * 3 - 2 }));
  const halves = [1, 2].map((each) => ({ period: `${year}-S${each}`, from: each * 6 - 5 }));
  return [...months, ...quarters, ...halves, { period: String(year), from: 1 }];
}

/** Periods that may be reported: those of the plan's year, and later ones, that have begun; the present month first. */
export function reportPeriods(planYear: number, day: string): { value: string; label: string }[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const years = Array.from(
    { length: Math.max(year - planYear + 1, 1) },
    (_, index) => Math.max(year, planYear) - index,
  );
  return years
    .flatMap((each) =>
      periodsOf(each)
        .filter(({ from }) => each !== year || from <= month)
        .sort((a, b) => b.from - a.from),
    )
    .map(({ period }) => ({ value: period, label: formatPeriod(period) }));
}
