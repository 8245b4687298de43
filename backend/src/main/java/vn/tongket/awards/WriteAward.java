package vn.tongket.awards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Passage;

/**
 * A new award under a draft decision.
 *
 * @param decision id of the decision
 * @param type code of its type
 * @param achievementYear the year it is given for
 * @param presentedOn the day it is handed over, or null
 */
public record WriteAward(
        @NotNull UUID decision,
        @NotBlank @Size(max = 60) String type,
        @NotNull WriteAwardRecipient recipient,
        @NotNull @Min(1900) @Max(2999) Integer achievementYear,
        @Nullable LocalDate presentedOn,
        @Nullable Passage note) {

    WriteAwardChange content() {
        return new WriteAwardChange(type, recipient, achievementYear, presentedOn, note);
    }
}
