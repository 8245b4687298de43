package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.plans.plans.PlannedTask;

/**
 * An annex that came back, held against the plan. A cell counts where somebody wrote in it and it says something else than
 * what stands there; where somebody else changed the same cell since the annex was made, it is a conflict.
 */
final class AnnexDiff {

    /** A line of the plan as it stands. */
    record Standing(PlannedTask task, long revision) {}

    private final int year;
    private final AnnexNames names;
    private final AnnexChoices choices;
    private final Map<UUID, Standing> byId = new LinkedHashMap<>();
    private final Map<String, UUID> byCode = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final List<PlanChange> changes = new ArrayList<>();
    private final List<AnnexImport.Change> shown = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> conflicts = new ArrayList<>();

    /**
     * Holds them against each other.
     *
     * @param goneIsWithdrawn whether a task goes whose row is missing
     * @param names of the units
     */
    AnnexDiff(
            int year,
            List<Standing> plan,
            AnnexFile file,
            AnnexChoices choices,
            boolean goneIsWithdrawn,
            AnnexNames names) {
        this.year = year;
        this.names = names;
        this.choices = choices;
        this.faults.addAll(file.faults());
        for (Standing line : plan) {
            byId.put(line.task().id(), line);
            byCode.put(line.task().code(), line.task().id());
            if (line.task().kind().equals("group")) {
                groups.add(line.task().code());
            }
        }
        Set<UUID> named = new HashSet<>();
        for (AnnexFile.Row row : file.rows()) {
            UUID task = row.task() == null ? byCode.get(row.code()) : row.task();
            if (task != null) {
                named.add(task);
            }
            if (choices.takes(row)) {
                hold(row, task, file);
            }
        }
        if (goneIsWithdrawn && faults.isEmpty()) {
            withdraw(named);
        }
    }

    /** What is to be done. */
    List<PlanChange> changes() {
        return changes;
    }

    /** The same, cell by cell. */
    List<AnnexImport.Change> shown() {
        return shown;
    }

    /** Cells that cannot be read. */
    List<Fault> faults() {
        return faults;
    }

    /** Cells that somebody else changed too, and about which nothing was decided. */
    List<Fault> conflicts() {
        return conflicts;
    }

    private void hold(AnnexFile.Row row, @Nullable UUID task, AnnexFile file) {
        Standing standing = task == null ? null : byId.get(task);
        if (standing != null) {
            change(row, standing);
        } else if (task == null) {
            add(row, heads(row, file));
        } else if (written(row)) {
            conflicts.add(row.fault(AnnexColumn.TASK, "annex.task-gone", row.code()));
        }
    }

    /** Whether somebody wrote in the row of a task that is gone. */
    private static boolean written(AnnexFile.Row row) {
        AnnexMark mark = row.mark();
        return mark == null
                || AnnexColumn.filled().stream()
                        .filter(row.cells()::has)
                        .anyMatch(column -> !mark.still(column, row.cells().get(column)));
    }

    private void change(AnnexFile.Row row, Standing standing) {
        AnnexCells there = AnnexCells.of(standing.task());
        boolean overruled = choices.overrules(row, standing.revision());
        List<AnnexImport.Cell> cells = new ArrayList<>();
        AnnexPatch patch = new AnnexPatch(standing.task(), year, names);
        for (AnnexColumn column : AnnexColumn.filled()) {
            String written = row.cells().get(column);
            String stands = there.get(column);
            AnnexMark mark = row.mark();
            boolean touched = row.cells().has(column)
                    && !written.equals(stands)
                    && (mark == null || !mark.still(column, written));
            if (!touched) {
                continue;
            }
            boolean conflict = mark != null && !mark.still(column, stands);
            cells.add(new AnnexImport.Cell(column.code(), orNull(stands), orNull(written), conflict));
            if (conflict && !overruled) {
                conflicts.add(row.fault(column, "annex.cell-changed", dash(written), dash(stands)));
            }
            read(row, column, patch, written)
                    .forEach((field, value) -> changes.add(new PlanChange(
                            place(row, column),
                            AmendmentAction.CHANGE,
                            standing.task().id(),
                            field,
                            value,
                            null)));
        }
        if (!cells.isEmpty()) {
            show(row.number(), AmendmentAction.CHANGE, standing, cells);
        }
    }

    private Map<String, JsonNode> read(AnnexFile.Row row, AnnexColumn column, AnnexPatch patch, String text) {
        try {
            return patch.of(column, text);
        } catch (IllegalArgumentException e) {
            faults.add(row.fault(column, "body.unknown-value", String.valueOf(e.getMessage())));
            return Map.of();
        }
    }

    private void show(@Nullable Integer row, AmendmentAction action, Standing standing, List<AnnexImport.Cell> cells) {
        shown.add(new AnnexImport.Change(
                row,
                action,
                standing.task().id(),
                standing.task().code(),
                standing.task().title().vi(),
                standing.revision(),
                cells.stream().anyMatch(AnnexImport.Cell::conflict),
                cells));
    }

    /** Whether a new row is a group: others lie below it by their TT, and it says nothing but what it is called. */
    private static boolean heads(AnnexFile.Row row, AnnexFile file) {
        boolean bare = AnnexColumn.filled().stream()
                .filter(column -> column != AnnexColumn.CODE && column != AnnexColumn.TITLE)
                .allMatch(column -> row.cells().get(column).isEmpty());
        return bare && file.rows().stream().anyMatch(other -> other.code().startsWith(row.code() + "."));
    }

    private void add(AnnexFile.Row row, boolean group) {
        ObjectNode task = JsonNodeFactory.instance.objectNode();
        List<AnnexImport.Cell> cells = new ArrayList<>();
        AnnexPatch patch = new AnnexPatch(null, year, names);
        for (AnnexColumn column : AnnexColumn.filled()) {
            String written = row.cells().get(column);
            if (!written.isEmpty()) {
                cells.add(new AnnexImport.Cell(column.code(), null, written, false));
                read(row, column, patch, written).forEach(task::set);
            }
        }
        String parent = parent(row.code());
        if (parent != null) {
            task.put("parent", parent);
        }
        if (group) {
            task.put("kind", "group");
            groups.add(row.code());
        }
        changes.add(new PlanChange("/" + row.number(), AmendmentAction.ADD, null, null, task, null));
        shown.add(new AnnexImport.Change(
                row.number(),
                AmendmentAction.ADD,
                null,
                row.code(),
                row.cells().get(AnnexColumn.TITLE),
                null,
                false,
                cells));
    }

    /** The group whose code, with a dot, begins the code of a line: 2 of 2.1, and 2.1 of 2.1.3 before 2. */
    private @Nullable String parent(String code) {
        for (int dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
            if (groups.contains(code.substring(0, dot))) {
                return code.substring(0, dot);
            }
        }
        return null;
    }

    /** Tasks before the groups that they lie in. */
    private void withdraw(Set<UUID> named) {
        byId.values().stream()
                .filter(line -> !named.contains(line.task().id()))
                .sorted(Comparator.comparing(
                                (Standing line) -> line.task().kind().equals("group"))
                        .thenComparing(line -> -line.task().code().length()))
                .forEach(line -> {
                    changes.add(new PlanChange(
                            "/task/" + line.task().code(),
                            AmendmentAction.WITHDRAW,
                            line.task().id(),
                            null,
                            JsonNodeFactory.instance.nullNode(),
                            null));
                    show(null, AmendmentAction.WITHDRAW, line, List.of());
                });
    }

    private static String place(AnnexFile.Row row, AnnexColumn column) {
        return "/" + row.number() + "/" + column.code();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
