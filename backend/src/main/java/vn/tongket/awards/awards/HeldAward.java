package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardConcept;

/**
 * An award in force as it stands in the history of its recipient.
 *
 * @param recipient the recipient that its row refers to
 * @param type code of its type
 * @param achievement what it was given for; not public
 * @param decidedOn null where the source does not say
 */
public record HeldAward(
        UUID id,
        UUID recipient,
        String type,
        AwardConcept concept,
        int achievementYear,
        @Nullable AwardWay way,
        @Nullable String achievement,
        @Nullable LocalDate decidedOn) {}
