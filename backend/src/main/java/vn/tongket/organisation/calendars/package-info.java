/**
 * Which days are worked: Monday to Friday, but for holidays, and the Saturdays and Sundays that are worked instead. An
 * administrator keeps them, each with its legal basis; everybody may read them.
 *
 * <p>Other rooms use the SQL functions {@code is_working_day(day)}, {@code working_days(from, to)} and
 * {@code add_working_days(day, number)}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.organisation.calendars;
