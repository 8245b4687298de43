package vn.tongket.plans;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.QueryReader;

/** The query parameters of {@code GET /tasks}. */
class TaskQuery {

    private static final List<String> ROLES = List.of("lead", "coordinator");

    private static final List<Field> FIELDS = Arrays.stream(TaskQuery.class.getDeclaredFields())
            .filter(field -> field.isAnnotationPresent(RestQuery.class))
            .toList();

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks of this plan (id).")
    String plan;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks of this unit (code or id).", example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "What `unit` does for them: lead, coordinator; both without it.")
    String role;

    @RestQuery
    @Nullable
    @Parameter(description = "open, done, cancelled; several with commas.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "not-stated, no-deadline, not-due, due-soon, overdue; several with commas.")
    String timing;

    @RestQuery
    @Nullable
    @Parameter(description = "Due on this day or later.", example = "2023-01-01")
    String dueFrom;

    @RestQuery
    @Nullable
    @Parameter(description = "Due on this day or earlier.", example = "2023-03-31")
    String dueTo;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks that answer this directive (id, or the code of all that bear it).", example = "D3")
    String directive;

    @RestQuery
    @Nullable
    @Parameter(description = "Words of the title or the code; case and diacritics do not matter.", example = "ha tang")
    String q;

    @RestQuery
    @Nullable
    @Parameter(description = "The day on which the unit's code is read; today without it.", example = "2023-12-31")
    String date;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Tasks of plans as known at this instant; `timing` is that of its day.",
            example = "2023-01-01T00:00:00Z")
    String asOf;

    /** The names of all filters, in their order. */
    static List<String> names() {
        return FIELDS.stream().map(Field::getName).toList();
    }

    /** The question that values by name ask; names that do not exist are left out. */
    static TaskQuery of(Map<String, String> values) {
        TaskQuery query = new TaskQuery();
        for (Field field : FIELDS) {
            try {
                field.set(query, values.get(field.getName()));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return query;
    }

    /** What was asked, read. */
    record Filter(
            @Nullable UUID plan,
            @Nullable String unit,
            List<String> roles,
            List<String> statuses,
            List<String> timings,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable String directive,
            @Nullable String words,
            LocalDate day,
            @Nullable Instant asOf) {

        static Filter ofPlan(UUID plan, LocalDate day, @Nullable Instant asOf) {
            return new Filter(plan, null, List.of(), List.of(), List.of(), null, null, null, null, day, asOf);
        }
    }

    Filter read(QueryReader reader, Clock clock) {
        LocalDate day = reader.date("date", date);
        if (role != null && unit == null) {
            reader.add(Fault.of("role", "task.role-without-unit"));
        }
        return new Filter(
                reader.id("plan", plan),
                reader.one("unit", unit, text -> text, "SO-TTTT"),
                reader.choices("role", role, ROLES),
                reader.choices("status", status, TaskStatus.codes()),
                reader.choices("timing", timing, Timing.codes()),
                reader.date("dueFrom", dueFrom),
                reader.date("dueTo", dueTo),
                reader.one("directive", directive, text -> text, "D3"),
                reader.search("q", q),
                day == null ? LocalDate.now(clock) : day,
                reader.instant("asOf", asOf));
    }
}
