package vn.tongket.plans.tasks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.directives.DirectiveRef;

/** All that hangs on some tasks, by task. */
record TaskLinks(
        Map<UUID, List<UnitRef>> coordinators,
        Map<UUID, List<UnitRef>> watchers,
        Map<UUID, List<TaskParty>> parties,
        Map<UUID, List<LegalBasis>> legalBases,
        Map<UUID, List<TaskResponse.Deliverable>> deliverables,
        Map<UUID, List<TaskResponse.Milestone>> milestones,
        Map<UUID, List<TaskResponse.Dependency>> dependencies,
        Map<UUID, List<DirectiveRef>> directives,
        Map<UUID, List<String>> indicators,
        Map<UUID, List<TaskResponse.Target>> targets,
        Map<UUID, List<TaskResponse.Lineage>> lineages,
        Map<UUID, BigDecimal> computed,
        Map<UUID, List<TaskResponse.Parts>> parts,
        Map<UUID, List<TaskResponse.Occurrence>> occurrences) {

    private static <T> List<T> of(Map<UUID, List<T>> lists, TaskResponse task) {
        return lists.getOrDefault(task.id(), List.of());
    }

    /**
     * The task with all that hangs on it.
     *
     * @param people whether it says who did what
     */
    TaskResponse complete(TaskResponse task, boolean people) {
        return new TaskResponse(
                task.id(),
                task.plan(),
                task.code(),
                task.title(),
                task.lead(),
                of(coordinators, task),
                task.period(),
                task.start(),
                task.due(),
                task.originalDue(),
                task.duePrecision(),
                task.originalDuePrecision(),
                of(deliverables, task).stream()
                        .map(each -> people ? each : each.withoutPeople())
                        .toList(),
                of(directives, task),
                of(indicators, task),
                task.weight(),
                task.reportedProgress(),
                computed.get(task.id()),
                task.status(),
                task.timing(),
                task.source(),
                task.kind(),
                task.parent(),
                task.position(),
                task.content(),
                of(legalBases, task),
                of(watchers, task),
                of(parties, task),
                task.recurrence(),
                of(milestones, task).stream()
                        .map(each -> people ? each : each.withoutPeople())
                        .toList(),
                of(dependencies, task),
                of(targets, task),
                task.budget(),
                task.funding(),
                task.submittedTo(),
                task.note(),
                task.carriedFrom(),
                of(lineages, task).stream().findFirst().orElse(null),
                task.originalTiming(),
                task.slips(),
                task.completedOn(),
                people ? task.completedBy() : null,
                people ? task.completionNote() : null,
                task.acceptedOn(),
                people ? task.acceptedBy() : null,
                task.pausedOn(),
                task.cancelledOn(),
                task.reason(),
                task.addedIn(),
                task.withdrawnIn(),
                task.external(),
                of(parts, task).stream().findFirst().orElse(null),
                of(occurrences, task));
    }
}
