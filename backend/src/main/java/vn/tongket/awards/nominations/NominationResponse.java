package vn.tongket.awards.nominations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardStatus;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.PositionClass;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * A nomination.
 *
 * @param unit the unit that proposes
 * @param desk the unit that it lies at, or null while it was never sent
 * @param year the year of the achievement
 * @param recipient who is proposed, as they were known when it was written; null once the person was erased
 * @param reason why it was returned, withdrawn or moved on last
 * @param documents how many papers lie in the dossier
 * @param links how many tasks and results it names
 * @param submittedBy sign-in name of who sent it last
 * @param eligibilityCheck id of the check that says what the rules said when it was sent
 * @param closedAt when it was decided, not recommended or withdrawn
 * @param erasedOn when what it says of a person was erased
 */
@Schema(name = "Nomination")
public record NominationResponse(
        UUID id,
        UnitRef unit,
        @Nullable UnitRef desk,
        AwardTypeRef type,
        Integer year,
        @Nullable RecipientRef recipient,
        AwardWay way,
        @Nullable PositionClass positionClass,
        @Nullable String achievement,
        @Nullable AnnualGrade annualGrade,
        @Nullable String initiative,
        @Nullable String warningsComment,
        NominationStatus status,
        @Nullable String reason,
        Integer documents,
        Integer links,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable UUID eligibilityCheck,
        @Nullable Council council,
        @Nullable Award award,
        @Nullable Instant closedAt,
        @Nullable LocalDate erasedOn) {

    /**
     * What a council said.
     *
     * @param session id of the session
     * @param members how many the council has; null, as all that follows, until it has said something
     * @param present how many of them took part
     * @param votes how many were for it
     * @param heldOn the day of the session
     */
    @Schema(name = "NominationCouncil")
    public record Council(
            UUID session,
            @Nullable Integer members,
            @Nullable Integer present,
            @Nullable Integer votes,
            @Nullable LocalDate heldOn) {}

    /**
     * The line of a decision that it became; gone again where the line was withdrawn.
     *
     * @param decision id of the decision
     * @param number of the decision, once it has one
     */
    @Schema(name = "NominationAward")
    public record Award(UUID id, UUID decision, @Nullable String number, AwardStatus status) {}

    /**
     * What the trail says of it. Administrators read the trail, and not what is graded and recorded of a person, nor what is
     * said in answer to the rules.
     */
    NominationResponse mention() {
        return new NominationResponse(
                id,
                unit,
                desk,
                type,
                year,
                recipient,
                way,
                positionClass,
                achievement,
                null,
                null,
                null,
                status,
                null,
                documents,
                links,
                recordedAt,
                recordedBy,
                submittedAt,
                submittedBy,
                eligibilityCheck,
                council,
                award,
                closedAt,
                erasedOn);
    }
}
