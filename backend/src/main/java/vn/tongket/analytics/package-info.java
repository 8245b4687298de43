/**
 * Figures: values made ready for comparison, each with its method, coverage and target. Only approved values go in, so
 * everybody may read them.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.analytics;
