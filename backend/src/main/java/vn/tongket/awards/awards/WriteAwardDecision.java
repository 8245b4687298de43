package vn.tongket.awards.awards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;

/**
 * A new decision, as a draft.
 *
 * @param authority code or id of the unit that decides; a code is read on {@code date}, or today without it
 * @param number number and symbol, such as {@code 125/QĐ-STTTT}
 * @param date the day it was taken
 * @param signer who signed it
 * @param signerPrefix by which authority it is signed: {@code tm}, {@code q}, {@code kt}, {@code tl}, {@code tuq}
 * @param signerPosition the signer's position as it stands above the name
 * @param statedTotal what the decision states that its prizes come to, in đồng
 */
public record WriteAwardDecision(
        @NotBlank @Size(max = 40) String authority,
        @Nullable @Size(min = 1, max = 50) String number,
        @Nullable LocalDate date,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable LocalizedText note,
        @Nullable SignerPrefix signerPrefix,
        @Nullable @Size(min = 1, max = 200) String signerPosition,
        @Nullable @Min(0) @Max(1_000_000_000_000_000L) Long statedTotal) {

    WriteAwardDecisionChange content() {
        return new WriteAwardDecisionChange(number, date, signer, note, signerPrefix, signerPosition, statedTotal);
    }
}
