package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitHierarchy;

/** Makes figures of what belongs to each shown unit, by the rule of the indicator. */
public final class FigureRollUp {

    public static final String DEFINITION_CHANGED = FigureRemark.DEFINITION_CHANGED.code();
    private static final String NONE = "none";

    private final FigureScope scope;
    private final UnitHierarchy hierarchy;
    private final @Nullable FigureBreaks breaks;

    /**
     * For the units of a scope.
     *
     * @param breaks where series break; null where all periods are shown in the units of one day
     */
    FigureRollUp(FigureScope scope, UnitHierarchy hierarchy, @Nullable FigureBreaks breaks) {
        this.scope = scope;
        this.hierarchy = hierarchy;
        this.breaks = breaks;
    }

    /** What the values come to. */
    private record Made(
            String method,
            @Nullable String reason,
            RolledUp.Amounts amounts,
            List<FigureResponse.NotConvertible> notConvertible) {

        static Made of(String method, RolledUp.Amounts amounts) {
            return new Made(method, null, amounts, List.of());
        }

        static Made nothing(String method, String reason) {
            return new Made(method, reason, RolledUp.Amounts.NONE, List.of());
        }
    }

    FigureResponse figure(RolledUp row) {
        FigureScope.Shown shown = scope.shown().get(row.place());
        FigureRule rule = scope.rule(row.indicatorId(), row.day());
        FigureResponse.Coverage coverage = coverage(row, shown, rule);
        Made made = made(row, shown, rule, coverage.expected() - coverage.reported());
        BigDecimal value = made.amounts().value();
        boolean redefined = rule.changedIn(row.period());
        boolean broken = redefined || (breaks != null && breaks.at(shown.unit().unit(), row.period(), rule.basis()));
        return new FigureResponse(
                row.indicator(),
                shown.unit().ref(),
                row.period(),
                Breakdown.toMap(row.breakdown()),
                value,
                made.amounts().numerator(),
                made.amounts().denominator(),
                shown.gone() == null ? row.valueOrigin() : null,
                rule.unitOfMeasure(),
                row.mixedBasis() ? PeriodBasis.NOT_STATED : row.firstBasis(),
                made.method(),
                made.reason(),
                coverage,
                row.target(),
                row.target() == null
                        ? null
                        : row.target().attainment(made.amounts().exactly(), rule.direction()),
                null,
                null,
                row.has(FigureScope.WAITING),
                false,
                broken,
                remarks(row.has(FigureScope.LEVEL_VANISHED), redefined),
                made.notConvertible(),
                ObservationStatus.of(value, row.has(FigureScope.WAITING), false, broken),
                shown.gone() == null ? row.source() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                Objects.requireNonNullElse(row.definitionVersion(), rule.version()),
                redefined,
                made.amounts().exact(),
                row.has(FigureScope.LEARNED_LATER)
                                || hierarchy.learnedLater(shown.unit().unit())
                        ? true
                        : null);
    }

    private static List<String> remarks(boolean vanished, boolean redefined) {
        return Stream.of(vanished ? FigureRemark.LEVEL_VANISHED.code() : "", redefined ? DEFINITION_CHANGED : "")
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    private Made made(RolledUp row, FigureScope.Shown shown, FigureRule rule, int absent) {
        if (shown.gone() != null) {
            return Made.nothing(NONE, shown.gone());
        }
        if (row.has(FigureScope.IRREGULAR)) {
            return Made.nothing(NONE, UnreportedFigure.REASON);
        }
        if (row.applicable() == 0) {
            return Made.nothing(row.own() ? "reported" : rule.method(), "not-applicable");
        }
        if (row.own()) {
            return Made.of("reported", row.whole());
        }
        if (rule.method().equals(NONE)) {
            return Made.nothing(NONE, "no-roll-up");
        }
        if (row.mixedBasis()) {
            return Made.nothing(rule.method(), "mixed-period-basis");
        }
        if (rule.inSpace() == RollUp.RATIO_OF_SUMS && row.withParts() < row.applicable()) {
            return notConvertible(row, rule);
        }
        if (absent > 0 && rule.missingInSpace() == MissingPolicy.REQUIRE_ALL) {
            return Made.nothing(rule.method(), "incomplete");
        }
        return switch (rule.inSpace()) {
            case SUM -> Made.of(rule.method(), new RolledUp.Amounts(row.whole().value(), null, null));
            case RATIO_OF_SUMS -> ratioOfSums(row, rule);
            case WEIGHTED_MEAN, MEAN, LAST, MAX, MIN, COUNT, NONE -> ofEach(row, rule, absent);
        };
    }

    private static Made ofEach(RolledUp row, FigureRule rule, int absent) {
        List<RollUpTerm> terms =
                row.each().stream().map(value -> term(value, rule)).toList();
        return switch (rule.space().of(terms, absent)) {
            case RollUpRule.Made(RolledUp.Amounts amounts) -> Made.of(rule.method(), amounts);
            case RollUpRule.Nothing(String reason) -> Made.nothing(rule.method(), reason);
        };
    }

    /** Where a value stands for several units, it counts as theirs; a weight says that by itself. */
    private static RollUpTerm term(RolledUp.Contribution value, FigureRule rule) {
        int units = value.units() == null || rule.inSpace() == RollUp.WEIGHTED_MEAN ? 1 : Math.max(1, value.units());
        return new RollUpTerm(
                Exact.of(Objects.requireNonNull(value.value())),
                value.numerator(),
                value.denominator(),
                Exact.of(BigDecimal.valueOf(units)),
                Exact.ofNullable(value.weight()),
                Objects.requireNonNullElse(value.known(), ""));
    }

    private static Made ratioOfSums(RolledUp row, FigureRule rule) {
        BigDecimal numerator = Objects.requireNonNull(row.whole().numerator());
        BigDecimal denominator = Objects.requireNonNull(row.whole().denominator());
        return denominator.signum() == 0
                ? Made.nothing(rule.method(), "not-applicable")
                : Made.of(
                        rule.method(),
                        new RolledUp.Amounts(
                                Measure.percent(numerator, denominator, rule.decimals()), numerator, denominator));
    }

    private Made notConvertible(RolledUp row, FigureRule rule) {
        return new Made(
                rule.method(),
                "not-convertible",
                RolledUp.Amounts.NONE,
                row.printed().stream().map(each -> notConvertible(each, row)).toList());
    }

    private FigureResponse.NotConvertible notConvertible(RolledUp.Contribution printed, RolledUp row) {
        return new FigureResponse.NotConvertible(
                hierarchy.nearest(printed.reporter(), row.day()).ref(),
                Objects.requireNonNull(printed.value()),
                row.period(),
                Breakdown.toMap(row.breakdown()));
    }

    private static FigureResponse.Coverage coverage(RolledUp row, FigureScope.Shown shown, FigureRule rule) {
        int due = Objects.requireNonNull(shown.due().get(rule.reporters()));
        return row.own()
                ? new FigureResponse.Coverage(1, 1)
                : new FigureResponse.Coverage(due == 0 ? 0 : row.reported(), due);
    }
}
