package vn.tongket.plans.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Tabular;
import vn.tongket.kernel.text.LocalizedText;

/**
 * How many tasks were given out and what became of them. Groups of tasks, what is not published and what was taken out of
 * its plan do not count.
 *
 * @param by what the rows are
 * @param day the day for which it stands
 * @param asOf the instant as known at which it stands; null: now
 * @param total all tasks, each once, whatever rows it stands in
 */
@Schema(name = "TaskStatement")
public record TaskStatement(
        String by, LocalDate day, @Nullable Instant asOf, List<Row> rows, Row total, Checks checks) implements Tabular {

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public List<Row> tableRows() {
        return Stream.concat(rows.stream(), Stream.of(total)).toList();
    }

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public Class<Row> tableRow() {
        return Row.class;
    }

    /**
     * One row. Every task that was assigned is counted once in {@code done}, {@code notDone}, {@code paused} or {@code
     * cancelled}.
     *
     * @param due neither paused nor cancelled, with a deadline on the day or before it, done or not
     * @param original what counts against the original deadlines
     * @param onTime how much was on time, against both deadlines
     */
    @Schema(name = "TaskStatementRow")
    public record Row(
            Key key,
            Count assigned,
            Count due,
            Done done,
            NotDone notDone,
            Count paused,
            Count cancelled,
            Original original,
            OnTime onTime) {}

    /**
     * What a row is about.
     *
     * @param kind unit, directive, group, period; none for tasks that have no such thing, total
     * @param id of the unit, directive or group
     * @param code of these, or the period
     */
    @Schema(name = "TaskStatementKey")
    public record Key(
            String kind,
            @Nullable UUID id,
            @Nullable String code,
            @Nullable LocalizedText name) {}

    /**
     * A number.
     *
     * @param tasks the address that lists exactly the tasks counted
     */
    @Schema(name = "TaskCount")
    public record Count(Long count, String tasks) {}

    /** Done and accepted. */
    @Schema(name = "TasksDone")
    public record Done(Count total, Count early, Count onTime, Count late, Count withoutDeadline) {}

    /**
     * Neither done and accepted nor paused nor cancelled.
     *
     * @param awaitingAcceptance reported done
     */
    @Schema(name = "TasksNotDone")
    public record NotDone(
            Count total, Count withinTime, Count overdue, Count awaitingAcceptance, Count withoutDeadline) {}

    /** The same against the deadlines of the plans as issued, before any extension. */
    @Schema(name = "TasksAgainstOriginalDeadlines")
    public record Original(Count early, Count onTime, Count late, Count overdue) {}

    /** Both, always together: extensions make the one better and leave the other. */
    @Schema(name = "OnTimeRates")
    public record OnTime(Rate current, Rate original) {}

    /**
     * A rate.
     *
     * @param inTime done early or on time
     * @param judged done with a deadline, or overdue
     * @param percent of these, rounded half up to one decimal; null where none is judged
     */
    @Schema(name = "OnTimeRate")
    public record Rate(Long inTime, Long judged, @Nullable BigDecimal percent) {}

    /**
     * What came of checking it.
     *
     * @param consistent whether every sum holds
     * @param sums how many were made
     * @param mismatches those that do not hold
     * @param assignedInRows what the rows come to
     * @param countedAgain how much of that are tasks that stand in more than one row
     */
    @Schema(name = "TaskStatementChecks")
    public record Checks(
            Boolean consistent,
            Integer sums,
            List<StatementChecks.Sum> mismatches,
            Long assignedInRows,
            Long countedAgain) {}
}
