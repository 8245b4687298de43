package vn.tongket.awards.councils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * A session of a council.
 *
 * @param council id of the council
 * @param unit the unit whose council it is
 * @param reason why it went back or was cancelled; else null
 * @param attendance the members on that day, by function and name
 * @param signed who signed the minutes, and when; null before
 */
@Schema(name = "CouncilSession")
public record CouncilSessionResponse(
        UUID id,
        UUID council,
        UnitRef unit,
        LocalDate heldOn,
        String place,
        CouncilSessionStatus status,
        @Nullable String reason,
        List<Attendance> attendance,
        @Nullable Signature signed,
        Instant recordedAt,
        String recordedBy) {

    /**
     * A member at a session.
     *
     * @param present null where it is not noted yet
     */
    @Schema(name = "CouncilAttendance")
    public record Attendance(
            AccountRef account,
            CouncilFunction function,
            @Nullable Boolean present) {}

    /**
     * A signature under minutes.
     *
     * @param by sign-in name
     * @param name what they were called when they signed
     */
    @Schema(name = "MinutesSignature")
    public record Signature(String by, String name, Instant at) {}

    CouncilSessionResponse with(List<Attendance> members) {
        return new CouncilSessionResponse(
                id, council, unit, heldOn, place, status, reason, members, signed, recordedAt, recordedBy);
    }
}
