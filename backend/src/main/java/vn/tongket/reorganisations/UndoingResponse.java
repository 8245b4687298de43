package vn.tongket.reorganisations;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.units.Forest;
import vn.tongket.units.TakenBack;
import vn.tongket.units.UnitRef;

/**
 * What becomes of values and reports where an act is undone.
 *
 * @param changes the first 500: values that are withdrawn, values that are put back, and reports that are open again
 * @param total how many they are
 */
@Schema(name = "UnitChangeUndoing")
public record UndoingResponse(List<Line> changes, Integer total) {

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
    public record Line(
            @Schema(enumeration = {"observations", "submissions"})
            String resource,

            String key,
            UnitRef unit,

            @Schema(enumeration = {"withdrawn", "draft", "returned", "submitted", "approved"})
            String status,

            @Nullable BigDecimal value) {}

    static UndoingResponse of(List<TakenBack> changes, Forest now) {
        return new UndoingResponse(
                changes.stream()
                        .limit(LateDecisions.MOST_TOLD)
                        .map(each -> new Line(
                                each.resource(),
                                each.key(),
                                now.life(each.unit()).getLast().ref(),
                                each.status(),
                                each.value()))
                        .toList(),
                changes.size());
    }
}
