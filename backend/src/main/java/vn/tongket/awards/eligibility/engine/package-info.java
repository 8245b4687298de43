/**
 * Rules as dated data, and what they say of a candidate from facts that are handed in. It reads nothing of anybody. Most
 * rules warn; some block.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.eligibility.engine;
