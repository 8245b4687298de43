package vn.tongket.awards.awards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Source;

/**
 * A past award as another source knows it.
 *
 * @param key what the importer calls it; lasting
 * @param decision the key of its decision
 * @param type code of its type
 * @param recipientName null where the source does not name the recipients
 * @param recipientUnit code or id, or null
 * @param count how many recipients the source counts without naming them, or null
 * @param way how it came about
 * @param positionClass what the person was at that time
 * @param achievement what it was given for
 * @param statedPrize the prize that the decision states for one recipient, in đồng
 */
public record RecordedAward(
        String key,
        String decision,
        String type,
        RecipientKind recipientKind,
        @Nullable String recipientName,
        @Nullable String recipientUnit,
        @Nullable String position,
        @Nullable Integer count,
        int achievementYear,
        @Nullable LocalDate presentedOn,
        Source source,
        @Nullable LocalizedText note,
        @Nullable AwardWay way,
        @Nullable PositionClass positionClass,
        @Nullable String achievement,
        @Nullable Long statedPrize) {

    /** The same under a decision that is known by another key. */
    public RecordedAward under(String otherDecision) {
        return new RecordedAward(
                key,
                otherDecision,
                type,
                recipientKind,
                recipientName,
                recipientUnit,
                position,
                count,
                achievementYear,
                presentedOn,
                source,
                note,
                way,
                positionClass,
                achievement,
                statedPrize);
    }

    AwardEntity.Circumstances circumstances() {
        return new AwardEntity.Circumstances(way, positionClass, achievement, statedPrize);
    }

    AwardRules.AwardLine line() {
        return new AwardRules.AwardLine(recipientKind, recipientName, position, count, achievementYear, presentedOn);
    }
}
