package vn.tongket.plans.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /tasks}. */
class TaskQuery {

    private static final String NAMES =
            "plan, unit, within, role, year, kind, group, status, timing, dueFrom, dueTo, dueWithin, directive, indicator, minSlips, external, q, date, asOf, originalTiming, published, without, lead, coordinator";

    static final List<String> ROLES = List.of("lead", "coordinator", "watcher");

    private static final List<String> LACKING = List.of("lead", "coordinator", "directive", "group", "deadline");

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
    @Parameter(
            description =
                    "What `unit`, or those `within`, do for them: lead, coordinator, watcher; several with commas, all without it.")
    String role;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "open, completed (not yet accepted), done, paused, cancelled; several with commas. A group is what the least advanced of its tasks is.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "not-stated, no-deadline, not-due, due-soon, overdue, done-early, done-on-time, done-late, paused, cancelled; several with commas. A group has none.")
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
    @Parameter(
            description =
                    "Due today or within this number of working days, as the calendar counts them, whatever became of them; a recurring task where one of the times at which it comes up is.",
            example = "5")
    String dueWithin;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks that answer this directive (id, or the code of all that bear it).", example = "D3")
    String directive;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Words of the title, the content or the code; case and diacritics do not matter.",
            example = "ha tang")
    String q;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks of this unit and of all below it (code or id).", example = "06")
    String within;

    @RestQuery
    @Nullable
    @Parameter(description = "The year of the plan.", example = "2023")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "group, task; both without it.")
    String kind;

    @RestQuery
    @Nullable
    @Parameter(description = "All lines below this group (id).")
    String group;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks that serve one of these indicators (codes); several with commas.")
    String indicator;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks whose deadline was moved so often at least.", example = "2")
    String minSlips;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Tasks of another system that are mirrored here: its name, or its name, a colon and the key there.",
            example = "TAN:2023-17")
    String external;

    @RestQuery
    @Nullable
    @Parameter(description = "The day on which codes of units are read; today without it.", example = "2023-12-31")
    String date;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Tasks as plans said them at this instant; `status` and `timing` are those of its day.",
            example = "2023-01-01T00:00:00Z")
    String asOf;

    @RestQuery
    @Nullable
    @Parameter(description = "As `timing`, against the original deadline; several with commas.")
    String originalTiming;

    @RestQuery
    @Nullable
    @Parameter(
            description = "`true`: of published plans only, whatever else the caller may see.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String published;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Tasks that lack all of these: lead, coordinator, directive, group, deadline; several with commas.")
    String without;

    @RestQuery
    @Nullable
    @Parameter(description = "Tasks that this unit leads (code or id), beside what `unit` asks.", example = "SO-TTTT")
    String lead;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Tasks that this unit helps with (code or id), beside what `unit` asks.",
            example = "UBND-TINH")
    String coordinator;

    /** The parameters of an address; a fault for one that does not exist. */
    private static TaskQuery of(Map<String, String> parameters, QueryReader reader) {
        TaskQuery query = new TaskQuery();
        parameters.forEach((name, value) -> {
            switch (name) {
                case "plan" -> query.plan = value;
                case "unit" -> query.unit = value;
                case "within" -> query.within = value;
                case "role" -> query.role = value;
                case "year" -> query.year = value;
                case "kind" -> query.kind = value;
                case "group" -> query.group = value;
                case "status" -> query.status = value;
                case "timing" -> query.timing = value;
                case "dueFrom" -> query.dueFrom = value;
                case "dueTo" -> query.dueTo = value;
                case "dueWithin" -> query.dueWithin = value;
                case "directive" -> query.directive = value;
                case "indicator" -> query.indicator = value;
                case "minSlips" -> query.minSlips = value;
                case "external" -> query.external = value;
                case "q" -> query.q = value;
                case "date" -> query.date = value;
                case "asOf" -> query.asOf = value;
                case "originalTiming" -> query.originalTiming = value;
                case "published" -> query.published = value;
                case "without" -> query.without = value;
                case "lead" -> query.lead = value;
                case "coordinator" -> query.coordinator = value;
                default -> reader.add(Fault.of(name, "query.unknown-parameter", NAMES));
            }
        });
        return query;
    }

    /**
     * What the parameters of an address ask.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 for one that does not exist or fit
     */
    static Filter read(Map<String, String> parameters, Clock clock) {
        QueryReader reader = new QueryReader();
        Filter filter = of(parameters, reader).read(reader, clock);
        reader.check();
        return filter;
    }

    /** What was asked, read. */
    record Filter(
            @Nullable UUID plan,
            @Nullable String unit,
            @Nullable String within,
            List<String> roles,
            @Nullable Integer year,
            List<String> kinds,
            @Nullable UUID group,
            List<String> statuses,
            List<String> timings,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable Integer dueWithin,
            @Nullable String directive,
            List<String> indicators,
            @Nullable Integer minSlips,
            @Nullable ExternalKey external,
            @Nullable String words,
            LocalDate day,
            @Nullable Instant asOf,
            List<String> originalTimings,
            boolean published,
            List<String> lacking,
            @Nullable String lead,
            @Nullable String coordinator) {

        static Filter ofPlan(UUID plan, LocalDate day, @Nullable Instant asOf) {
            return new Filter(
                    plan, null, null, List.of(), null, List.of(), null, List.of(), List.of(), null, null, null, null,
                    List.of(), null, null, null, day, asOf, List.of(), false, List.of(), null, null);
        }
    }

    Filter read(QueryReader reader, Clock clock) {
        LocalDate day = reader.date("date", date);
        if (role != null && unit == null && within == null) {
            reader.add(Fault.of("role", "task.role-without-unit"));
        }
        return new Filter(
                reader.id("plan", plan),
                reader.one("unit", unit, text -> text, "SO-TTTT"),
                reader.one("within", within, text -> text, "06"),
                reader.choices("role", role, ROLES),
                reader.year("year", year),
                reader.choices("kind", kind, Codes.all(TaskKind.class)),
                reader.id("group", group),
                reader.choices("status", status, Codes.all(TaskStatus.class)),
                reader.choices("timing", timing, Codes.all(Timing.class)),
                reader.date("dueFrom", dueFrom),
                reader.date("dueTo", dueTo),
                reader.one("dueWithin", dueWithin, TaskQuery::number, "0–1000"),
                reader.one("directive", directive, text -> text, "D3"),
                reader.texts("indicator", indicator),
                reader.one("minSlips", minSlips, TaskQuery::number, "0–1000"),
                reader.one("external", external, ExternalKey::parse, "TAN, TAN:2023-17"),
                reader.search("q", q),
                day == null ? LocalDate.now(clock) : day,
                reader.instant("asOf", asOf),
                reader.choices("originalTiming", originalTiming, Codes.all(Timing.class)),
                reader.flag("published", published),
                reader.choices("without", without, LACKING),
                reader.one("lead", lead, text -> text, "SO-TTTT"),
                reader.one("coordinator", coordinator, text -> text, "UBND-TINH"));
    }

    private static Integer number(String text) {
        if (!text.matches("\\d{1,3}|1000")) {
            throw new IllegalArgumentException();
        }
        return Integer.valueOf(text);
    }
}
