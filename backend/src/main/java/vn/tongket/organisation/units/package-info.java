/**
 * Organisational units in time: identity, dated versions (code, names, kind, parent), and who came after whom. Everybody
 * may read; an administrator registers. {@link vn.tongket.organisation.units.UnitHierarchy} is all of it as one value, with its rules and
 * with the ways in which values of one day are seen in the units of another; the room of reorganisations turns one such
 * value into the next and has it written down by {@link vn.tongket.organisation.units.UnitLedger}.
 *
 * <p>To other rooms' SQL this room offers the functions {@code unit_version_at(unit, day)}, {@code unit_within(ancestor,
 * day)}, {@code unit_and_above(unit, day)}, and for rights {@code unit_covered_by(unit, day)} and {@code
 * unit_rights_on(unit, day)}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.organisation.units;
