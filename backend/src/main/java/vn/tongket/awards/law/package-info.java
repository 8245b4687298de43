/**
 * The law of commendation: its versions, and what each says of the types of awards, in dated data with the place where it
 * stands. An administrator of the installation keeps it; everybody may read it.
 *
 * <p>Other rooms use the SQL function {@code award_type_on(type, day)}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.law;
