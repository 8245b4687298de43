/**
 * Who may be proposed for which award: rules put to facts, answers kept so that they can be worked out again, and what
 * blocks a decision.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.eligibility.answers;
