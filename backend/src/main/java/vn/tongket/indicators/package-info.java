/**
 * The catalogue: what is measured, by whom, how often, within which bounds, and what is aimed at. Everybody may read; an
 * administrator writes. Definitions are dated and never overwritten.
 *
 * <p>To other rooms' SQL this room offers the function {@code indicator_version_at(indicator, day)}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators;
