package vn.tongket.awards.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.PositionClass;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.statistics.AwardCounts.Numbers;
import vn.tongket.awards.statistics.AwardStatistics.Row;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;

/** The statistics of a year: counted, summed, and each number led back to what it counts. */
@ApplicationScoped
class AwardStatisticsService {

    /** By what sums are made, and what each combination belongs to there. */
    private static final List<Function<AwardCounts, Part>> GROUPINGS = List.of(
            each -> new Part("concept", each.concept(), null, null, null, null),
            each -> new Part("type", each.concept(), each.type(), null, null, null),
            each -> new Part("recipient-kind", null, null, each.recipientKind(), null, null),
            each -> new Part("position-class", null, null, null, each.positionClass(), null),
            each -> new Part("way", null, null, null, null, each.way()));

    private final AwardStatisticsRepository statistics;
    private final StatisticsAccess access;
    private final Units units;
    private final CurrentRequest request;

    AwardStatisticsService(
            AwardStatisticsRepository statistics, StatisticsAccess access, Units units, CurrentRequest request) {
        this.statistics = statistics;
        this.access = access;
        this.units = units;
        this.request = request;
    }

    /** What a row is of; see {@link AwardStatistics.Row}. */
    private record Part(
            String of,
            @Nullable AwardConcept concept,
            @Nullable AwardTypeRef type,
            @Nullable RecipientKind recipientKind,
            @Nullable PositionClass positionClass,
            @Nullable AwardWay way) {

        static Part combination(AwardCounts each) {
            return new Part(
                    "combination", each.concept(), each.type(), each.recipientKind(), each.positionClass(), each.way());
        }

        static Part total() {
            return new Part("total", null, null, null, null, null);
        }

        Row row(Numbers numbers, String list) {
            return new Row(
                    of,
                    concept,
                    type,
                    recipientKind,
                    positionClass,
                    way,
                    numbers.awards(),
                    numbers.recipients(),
                    numbers.uncounted(),
                    list);
        }

        /** What narrows the list of all to this part. */
        String narrowing(List<AwardCounts> counted) {
            StringBuilder narrowing = new StringBuilder();
            if (concept != null) {
                narrowing.append("&type=").append(types(counted));
            }
            if (recipientKind != null) {
                narrowing.append("&recipientKind=").append(recipientKind.code());
            }
            if (of.equals("combination") || of.equals("position-class")) {
                narrowing
                        .append("&positionClass=")
                        .append(positionClass == null ? Awards.NOT_STATED : positionClass.code());
            }
            if (of.equals("combination") || of.equals("way")) {
                narrowing.append("&way=").append(way == null ? Awards.NOT_STATED : way.code());
            }
            return narrowing.toString();
        }

        private static String types(List<AwardCounts> counted) {
            return counted.stream().map(each -> each.type().code()).distinct().collect(Collectors.joining(","));
        }
    }

    AwardStatistics of(AwardStatisticsQuery.Filter filter) {
        Period year = filter.year();
        UnitRef unit = filter.unit() == null ? null : units.resolve(filter.unit(), year.lastDay(filter.basis()));
        UUID authority = unit == null ? null : unit.id();
        AwardStatisticsRepository.Scope scope = new AwardStatisticsRepository.Scope(
                year.firstDay(filter.basis()), year.lastDay(filter.basis()), authority);
        if (!access.canCount(request.actor(), authority, scope.to())) {
            throw ApiProblem.forbidden("access.denied");
        }
        List<AwardCounts> counted = statistics.combinations(scope);
        Numbers total = statistics.total(scope);
        String all = list(scope);
        List<Row> sums = new ArrayList<>();
        GROUPINGS.forEach(grouping -> sums.addAll(sums(counted, grouping, all)));
        sums.add(Part.total().row(total, all));
        return new AwardStatistics(
                year.year(),
                filter.basis(),
                scope.from(),
                scope.to(),
                unit,
                counted.stream().map(each -> combination(each, all)).toList(),
                sums,
                consistent(sums, total));
    }

    private static Row combination(AwardCounts each, String all) {
        Part part = Part.combination(each);
        return part.row(each.numbers(), all + part.narrowing(List.of(each)));
    }

    private static List<Row> sums(List<AwardCounts> counted, Function<AwardCounts, Part> grouping, String all) {
        Map<Part, List<AwardCounts>> parts = new LinkedHashMap<>();
        counted.forEach(each -> parts.computeIfAbsent(grouping.apply(each), part -> new ArrayList<>())
                .add(each));
        return parts.entrySet().stream()
                .map(part -> part.getKey()
                        .row(Numbers.sum(part.getValue()), all + part.getKey().narrowing(part.getValue())))
                .toList();
    }

    private static boolean consistent(List<Row> sums, Numbers total) {
        return sums.stream().collect(Collectors.groupingBy(Row::of)).values().stream()
                .allMatch(rows -> rows.stream().mapToLong(Row::awards).sum() == total.awards()
                        && rows.stream().mapToLong(Row::recipients).sum() == total.recipients()
                        && rows.stream().mapToLong(Row::uncounted).sum() == total.uncounted());
    }

    /** The address that lists all that count. */
    private static String list(AwardStatisticsRepository.Scope scope) {
        return "/api/v1/awards?status=issued,recorded&decidedFrom=" + scope.from() + "&decidedTo=" + scope.to()
                + (scope.unit() == null ? "" : "&within=" + scope.unit());
    }
}
