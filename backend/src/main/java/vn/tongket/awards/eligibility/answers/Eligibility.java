package vn.tongket.awards.eligibility.answers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other rooms ask about eligibility. */
public interface Eligibility {

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
