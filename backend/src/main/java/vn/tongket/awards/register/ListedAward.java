package vn.tongket.awards.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.organisation.units.UnitRef;

/**
 * A row of a list of past awards, read.
 *
 * @param award with the keys under which it and its decision are taken in
 */
record ListedAward(int row, Decision decision, RecordedAward award) {

    /** Its decision as the row says it. */
    record Decision(
            UnitRef authority,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String signer) {

        UUID authorityId() {
            return authority.id();
        }
    }
}
