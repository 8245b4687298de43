/**
 * Prizes: the base salaries that an administrator of the installation enters as law sets them, and what the prizes of a
 * decision come to, coefficient × base salary, beside what the decision states. Base salaries are for everybody, the
 * prizes of a decision for those with a role on its authority.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.prizes;
