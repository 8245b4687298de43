package vn.tongket.awards.registrations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A registration as an award officer writes it.
 *
 * @param unit code or id of the unit that registers
 * @param year the year of the achievement
 * @param type code of the award type
 * @param recipient id of a recipient that belongs to the unit
 */
public record WriteRegistration(
        @NotBlank @Size(max = 40) String unit,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @NotBlank @Size(max = 60) String type,
        @NotNull UUID recipient) {}
