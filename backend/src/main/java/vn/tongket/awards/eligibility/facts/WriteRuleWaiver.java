package vn.tongket.awards.eligibility.facts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A waiver as an award officer writes it.
 *
 * @param rule code of a rule that does not block
 * @param type code of the award type
 * @param reason why, for whoever reads the dossier later
 */
public record WriteRuleWaiver(
        @NotBlank @Size(max = 60) String rule,
        @NotNull UUID recipient,
        @NotBlank @Size(max = 60) String type,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @NotBlank @Size(max = 1000) String reason) {}
