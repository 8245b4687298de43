/**
 * What is recorded of people and read by rules: grades, initiatives, conduct, service, absences; what was waived for
 * whom; and who may see it.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.eligibility.facts;
