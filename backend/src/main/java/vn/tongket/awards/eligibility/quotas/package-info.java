/**
 * Quotas as dated data, how far they are used, what others would come to, and what they say before a decision is issued.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.eligibility.quotas;
