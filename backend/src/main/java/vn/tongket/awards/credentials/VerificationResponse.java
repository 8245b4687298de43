package vn.tongket.awards.credentials;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardDecisionRef;
import vn.tongket.awards.awards.AwardRecipient;
import vn.tongket.awards.awards.AwardResponse;
import vn.tongket.awards.awards.IssuedAward;
import vn.tongket.awards.law.AwardTypeRef;

/**
 * What a serial stands for, with nothing but what is public.
 *
 * @param serial as it is printed
 * @param award null for an unknown serial
 * @param annulment null unless the award was annulled
 * @param checkedAt when this was true
 */
@Schema(name = "Verification")
public record VerificationResponse(
        String serial,
        VerificationStatus status,
        @Nullable CertifiedAward award,
        @Nullable Annulment annulment,
        Instant checkedAt) {

    /**
     * What a certificate says.
     *
     * @param achievementYear the year it is given for
     * @param presentedOn the day it was handed over, or null where that is not known
     */
    @Schema(name = "CertifiedAward")
    public record CertifiedAward(
            AwardTypeRef type,
            AwardRecipient recipient,
            Integer achievementYear,
            AwardDecisionRef decision,
            @Nullable LocalDate presentedOn) {}

    /**
     * Since when an award is no longer in force. Grounds are not told.
     *
     * @param decision number of the decision that annuls it, or null where none is recorded
     */
    @Schema(name = "AwardAnnulment")
    public record Annulment(LocalDate date, @Nullable String decision) {}

    static VerificationResponse of(IssuedAward issued, Instant now) {
        AwardResponse award = issued.award();
        IssuedAward.Annulment annulment = issued.annulment();
        return new VerificationResponse(
                award.serial(),
                annulment == null ? VerificationStatus.GENUINE : VerificationStatus.ANNULLED,
                new CertifiedAward(
                        award.type(),
                        award.recipient(),
                        award.achievementYear(),
                        award.decision(),
                        award.presentedOn()),
                annulment == null ? null : new Annulment(annulment.date(), annulment.decision()),
                now);
    }

    static VerificationResponse unknown(String serial, Instant now) {
        return new VerificationResponse(serial, VerificationStatus.UNKNOWN, null, null, now);
    }
}
