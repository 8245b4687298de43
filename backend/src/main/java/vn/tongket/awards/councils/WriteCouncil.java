package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A council to compose.
 *
 * @param unit code or id of the unit whose council it is; a code is read on the first day
 * @param validFrom first day of the term
 * @param validTo first day after it, or null
 */
public record WriteCouncil(
        @NotBlank @Size(max = 40) String unit,
        @NotNull CouncilDecision decision,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
