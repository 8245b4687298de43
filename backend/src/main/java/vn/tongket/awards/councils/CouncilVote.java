package vn.tongket.awards.councils;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.VoteTerms;

/** A vote as the database has it. While it is open its tally is for nobody to see. */
record CouncilVote(
        UUID item,
        int turn,
        State state,
        List<VoteTerms> terms,
        int members,
        int present,
        int recused,
        int written,
        int approve,
        int decline,
        int abstain,
        @Nullable String setAside) {

    /** A tally of one ballot would say how its voter voted. */
    static final int FEWEST_BALLOTS = 2;

    enum State {
        VOTING,
        COUNTED,
        VOID
    }

    private int ballots() {
        return approve + decline + abstain;
    }

    /**
     * Whether a tally would say how somebody voted: of one ballot, or of one that was cast here beside those in writing, which
     * whoever entered them can take off again.
     */
    boolean wouldTell() {
        return ballots() < FEWEST_BALLOTS || ballots() - written == 1;
    }

    boolean counts() {
        return state == State.COUNTED && setAside == null;
    }

    Electorate electorate() {
        return Electorate.of(members, present, recused, terms);
    }
}
