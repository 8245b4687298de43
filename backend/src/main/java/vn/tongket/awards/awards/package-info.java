/**
 * Awards: the decisions that give titles and forms, and who received what. An award officer of the authority enters
 * drafts; another officer or an approver issues them; what is issued is public, is annulled where it must be, and never
 * removed. Past awards known from other sources come in by the door {@link vn.tongket.awards.awards.RecordedAwards}, as
 * recorded.
 *
 * <p>Other rooms use the SQL function {@code award_decision_day(decided_on, known_since, recorded_at)}.
 *
 * <p>Of recipients it keeps what is public by law and nothing else: name, position, unit.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.awards;
