package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms ask about awards. */
public interface Awards {

    /** In filters of lists: asks for awards that do not state it. */
    String NOT_STATED = "not-stated";

    /**
     * Adds a line to a draft decision, as {@code POST /awards} does, within the caller's transaction; its id.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403, 409 or 422 where a rule forbids it
     */
    UUID add(WriteAward line);

    /** Of these awards those that the caller may see, in the order asked. */
    List<AwardResponse> byIds(Collection<UUID> ids);

    /** The award that was issued under a serial: whoever holds the serial may ask. */
    Optional<IssuedAward> issuedUnder(String serial);

    /** An award that was issued; empty for any other. */
    Optional<IssuedAward> issued(UUID award);

    /** The awards that were issued by a decision, by the names of their recipients; empty for any other decision. */
    List<IssuedAward> issuedBy(UUID decision);

    /** The awards that were issued and are no longer in force, because they or their decisions were annulled. */
    List<UUID> annulled();

    /** The awards in force whose rows refer to one of these recipients, with what is not public: for judging, not for showing. */
    List<HeldAward> heldBy(Collection<UUID> recipients);

    /**
     * How often types are given for a year, by type and unit; nobody counts twice.
     *
     * @param day the day of the units
     * @param drafts a decision whose drafts count too, or null
     */
    List<AwardTally> tallies(Collection<String> types, int year, LocalDate day, @Nullable UUID drafts);

    /** The lines of a decision that are still drafts, where the caller may see it; empty for an unknown one. */
    Optional<IssueValidator.DecisionToIssue> drafts(UUID decision);

    /** What a decision says, as far as the caller may see it; empty where it is unknown or not theirs to see. */
    Optional<AwardDecisionText> text(UUID decision);
}
