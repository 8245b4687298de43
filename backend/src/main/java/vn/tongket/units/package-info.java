/**
 * Organisational units in time: identity, dated versions (code, names, kind, parent). Everybody may read; an
 * administrator registers.
 *
 * <p>To other rooms' SQL this room offers the functions {@code unit_version_at(unit, day)}, {@code unit_within(ancestor,
 * day)} and {@code unit_and_above(unit, day)}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.units;
