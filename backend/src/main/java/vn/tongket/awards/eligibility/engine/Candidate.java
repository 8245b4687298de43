package vn.tongket.awards.eligibility.engine;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;

/**
 * Somebody who may be proposed for an award.
 *
 * @param type code of the award type
 * @param form whether that is a form of commendation, not a title
 * @param year the year of the achievement
 * @param on the day on which it is judged
 * @param achievement what it would be given for, or null where that is not said
 */
public record Candidate(
        UUID recipient,
        RecipientKind kind,
        String type,
        boolean form,
        int year,
        LocalDate on,
        @Nullable String achievement) {}
