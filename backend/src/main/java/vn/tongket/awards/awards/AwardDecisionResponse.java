package vn.tongket.awards.awards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.UnitRef;

/**
 * A decision that gives awards. Number, date and signer are null while it is a draft that lacks them, and where the
 * source of a recorded one does not state them.
 *
 * @param date the day it was taken
 * @param authority the unit that decides
 * @param awardLines how many awards stand under it; {@code GET /awards?decision=} lists them
 * @param recordedAt when it was entered here
 * @param knownSince since when it counts as known: since it was issued, or what the import of a past one says
 * @param annulledAt when it was annulled
 * @param signerPrefix by which authority it is signed
 * @param signerPosition the signer's position
 * @param annulment the decision that annulled it, where one is named
 * @param source where a recorded one is known from
 */
@Schema(name = "AwardDecision")
public record AwardDecisionResponse(
        UUID id,
        UnitRef authority,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String signer,
        AwardStatus status,
        Integer awardLines,
        Instant recordedAt,
        @Nullable Instant knownSince,
        @Nullable Instant annulledAt,
        @Nullable Source source,
        @Nullable LocalizedText note,
        @Nullable SignerPrefix signerPrefix,
        @Nullable String signerPosition,
        @Nullable Annulment annulment) {}
