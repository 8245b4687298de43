package vn.tongket.plans.tasks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.directives.DirectiveRef;

/**
 * A task of a plan. Units are named as on the last day of the plan's year; who did what is shown to those with a role on
 * the plan's unit.
 *
 * @param code its code within the plan
 * @param lead the one unit that answers for it; null only where the plan is not issued, the source names none, or it is a
 *     group
 * @param coordinators units that help
 * @param period the time over which it runs: {@code 2023}, {@code 2023-Q1}, {@code 2023/2025}
 * @param due the deadline: the last day of the month, quarter or year where no day is stated
 * @param originalDue the deadline of the plan as issued
 * @param duePrecision how exactly the deadline is stated; null: not stated
 * @param originalDuePrecision how exactly the original deadline was stated; null: it was not
 * @param deliverables what it brings forth
 * @param indicators codes of the indicators it serves
 * @param weight its share among its siblings, or null
 * @param reportedProgress percent as reported; null: not reported
 * @param computedProgress percent; null: nothing to compute it from
 * @param status what became of it by today, or by the day of {@code asOf}; that of a group is the least advanced of the tasks
 *     below it, those that are cancelled out of the count
 * @param timing how it stands that day against its deadline; null for a group. In a plan that was not published yet nothing is due
 * @param kind a task, or a group of tasks
 * @param parent the group it belongs to
 * @param position its place among the lines of the plan
 * @param watchers units that watch it
 * @param parties helpers and watchers outside the hierarchy
 * @param recurrence how often it is to be done again; null: once
 * @param dependencies tasks that must end before it begins, of plans that the caller may see
 * @param targets targets it serves
 * @param budget in đồng
 * @param funding where the money comes from
 * @param submittedTo who it is submitted to, or who signs what comes of it
 * @param carriedFrom the task of an earlier plan that it goes on with
 * @param lineage how far back that leads
 * @param originalTiming how it stands that day against its original deadline
 * @param slips how often its deadline was moved by an extension
 * @param completedOn the day on which its lead unit had done it
 * @param acceptedOn the day on which the owner of the plan accepted that
 * @param reason why it was cancelled or paused
 * @param addedIn the version of the plan that brought it; null: it was there from the first
 * @param withdrawnIn the version of the plan that took it out; null: it is in the plan
 * @param external what another system calls it
 * @param parts how the tasks below a group stand; null for a task
 * @param occurrences the times at which a recurring task comes up
 */
@Schema(name = "Task")
public record TaskResponse(
        UUID id,
        PlanRef plan,
        String code,
        Name title,
        @Nullable UnitRef lead,
        List<UnitRef> coordinators,
        @Nullable String period,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        @Nullable DuePrecision duePrecision,
        @Nullable DuePrecision originalDuePrecision,
        List<Deliverable> deliverables,
        List<DirectiveRef> directives,
        List<String> indicators,
        @Nullable BigDecimal weight,

        @Schema(description = "Percent as reported; null: not reported.") @Nullable
        BigDecimal reportedProgress,

        @Schema(description = "Percent; null: nothing to compute it from.") @Nullable
        BigDecimal computedProgress,

        TaskStatus status,
        @Nullable Timing timing,
        @Nullable Source source,
        TaskKind kind,
        @Nullable Group parent,
        Integer position,
        @Nullable LocalizedText content,
        List<LegalBasis> legalBases,
        List<UnitRef> watchers,
        List<TaskParty> parties,
        @Nullable TaskRecurrence recurrence,
        List<Milestone> milestones,
        List<Dependency> dependencies,
        List<Target> targets,
        @Nullable BigDecimal budget,
        @Nullable Name funding,
        @Nullable String submittedTo,
        @Nullable LocalizedText note,
        @Nullable Carried carriedFrom,
        @Nullable Lineage lineage,
        @Nullable Timing originalTiming,
        Integer slips,
        @Nullable LocalDate completedOn,
        @Nullable String completedBy,
        @Nullable String completionNote,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String reason,
        @Nullable Integer addedIn,
        @Nullable Integer withdrawnIn,
        @Nullable ExternalKey external,
        @Nullable Parts parts,
        List<Occurrence> occurrences) {

    /** The group of the same plan that a line lies in. */
    @Schema(name = "TaskGroup")
    public record Group(UUID id, String code, Name title) {}

    /**
     * Something that a task brings forth.
     *
     * @param vi its name
     * @param kind null: not stated
     * @param acceptedOn the day on which it was accepted
     */
    @Schema(name = "Deliverable")
    public record Deliverable(
            String vi,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String en,

            UUID id,
            @Nullable DeliverableKind kind,
            @Nullable LocalizedText description,
            @Nullable LocalDate acceptedOn,
            @Nullable String acceptedBy,
            @Nullable String acceptanceNote) {

        /** What was accepted later was not yet that day. */
        Deliverable until(LocalDate day) {
            return acceptedOn == null || !acceptedOn.isAfter(day)
                    ? this
                    : new Deliverable(vi, en, id, kind, description, null, null, null);
        }

        Deliverable withoutPeople() {
            return new Deliverable(vi, en, id, kind, description, acceptedOn, null, null);
        }
    }

    /**
     * A step on the way.
     *
     * @param due the day by which it is to be reached
     */
    @Schema(name = "Milestone")
    public record Milestone(
            UUID id,
            Name name,
            LocalDate due,
            @Nullable LocalDate reachedOn,
            @Nullable String reachedBy) {

        /** What was reached later was not yet that day. */
        Milestone until(LocalDate day) {
            return reachedOn == null || !reachedOn.isAfter(day) ? this : new Milestone(id, name, due, null, null);
        }

        Milestone withoutPeople() {
            return new Milestone(id, name, due, reachedOn, null);
        }
    }

    /**
     * A task that must end before this one begins.
     *
     * @param lagDays how many days later this one begins
     */
    @Schema(name = "Dependency")
    public record Dependency(Other task, Integer lagDays) {}

    /** A task of any plan. */
    @Schema(name = "OtherTask")
    public record Other(UUID id, String code, Name title, PlanRef plan) {}

    /** A target that a task serves; finishing the task moves no figure. */
    @Schema(name = "TaskTarget")
    public record Target(String indicator, UnitRef unit, String period) {}

    /** The task of an earlier plan that a task goes on with. */
    @Schema(name = "CarriedFrom")
    public record Carried(UUID task, PlanRef plan, String code) {}

    /**
     * How far back a task leads that was carried over.
     *
     * @param years in how many plans it has stood, this one counted in
     * @param firstDue when the first of them was to be done
     */
    @Schema(name = "Lineage")
    public record Lineage(Integer years, @Nullable LocalDate firstDue) {}

    /**
     * How the tasks below a group stand that day.
     *
     * @param total those that count: all but the cancelled
     * @param completed reported done, not yet accepted
     * @param overdue how many of them are overdue
     */
    @Schema(name = "TaskParts")
    public record Parts(
            Integer total,
            Integer open,
            Integer paused,
            Integer completed,
            Integer done,
            Integer cancelled,
            Integer overdue) {}

    /** A time at which a recurring task comes up, as it stands that day. */
    @Schema(name = "OccurrenceDue")
    public record Occurrence(Integer ordinal, String period, LocalDate due, TaskStatus status, Timing timing) {}
}
