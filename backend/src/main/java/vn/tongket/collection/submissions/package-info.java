/**
 * The reports of units to rounds. A report is the unit's own values: sending it, approving it in one to three steps and
 * returning it move their versions together. It is filled on the screen or in a form, a workbook that comes back; its lines
 * are held against what was before, what lies below and what bounds it; who owes one is reminded of it.
 *
 * <p>A report is for those with a role on its unit. A reporter sends, approvers who entered nothing decide. What rounds and
 * the reports to them say about entering single values is told to {@code observations} as its {@code EntryRules}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.collection.submissions;
