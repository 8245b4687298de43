package vn.tongket.awards.councils;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.awards.eligibility.engine.VoteTerms;
import vn.tongket.awards.eligibility.engine.VoteThreshold;

/**
 * Who counts for an item. Who is recused, or may not vote in person any more, stays one of all members, but is not counted as present.
 *
 * @param members all members on the day of the session
 * @param present those who are there, may vote and are not recused
 * @param recused those who are recused, there or not
 * @param quorums what each rule asks for
 */
@Schema(name = "CouncilElectorate")
public record Electorate(Integer members, Integer present, Integer recused, List<QuorumCheck> quorums) {

    /**
     * Whether as many are there as a rule asks for.
     *
     * @param rule its code
     * @param needed that part of all members, rounded up
     * @param present how many count as there
     */
    @Schema(name = "CouncilQuorumCheck")
    public record QuorumCheck(
            String rule, VoteThreshold.Quorum quorum, Integer needed, Integer present, Boolean reached) {}

    static Electorate of(List<SessionMember> members, Set<UUID> recused, List<VoteTerms> terms) {
        int present = (int) members.stream()
                .filter(member -> member.countsAsPresent() && !recused.contains(member.id()))
                .count();
        int apart = (int)
                members.stream().filter(member -> recused.contains(member.id())).count();
        return of(members.size(), present, apart, terms);
    }

    static Electorate of(int members, int present, int recused, List<VoteTerms> terms) {
        return new Electorate(
                members,
                present,
                recused,
                terms.stream()
                        .map(each -> quorum(each, members, present))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @org.jspecify.annotations.Nullable QuorumCheck quorum(VoteTerms terms, int members, int present) {
        VoteThreshold.Quorum quorum = terms.threshold().quorum();
        return quorum == null
                ? null
                : new QuorumCheck(
                        terms.rule(),
                        quorum,
                        quorum.needed(members),
                        present,
                        terms.threshold().isQuorate(members, present));
    }

    boolean quorate() {
        return quorums.stream().allMatch(QuorumCheck::reached);
    }
}
