package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.PeriodSpan;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.directives.DirectiveRecurrence;
import vn.tongket.plans.directives.Directives;
import vn.tongket.plans.directives.OccasionKind;
import vn.tongket.plans.directives.WriteDirective;
import vn.tongket.plans.plans.Plans;
import vn.tongket.plans.plans.WritePlan;
import vn.tongket.plans.tasks.DuePrecision;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.plans.tasks.WriteTask;

/** Plans known from a secondary source, their tasks, and directives. */
@ApplicationScoped
class PlanRows implements RowLoader {

    private final Plans plans;
    private final Tasks tasks;
    private final Directives directives;
    private final Units units;

    PlanRows(Plans plans, Tasks tasks, Directives directives, Units units) {
        this.plans = plans;
        this.tasks = tasks;
        this.directives = directives;
        this.units = units;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of(
                "plans", RowLoader.each(this::plan),
                "tasks", RowLoader.each(this::task),
                "directives", RowLoader.each(this::directive));
    }

    private void plan(SampleRow row) {
        plans.importPlan(
                new WritePlan(row.text("unit_code"), row.number("year"), row.name("title"), null),
                row.instant("known_since"),
                Objects.requireNonNull(row.source()));
    }

    private void task(SampleRow row) {
        tasks.importTask(
                plan(row.text("plan")),
                new WriteTask(
                        row.text("code"),
                        row.name("title"),
                        row.textOrNull("lead_code"),
                        row.texts("coordinators"),
                        period(row.textOrNull("period")),
                        row.dateOrNull("start"),
                        row.dateOrNull("due"),
                        precision(row.textOrNull("due_precision")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                Objects.requireNonNull(row.source()));
    }

    /** A plan by its key {@code <unit>-<year>}. */
    UUID plan(String key) {
        int dash = key.lastIndexOf('-');
        int year = Integer.parseInt(key.substring(dash + 1));
        UUID unit = units.resolve(key.substring(0, dash), LocalDate.of(year, 12, 31))
                .id();
        return plans.published(unit, year).orElseThrow().id();
    }

    private void directive(SampleRow row) {
        directives.importDirective(
                new WriteDirective(
                        row.text("code"),
                        row.localizedText("text"),
                        new WriteDirective.Giver(
                                row.text("given_by_name"),
                                row.nameOrNull("given_by_position"),
                                row.textOrNull("given_by_unit")),
                        new WriteDirective.Occasion(
                                Codes.read(OccasionKind.class, row.text("occasion_kind")),
                                row.nameOrNull("occasion_title"),
                                row.dateOrNull("occasion_date"),
                                row.textOrNull("document_number"),
                                null,
                                null,
                                null),
                        row.textOrNull("parent"),
                        addressees(row),
                        recurrence(row.textOrNull("recurrence")),
                        period(row.textOrNull("period")),
                        row.dateOrNull("due"),
                        row.source(),
                        row.localizedTextOrNull("note")),
                row.texts("tasks").stream().map(this::taskId).toList());
    }

    private static List<WriteDirective.Addressee> addressees(SampleRow row) {
        List<WriteDirective.Addressee> addressees = new ArrayList<>();
        row.texts("addressee_units").forEach(unit -> addressees.add(new WriteDirective.Addressee(unit, null)));
        List<String> vi = row.texts("addressee_parties_vi");
        List<String> en = row.texts("addressee_parties_en");
        for (int i = 0; i < vi.size(); i++) {
            addressees.add(new WriteDirective.Addressee(null, new Name(vi.get(i), i < en.size() ? en.get(i) : null)));
        }
        return addressees;
    }

    /** A task by its key {@code <plan>/<code>}. */
    private UUID taskId(String key) {
        int slash = key.indexOf('/');
        return tasks.byCode(plan(key.substring(0, slash)), key.substring(slash + 1))
                .orElseThrow();
    }

    private static @Nullable PeriodSpan period(@Nullable String text) {
        return text == null ? null : PeriodSpan.parse(text);
    }

    private static @Nullable DuePrecision precision(@Nullable String text) {
        return Codes.readOrNull(DuePrecision.class, text);
    }

    private static @Nullable DirectiveRecurrence recurrence(@Nullable String text) {
        return Codes.readOrNull(DirectiveRecurrence.class, text);
    }
}
