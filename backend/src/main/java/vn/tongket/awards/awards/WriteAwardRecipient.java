package vn.tongket.awards.awards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;

/**
 * Whom an award goes to.
 *
 * @param name of the person, collective or household
 * @param unit code or id of the unit it belongs to; a code is read on the day of the decision, or today
 * @param position of a person
 * @param id of the recipient that is meant; without it the only one of this name in this unit is, or a new one
 */
public record WriteAwardRecipient(
        @NotNull RecipientKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String unit,
        @Nullable @Size(min = 1, max = 200) String position,
        @Nullable UUID id) {}
