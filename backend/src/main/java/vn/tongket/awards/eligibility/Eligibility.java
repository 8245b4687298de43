package vn.tongket.awards.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;

/** What other rooms ask about eligibility. */
public interface Eligibility {

    /**
     * Adds a version of a rule; one that begins on that day already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400, 403 or 422 where a rule forbids it
     */
    void importRule(String code, LocalDate from, WriteAwardRule rule);

    /**
     * Adds a version of the quota of a type; one that begins on that day already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403, 404 or 422 where a rule forbids it
     */
    void importQuota(String type, LocalDate from, WriteAwardQuota quota);

    /** What the vote of a council on such an award has to reach on a day, by the codes of the rules; empty where no rule says it. */
    List<VoteTerms> voteTerms(String type, RecipientKind kind, LocalDate day);

    /**
     * Somebody who may be proposed.
     *
     * @param type code of the award type
     * @param year the year of the achievement
     * @param on the day whose rules are used, and after which nothing is read
     * @param achievement what it would be given for, or null where that is not said
     */
    record Question(
            UUID recipient,
            String type,
            int year,
            LocalDate on,
            @Nullable String achievement) {}

    /**
     * What {@code GET /eligibility} says to the caller. Empty for an unknown type, and for a recipient that is unknown or
     * whose award officer they are not.
     */
    Optional<EligibilityResponse> answer(Question question);

    /**
     * Keeps that answer as a check of one recipient, which can be replayed, within the caller's transaction; its id. Empty
     * where {@link #answer} would be.
     */
    Optional<UUID> keep(Question question);

    /** What a check that was kept so says, as it was said then, whoever asks; empty for an unknown one. */
    Optional<EligibilityResponse> kept(UUID check);
}
