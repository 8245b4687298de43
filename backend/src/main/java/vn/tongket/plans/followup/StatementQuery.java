package vn.tongket.plans.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.FileParameters;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /statements/tasks}; what tasks are counted is asked in the words of {@code GET /tasks}. */
class StatementQuery {

    private static final List<String> ROLES = List.of("lead", "coordinator", "watcher");

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "What the rows are: unit (the lead; also without it), coordinator, directive, group (the outermost of the plan), period (quarters of the deadline).",
            example = "unit")
    String by;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks of this plan (id).")
    String plan;

    @RestQuery
    @Nullable
    @Parameter(description = "The year of the plans.", example = "2023")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks of this unit (code or id).", example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks of this unit and of all below it (code or id).", example = "06")
    String within;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "What `unit`, or those `within`, do for them: lead, coordinator, watcher; several with commas, all without it.")
    String role;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks that answer this directive (id, or the code of all that bear it).", example = "D3")
    String directive;

    @RestQuery
    @Nullable
    @Parameter(description = "All tasks below this group (id).")
    String group;

    @RestQuery
    @Nullable
    @Parameter(description = "Due on this day or later.", example = "2023-01-01")
    String from;

    @RestQuery
    @Nullable
    @Parameter(description = "Due on this day or earlier.", example = "2023-12-31")
    String to;

    @RestQuery
    @Nullable
    @Parameter(description = "The day on which units are read and named; today without it.", example = "2023-12-31")
    String date;

    @RestQuery
    @Nullable
    @Parameter(
            description = "As plans said it at this instant; how tasks stand is that of its day.",
            example = "2023-12-31T16:59:59Z")
    String asOf;

    @RestQuery
    @Nullable
    @Parameter(
            description = FileParameters.FORMAT,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv", "xlsx"}))
    String format;

    @RestQuery
    @Nullable
    @Parameter(description = FileParameters.BOM, schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String bom;

    /** What was asked, read. */
    record Filter(
            StatementGrouping by,
            @Nullable UUID plan,
            @Nullable Integer year,
            @Nullable String unit,
            @Nullable String within,
            List<String> roles,
            @Nullable String directive,
            @Nullable UUID group,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate date,
            @Nullable Instant asOf) {}

    /**
     * Reads them.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 with all faults
     */
    Filter read(Clock clock) {
        QueryReader reader = new QueryReader();
        reader.flag("bom", bom);
        if (role != null && unit == null && within == null) {
            reader.add(Fault.of("role", "task.role-without-unit"));
        }
        StatementGrouping grouping =
                reader.one("by", by, StatementGrouping::of, String.join(" | ", StatementGrouping.codes()));
        LocalDate day = reader.date("date", date);
        Filter filter = new Filter(
                grouping == null ? StatementGrouping.UNIT : grouping,
                reader.id("plan", plan),
                reader.year("year", year),
                reader.one("unit", unit, text -> text, "SO-TTTT"),
                reader.one("within", within, text -> text, "06"),
                reader.choices("role", role, ROLES),
                reader.one("directive", directive, text -> text, "D3"),
                reader.id("group", group),
                reader.date("from", from),
                reader.date("to", to),
                day == null ? LocalDate.now(clock) : day,
                reader.instant("asOf", asOf));
        reader.check();
        return filter;
    }
}
