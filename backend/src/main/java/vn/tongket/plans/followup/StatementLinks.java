package vn.tongket.plans.followup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.plans.followup.TaskStatement.Count;

/** The addresses that list what the numbers of a row count: the scope of the statement, the row, the number. */
final class StatementLinks {

    private final Map<String, String> row;
    private final StatementRepository.Scope scope;

    private StatementLinks(Map<String, String> row, StatementRepository.Scope scope) {
        this.row = row;
        this.scope = scope;
    }

    static StatementLinks ofTotal(StatementRepository.Scope scope) {
        StatementQuery.Filter filter = scope.filter();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("published", "true");
        all.put("kind", "task");
        put(all, "plan", filter.plan());
        put(all, "year", filter.year());
        put(all, "unit", scope.unit());
        put(all, "within", scope.within());
        put(all, "role", filter.roles().isEmpty() ? null : String.join(",", filter.roles()));
        put(all, "directive", filter.directive());
        put(all, "group", filter.group());
        put(all, "dueFrom", filter.from());
        put(all, "dueTo", filter.to());
        put(all, "date", scope.within() == null ? null : filter.date());
        put(all, "asOf", filter.asOf());
        return new StatementLinks(all, scope);
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    StatementLinks ofRow(StatementCounts counts) {
        StatementGrouping by = scope.filter().by();
        Map<String, String> narrower = new LinkedHashMap<>(row);
        if (counts.key() == null) {
            narrower.put("without", by.filter());
        } else if (by == StatementGrouping.PERIOD) {
            Period quarter = Period.parse(counts.key());
            narrower.put(
                    "dueFrom",
                    later(quarter.firstDay(PeriodBasis.CALENDAR), scope.filter().from()));
            narrower.put(
                    "dueTo",
                    earlier(
                            quarter.lastDay(PeriodBasis.CALENDAR),
                            scope.filter().to()));
        } else if (by == StatementGrouping.GROUP) {
            narrower.putIfAbsent("group", counts.key());
        } else {
            narrower.put(by.filter(), counts.key());
        }
        return new StatementLinks(narrower, scope);
    }

    private static String later(LocalDate day, @Nullable LocalDate other) {
        return (other != null && other.isAfter(day) ? other : day).toString();
    }

    private static String earlier(LocalDate day, @Nullable LocalDate other) {
        return (other != null && other.isBefore(day) ? other : day).toString();
    }

    /** A number with its address; pairs of names and values narrow the row. */
    Count count(long number, String... pairs) {
        Map<String, String> all = new LinkedHashMap<>(row);
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return new Count(
                number,
                "/api/v1/tasks?"
                        + all.entrySet().stream()
                                .map(each -> each.getKey() + "=" + escaped(each.getValue()))
                                .collect(Collectors.joining("&")));
    }

    /** What is due: on the day of the statement or before it, and before the last day asked for. */
    Count due(long number) {
        String to = row.get("dueTo");
        LocalDate last = to == null ? null : LocalDate.parse(to);
        return count(number, "status", "open,completed,done", "dueTo", earlier(scope.today(), last));
    }

    private static String escaped(String value) {
        return URLEncoder.encode(Objects.requireNonNull(value), StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}
