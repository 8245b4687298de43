package vn.tongket.awards.councils;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.VoteTerms;
import vn.tongket.awards.eligibility.engine.VoteThreshold;

/**
 * What a vote came to, in sums; who voted how is kept nowhere.
 *
 * @param turn which vote on the item it was
 * @param members all members on the day of the session
 * @param present those who were there and not recused
 * @param recused those who took no part
 * @param written how many voted in writing
 * @param takingPart those present and those who voted in writing
 * @param approve ballots for the proposal
 * @param decline ballots against it
 * @param abstain blank ballots
 * @param requirements what each rule asks for, with its arithmetic
 * @param reached whether all of them are reached
 * @param setAside why it no longer counts, or null where it does
 */
@Schema(name = "CouncilVoteResult")
public record CouncilVoteResult(
        Integer turn,
        Integer members,
        Integer present,
        Integer recused,
        Integer written,
        Integer takingPart,
        Integer approve,
        Integer decline,
        Integer abstain,
        List<Requirement> requirements,
        Boolean reached,
        @Nullable String setAside) {

    /**
     * A rule held against the vote.
     *
     * @param terms the rule, as it was in force on the day of the session
     * @param base of how many the share is taken
     * @param exact the share of the base, to the last digit
     * @param needed that, rounded up
     * @param votes how many voted for the proposal
     * @param reached whether those are enough
     */
    @Schema(name = "CouncilRequirement")
    public record Requirement(
            VoteTerms terms, Integer base, BigDecimal exact, Integer needed, Integer votes, Boolean reached) {

        private static Requirement of(VoteTerms terms, int members, int takingPart, int votes) {
            VoteThreshold threshold = terms.threshold();
            int base = threshold.base(members, takingPart);
            return new Requirement(
                    terms,
                    base,
                    threshold.exact(base).stripTrailingZeros(),
                    threshold.needed(base),
                    votes,
                    votes >= threshold.needed(base));
        }
    }

    static CouncilVoteResult of(CouncilVote vote) {
        int takingPart = vote.present() + vote.written();
        List<Requirement> requirements = vote.terms().stream()
                .map(terms -> Requirement.of(terms, vote.members(), takingPart, vote.approve()))
                .toList();
        return new CouncilVoteResult(
                vote.turn(),
                vote.members(),
                vote.present(),
                vote.recused(),
                vote.written(),
                takingPart,
                vote.approve(),
                vote.decline(),
                vote.abstain(),
                requirements,
                requirements.stream().allMatch(Requirement::reached),
                vote.setAside());
    }
}
