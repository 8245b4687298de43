package vn.tongket.awards.registrations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * That somebody strives for an award.
 *
 * @param unit the unit that registers it
 * @param recipient as they were known when they were registered
 * @param recordedBy sign-in name
 * @param withdrawnBy sign-in name
 * @param reason why it was withdrawn
 */
@Schema(name = "AwardRegistration")
public record RegistrationResponse(
        UUID id,
        UnitRef unit,
        Integer year,
        AwardTypeRef type,
        RecipientRef recipient,
        RegistrationStatus status,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String reason) {}
