package vn.tongket.awards.nominations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as other rooms see it.
 *
 * @param recipient id of the one who is proposed
 * @param recipientUnit id of the unit to which they belong today, or null where that is not known
 * @param unit id of the unit that proposes
 * @param desk id of the unit that it lies at, or null while it was never sent
 * @param type code of the award type
 * @param year the year of the achievement
 */
public record NominationRef(
        UUID id,
        UUID recipient,
        @Nullable UUID recipientUnit,
        UUID unit,
        @Nullable UUID desk,
        String type,
        int year,
        NominationStatus status) {}
