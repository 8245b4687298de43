package vn.tongket.awards.awards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;

/**
 * A new award under a draft decision.
 *
 * @param decision id of the decision
 * @param type code of its type
 * @param achievementYear the year it is given for
 * @param presentedOn the day it is handed over, or null
 * @param way how it comes about
 * @param positionClass what the person is at that time, as the statistics count it
 * @param achievement what it is given for
 * @param statedPrize the prize that the decision states for one recipient, in đồng
 */
public record WriteAward(
        @NotNull UUID decision,
        @NotBlank @Size(max = 60) String type,
        @NotNull WriteAwardRecipient recipient,
        @NotNull @Min(1900) @Max(2999) Integer achievementYear,
        @Nullable LocalDate presentedOn,
        @Nullable LocalizedText note,
        @Nullable AwardWay way,
        @Nullable PositionClass positionClass,
        @Nullable @Size(min = 1, max = 1000) String achievement,
        @Nullable @Min(0) @Max(1_000_000_000_000_000L) Long statedPrize) {

    WriteAwardChange content() {
        return new WriteAwardChange(
                type, recipient, achievementYear, presentedOn, note, way, positionClass, achievement, statedPrize);
    }
}
