package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision that composes a council.
 *
 * @param number its number and sign
 * @param date its day
 */
@Schema(name = "CouncilDecision")
public record CouncilDecision(
        @NotBlank @Size(max = 100) String number, @NotNull LocalDate date) {}
