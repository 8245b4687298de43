package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.TakenBack;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitRef;

/**
 * What becomes of values and reports where an act is undone.
 *
 * @param changes the first 500: values that are withdrawn, values that are put back, and reports that are open again
 * @param total how many they are
 * @param answered the first 500 values that somebody has answered for, of units that are taken back: what becomes of each has
 *     to be decided
 * @param answeredTotal how many they are
 */
@Schema(name = "UnitChangeUndoing")
public record UndoingResponse(List<UndoneLine> changes, Integer total, List<Answered> answered, Integer answeredTotal) {

    /**
     * A value that was sent or is in force, of a unit that the act had made.
     *
     * @param indicator code of the indicator
     * @param unit whose it is
     * @param breakdown its part of the whole, by dimension; empty for the whole
     * @param status {@code submitted}, {@code approved}, or that of a correction that waits beside what is in force
     * @param value its number; null where it says that there can be none
     * @param valueInForce the number in force where a correction waits
     * @param options what can be decided
     * @param predecessors units that are there again without the act, and can get it
     */
    @Schema(name = "AnsweredValue")
    public record Answered(
            String indicator,
            Name indicatorName,
            UnitRef unit,

            @Schema(implementation = String.class, example = "2025-07")
            Period period,

            SequencedMap<String, String> breakdown,

            @Schema(enumeration = {"draft", "returned", "submitted", "approved"})
            String status,

            @Nullable BigDecimal value,
            @Nullable BigDecimal valueInForce,
            List<UndoDecision> options,
            List<UnitRef> predecessors) {}

    /**
     * One of them.
     *
     * @param resource {@code observations} or {@code submissions}
     * @param key indicator and period of a value, with its part of the whole; code of the round of a report
     * @param unit whose it is
     * @param status what it becomes: {@code withdrawn}, or what it is again. A value that was in force waits for an approver
     * @param value the number of a value; null where it says that there can be none, and of a report
     */
    @Schema(name = "UndoneLine")
    public record UndoneLine(
            @Schema(enumeration = {"observations", "submissions"})
            String resource,

            String key,
            UnitRef unit,

            @Schema(enumeration = {"withdrawn", "draft", "returned", "submitted", "approved"})
            String status,

            @Nullable BigDecimal value) {}

    static UndoingResponse of(List<TakenBack> changes, UndoDecisions decisions, UnitHierarchy now) {
        return new UndoingResponse(
                changes.stream()
                        .limit(LateDecisions.MOST_TOLD)
                        .map(each -> new UndoneLine(
                                each.resource(),
                                each.key(),
                                now.life(each.unit()).getLast().ref(),
                                each.status(),
                                each.value()))
                        .toList(),
                changes.size(),
                decisions.shown(),
                decisions.total());
    }
}
