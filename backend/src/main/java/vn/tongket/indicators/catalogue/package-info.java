/**
 * The catalogue: what is measured, by whom, how often and within which bounds. Everybody may read; an administrator writes.
 * Definitions are dated and never overwritten.
 *
 * <p>What is computed from other indicators has a {@link vn.tongket.indicators.catalogue.Formula}; {@code analytics} evaluates it.
 *
 * <p>To other rooms' SQL this room offers the function {@code indicator_version_at(indicator, day)}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.catalogue;
