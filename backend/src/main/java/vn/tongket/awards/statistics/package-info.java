/**
 * Counts of awards of a year and authority, by type, kind of recipient, position and way, each with the list that it counts;
 * for those with a role on the authority.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.statistics;
