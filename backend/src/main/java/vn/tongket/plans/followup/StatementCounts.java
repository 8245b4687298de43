package vn.tongket.plans.followup;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;

/**
 * The numbers of a row as they were counted, each by itself, so that their sums can be checked.
 *
 * @param key what the row is about; null for tasks that have no such thing
 */
record StatementCounts(
        @Nullable String key,
        @Nullable UUID id,
        @Nullable String code,
        @Nullable LocalizedText name,
        long assigned,
        long due,
        long done,
        long early,
        long onTime,
        long late,
        long doneWithoutDeadline,
        long notDone,
        long withinTime,
        long overdue,
        long awaitingAcceptance,
        long withoutDeadline,
        long paused,
        long cancelled,
        long originallyEarly,
        long originallyOnTime,
        long originallyLate,
        long originallyOverdue) {

    StatementChecker.Counted counted(String name) {
        return new StatementChecker.Counted(
                name,
                Map.ofEntries(
                        entry(StatementNumber.ASSIGNED, assigned),
                        entry(StatementNumber.DONE, done),
                        entry(StatementNumber.EARLY, early),
                        entry(StatementNumber.ON_TIME, onTime),
                        entry(StatementNumber.LATE, late),
                        entry(StatementNumber.DONE_WITHOUT_DEADLINE, doneWithoutDeadline),
                        entry(StatementNumber.NOT_DONE, notDone),
                        entry(StatementNumber.WITHIN_TIME, withinTime),
                        entry(StatementNumber.OVERDUE, overdue),
                        entry(StatementNumber.AWAITING_ACCEPTANCE, awaitingAcceptance),
                        entry(StatementNumber.WITHOUT_DEADLINE, withoutDeadline),
                        entry(StatementNumber.PAUSED, paused),
                        entry(StatementNumber.CANCELLED, cancelled)),
                java.util.List.of());
    }
}
