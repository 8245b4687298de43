package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What can be changed of a session while it is planned, as a merge patch over what it is.
 *
 * @param heldOn the day, within the term of the council
 * @param place where
 */
public record WriteCouncilSessionChange(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 300) String place) {}
