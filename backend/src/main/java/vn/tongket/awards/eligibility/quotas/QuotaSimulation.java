package vn.tongket.awards.eligibility.quotas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * What another rate, base or rounding would come to, beside what holds.
 *
 * @param before what holds on the day, or null where nothing does
 * @param after what was asked for
 * @param unit the unit asked about; the topmost one, where what holds or what was asked for is shared by the whole
 * @param whole of the unit with all below it
 * @param parts the unit with what belongs to no other part, then each unit directly below with all of its own
 */
@Schema(name = "QuotaSimulation")
public record QuotaSimulation(
        AwardTypeRef type,
        Integer year,
        LocalDate on,
        UnitRef unit,
        @Nullable Terms before,
        Terms after,
        Effect whole,
        List<Effect> parts) {

    /** The terms of a quota. */
    @Schema(name = "QuotaTerms")
    public record Terms(
            BigDecimal rate, QuotaBase base, @Nullable String baseType, QuotaRounding rounding, QuotaScope scope) {

        static Terms of(AwardQuotaResponse quota) {
            return new Terms(quota.rate(), quota.base(), quota.baseType(), quota.rounding(), quota.scope());
        }

        QuotaTerms arithmetic() {
            return new QuotaTerms(rate, rounding);
        }
    }

    /**
     * What it would change for a unit.
     *
     * @param before what holds comes to there, or null where nothing holds
     * @param change how many more, or fewer, would be allowed; null where nothing holds
     */
    @Schema(name = "QuotaEffect")
    public record Effect(
            UnitRef unit,
            @Nullable QuotaArithmetic before,
            QuotaArithmetic after,
            @Nullable Long change) {

        static Effect of(UnitRef unit, @Nullable QuotaArithmetic before, QuotaArithmetic after) {
            return new Effect(unit, before, after, before == null ? null : after.allowed() - before.allowed());
        }
    }
}
