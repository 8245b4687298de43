package vn.tongket.awards.eligibility.quotas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Other terms to try. What is left out stays as the quota in force has it; where none is in force, rate, base, rounding
 * and scope are needed.
 *
 * @param type code of the award type
 * @param year the year of the achievement
 * @param unit code or id
 * @param on the day whose quota and whose units are meant; null: the last day of the year
 * @param baseType code of the type that makes the base
 */
public record WriteQuotaSimulation(
        @NotBlank @Size(max = 60) String type,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @NotBlank @Size(max = 60) String unit,
        @Nullable LocalDate on,
        @Nullable BigDecimal rate,
        @Nullable QuotaBase base,
        @Nullable @Size(min = 1, max = 60) String baseType,
        @Nullable QuotaRounding rounding,
        @Nullable QuotaScope scope) {}
