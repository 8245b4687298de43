/**
 * Nominations: who is proposed for which award, with what they did, the papers that go with it and what the rules of
 * eligibility say of it; how it goes from the unit that proposes over the units above to a council and into a decision.
 * None of it is public: the unit that proposes reads it, and those who take part at the units above.
 *
 * <p>A council says what it recommends through {@code Nominations}, as a tally; who voted how is kept nowhere.
 */
@org.jspecify.annotations.NullMarked
package vn.tongket.awards.nominations;
