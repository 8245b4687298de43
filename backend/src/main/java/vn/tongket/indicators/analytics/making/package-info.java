/**
 * How figures are made: what of the reports covers each piece of land on each day, and what that comes to by the rule of
 * the indicator, over units, time and formulas.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.analytics.making;
