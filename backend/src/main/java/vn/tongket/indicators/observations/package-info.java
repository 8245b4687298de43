/**
 * Reported values as chains of versions: draft, submitted, approved, and what they replaced. The approved version is
 * public; the rest is seen by those who have a role on the unit. Reporters enter, approvers who are not the author
 * approve, and nothing is ever overwritten.
 *
 * <p>Rooms that keep something with versions find them through the door, and may declare a {@code SubmissionCondition}.
 *
 * <p>To other rooms' SQL this room offers the tables {@code observations} and {@code observation_versions} for reading and
 * the function {@code observation_version_known_at(observation, known, recorded)}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.indicators.observations;
