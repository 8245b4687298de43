package vn.tongket.awards.eligibility.facts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;

/**
 * That something was withdrawn.
 *
 * @param by sign-in name
 */
@Schema(name = "RecordWithdrawal")
public record Withdrawal(Instant at, String by, String reason) {

    /** Reads the columns {@code withdrawn_at, withdrawn_by, withdrawal_reason}. */
    static @Nullable Withdrawal from(Row row) {
        Instant at = row.instantOrNull("withdrawn_at");
        return at == null ? null : new Withdrawal(at, row.text("withdrawn_by"), row.text("withdrawal_reason"));
    }

    static RecordStatus status(@Nullable Withdrawal withdrawal) {
        return withdrawal == null ? RecordStatus.IN_FORCE : RecordStatus.WITHDRAWN;
    }
}
