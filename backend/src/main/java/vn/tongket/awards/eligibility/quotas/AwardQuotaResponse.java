package vn.tongket.awards.eligibility.quotas;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/**
 * The quota of a type as it holds between two days.
 *
 * @param type code of the award type
 * @param rate part of the base: 0.15 is 15 %
 * @param baseType code of the type that makes the base, or null for the headcount
 * @param scope within what it is kept
 * @param binding whether a decision that exceeds it is not issued; else it is only noted
 * @param confidence how sure this is
 */
@Schema(name = "AwardQuota")
public record AwardQuotaResponse(
        String type,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        BigDecimal rate,
        QuotaBase base,
        @Nullable String baseType,
        QuotaRounding rounding,
        QuotaScope scope,
        Boolean binding,
        String legalBasis,
        Confidence confidence,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    QuotaTerms terms() {
        return new QuotaTerms(rate, rounding);
    }

    /** What an administrator would write to say the same. */
    WriteAwardQuota written() {
        return new WriteAwardQuota(
                rate, base, baseType, rounding, scope, binding, validTo, legalBasis, confidence, note, source);
    }
}
