package vn.tongket.services.seals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the trail is whole, as far as it was looked at.
 *
 * @param intact whether nothing is wrong
 * @param chains how many chains have entries here
 * @param entries how many entries were looked at
 * @param contents how many rows that are kept for good were held against what their entries answered for; null for a part
 *     that does not go on to the present
 * @param fromSeal the seal after which it began; 0 for the beginning of what is kept
 * @param toSeal the seal with which it ended, or null where it went on to the present
 * @param unsealed how many entries were written since the last seal
 * @param lastSeal what to keep elsewhere; null where nothing was sealed yet
 * @param removedUntil up to when older entries were removed by the setting; null where none were
 * @param wrong how many things are wrong
 * @param findings what is wrong, the first 200
 * @param next where the next part is checked; null after the present
 */
@Schema(name = "TrailVerification")
public record TrailVerificationResponse(
        boolean intact,
        int chains,
        long entries,
        @Nullable Long contents,
        long fromSeal,
        @Nullable Long toSeal,
        long unsealed,
        @Nullable SealResponse lastSeal,
        @Nullable Instant removedUntil,
        long wrong,
        List<Finding> findings,
        @Nullable String next) {

    /**
     * Something that is wrong.
     *
     * @param kind `changed`, `removed`, `inserted`: entries; `missing-chain`: a whole chain or its head; `rewritten`: a
     *     chain that fits together and is not the one a seal saw; `missing-seal`, `changed-seal`; `altered`, `missing`, `added`: not of the trail, but of what it
     *     answers for
     * @param chain which chain; 0 is that of the seals
     * @param first the first place concerned, or the first seal
     * @param last the last one
     * @param seal the seal that saw something else, or that is concerned
     * @param entry the entry, where it is one; of what it answers for, the last one that did
     * @param thing what an entry answers for, of a list that may grow; `figures` where a sum is not that of its values
     * @param name which one, as people call it, or by its number where that cannot be told any more
     */
    @Schema(name = "TrailFinding")
    public record Finding(
            @Schema(
                    enumeration = {
                        "changed",
                        "removed",
                        "inserted",
                        "missing-chain",
                        "rewritten",
                        "missing-seal",
                        "changed-seal",
                        "altered",
                        "missing",
                        "added"
                    })
            String kind,

            @Nullable Integer chain,
            @Nullable Long first,
            @Nullable Long last,
            @Nullable Long seal,
            @Nullable UUID entry,

            @Nullable String thing,
            @Nullable String name) {}
}
