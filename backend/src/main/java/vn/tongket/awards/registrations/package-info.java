/**
 * What units register at the start of a year: who strives for which award. Award officers of the unit keep it; nobody else
 * than they and the approvers of the unit, or of one above, reads it. The room of nominations asks whether somebody was
 * registered.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.registrations;
