package vn.tongket.awards.prizes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.Confidence;
import vn.tongket.kernel.text.Source;

/**
 * A base salary as an administrator writes it.
 *
 * @param amount in đồng a month
 * @param legalBasis the decree that sets it
 * @param confidence how sure this is
 * @param source where this stands
 */
public record WriteBaseSalary(
        @NotNull @Min(1) @Max(1_000_000_000_000L) Long amount,

        @NotBlank @Size(max = 500) String legalBasis,
        @NotNull Confidence confidence,
        @Nullable Source source) {}
