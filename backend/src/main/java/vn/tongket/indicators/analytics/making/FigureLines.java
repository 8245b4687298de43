package vn.tongket.indicators.analytics.making;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which reporters belong to which shown units, as columns for the database. A line is about one reporter and has an entry
 * for each stretch of time; a reporter has as many lines as there are units it belongs to in one stretch.
 *
 * @param <R> a reporter, or several whose values are summed
 */
final class FigureLines<R> {

    private final int stretches;
    private final int classes;
    private final Map<R, List<Integer>> linesOf = new HashMap<>();
    private final List<R> reporters = new ArrayList<>();
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

    void add(R reporter, FigureScope.Belonging belonging, int stretch) {
        List<Integer> own = linesOf.computeIfAbsent(reporter, each -> new ArrayList<>());
        int line = own.stream()
                .filter(each -> entries.get(each * stretches + stretch) == null)
                .findFirst()
                .orElseGet(() -> begin(reporter, own));
        entries.set(line * stretches + stretch, belonging);
    }

    private int begin(R reporter, List<Integer> own) {
        int line = reporters.size();
        reporters.add(reporter);
        entries.addAll(Collections.nCopies(stretches, null));
        own.add(line);
        return line;
    }

    /** What belongs to shown units in a stretch of time, by reporter. */
    void forEach(int stretch, BiConsumer<R, FigureScope.Belonging> action) {
        for (int line = 0; line < reporters.size(); line++) {
            FigureScope.Belonging entry = entries.get(line * stretches + stretch);
            if (entry != null) {
                action.accept(reporters.get(line), entry);
            }
        }
    }

    /** Those that belong to some shown units, by their places. */
    FigureLines<R> of(Set<Integer> places) {
        return where(belonging -> places.contains(belonging.place()));
    }

    /** Those that belong to shown units in some ways. */
    FigureLines<R> where(Predicate<FigureScope.Belonging> wanted) {
        FigureLines<R> some = new FigureLines<>(stretches, classes);
        for (int stretch = 0; stretch < stretches; stretch++) {
            int each = stretch;
            forEach(each, (reporter, belonging) -> {
                if (wanted.test(belonging)) {
                    some.add(reporter, belonging, each);
                }
            });
        }
        return some;
    }

    int stretches() {
        return stretches;
    }

    int classes() {
        return classes;
    }

    /** Weights of a line. */
    int slots() {
        return stretches * classes;
    }

    List<R> reporters() {
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
