package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.plans.CanonicalJson;
import vn.tongket.plans.plans.PlannedTask;

/** What the cells of a row mean for a task: members of it, as in a merge patch. */
final class AnnexPatch {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final @Nullable PlannedTask task;
    private final int year;
    private final AnnexUnits units;
    private final AnnexNames names;

    /**
     * A task as it stands.
     *
     * @param task null for one that comes
     * @param year of the plan, for deadlines that name none
     * @param names of the units
     */
    AnnexPatch(@Nullable PlannedTask task, int year, AnnexNames names) {
        this.task = task;
        this.year = year;
        this.units = new AnnexUnits(text -> standing(text) != null || party(text) != null, names);
        this.names = names;
    }

    /**
     * The members that a cell sets.
     *
     * @throws IllegalArgumentException with the forms that there are, where it has none of them
     */
    Map<String, JsonNode> of(AnnexColumn column, String text) {
        return switch (column) {
            case CODE -> Map.of("code", text(text));
            case TITLE -> Map.of("title", name(text));
            case LEGAL_BASES -> Map.of("legalBases", bases(text));
            case LEAD -> Map.of("lead", text.isEmpty() ? NullNode.instance : text(unit(lead(text))));
            case COORDINATORS -> helpers(text);
            case SUBMITTED_TO -> Map.of("submittedTo", textOrNull(text));
            case DUE -> due(text);
            case DELIVERABLES -> Map.of("deliverables", deliverables(text));
            case BUDGET -> Map.of("budget", text.isEmpty() ? NullNode.instance : JSON.numberNode(new BigDecimal(text)));
            case FUNDING -> Map.of("funding", nameOrNull(text));
            case NOTE -> Map.of("note", nameOrNull(text));
            case TASK, REVISION -> Map.of();
        };
    }

    private static JsonNode text(String text) {
        return JSON.textNode(text);
    }

    private static JsonNode textOrNull(String text) {
        return text.isEmpty() ? NullNode.instance : text(text);
    }

    private static JsonNode name(String text) {
        return JSON.objectNode().put("vi", text);
    }

    private static JsonNode nameOrNull(String text) {
        return text.isEmpty() ? NullNode.instance : name(text);
    }

    private static JsonNode bases(String text) {
        ArrayNode bases = JSON.arrayNode();
        for (String line : AnnexText.lines(text)) {
            try {
                bases.add(CanonicalJson.tree(AnnexText.basis(line)));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("Quyết định số 12/QĐ-UBND ngày 05/01/2023, trang 3", e);
            }
        }
        return bases;
    }

    private String lead(String text) {
        List<String> named = units.read(text);
        if (named.size() != 1) {
            throw new IllegalArgumentException("Sở Nội vụ (LC-SNV)");
        }
        return named.getFirst();
    }

    /**
     * What names a unit: its code, the id of one that stands there under that name, or the code of the only one that is
     * called so.
     *
     * @throws IllegalArgumentException with those that there are, where several are called so
     */
    private String unit(String line) {
        UnitRef standing = standing(line);
        if (standing != null) {
            return standing.id().toString();
        }
        String code = AnnexText.code(line);
        if (code != null) {
            return code;
        }
        List<String> called = names.codesOf(line);
        if (called.size() > 1) {
            throw new IllegalArgumentException(
                    called.stream().map(one -> line + " (" + one + ")").collect(Collectors.joining(" | ")));
        }
        return called.isEmpty() ? line : called.getFirst();
    }

    private @Nullable UnitRef standing(String line) {
        if (task == null) {
            return null;
        }
        return Stream.concat(task.lead() == null ? Stream.of() : Stream.of(task.lead()), task.coordinators().stream())
                .filter(unit -> AnnexText.unit(unit).equals(line))
                .findFirst()
                .orElse(null);
    }

    /** Units are named by code or by name; whoever is none is a party outside the hierarchy. Those that watch stay. */
    private Map<String, JsonNode> helpers(String text) {
        ArrayNode coordinators = JSON.arrayNode();
        ArrayNode parties = JSON.arrayNode();
        for (String line : units.read(text)) {
            PlannedTask.Party known = party(line);
            if (known != null) {
                parties.add(CanonicalJson.tree(known));
            } else if (isUnit(line)) {
                coordinators.add(unit(line));
            } else {
                ObjectNode party = JSON.objectNode().put("role", "coordinator");
                party.set("name", name(line));
                parties.add(party);
            }
        }
        if (task != null) {
            task.parties().stream()
                    .filter(party -> !party.role().equals("coordinator"))
                    .forEach(party -> parties.add(CanonicalJson.tree(party)));
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        members.put("coordinators", coordinators);
        members.put("parties", parties);
        return members;
    }

    private boolean isUnit(String line) {
        return standing(line) != null
                || AnnexText.code(line) != null
                || Units.isCode(line)
                || !names.codesOf(line).isEmpty();
    }

    private PlannedTask.@Nullable Party party(String line) {
        return task == null
                ? null
                : task.parties().stream()
                        .filter(party -> party.role().equals("coordinator")
                                && party.name().vi().equals(line))
                        .findFirst()
                        .orElse(null);
    }

    private Map<String, JsonNode> due(String text) {
        AnnexDue due = AnnexDue.parse(text, year);
        Map<String, JsonNode> members = new LinkedHashMap<>();
        members.put(
                "due", due.due() == null ? NullNode.instance : text(due.due().toString()));
        members.put("duePrecision", due.precision() == null ? NullNode.instance : text(due.precision()));
        boolean periodShown = task != null && task.due() == null && task.duePrecision() == null;
        if (due.period() != null) {
            members.put("period", text(due.period()));
        } else if (periodShown && text.isEmpty()) {
            members.put("period", NullNode.instance);
        }
        return members;
    }

    /** Things that stand there under that name keep what else is said of them. */
    private JsonNode deliverables(String text) {
        ArrayNode things = JSON.arrayNode();
        List<PlannedTask.Deliverable> standing = task == null ? List.of() : task.deliverables();
        for (String line : AnnexText.lines(text)) {
            things.add(standing.stream()
                    .filter(thing -> thing.vi().equals(line))
                    .findFirst()
                    .map(CanonicalJson::tree)
                    .orElseGet(() -> JSON.objectNode().put("vi", line)));
        }
        return things;
    }
}
