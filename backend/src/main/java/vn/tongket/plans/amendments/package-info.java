/**
 * How a plan in force changes: its versions, compared with each other; numbered amendments, whose lines say what was and
 * what shall be; and the annex, the office's own table, which is taken back with what was written into it. A planner of
 * the plan's unit writes amendments, an approver other than who sent one decides it. Versions and what is decided are read
 * by everybody, the rest by those with a role on the unit.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.plans.amendments;
