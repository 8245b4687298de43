package vn.tongket.awards.recipients;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new recipient.
 *
 * @param unit code or id of the unit it belongs to; a code is read on {@code from}
 * @param position of a person
 * @param keeper code or id of the unit whose officers keep it; {@code unit} without it
 * @param from the day from which this holds, not after today; today without it
 */
public record WriteRecipient(
        @NotNull RecipientKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String unit,
        @Nullable @Size(min = 1, max = 200) String position,
        @Nullable @Size(max = 40) String keeper,
        @Nullable LocalDate from) {}
