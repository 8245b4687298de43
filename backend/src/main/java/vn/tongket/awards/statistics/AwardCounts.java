package vn.tongket.awards.statistics;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.PositionClass;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;

/** How many awards there are of one combination. */
record AwardCounts(
        AwardConcept concept,
        AwardTypeRef type,
        RecipientKind recipientKind,
        @Nullable PositionClass positionClass,
        @Nullable AwardWay way,
        Numbers numbers) {

    /**
     * Numbers that add up.
     *
     * @param recipients those that are named or counted
     * @param uncounted awards to recipients whose number is not stated
     */
    record Numbers(long awards, long recipients, long uncounted) {

        static Numbers sum(Collection<AwardCounts> parts) {
            return parts.stream()
                    .map(AwardCounts::numbers)
                    .reduce(
                            new Numbers(0, 0, 0),
                            (one, other) -> new Numbers(
                                    one.awards + other.awards,
                                    one.recipients + other.recipients,
                                    one.uncounted + other.uncounted));
        }
    }
}
