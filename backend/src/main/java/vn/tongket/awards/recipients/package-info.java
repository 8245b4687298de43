/**
 * Recipients: who received awards, as identities of their own with what they were called from which day on, and who
 * turned out to be the same as whom. An award officer of the unit of a recipient, or of the unit that entered it, keeps
 * them; whoever has a role there may read them, and nobody else. What is public of an award stands in its own row, and
 * stays there whatever is done here.
 *
 * <p>Of recipients it keeps name, position and unit, and nothing else.
 *
 * <p>Other rooms use the SQL functions {@code recipient_identity(recipient)}, {@code recipients_same(recipient)} and
 * {@code recipient_on(recipient, day)}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.recipients;
