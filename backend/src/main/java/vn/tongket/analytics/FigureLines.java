package vn.tongket.analytics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reporters belong to which shown units, as columns for the database. A line is about one reporter and has an entry
 * for each stretch of time; a reporter has as many lines as there are units it belongs to in one stretch.
 */
final class FigureLines {

    private final int stretches;
    private final int classes;
    private final Map<UUID, List<Integer>> linesOf = new HashMap<>();
    private final List<UUID> reporters = new ArrayList<>();
    private final List<FigureScope.@Nullable Belonging> entries = new ArrayList<>();

    /**
     * No lines yet.
     *
     * @param stretches how many stretches of time there are
     * @param classes how many weights there are in each
     */
    FigureLines(int stretches, int classes) {
        this.stretches = stretches;
        this.classes = classes;
    }

    void add(FigureScope.Belonging belonging, int stretch) {
        List<Integer> own = linesOf.computeIfAbsent(belonging.reporter(), each -> new ArrayList<>());
        int line = own.stream()
                .filter(each -> entries.get(each * stretches + stretch) == null)
                .findFirst()
                .orElseGet(() -> begin(belonging.reporter(), own));
        entries.set(line * stretches + stretch, belonging);
    }

    private int begin(UUID reporter, List<Integer> own) {
        int line = reporters.size();
        reporters.add(reporter);
        entries.addAll(Collections.nCopies(stretches, null));
        own.add(line);
        return line;
    }

    int stretches() {
        return stretches;
    }

    /** Weights of a line. */
    int slots() {
        return stretches * classes;
    }

    List<UUID> reporters() {
        return reporters;
    }

    List<Integer> places() {
        return column(FigureScope.Belonging::place);
    }

    List<Integer> marks() {
        return column(FigureScope.Belonging::marks);
    }

    List<Integer> firsts() {
        return column(FigureScope.Belonging::first);
    }

    List<Integer> lasts() {
        return column(FigureScope.Belonging::last);
    }

    private List<Integer> column(Column column) {
        return entries.stream()
                .map(entry -> entry == null ? 0 : column.of(entry))
                .toList();
    }

    private interface Column {
        int of(FigureScope.Belonging entry);
    }

    List<Integer> weights() {
        List<Integer> nothing = Collections.nCopies(classes, FigureScope.NONE);
        return entries.stream()
                .flatMap(entry -> (entry == null ? nothing : entry.weights()).stream())
                .toList();
    }
}
