/**
 * One search over what the installation holds: units, indicators, plans, tasks, directives and awards. What is published is
 * found by everybody; what is not, only by those who see it in the lists of its room, by the same rules, and for nobody else
 * does it show in any count. One statement over the tables of those rooms answers (decision 0050).
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.desk.search;
