package vn.tongket.awards.eligibility.quotas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/**
 * A version of the quota of a type, as an administrator writes it.
 *
 * @param rate part of the base, more than 0 and at most 1, with at most six decimals
 * @param baseType code of the type that makes the base; needed for {@code awarded-type} only
 * @param binding whether a decision that exceeds it is not issued
 * @param validTo first day on which it no longer holds, or null
 */
public record WriteAwardQuota(
        @NotNull BigDecimal rate,
        @NotNull QuotaBase base,
        @Nullable @Size(min = 1, max = 60) String baseType,
        @NotNull QuotaRounding rounding,
        @NotNull QuotaScope scope,
        @NotNull Boolean binding,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 1000) String legalBasis,
        @NotNull Confidence confidence,
        @Nullable LocalizedText note,
        @Nullable Source source) {

    /** The same with the rate written without trailing zeros. */
    WriteAwardQuota bare() {
        return new WriteAwardQuota(
                rate.stripTrailingZeros(),
                base,
                baseType,
                rounding,
                scope,
                binding,
                validTo,
                legalBasis,
                confidence,
                note,
                source);
    }
}
