package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session to plan.
 *
 * @param council id of the council
 * @param heldOn the day, within the term of the council
 * @param place where
 */
public record WriteCouncilSession(
        @NotNull UUID council,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 300) String place) {}
