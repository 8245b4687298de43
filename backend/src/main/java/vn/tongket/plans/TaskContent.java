package vn.tongket.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;
import vn.tongket.units.UnitRef;

/** What a planner writes of a task, with the units and directives it names found. */
record TaskContent(
        String code,
        Name title,
        @Nullable UUID lead,
        List<UUID> coordinators,
        @Nullable String period,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable DuePrecision duePrecision,
        List<Name> deliverables,
        Set<UUID> directives,
        Set<String> indicators,
        @Nullable BigDecimal weight) {

    static TaskContent of(TaskResponse task) {
        return new TaskContent(
                task.code(),
                task.title(),
                task.lead() == null ? null : task.lead().id(),
                task.coordinators().stream().map(UnitRef::id).toList(),
                task.period(),
                task.start(),
                task.due(),
                task.duePrecision(),
                task.deliverables(),
                task.directives().stream().map(DirectiveRef::id).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(task.indicators()),
                task.weight() == null ? null : task.weight().stripTrailingZeros());
    }

    /** The same as a merge patch finds it. */
    static WriteTaskChange toChange(TaskResponse task) {
        return new WriteTaskChange(
                task.code(),
                task.title(),
                task.lead() == null ? null : task.lead().id().toString(),
                task.coordinators().stream().map(unit -> unit.id().toString()).toList(),
                task.period() == null ? null : TaskPeriod.parse(task.period()),
                task.start(),
                task.due(),
                task.duePrecision(),
                task.deliverables(),
                task.directives().stream()
                        .map(directive -> directive.id().toString())
                        .toList(),
                task.indicators(),
                task.weight());
    }
}
