package vn.tongket.awards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom an award goes to.
 *
 * @param name of the person, collective or household
 * @param unit code or id of the unit it belongs to; a code is read on the day of the decision, or today
 * @param position of a person
 */
public record WriteAwardRecipient(
        @NotNull RecipientKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String unit,
        @Nullable @Size(min = 1, max = 200) String position) {}
