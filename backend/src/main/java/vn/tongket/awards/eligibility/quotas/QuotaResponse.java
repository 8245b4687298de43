package vn.tongket.awards.eligibility.quotas;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * How far the quota of a type is used in a year, with its arithmetic.
 *
 * @param year the year of the achievement
 * @param on the day whose quota and whose units are meant
 * @param quota what the catalogue says
 * @param unit within which the quota is kept, with all below it
 * @param whole the arithmetic of it
 * @param parts the unit with what belongs to no other part, then each unit directly below with all of its own
 */
@Schema(name = "Quota")
public record QuotaResponse(
        AwardTypeRef type,
        Integer year,
        LocalDate on,
        AwardQuotaResponse quota,
        UnitRef unit,
        QuotaArithmetic whole,
        List<Part> parts) {

    /** A part of the unit: what the quota comes to there. */
    @Schema(name = "QuotaPart")
    public record Part(UnitRef unit, QuotaArithmetic arithmetic) {}
}
