/**
 * Units as they come in from an office's file: all rows or none, each faulty row named, with what is there already. Nothing
 * that is there is written over. Whoever administers the unit above brings them in.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.organisation.lists;
