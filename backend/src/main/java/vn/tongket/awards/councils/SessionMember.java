package vn.tongket.awards.councils;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;

/**
 * A member of the council on the day of a session.
 *
 * @param id of the membership
 * @param unit where they work
 * @param recipient who they are as a recipient, or null
 * @param present whether they are there; null where it is not noted
 * @param votes whether they may vote in person: their account is active and has the role for the unit of the council
 */
record SessionMember(
        UUID id,
        AccountRef account,
        CouncilFunction function,
        UUID unit,
        @Nullable UUID recipient,
        @Nullable Boolean present,
        boolean votes) {

    /** Whether they are there and may vote. */
    boolean countsAsPresent() {
        return votes && Boolean.TRUE.equals(present);
    }

    CouncilSessionResponse.Attendance attendance() {
        return new CouncilSessionResponse.Attendance(account, function, present);
    }
}
