package vn.tongket.awards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Passage;

/**
 * A new decision, as a draft.
 *
 * @param authority code or id of the unit that decides; a code is read on {@code date}, or today without it
 * @param number number and symbol, such as {@code 125/QĐ-STTTT}
 * @param date the day it was taken
 * @param signer who signed it
 */
public record WriteAwardDecision(
        @NotBlank @Size(max = 40) String authority,
        @Nullable @Size(min = 1, max = 50) String number,
        @Nullable LocalDate date,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable Passage note) {

    WriteAwardDecisionChange content() {
        return new WriteAwardDecisionChange(number, date, signer, note);
    }
}
