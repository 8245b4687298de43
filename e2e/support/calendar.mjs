/*
 * The days as the office counts them: from 17:00 in Greenwich on it is tomorrow there, and on the last of December the next
 * year.
 */
const millisecondsOfDay = 86_400_000;
const inVietnam = (locale) => new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day that comes after so many, as the API writes it. */
export const day = (ahead) => inVietnam('sv-SE').format(Date.now() + ahead * millisecondsOfDay);

/** Today as the pages write it. */
export const today = inVietnam('en-GB').format(Date.now());

/** The year that is now, and the one of which each day is over. */
export const year = Number(day(0).slice(0, 4));
export const lastYear = year - 1;
