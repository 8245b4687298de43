/**
 * What follows from tasks once they are given out: the statement of a year with every number open to the list that makes
 * it, the check of statements that others printed, saved filters with their calendar feeds, calendars of plans, and the
 * daily digest by mail. Everybody may ask for statements and calendars of what is published; filters, feeds and the
 * digest are each person's own. Nothing of tasks is written here.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.plans.followup;
