package vn.tongket.plans.plans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.tasks.LegalBasis;
import vn.tongket.plans.tasks.TaskResponse;

/**
 * What a version of a plan says of a task: its content, with the names that things had then, and nothing of what became
 * of it. Texts of earlier releases may lack members; lists are then empty.
 *
 * @param kind {@code group} or {@code task}
 * @param parent the group that it lies in, or null
 * @param dependencies the tasks that must end before it begins
 * @param directives what it answers
 * @param indicators codes of the indicators it serves
 * @param budget in đồng
 */
@Schema(name = "PlannedTask")
public record PlannedTask(
        UUID id,
        String code,
        String kind,
        @Nullable Parent parent,
        Name title,
        @Nullable LocalizedText content,
        List<Basis> legalBases,
        @Nullable UnitRef lead,
        List<UnitRef> coordinators,
        List<UnitRef> watchers,
        List<Party> parties,
        @Nullable String submittedTo,
        @Nullable String period,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable String duePrecision,
        @Nullable String recurrence,
        List<Deliverable> deliverables,
        List<Milestone> milestones,
        List<Dependency> dependencies,
        List<Directive> directives,
        List<String> indicators,
        List<Target> targets,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal budget,
        @Nullable Name funding,
        @Nullable LocalizedText note) {

    /** Numbers that say the same become equal, and what an earlier release did not know is empty. */
    public PlannedTask {
        legalBases = orEmpty(legalBases);
        coordinators = orEmpty(coordinators);
        watchers = orEmpty(watchers);
        parties = orEmpty(parties);
        deliverables = orEmpty(deliverables);
        milestones = orEmpty(milestones);
        dependencies = orEmpty(dependencies);
        directives = orEmpty(directives);
        indicators = orEmpty(indicators);
        targets = orEmpty(targets);
        weight = bare(weight);
        budget = bare(budget);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What a task says. */
    public static PlannedTask of(TaskResponse task) {
        return new PlannedTask(
                task.id(),
                task.code(),
                task.kind().code(),
                task.parent() == null
                        ? null
                        : new Parent(task.parent().id(), task.parent().code()),
                task.title(),
                task.content(),
                task.legalBases().stream().map(PlannedTask::basis).toList(),
                task.lead(),
                task.coordinators(),
                task.watchers(),
                task.parties().stream()
                        .map(party -> new Party(party.role().code(), party.name()))
                        .toList(),
                task.submittedTo(),
                task.period(),
                task.start(),
                task.due(),
                task.duePrecision() == null ? null : task.duePrecision().code(),
                task.recurrence() == null ? null : task.recurrence().code(),
                task.deliverables().stream().map(PlannedTask::deliverable).toList(),
                task.milestones().stream()
                        .map(step -> new Milestone(step.id(), step.name(), step.due()))
                        .toList(),
                task.dependencies().stream()
                        .map(each ->
                                new Dependency(each.task().id(), each.task().code(), each.lagDays()))
                        .toList(),
                task.directives().stream()
                        .map(each -> new Directive(each.id(), each.code(), each.text()))
                        .toList(),
                task.indicators(),
                task.targets().stream()
                        .map(each -> new Target(each.indicator(), each.unit(), each.period()))
                        .toList(),
                task.weight(),
                task.budget(),
                task.funding(),
                task.note());
    }

    /** The task as it stood, saying what this says; its deadline may have been moved since the version by an extension. */
    TaskResponse over(TaskResponse kept) {
        ObjectNode said = CanonicalJson.tree(kept).deepCopy();
        ObjectNode own = CanonicalJson.tree(this).deepCopy();
        own.set("deliverables", withFate(own.path("deliverables"), said.path("deliverables")));
        own.set("milestones", withFate(own.path("milestones"), said.path("milestones")));
        own.set("dependencies", seen(own.path("dependencies"), said.path("dependencies")));
        own.remove(List.of("due", "duePrecision"));
        said.setAll(own);
        return CanonicalJson.read(said, TaskResponse.class);
    }

    /** Things of a list with what became of those that are still there. */
    private static JsonNode withFate(JsonNode own, JsonNode kept) {
        Map<String, JsonNode> fates = new HashMap<>();
        kept.forEach(thing -> fates.put(thing.path("id").asText(), thing));
        ArrayNode things = JsonNodeFactory.instance.arrayNode();
        own.forEach(thing -> {
            JsonNode fate = fates.get(thing.path("id").asText());
            ObjectNode whole = fate == null ? JsonNodeFactory.instance.objectNode() : fate.deepCopy();
            things.add(whole.setAll((ObjectNode) thing));
        });
        return things;
    }

    /** Of the tasks that must end first, those that the caller sees. */
    private static JsonNode seen(JsonNode own, JsonNode kept) {
        ArrayNode seen = JsonNodeFactory.instance.arrayNode();
        own.forEach(each -> kept.forEach(known -> {
            if (known.path("task").path("id").equals(each.path("id"))) {
                ObjectNode whole = known.deepCopy();
                seen.add(whole.set("lagDays", each.path("lagDays")));
            }
        }));
        return seen;
    }

    /** The same task with some members as another says them. */
    public PlannedTask with(PlannedTask other, Collection<String> members) {
        ObjectNode said = CanonicalJson.tree(this).deepCopy();
        JsonNode others = CanonicalJson.tree(other);
        members.forEach(member -> said.set(member, others.path(member)));
        return CanonicalJson.read(said, PlannedTask.class);
    }

    static Basis basis(LegalBasis basis) {
        return new Basis(basis.document(), basis.number(), basis.date(), basis.page());
    }

    private static Deliverable deliverable(TaskResponse.Deliverable thing) {
        return new Deliverable(
                thing.id(),
                thing.vi(),
                thing.en(),
                thing.kind() == null ? null : thing.kind().code(),
                thing.description());
    }

    /** The group that the task lies in. */
    @Schema(name = "PlannedTaskParent")
    public record Parent(UUID id, String code) {}

    /** A document by which the task is given. */
    @Schema(name = "PlannedTaskLegalBasis")
    public record Basis(
            String document,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String page) {}

    /**
     * A party outside the hierarchy.
     *
     * @param role {@code coordinator} or {@code watcher}
     */
    @Schema(name = "PlannedTaskParty")
    public record Party(String role, Name name) {}

    /** A thing that the task brings forth. */
    @Schema(name = "PlannedTaskDeliverable")
    public record Deliverable(
            UUID id,
            String vi,
            @Nullable String en,
            @Nullable String kind,
            @Nullable LocalizedText description) {}

    /** A station on the way. */
    @Schema(name = "PlannedTaskMilestone")
    public record Milestone(UUID id, Name name, LocalDate due) {}

    /**
     * A task that must end first.
     *
     * @param lagDays how many days must pass between
     */
    @Schema(name = "PlannedTaskDependency")
    public record Dependency(UUID id, String code, Integer lagDays) {}

    /** A directive that the task answers. */
    @Schema(name = "PlannedTaskDirective")
    public record Directive(UUID id, String code, LocalizedText text) {}

    /** A target that the task serves. */
    @Schema(name = "PlannedTaskTarget")
    public record Target(String indicator, UnitRef unit, String period) {}
}
