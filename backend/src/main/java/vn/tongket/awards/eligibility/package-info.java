/**
 * Who may be proposed for which award. The packages below lean one way: {@code answers} on {@code quotas} and {@code facts}, and
 * these on {@code engine}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.eligibility;
