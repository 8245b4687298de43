package vn.tongket.indicators.analytics.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tongket.indicators.catalogue.Dimension;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * Makes the whole of its parts by one dimension: counts and amounts add up, and of ratios the numerators and denominators
 * do. Printed percentages of the parts are no number of the whole, which is said with the percentages beside it.
 */
public final class BreakdownRollUp {

    public static final String REMARK = FigureRemark.ROLLED_UP_IN_BREAKDOWN.code();

    private final FigureRule rule;
    private final List<Dimension> dimensions;

    BreakdownRollUp(FigureRule rule, List<Dimension> dimensions) {
        this.rule = rule;
        this.dimensions = dimensions;
    }

    /**
     * The figure of the whole; empty where no dimension has parts.
     *
     * @param figures of one indicator, unit and period, in all their breakdowns
     */
    Optional<FigureResponse> of(List<FigureResponse> figures) {
        return dimensions.stream()
                .map(dimension -> figures.stream()
                        .filter(figure -> isPart(figure, dimension))
                        .toList())
                .filter(parts -> !parts.isEmpty())
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .map(this::whole);
    }

    private static boolean isPart(FigureResponse figure, Dimension dimension) {
        return figure.breakdown().size() == 1 && figure.breakdown().containsKey(dimension.code());
    }

    private FigureResponse whole(List<FigureResponse> parts) {
        FigureResponse first = parts.getFirst();
        RollUpRule.Outcome outcome = outcome(parts);
        return new FigureDraft(first)
                .breakdown(Map.of())
                .amounts(outcome instanceof RollUpRule.Made(RolledUp.Amounts made) ? made : RolledUp.Amounts.NONE)
                .method(method().code())
                .reason(outcome instanceof RollUpRule.Nothing(String reason) ? reason : null)
                .coverage(new FigureResponse.Coverage(parts.size(), parts.size() + absent(parts)))
                .marks(
                        parts.stream().anyMatch(FigureResponse::provisional),
                        parts.stream().anyMatch(FigureResponse::estimated),
                        parts.stream().anyMatch(FigureResponse::breakInSeries),
                        first.definitionBreak())
                .learnedLater(parts.stream().anyMatch(FigureResponse::hasLearnedLater))
                .periodBasis(mixed(parts) ? PeriodBasis.NOT_STATED : first.periodBasis())
                .remarks(remarks(parts))
                .notConvertible(
                        outcome instanceof RollUpRule.Nothing(String reason) && reason.equals("not-convertible")
                                ? parts.stream()
                                        .flatMap(BreakdownRollUp::printed)
                                        .toList()
                                : List.of())
                .made();
    }

    private RollUp method() {
        return rule.inSpace() == RollUp.SUM || rule.inSpace() == RollUp.RATIO_OF_SUMS ? rule.inSpace() : RollUp.NONE;
    }

    private int absent(List<FigureResponse> parts) {
        String dimension = parts.getFirst().breakdown().keySet().iterator().next();
        int values = dimensions.stream()
                .filter(each -> each.code().equals(dimension))
                .mapToInt(each -> each.values().size())
                .sum();
        return Math.max(0, values - parts.size());
    }

    private RollUpRule.Outcome outcome(List<FigureResponse> parts) {
        if (mixed(parts)) {
            return new RollUpRule.Nothing("mixed-period-basis");
        }
        Optional<String> hindrance = parts.stream()
                .map(FigureResponse::reason)
                .filter(reason -> reason != null && !reason.equals("not-applicable"))
                .findFirst();
        if (hindrance.isPresent()) {
            return new RollUpRule.Nothing(hindrance.get());
        }
        MissingPolicy missing = rule.missingInSpace();
        return new RollUpRule(method(), missing, rule.decimals()).of(terms(parts), absent(parts));
    }

    private static List<RollUpTerm> terms(List<FigureResponse> parts) {
        List<RollUpTerm> terms = new ArrayList<>();
        for (FigureResponse part : parts) {
            if (part.value() != null) {
                terms.add(RollUpTerm.of(part, ""));
            }
        }
        return terms;
    }

    private static boolean mixed(List<FigureResponse> parts) {
        return parts.stream().map(FigureResponse::periodBasis).distinct().count() > 1;
    }

    private static List<String> remarks(List<FigureResponse> parts) {
        TreeSet<String> remarks = new TreeSet<>(List.of(REMARK));
        parts.forEach(part -> remarks.addAll(part.remarks()));
        return List.copyOf(remarks);
    }

    private static Stream<FigureResponse.NotConvertible> printed(FigureResponse part) {
        return part.value() == null || part.numerator() != null
                ? part.notConvertible().stream()
                : Stream.of(
                        new FigureResponse.NotConvertible(part.unit(), part.value(), part.period(), part.breakdown()));
    }
}
