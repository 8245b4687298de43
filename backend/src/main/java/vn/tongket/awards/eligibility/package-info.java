/**
 * Who may be proposed for which award: rules as dated data, the facts that they read, their answers, kept so that they can
 * be worked out again, and quotas with their arithmetic. Most rules warn; those that block are asked by awards through its
 * {@code IssueValidator} before a decision is issued.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.eligibility;
