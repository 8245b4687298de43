package vn.tongket.indicators.analytics.making;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/** Makes the figure of a period of those of shorter ones, by the indicator's rule in time. */
public final class TimeRollUp {

    public static final String REMARK = FigureRemark.ROLLED_UP_IN_TIME.code();

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
     * @param due how many reports each part should have
     * @param moved whether the unit is not what it was in the period before
     */
    FigureResponse of(Map<Period, FigureResponse> figures, Map<Period, Integer> due, boolean moved) {
        List<FigureResponse> there = counted(figures);
        FigureResponse last = there.getLast();
        RollUpRule.Outcome outcome = outcome(there, figures, due);
        RolledUp.Amounts amounts =
                outcome instanceof RollUpRule.Made(RolledUp.Amounts made) ? made : RolledUp.Amounts.NONE;
        boolean redefined = rule.changedIn(whole);
        return new FigureDraft(last)
                .period(whole)
                .amounts(amounts)
                .method(rule.time().method().code())
                .reason(outcome instanceof RollUpRule.Nothing(String reason) ? reason : null)
                .coverage(coverage(figures, due))
                .marks(
                        there.stream().anyMatch(FigureResponse::provisional),
                        there.stream().anyMatch(FigureResponse::estimated),
                        moved || redefined,
                        redefined)
                .learnedLater(there.stream().anyMatch(FigureResponse::hasLearnedLater))
                .periodBasis(mixed(there) ? PeriodBasis.NOT_STATED : last.periodBasis())
                .remarks(remarks(there, redefined))
                .notConvertible(there.stream()
                        .flatMap(figure -> figure.notConvertible().stream())
                        .toList())
                .definitionVersion(rule.version())
                .made();
    }

    /** Only the last part that was told counts of what stands on a day. */
    private List<FigureResponse> counted(Map<Period, FigureResponse> figures) {
        List<FigureResponse> there =
                parts.stream().map(figures::get).filter(Objects::nonNull).toList();
        return stock() ? List.of(there.getLast()) : there;
    }

    private RollUpRule.Outcome outcome(
            List<FigureResponse> there, Map<Period, FigureResponse> figures, Map<Period, Integer> due) {
        Optional<String> contradiction = contradiction(there);
        if (mixed(there)) {
            return new RollUpRule.Nothing("mixed-period-basis");
        }
        if (contradiction.isPresent()) {
            return new RollUpRule.Nothing(contradiction.get());
        }
        if (stock()) {
            return last(there.getLast(), figures, due.getOrDefault(parts.getLast(), 0));
        }
        int absent = Math.toIntExact(parts.stream()
                .filter(part -> !figures.containsKey(part) && due.getOrDefault(part, 0) > 0)
                .count());
        return hindrance(there)
                .<RollUpRule.Outcome>map(RollUpRule.Nothing::new)
                .orElseGet(() -> rule.time()
                        .ofParts(
                                terms(figures),
                                absent,
                                there.stream()
                                        .map(FigureResponse::reason)
                                        .filter(Objects::nonNull)
                                        .toList()));
    }

    /** A contradiction keeps the whole from being made where everything is wanted. */
    private Optional<String> contradiction(List<FigureResponse> there) {
        return rule.wantsAll()
                ? there.stream()
                        .flatMap(figure -> figure.remarks().stream())
                        .filter(remark -> remark.startsWith("conflicting-"))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private boolean stock() {
        return rule.inTime() == RollUp.LAST;
    }

    /** Only the last part counts; what an older one comes to is marked as such, unless somebody is missing in the last one. */
    private RollUpRule.Outcome last(FigureResponse last, Map<Period, FigureResponse> figures, int due) {
        if (due > 0 && !figures.containsKey(parts.getLast())) {
            if (rule.missingInTime() == MissingPolicy.REQUIRE_ALL) {
                return new RollUpRule.Nothing("incomplete");
            }
            if (rule.missingInTime() == MissingPolicy.ZERO) {
                return new RollUpRule.Made(RolledUp.Amounts.rounded(Exact.ZERO, rule.decimals()));
            }
        }
        return last.reason() != null
                ? new RollUpRule.Nothing(last.reason())
                : new RollUpRule.Made(
                        new RolledUp.Amounts(last.value(), last.numerator(), last.denominator(), last.exact()));
    }

    private static boolean mixed(List<FigureResponse> there) {
        return there.stream().map(FigureResponse::periodBasis).distinct().count() > 1;
    }

    /** What the whole cannot be made without: a part that has no value for a reason of its own. */
    private Optional<String> hindrance(List<FigureResponse> there) {
        return there.stream()
                .map(FigureResponse::reason)
                .filter(reason -> reason != null && !rule.time().passesOver(reason))
                .findFirst();
    }

    private List<RollUpTerm> terms(Map<Period, FigureResponse> figures) {
        List<RollUpTerm> terms = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            RollUpTerm term = term(figures.get(parts.get(i)), String.format("%03d", i));
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static @Nullable RollUpTerm term(@Nullable FigureResponse figure, String order) {
        return figure == null || figure.value() == null ? null : RollUpTerm.of(figure, order);
    }

    /** Reports times periods; of what stands on a day, those of the last period. */
    private FigureResponse.Coverage coverage(Map<Period, FigureResponse> figures, Map<Period, Integer> due) {
        int reported = 0;
        int expected = 0;
        int partly = 0;
        for (Period part : stock() ? List.of(parts.getLast()) : parts) {
            FigureResponse.Coverage coverage = coverage(figures.get(part), due.getOrDefault(part, 0));
            reported += coverage.reported();
            expected += coverage.expected();
            partly += coverage.partly();
        }
        return new FigureResponse.Coverage(reported, expected, partly);
    }

    /** A unit's own report tells all that is due of it and of those below it. */
    private static FigureResponse.Coverage coverage(@Nullable FigureResponse figure, int due) {
        if (figure == null) {
            return new FigureResponse.Coverage(0, due);
        }
        return figure.method().equals("reported") ? new FigureResponse.Coverage(due, due) : figure.coverage();
    }

    private List<String> remarks(List<FigureResponse> there, boolean redefined) {
        TreeSet<String> remarks = new TreeSet<>(List.of(REMARK));
        there.forEach(figure -> remarks.addAll(figure.remarks()));
        if (stock() && !there.getLast().period().equals(parts.getLast())) {
            remarks.add(CoverFigure.OLDER_VALUE);
        }
        if (!redefined) {
            remarks.remove(FigureRollUp.DEFINITION_CHANGED);
        }
        return List.copyOf(remarks);
    }
}
