package vn.tongket.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Exact;
import vn.tongket.indicators.MissingPolicy;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;

/** Makes the figure of a period of those of shorter ones, by the indicator's rule in time. */
final class TimeRollUp {

    static final String REMARK = "rolled-up-in-time";
    private static final String NOT_APPLICABLE = "not-applicable";

    private final FigureRule rule;
    private final Period whole;
    private final List<Period> parts;

    TimeRollUp(FigureRule rule, Period whole, List<Period> parts) {
        this.rule = rule;
        this.whole = whole;
        this.parts = parts;
    }

    /**
     * The figure of the whole period.
     *
     * @param figures those of its parts, as far as there are any: of one indicator, unit and breakdown
     * @param weights of the parts, for a weighted mean
     * @param moved whether the unit is not what it was in the period before
     */
    FigureResponse of(Map<Period, FigureResponse> figures, Map<Period, FigureResponse> weights, boolean moved) {
        List<FigureResponse> there =
                parts.stream().map(figures::get).filter(Objects::nonNull).toList();
        FigureResponse last = there.getLast();
        RollUpRule.Outcome outcome = outcome(there, figures, weights);
        RolledUp.Amounts amounts =
                outcome instanceof RollUpRule.Made(RolledUp.Amounts made) ? made : RolledUp.Amounts.NONE;
        boolean redefined = rule.changedIn(whole);
        return new FigureDraft(last)
                .period(whole)
                .amounts(amounts)
                .method(rule.time().method().code())
                .reason(outcome instanceof RollUpRule.Nothing(String reason) ? reason : null)
                .coverage(coverage(there))
                .marks(
                        there.stream().anyMatch(FigureResponse::provisional),
                        there.stream().anyMatch(FigureResponse::estimated),
                        moved || redefined,
                        redefined)
                .periodBasis(mixed(there) ? PeriodBasis.NOT_STATED : last.periodBasis())
                .remarks(remarks(there, redefined))
                .notConvertible(there.stream()
                        .flatMap(figure -> figure.notConvertible().stream())
                        .toList())
                .definitionVersion(rule.version())
                .made();
    }

    private RollUpRule.Outcome outcome(
            List<FigureResponse> there, Map<Period, FigureResponse> figures, Map<Period, FigureResponse> weights) {
        if (mixed(there)) {
            return new RollUpRule.Nothing("mixed-period-basis");
        }
        Optional<String> hindrance = hindrance(there);
        return hindrance.isPresent()
                ? new RollUpRule.Nothing(hindrance.get())
                : rule.time().of(terms(figures, weights), parts.size() - there.size());
    }

    private static boolean mixed(List<FigureResponse> there) {
        return there.stream().map(FigureResponse::periodBasis).distinct().count() > 1;
    }

    /** What the whole cannot be made without: a part that has no value for a reason of its own. */
    private Optional<String> hindrance(List<FigureResponse> there) {
        boolean lastCounts = rule.inTime() == RollUp.LAST && rule.missingInTime() != MissingPolicy.REQUIRE_ALL;
        return lastCounts && there.stream().anyMatch(figure -> figure.value() != null)
                ? Optional.empty()
                : there.stream()
                        .map(FigureResponse::reason)
                        .filter(reason -> reason != null && !reason.equals(NOT_APPLICABLE))
                        .findFirst();
    }

    private List<RollUpTerm> terms(Map<Period, FigureResponse> figures, Map<Period, FigureResponse> weights) {
        List<RollUpTerm> terms = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            RollUpTerm term = term(figures.get(parts.get(i)), weights.get(parts.get(i)), String.format("%03d", i));
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** A missing last period is zero where missing ones are. */
    private @Nullable RollUpTerm term(@Nullable FigureResponse figure, @Nullable FigureResponse weight, String order) {
        if (figure == null) {
            return rule.inTime() == RollUp.LAST && rule.missingInTime() == MissingPolicy.ZERO
                    ? RollUpTerm.of(Exact.ZERO, order)
                    : null;
        }
        return figure.value() == null
                ? null
                : RollUpTerm.of(figure, weight == null || weight.value() == null ? null : weight.exactly(), order);
    }

    /** Units times periods. */
    private FigureResponse.Coverage coverage(List<FigureResponse> there) {
        int reported =
                there.stream().mapToInt(figure -> figure.coverage().reported()).sum();
        int expected =
                there.stream().mapToInt(figure -> figure.coverage().expected()).sum();
        int most = there.stream()
                .mapToInt(figure -> figure.coverage().expected())
                .max()
                .orElse(1);
        return new FigureResponse.Coverage(reported, expected + most * (parts.size() - there.size()));
    }

    private static List<String> remarks(List<FigureResponse> there, boolean redefined) {
        TreeSet<String> remarks = new TreeSet<>(List.of(REMARK));
        there.forEach(figure -> remarks.addAll(figure.remarks()));
        if (!redefined) {
            remarks.remove(FigureRollUp.DEFINITION_CHANGED);
        }
        return List.copyOf(remarks);
    }
}
