package vn.tongket.plans.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where questions about tasks look: at lines as they are, or as they stood at a moment.
 *
 * @param asOf the moment, or null
 * @param day the day by which things became what they are
 * @param plan the only plan that is meant, or null; it saves reading the former texts of all others
 */
record TaskTables(
        @Nullable Instant asOf, LocalDate day, @Nullable UUID plan) {

    static TaskTables now(LocalDate today) {
        return new TaskTables(null, today, null);
    }

    /** Tasks {@code t} with their plans {@code pl}; {@code k} has the moment and the day. */
    String tasks() {
        return """
                %s t
                join task_plans pl on pl.id = t.plan_id
                cross join (select ?::timestamptz as as_of, ?::date as day) k
                """.formatted(asOf == null ? "tasks" : "tasks_at(?::timestamptz, ?::date, ?::uuid)");
    }

    /** The arguments of {@link #tasks}. */
    List<@Nullable Object> arguments() {
        return asOf == null ? Arrays.asList(null, day) : Arrays.asList(asOf, day, plan, asOf, day);
    }

    /** A table of what hangs on tasks, such as {@code task_units}. */
    String linked(String table) {
        return asOf == null ? table : table + "_at(?::timestamptz, ?::uuid)";
    }

    /** The arguments of {@link #linked}, and those of what comes after it. */
    @Nullable
    Object[] linkedArguments(Object... others) {
        List<@Nullable Object> own = asOf == null ? List.of() : Arrays.asList(asOf, plan);
        return java.util.stream.Stream.concat(own.stream(), Arrays.stream(others))
                .toArray();
    }
}
