package vn.tongket.awards.councils;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * A nomination on the agenda of a session.
 *
 * @param session id of the session
 * @param ordinal its place on the agenda
 * @param nomination id of the nomination
 * @param recipient who is proposed, as known on the day of the session; null once the nomination was erased
 * @param unit the unit that proposes
 * @param turn how often a vote on it was opened
 * @param reason why it was taken off the agenda, or why the last vote does not count; else null
 * @param electorate who counts for it: as things stand while it is pending, as it was when the vote was opened after that
 * @param recusals who takes no part, and why
 * @param result what the vote came to; null until it is counted
 * @param setAside earlier votes that no longer count
 */
@Schema(name = "CouncilItem")
public record CouncilItemResponse(
        UUID id,
        UUID session,
        Integer ordinal,
        UUID nomination,
        @Nullable RecipientRef recipient,
        AwardTypeRef type,
        Integer year,
        UnitRef unit,
        CouncilItemStatus status,
        Integer turn,
        @Nullable String reason,
        Electorate electorate,
        List<Recusal> recusals,
        @Nullable CouncilVoteResult result,
        List<CouncilVoteResult> setAside) {

    /**
     * That a member takes no part.
     *
     * @param reason what was declared; null where the ground says it
     */
    @Schema(name = "CouncilRecusal")
    public record Recusal(
            AccountRef account,
            RecusalGround ground,
            @Nullable String reason) {}

    CouncilItemResponse withoutRecusals() {
        return new CouncilItemResponse(
                id,
                session,
                ordinal,
                nomination,
                recipient,
                type,
                year,
                unit,
                status,
                turn,
                reason,
                electorate,
                List.of(),
                result,
                setAside);
    }
}
