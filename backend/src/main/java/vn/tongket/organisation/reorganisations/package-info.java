/**
 * Reorganisation acts: what a legal document does to units, row by row, from a day on. An act is carried out whole or
 * not at all, can be tried beforehand, and be undone while nothing newer rests on it. Everybody may read the acts; an
 * administrator of all units concerned carries them out. What units that end have reported for later days is decided about,
 * value by value.
 *
 * <p>The rules are {@link vn.tongket.organisation.reorganisations.Act}, a value that turns one state of all units into the next.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.organisation.reorganisations;
