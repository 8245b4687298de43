package vn.tongket.awards.awards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;

/**
 * What can be changed of a draft decision, as a merge patch.
 *
 * @param signerPrefix by which authority it is signed: {@code tm}, {@code q}, {@code kt}, {@code tl}, {@code tuq}
 * @param signerPosition the signer's position as it stands above the name
 * @param statedTotal what the decision states that its prizes come to, in đồng
 */
public record WriteAwardDecisionChange(
        @Nullable @Size(min = 1, max = 50) String number,
        @Nullable LocalDate date,
        @Nullable @Size(min = 1, max = 200) String signer,
        @Nullable LocalizedText note,
        @Nullable SignerPrefix signerPrefix,
        @Nullable @Size(min = 1, max = 200) String signerPosition,
        @Nullable @Min(0) @Max(1_000_000_000_000_000L) Long statedTotal) {}
