package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says, for the room that writes it down as a document: as much of it as the caller may see.
 *
 * @param day the day whose law and units count
 * @param whole whether the caller sees what is not public; otherwise achievements, prizes and total are null, and names
 *     that were taken down are missing
 * @param prizes whether money goes with it; the law says so, and it is no secret
 * @param lines what stands in it, in the order in which it was entered; withdrawn lines are not there
 * @param total what the prizes come to in đồng: what the decision states or else the sum of its lines; null where that is
 *     not known
 */
public record AwardDecisionText(
        AwardDecisionResponse decision,
        LocalDate day,
        boolean whole,
        boolean prizes,
        List<AwardText> lines,
        @Nullable Long total) {

    /**
     * A line.
     *
     * @param achievement what it is given for
     * @param prize for all whom the line stands for, in đồng: what the decision states or else what the law gives
     */
    public record AwardText(
            AwardResponse award,
            @Nullable String achievement,
            @Nullable Long prize) {}
}
