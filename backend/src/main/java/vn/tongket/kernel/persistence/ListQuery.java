package vn.tongket.kernel.persistence;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageCursor;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.text.SearchText;
import vn.tongket.kernel.time.Moments;

/**
 * A list in keyset pages: it goes on after the last row seen, so that rows added meanwhile neither repeat nor hide
 * others. Conditions are added one by one; sort keys come from a list of allowed ones.
 */
public final class ListQuery {

    private static final String INFINITY = "-?infinity";
    private static final String TIME = "([01]\\d|2[0-3])(:[0-5]\\d){2}(\\.\\d{1,6})?[+-](0\\d|1[0-4])(:[0-5]\\d)?";

    private final String select;
    private final String from;
    private final List<SortKey> sortable;
    private final List<String> order;
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();
    private final List<@Nullable Object> detailArguments = new ArrayList<>();
    private @Nullable String details;
    private String detailTables = "";

    /**
     * A list.
     *
     * @param select columns
     * @param from the tables, without {@code where}
     * @param fromArguments arguments of the tables' part
     * @param sortable allowed keys, the last of which makes the order total
     * @param order the order without the caller's wish, as a caller would write it
     */
    public ListQuery(String select, String from, List<?> fromArguments, List<SortKey> sortable, List<String> order) {
        this.select = select;
        this.from = from;
        this.arguments.addAll(fromArguments);
        this.sortable = sortable;
        this.order = order;
    }

    /** A condition. */
    public ListQuery where(String condition, @Nullable Object... values) {
        conditions.add("(" + condition + ")");
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /** A condition that holds only where there is a value to compare with. */
    public ListQuery whereGiven(String condition, @Nullable Object value) {
        return value == null ? this : where(condition, value);
    }

    /** A condition that holds only where there are values; {@code expression = any(?)}. */
    public ListQuery whereAny(String expression, Collection<?> values) {
        return values.isEmpty() ? this : where(expression + " = any(?)", values);
    }

    /** Words to search for in a folded text: each must occur somewhere, in any order. */
    public ListQuery whereWords(String foldedText, @Nullable String words) {
        if (words != null) {
            for (String word : words.split(" ")) {
                where("position(? in " + foldedText + ") > 0", word);
            }
        }
        return this;
    }

    /**
     * Columns that neither choose nor sort rows, looked up for those of the page only.
     *
     * @param columns columns of {@code p}, a row of the page, and of the tables
     * @param tables joins after {@code p}, none of which changes the number of rows
     */
    public ListQuery detailed(String columns, String tables, @Nullable Object... values) {
        details = columns;
        detailTables = tables;
        detailArguments.addAll(Arrays.asList(values));
        return this;
    }

    /**
     * The part of the list that is wanted.
     *
     * @throws ApiProblem 400 for an unknown sort key or a cursor that does not belong to this order
     */
    public <T> Page<T> page(Sql sql, PageRequest request, Function<Row, T> mapping, Class<T> type) {
        List<Ordering> orderings = orderings(request.sort().isEmpty() ? order : request.sort());
        Long total = request.count()
                ? sql.number("select count(*) as n from " + from + whereClause(), arguments.toArray())
                : null;
        if (request.cursor() != null) {
            after(orderings, place(request.cursor(), orderings));
        }
        List<@Nullable Object> all = new ArrayList<>(arguments);
        all.addAll(detailArguments);
        Reading<T> reading = new Reading<>(mapping, orderings, request.limit());
        List<T> rows = sql.list(statement(orderings, request.limit() + 1), reading::next, all.toArray());
        boolean more = rows.size() > request.limit();
        return new Page<>(
                more ? List.copyOf(rows.subList(0, request.limit())) : rows,
                more ? new PageCursor(reading.place, written(orderings)).text() : null,
                total,
                type);
    }

    /** Reads row by row, and keeps the place of the last one of a full page, after which the next page goes on. */
    private static final class Reading<T> {

        private final Function<Row, T> mapping;
        private final List<Ordering> orderings;
        private final int limit;
        private int rows;
        private List<String> place = List.of();

        Reading(Function<Row, T> mapping, List<Ordering> orderings, int limit) {
            this.mapping = mapping;
            this.orderings = orderings;
            this.limit = limit;
        }

        T next(Row row) {
            rows++;
            if (rows == limit) {
                place = place(row, orderings);
            }
            return mapping.apply(row);
        }
    }

    private record Ordering(SortKey key, boolean descending) {
        String written() {
            return (descending ? "-" : "") + key.name();
        }

        String sql() {
            return key.expression() + (descending ? " desc" : "");
        }
    }

    private List<Ordering> orderings(List<String> wanted) {
        List<Ordering> orderings = new ArrayList<>();
        for (String word : wanted) {
            String name = word.startsWith("-") ? word.substring(1) : word;
            SortKey key = sortable.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown("sort", word, sortNames()));
            orderings.add(new Ordering(key, word.startsWith("-")));
        }
        SortKey last = sortable.getLast();
        if (orderings.stream().noneMatch(ordering -> ordering.key().equals(last))) {
            orderings.add(new Ordering(last, false));
        }
        return orderings;
    }

