/**
 * How figures are shown: listed, compared, ranked, explained and held against printed totals, by their tags.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.analytics.showing;
