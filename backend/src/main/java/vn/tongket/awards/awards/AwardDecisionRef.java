package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/** The decision as its awards name it. */
@Schema(name = "AwardDecisionRef")
public record AwardDecisionRef(
        UUID id,
        @Nullable String number,
        @Nullable LocalDate date,
        UnitRef authority,
        @Nullable String signer) {}
