/**
 * Reporting rounds: which figures are asked of which units for which period, by when, and how far the report of each unit
 * has come. A report is the unit's own values: sending it, approving it in one to three steps and returning it move their
 * versions together. Who signed in may see the rounds and how many reports are there; a report itself is for those with a
 * role on its unit. An administrator defines rounds, a reporter sends, approvers who entered nothing decide.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.rounds;
