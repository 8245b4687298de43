package vn.tongket.awards.law;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;

/**
 * What must have come before an award, as an administrator writes it. Which members are needed follows from the kind:
 * {@code type}, {@code years} and {@code timing} for an award, {@code level} for an initiative, {@code minimumGrade} for a
 * grade; the others stay away.
 */
public record WriteAwardPrerequisite(
        @NotNull PrerequisiteKind kind,
        @Nullable @Size(min = 1, max = 60) String type,
        @Nullable @Min(1) @Max(50) Integer years,
        @Nullable PrerequisiteTiming timing,
        @Nullable AwardLevel level,
        @Nullable AnnualGrade minimumGrade,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotNull Confidence confidence,
        @Nullable LocalizedText note) {}
