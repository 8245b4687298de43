/**
 * What is aimed at: the target of a unit for a period, with its baseline, its band and the waypoints towards it; handed down
 * to the units below, and held against theirs. Everybody may read; an administrator of the unit writes. A target is never
 * overwritten: what was aimed at first stays beside what is aimed at now.
 *
 * <p>What a target may be follows from the definition in {@code indicators}; how it is divided by weight, from the values in
 * force of {@code observations}.
 *
 * <p>To other rooms' SQL this room offers the tables {@code targets} and {@code target_versions} for reading and the function
 * {@code target_aimed_at(indicator, unit, breakdown, period, day)}: what is aimed at for a period, by its own target, a
 * waypoint or the next later target, and what was aimed at first.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.targets;
