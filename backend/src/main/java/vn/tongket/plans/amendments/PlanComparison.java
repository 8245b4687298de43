package vn.tongket.plans.amendments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Tabular;
import vn.tongket.kernel.text.Name;
import vn.tongket.plans.plans.CanonicalJson;
import vn.tongket.plans.plans.PlanSnapshot;
import vn.tongket.plans.plans.PlannedTask;

/**
 * The net difference of two versions of a plan: what was changed and changed back is none.
 *
 * @param from the version that was, 0 for before the first
 * @param to the version that came
 * @param lines one a task that differs: those of the later version in its order, then those that are gone
 */
@Schema(name = "PlanComparison")
public record PlanComparison(UUID plan, Integer from, Integer to, Counts counts, List<TaskDifference> lines)
        implements Tabular {

    /** How many tasks differ in which way. */
    @Schema(name = "PlanComparisonCounts")
    public record Counts(int changed, int added, int withdrawn) {}

    /** A task that differs. */
    @Schema(name = "PlanComparisonLine")
    public record TaskDifference(UUID task, String code, Name title, AmendmentAction action, List<Field> fields) {}

    /**
     * A member of a task that differs.
     *
     * @param field its name, as in a task
     * @param from what it was; null: nothing was said
     * @param to what it became; null: nothing is said
     */
    @Schema(name = "PlanComparisonField")
    public record Field(
            String field,

            @Schema(description = "What it was, as a task shows it; null: nothing was said.", nullable = true) @Nullable
            JsonNode from,

            @Schema(description = "What it became, as a task shows it; null: nothing is said.", nullable = true)
            @Nullable
            JsonNode to) {}

    /** A row of the comparison as a table: a line with one of its fields. */
    public record Row(
            String code,
            String title,
            String action,
            String field,
            @Nullable JsonNode from,
            @Nullable JsonNode to) {}

    /** Compares two versions. */
    static PlanComparison between(UUID plan, int from, PlanSnapshot before, int to, PlanSnapshot after) {
        Map<UUID, PlannedTask> gone = new LinkedHashMap<>();
        before.tasks().forEach(task -> gone.put(task.id(), task));
        List<TaskDifference> lines = new ArrayList<>();
        for (PlannedTask task : after.tasks()) {
            PlannedTask former = gone.remove(task.id());
            List<Field> fields = fields(former, task);
            if (!fields.isEmpty()) {
                lines.add(line(task, former == null ? AmendmentAction.ADD : AmendmentAction.CHANGE, fields));
            }
        }
        gone.values().forEach(task -> lines.add(line(task, AmendmentAction.WITHDRAW, fields(task, null))));
        return new PlanComparison(plan, from, to, counts(lines), List.copyOf(lines));
    }

    private static TaskDifference line(PlannedTask task, AmendmentAction action, List<Field> fields) {
        return new TaskDifference(task.id(), task.code(), task.title(), action, fields);
    }

    private static Counts counts(List<TaskDifference> lines) {
        return new Counts(
                count(lines, AmendmentAction.CHANGE),
                count(lines, AmendmentAction.ADD),
                count(lines, AmendmentAction.WITHDRAW));
    }

    private static int count(List<TaskDifference> lines, AmendmentAction action) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.action() == action).count());
    }

    /** The members in which two states of a task differ; a state that is null says nothing. */
    static List<Field> fields(@Nullable PlannedTask former, @Nullable PlannedTask latter) {
        return fields(tree(former), tree(latter), name -> !name.equals("id"));
    }

    /** The members, of those that count, in which two states of a thing differ. */
    static List<Field> fields(JsonNode was, JsonNode is, Predicate<String> counts) {
        Set<String> names = new LinkedHashSet<>();
        is.fieldNames().forEachRemaining(names::add);
        was.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(counts)
                .filter(name -> !same(was.path(name), is.path(name)))
                .map(name -> new Field(name, said(was.path(name)), said(is.path(name))))
                .toList();
    }

    private static JsonNode tree(@Nullable PlannedTask task) {
        return task == null ? JsonNodeFactory.instance.objectNode() : CanonicalJson.tree(task);
    }

    /** A member of a task as it is shown, or null where it says nothing. */
    static @Nullable JsonNode member(PlannedTask task, String field) {
        return said(CanonicalJson.tree(task).path(field));
    }

    private static @Nullable JsonNode said(JsonNode value) {
        return silent(value) ? null : value;
    }

    private static boolean silent(JsonNode value) {
        return value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty());
    }

    /** Whether two members say the same. */
    static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return essence(one == null ? NullNode.instance : one)
                .equals(essence(other == null ? NullNode.instance : other));
    }

    /**
     * What is compared: a thing that has an id and a code is that thing, whatever it is called meanwhile; one without a code
     * is what it says, whichever row keeps it; nothing said and an empty list are one.
     */
    private static JsonNode essence(JsonNode value) {
        if (silent(value)) {
            return NullNode.instance;
        }
        if (value.isArray()) {
            ArrayNode bare = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> bare.add(essence(item)));
            return bare;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        boolean reference = value.path("id").isTextual() && value.path("code").isTextual();
        value.properties().forEach(member -> {
            boolean name = reference
                    ? List.of("code", "name", "text").contains(member.getKey())
                    : member.getKey().equals("id");
            if (!name && !silent(member.getValue())) {
                bare.set(member.getKey(), essence(member.getValue()));
            }
        });
        return bare;
    }

    @Override
    @JsonIgnore
    public List<?> tableRows() {
        return lines.stream()
                .flatMap(line -> line.fields().stream()
                        .map(field -> new Row(
                                line.code(),
                                line.title().vi(),
                                line.action().code(),
                                field.field(),
                                field.from(),
                                field.to())))
                .toList();
    }

    @Override
    @JsonIgnore
    public Class<?> tableRow() {
        return Row.class;
    }
}
