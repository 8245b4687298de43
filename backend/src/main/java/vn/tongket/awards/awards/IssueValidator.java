package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.Fault;

/**
 * What else must hold before a decision is issued. Other rooms implement it; it is asked within the transaction, while the
 * lines are still drafts.
 */
public interface IssueValidator {

    /** What stands against it, each at the place of a line; empty where nothing does. */
    List<Fault> objections(DecisionToIssue decision);

    /**
     * A decision about to be issued.
     *
     * @param day the day of the decision
     */
    record DecisionToIssue(UUID id, UUID authority, LocalDate day, List<AwardToIssue> lines) {}

    /**
     * A line of it.
     *
     * @param recipient null where the line does not say which recipient it means
     * @param type code of the type
     * @param unit where the recipient belongs, or null
     * @param way how the award came about, or null where that is not said
     * @param achievement what it is given for, or null
     */
    record AwardToIssue(
            UUID id,
            @Nullable UUID recipient,
            RecipientKind kind,
            String type,
            int achievementYear,
            @Nullable UUID unit,
            @Nullable AwardWay way,
            @Nullable String achievement) {}
}
