package vn.tongket.plans.tasks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodSpan;
import vn.tongket.organisation.units.UnitRef;

/**
 * A task as a planner writes it; codes of units are read on the last day of the plan's year. In a merge patch a list is
 * replaced as a whole.
 *
 * @param code unique within the plan
 * @param lead code or id of the one unit that answers for it; needed once the plan is issued
 * @param coordinators codes or ids of units that help
 * @param due with precision {@code month}, {@code quarter} or {@code year}: the last day of it
 * @param duePrecision null where nothing is stated; {@code regularly} and {@code none} come without {@code due}
 * @param directives codes or ids of the directives that it answers
 * @param indicators codes of the indicators that it serves
 * @param kind {@code group} for a heading over other lines, which has neither units nor a deadline; else {@code task}
 * @param parent code or id of the group of this plan that it belongs to
 * @param position its place among the lines of the plan, from 1; at the end without it
 * @param watchers codes or ids of units that watch it
 * @param parties helpers and watchers outside the hierarchy, by name
 * @param recurrence how often it is to be done again; null: once
 * @param dependencies the tasks that must end before it begins
 * @param targets targets that it serves; they must be set
 * @param budget in đồng
 * @param funding where the money comes from
 * @param submittedTo who it is submitted to, or who signs what comes of it
 */
public record WriteTask(
        @NotBlank @Pattern(regexp = CODE) String code,
        @NotNull Name title,
        @Nullable @Size(max = 40) String lead,
        @Nullable @Size(max = 200) List<String> coordinators,

        @Nullable @Schema(implementation = String.class, example = "2023/2025")
        PeriodSpan period,

        @Nullable LocalDate start,
        @Nullable LocalDate due,

        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"day", "month", "quarter", "year", "regularly", "none"})
        DuePrecision duePrecision,

        @Nullable @Size(max = 50) List<Deliverable> deliverables,
        @Nullable @Size(max = 50) List<String> directives,
        @Nullable @Size(max = 50) List<String> indicators,
        @Nullable @Min(0) @Max(1_000_000) BigDecimal weight,

        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"group", "task"})
        TaskKind kind,

        @Nullable @Size(max = 40) String parent,
        @Nullable @Min(1) @Max(100_000) Integer position,
        @Nullable LocalizedText content,
        @Nullable @Size(max = 50) List<LegalBasis> legalBases,
        @Nullable @Size(max = 200) List<String> watchers,
        @Nullable @Size(max = 50) List<TaskParty> parties,

        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"month", "quarter", "half-year", "year"})
        TaskRecurrence recurrence,

        @Nullable @Size(max = 50) List<Milestone> milestones,
        @Nullable @Size(max = 50) List<Dependency> dependencies,
        @Nullable @Size(max = 50) List<Target> targets,
        @Nullable @Min(0) @Max(999_999_999_999_999_999L) BigDecimal budget,
        @Nullable Name funding,
        @Nullable @Size(max = 200) String submittedTo,
        @Nullable LocalizedText note,
        @Nullable ExternalKey external) {

    static final String CODE = "^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$";

    /** A task of which nothing is known but its code and its title. */
    public static WriteTask of(String code, Name title) {
        return new WriteTask(
                code, title, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Something that it brings forth.
     *
     * @param id of one that is there, so that it keeps what became of it; without it the one of the same name is meant
     */
    @Schema(name = "WriteDeliverable")
    public record Deliverable(
            @NotBlank @Size(max = 200) String vi,
            @Nullable @Size(max = 200) String en,
            @Nullable UUID id,

            @Nullable
            @Schema(
                    implementation = String.class,
                    enumeration = {"document", "report", "plan", "system", "event", "product", "other"})
            DeliverableKind kind,

            @Nullable LocalizedText description) {}

    /**
     * A step on the way.
     *
     * @param id of one that is there, so that it keeps what became of it; without it the one of the same name is meant
     * @param due the day by which it is to be reached
     */
    @Schema(name = "WriteMilestone")
    public record Milestone(
            @Nullable UUID id, @NotNull Name name, @NotNull LocalDate due) {}

    /**
     * A task that must end before this one begins.
     *
     * @param task its id, or its code where it is of the same plan
     * @param lagDays how many days later this one begins; 0 without it
     */
    @Schema(name = "WriteDependency")
    public record Dependency(
            @NotBlank @Size(max = 40) String task,
            @Nullable @Min(-3660) @Max(3660) Integer lagDays) {}

    /** A target that the task serves, by its key. */
    @Schema(name = "WriteTaskTarget")
    public record Target(
            @NotBlank @Size(max = 64) String indicator,
            @NotBlank @Size(max = 40) String unit,

            @NotNull @Schema(implementation = String.class, example = "2023")
            Period period) {}

    /** A task as a merge patch finds it. */
    static WriteTask of(TaskResponse task) {
        return new WriteTask(
                task.code(),
                task.title(),
                task.lead() == null ? null : id(task.lead()),
                ids(task.coordinators()),
                task.period() == null ? null : PeriodSpan.parse(task.period()),
                task.start(),
                task.due(),
                task.duePrecision(),
                task.deliverables().stream().map(WriteTask::of).toList(),
                task.directives().stream().map(each -> each.id().toString()).toList(),
                task.indicators(),
                task.weight(),
                task.kind(),
                task.parent() == null ? null : task.parent().id().toString(),
                task.position(),
                task.content(),
                task.legalBases(),
                ids(task.watchers()),
                task.parties(),
                task.recurrence(),
                task.milestones().stream()
                        .map(each -> new Milestone(each.id(), each.name(), each.due()))
                        .toList(),
                task.dependencies().stream()
                        .map(each -> new Dependency(each.task().id().toString(), each.lagDays()))
                        .toList(),
                task.targets().stream()
                        .map(each -> new Target(each.indicator(), id(each.unit()), Period.parse(each.period())))
                        .toList(),
                task.budget(),
                task.funding(),
                task.submittedTo(),
                task.note(),
                task.external());
    }

    private static Deliverable of(TaskResponse.Deliverable deliverable) {
        return new Deliverable(
                deliverable.vi(), deliverable.en(), deliverable.id(), deliverable.kind(), deliverable.description());
    }

    private static List<String> ids(List<UnitRef> units) {
        return units.stream().map(WriteTask::id).toList();
    }

    private static String id(UnitRef unit) {
        return unit.id().toString();
    }
}
