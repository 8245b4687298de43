/**
 * The catalogue: what is measured, by whom, how often, within which bounds, and what is aimed at. Everybody may read; an
 * administrator writes. Definitions are dated and never overwritten.
 *
 * <p>What is computed from other indicators has a {@link vn.tongket.indicators.Formula}; {@code analytics} evaluates it.
 *
 * <p>To other rooms' SQL this room offers the functions {@code indicator_version_at(indicator, day)} and {@code
 * target_aimed_at(indicator, unit, breakdown, period, day)}: what is aimed at for a period, by its own target, a waypoint or
 * the next later target, and what was aimed at first. {@link vn.tongket.indicators.Weights} is implemented by the room that
 * keeps values.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators;
