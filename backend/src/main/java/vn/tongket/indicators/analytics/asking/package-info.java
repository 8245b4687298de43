/**
 * What is asked for: the parameters of a request, and the question that they come to, of units, periods and days.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.analytics.asking;
