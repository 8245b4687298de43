package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/**
 * An award. Three dates stay apart: the year of the achievement, the decision, the presentation.
 *
 * @param count how many recipients the source does not name; null where it does not say, and for a named one
 * @param achievementYear the year it is given for
 * @param decision the decision that gives it
 * @param presentedOn the day it was handed over, or null where that is not known
 * @param serial what a certificate is checked by; made when the decision is issued
 * @param way how it came about, or null where that is not stated
 * @param annulment the decision that annulled it, where one is named
 * @param source where a recorded one is known from
 */
@Schema(name = "Award")
public record AwardResponse(
        UUID id,
        AwardTypeRef type,
        AwardRecipient recipient,
        @Nullable Integer count,
        Integer achievementYear,
        AwardDecisionRef decision,
        @Nullable LocalDate presentedOn,
        @Nullable String serial,
        AwardStatus status,
        @Nullable Source source,
        @Nullable LocalizedText note,
        @Nullable AwardWay way,
        @Nullable Annulment annulment) {

    /** The same without a name that was taken down, and without the words of others, who may name it too. */
    AwardResponse forPublic() {
        if (recipient.nameTakenDownOn() == null) {
            return this;
        }
        return new AwardResponse(
                id,
                type,
                recipient.withoutName(),
                count,
                achievementYear,
                decision,
                presentedOn,
                serial,
                status,
                source == null ? null : new Source(source.document(), source.page(), source.url(), null),
                null,
                way,
                annulment);
    }
}