    private String sortNames() {
        return sortable.stream().map(SortKey::name).collect(Collectors.joining(", "));
    }

    private static ApiProblem unknown(String parameter, String value, String known) {
        return ApiProblem.invalidQuery(List.of(Fault.of(parameter, "query.unknown-value", value, known)));
    }

    private String statement(List<Ordering> orderings, int rows) {
        StringBuilder columns = new StringBuilder(select);
        String column = details == null ? ", (%s)::text as sort_%d" : ", %s as by_%d";
        for (int i = 0; i < orderings.size(); i++) {
            columns.append(column.formatted(orderings.get(i).key().expression(), i));
        }
        String by = orderings.stream().map(Ordering::sql).collect(Collectors.joining(", "));
        String page = "select " + columns + " from " + from + whereClause() + " order by " + by + " limit " + rows;
        return details == null ? page : detailed(page, orderings);
    }

    private String detailed(String page, List<Ordering> orderings) {
        String by = IntStream.range(0, orderings.size())
                .mapToObj(i -> "p.by_" + i + (orderings.get(i).descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
        String places = IntStream.range(0, orderings.size())
                .mapToObj(i -> "p.by_%d::text as sort_%d".formatted(i, i))
                .collect(Collectors.joining(", "));
        return "select p.*, " + places + ", " + details + " from (" + page + ") p " + detailTables + " order by " + by;
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /**
     * a &gt; x, or a = x and b &gt; y, and so on: works whatever the directions are. That a &gt;= x follows from it is said
     * too, since the planner does not see it and an index could begin there.
     */
    private void after(List<Ordering> orderings, List<String> place) {
        Ordering first = orderings.getFirst();
        where(
                first.key().expression()
                        + (first.descending() ? " <= ?::" : " >= ?::")
                        + first.key().type(),
                place.getFirst());
        List<String> cases = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < orderings.size(); i++) {
            List<String> parts = new ArrayList<>();
            for (int j = 0; j <= i; j++) {
                Ordering ordering = orderings.get(j);
                String comparison = j < i ? " = " : ordering.descending() ? " < " : " > ";
                parts.add(ordering.key().expression() + comparison + "?::"
                        + ordering.key().type());
                values.add(place.get(j));
            }
            cases.add("(" + String.join(" and ", parts) + ")");
        }
        where(String.join(" or ", cases), values.toArray());
    }

    private static List<String> place(Row row, List<Ordering> orderings) {
        List<String> place = new ArrayList<>();
        for (int i = 0; i < orderings.size(); i++) {
            place.add(row.text("sort_" + i));
        }
        return place;
    }

    private static List<String> place(String cursor, List<Ordering> orderings) {
        List<String> place =
                PageCursor.of(cursor, written(orderings), orderings.size()).place();
        if (!valid(place, orderings)) {
            throw PageCursor.unknown(cursor);
        }
        return place;
    }

    /** A made-up cursor must not reach the database as a value that its type does not have. */
    private static boolean valid(List<String> place, List<Ordering> orderings) {
        for (int i = 0; i < orderings.size(); i++) {
            String value = place.get(i);
            boolean fits = switch (orderings.get(i).key().type()) {
                case "numeric" -> value.matches("-?\\d{1,60}(\\.\\d{1,60})?");
                case "date" -> value.matches(INFINITY) || isDay(value);
                case "timestamptz" -> value.matches(INFINITY) || isMoment(value);
                case "uuid" -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
                default -> SearchText.printable(value);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDay(String text) {
        try {
            Moments.day(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && isDay(text.substring(0, space))
                && text.substring(space + 1).matches(TIME);
    }

    private static String written(List<Ordering> orderings) {
        return orderings.stream().map(Ordering::written).collect(Collectors.joining(","));
    }
}
