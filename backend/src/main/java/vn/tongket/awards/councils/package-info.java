/**
 * Councils of emulation and commendation: who sits on them for a term, their sessions, the nominations on the agenda, who is
 * recused, ballots of which only the tally is kept, and minutes. Members, award officers of the unit and administrators read
 * it; how somebody voted nobody can read, because it is kept nowhere.
 *
 * <p>What a vote has to reach is a rule of {@code eligibility}; what came of it goes to {@code nominations}, and as a tally
 * back to {@code eligibility}.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.councils;
