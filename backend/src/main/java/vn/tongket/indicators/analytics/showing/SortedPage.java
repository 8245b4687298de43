package vn.tongket.indicators.analytics.showing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageCursor;
import vn.tongket.kernel.http.bind.PageRequest;

/**
 * Pages of rows that were computed, and not read from a table: they go on after the last row seen, like those of other
 * lists, so that rows that come in between neither repeat nor hide others.
 */
final class SortedPage {

    /** A key that rows may be sorted by. */
    record Key<T>(String name, Function<T, String> text) {}

    /**
     * How rows are sorted.
     *
     * @param usual the order without the caller's wish
     * @param keys those that a caller may name, the last of which makes the order total
     */
    record Order<T>(List<String> usual, List<Key<T>> keys) {

        private String names() {
            return keys.stream().map(Key::name).collect(Collectors.joining(", "));
        }
    }

    private record Sorting<T>(Key<T> key, boolean descending) {

        Comparator<List<String>> at(int place) {
            Comparator<List<String>> order = Comparator.comparing(texts -> texts.get(place));
            return descending ? order.reversed() : order;
        }
    }

    private record Placed<T>(List<String> place, T row) {}

    private SortedPage() {}

    /**
     * The part of the rows that is wanted.
     *
     * @throws ApiProblem 400 for an unknown sort key or a cursor that does not belong to this order
     */
    static <T> Page<T> of(List<T> rows, Order<T> order, PageRequest request, Class<T> type) {
        List<Sorting<T>> sortings = sortings(order, request);
        Comparator<List<String>> comparator = comparator(sortings);
        String written = sortings.stream()
                .map(each -> (each.descending() ? "-" : "") + each.key().name())
                .collect(Collectors.joining(","));
        List<String> after = request.cursor() == null
                ? null
                : PageCursor.of(request.cursor(), written, sortings.size()).place();
        List<Placed<T>> left = rows.stream()
                .map(row -> placed(row, sortings))
                .filter(placed -> after == null || comparator.compare(placed.place(), after) > 0)
                .sorted(Comparator.comparing(Placed::place, comparator))
                .limit(request.limit() + 1L)
                .toList();
        boolean more = left.size() > request.limit();
        List<Placed<T>> shown = more ? left.subList(0, request.limit()) : left;
        return new Page<>(
                shown.stream().map(Placed::row).toList(),
                more ? new PageCursor(shown.getLast().place(), written).text() : null,
                request.count() ? (Long) (long) rows.size() : null,
                type);
    }

    /** All rows in their usual order. */
    static <T> List<T> sorted(List<T> rows, Order<T> order) {
        List<Sorting<T>> sortings = sortings(order, PageRequest.everything());
        return rows.stream()
                .map(row -> placed(row, sortings))
                .sorted(Comparator.comparing(Placed::place, comparator(sortings)))
                .map(Placed::row)
                .toList();
    }

    private static <T> Placed<T> placed(T row, List<Sorting<T>> sortings) {
        return new Placed<>(
                sortings.stream().map(each -> each.key().text().apply(row)).toList(), row);
    }

    private static <T> List<Sorting<T>> sortings(Order<T> order, PageRequest request) {
        List<Sorting<T>> sortings = new ArrayList<>();
        for (String word : request.sort().isEmpty() ? order.usual() : request.sort()) {
            String name = word.startsWith("-") ? word.substring(1) : word;
            Key<T> key = order.keys().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> refused("sort", word, order.names()));
            sortings.add(new Sorting<>(key, word.startsWith("-")));
        }
        Key<T> last = order.keys().getLast();
        if (sortings.stream().noneMatch(each -> each.key().equals(last))) {
            sortings.add(new Sorting<>(last, false));
        }
        return sortings;
    }

    private static ApiProblem refused(String parameter, String value, String known) {
        return ApiProblem.invalidQuery(List.of(Fault.of(parameter, "query.unknown-value", value, known)));
    }

    private static <T> Comparator<List<String>> comparator(List<Sorting<T>> sortings) {
        Comparator<List<String>> comparator = sortings.getFirst().at(0);
        for (int i = 1; i < sortings.size(); i++) {
            comparator = comparator.thenComparing(sortings.get(i).at(i));
        }
        return comparator;
    }
}
