package vn.tongket.plans.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;

/**
 * What a planner writes of a task, with all that it names found.
 *
 * @param dependencies the days between, by the task that must end before
 */
record TaskContent(
        String code,
        Name title,
        TaskKind kind,
        @Nullable UUID parent,
        @Nullable LocalizedText content,
        Parts parts,
        @Nullable String period,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable DuePrecision duePrecision,
        @Nullable TaskRecurrence recurrence,
        List<LegalBasis> legalBases,
        List<WriteTask.Deliverable> deliverables,
        List<WriteTask.Milestone> milestones,
        Map<UUID, Integer> dependencies,
        Set<UUID> directives,
        Set<String> indicators,
        Set<TargetKey> targets,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal budget,
        @Nullable Name funding,
        @Nullable String submittedTo,
        @Nullable LocalizedText note,
        @Nullable ExternalKey external) {

    /** Who takes part. */
    record Parts(@Nullable UUID lead, List<UUID> coordinators, List<UUID> watchers, List<TaskParty> parties) {}

    /** The key of a target. */
    record TargetKey(String indicator, UUID unit, Period period) {}

    static TaskContent of(TaskResponse task) {
        WriteTask written = WriteTask.of(task);
        return new TaskContent(
                task.code(),
                task.title(),
                task.kind(),
                task.parent() == null ? null : task.parent().id(),
                task.content(),
                new Parts(
                        task.lead() == null ? null : task.lead().id(),
                        ids(task.coordinators()),
                        ids(task.watchers()),
                        task.parties()),
                task.period(),
                task.start(),
                task.due(),
                task.duePrecision(),
                task.recurrence(),
                task.legalBases(),
                orEmpty(written.deliverables()),
                orEmpty(written.milestones()),
                task.dependencies().stream()
                        .collect(Collectors.toMap(each -> each.task().id(), TaskResponse.Dependency::lagDays)),
                task.directives().stream().map(each -> each.id()).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(task.indicators()),
                task.targets().stream()
                        .map(each -> new TargetKey(each.indicator(), each.unit().id(), Period.parse(each.period())))
                        .collect(Collectors.toUnmodifiableSet()),
                stripped(task.weight()),
                stripped(task.budget()),
                task.funding(),
                task.submittedTo(),
                task.note(),
                task.external());
    }

    private static List<UUID> ids(List<UnitRef> units) {
        return units.stream().map(UnitRef::id).toList();
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static @Nullable BigDecimal stripped(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
