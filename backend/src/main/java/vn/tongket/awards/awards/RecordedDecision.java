package vn.tongket.awards.awards;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/**
 * A past decision as another source knows it.
 *
 * @param key what the importer calls it; lasting
 * @param authority code or id of the unit that decided; a code is read on {@code date}, or on the day of
 *     {@code knownSince}
 * @param signerPrefix by which authority it was signed
 * @param signerPosition the signer's position
 * @param statedTotal what it states that its prizes come to, in đồng
 * @param knownSince since when it counts as known
 */
public record RecordedDecision(
        String key,
        String authority,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String signer,
        Source source,
        @Nullable LocalizedText note,
        Instant knownSince,
        @Nullable SignerPrefix signerPrefix,
        @Nullable String signerPosition,
        @Nullable Long statedTotal) {}
