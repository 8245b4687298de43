const OFFICE_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** `2022-12-26` as 26/12/2022. */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** An instant on the calendar of the office, whatever the reader's clock is set to. */
export function formatInstantDate(instant: string): string {
  return formatDate(officeParts(instant).date);
}

export function formatInstant(instant: string): string {
  const { date, time } = officeParts(instant);
  return `${formatDate(date)}\u00a0${time}`;
}

function officeParts(instant: string): { date: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: OFFICE_TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

const office = new Intl.DateTimeFormat('en-CA', { timeZone: OFFICE_TIME_ZONE });

/** Today on the calendar of the office, whatever the reader's clock is set to. */
export function today(): string {
  return office.format(new Date());
}
