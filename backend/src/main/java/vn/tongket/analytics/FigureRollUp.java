package vn.tongket.analytics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Exact;
import vn.tongket.indicators.Measure;
import vn.tongket.indicators.MissingPolicy;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.Forest;
import vn.tongket.units.Recasting;

/** Makes figures of what belongs to each shown unit, by the rule of the indicator. */
final class FigureRollUp {

    static final String DEFINITION_CHANGED = "definition-changed";
    private static final String NONE = "none";

    /** To how many decimals a part of a divided unit counts in a mean. */
    private static final int SHARE_DECIMALS = 6;

    private final FigureScope scope;
    private final Forest forest;
    private final @Nullable FigureBreaks breaks;

    /**
     * For the units of a scope.
     *
     * @param breaks where series break; null where all periods are shown in the units of one day
     */
    FigureRollUp(FigureScope scope, Forest forest, @Nullable FigureBreaks breaks) {
        this.scope = scope;
        this.forest = forest;
        this.breaks = breaks;
    }

    /** What the values come to. */
    private record Made(
            String method,
            @Nullable String reason,
            RolledUp.Amounts amounts,
            boolean estimated,
            List<FigureResponse.NotConvertible> notConvertible) {

        static Made of(String method, RolledUp.Amounts amounts, boolean estimated) {
            return new Made(method, null, amounts, estimated, List.of());
        }

        static Made nothing(String method, String reason) {
            return new Made(method, reason, RolledUp.Amounts.NONE, false, List.of());
        }
    }

    FigureResponse figure(RolledUp row) {
        FigureScope.Shown shown = scope.shown().get(row.place());
        FigureRule rule = scope.rule(row.indicatorId(), row.day());
        FigureResponse.Coverage coverage = coverage(row, shown, rule);
        Made made = made(row, shown, rule, coverage.expected() - coverage.reported());
        BigDecimal value = made.amounts().value();
        boolean redefined = rule.changedIn(row.period());
        boolean broken = redefined || (breaks != null && breaks.at(shown.unit().unit(), row.period()));
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
                made.estimated(),
                broken,
                remarks(row.has(FigureScope.LEVEL_VANISHED), redefined),
                made.notConvertible(),
                ObservationStatus.of(value, row.has(FigureScope.WAITING), made.estimated(), broken),
                shown.gone() == null ? row.source() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.own() && row.definitionVersion() != null
                        ? row.definitionVersion()
                        : Integer.valueOf(rule.version()),
                redefined,
                made.amounts().exact());
    }

    private static List<String> remarks(boolean vanished, boolean redefined) {
        return Stream.of(vanished ? "level-vanished" : "", redefined ? DEFINITION_CHANGED : "")
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    private Made made(RolledUp row, FigureScope.Shown shown, FigureRule rule, int absent) {
        if (shown.gone() != null) {
            return Made.nothing(NONE, shown.gone());
        }
        if (row.applicable() == 0) {
            return Made.nothing(row.own() ? "reported" : rule.method(), "not-applicable");
        }
        if (row.own()) {
            return Made.of("reported", row.whole(), false);
        }
        if (rule.method().equals(NONE)) {
            return Made.nothing(NONE, "no-roll-up");
        }
        if (row.mixedBasis()) {
            return Made.nothing(rule.method(), "mixed-period-basis");
        }
        if (absent > 0 && rule.missingInSpace() == MissingPolicy.REQUIRE_ALL) {
            return Made.nothing(rule.method(), "incomplete");
        }
        return switch (rule.inSpace()) {
            case SUM -> sum(row, shown, rule);
            case RATIO_OF_SUMS -> ratioOfSums(row, shown, rule);
            default -> ofEach(row, shown, rule, absent);
        };
    }

    private static Made ofEach(RolledUp row, FigureScope.Shown shown, FigureRule rule, int absent) {
        List<RollUpTerm> terms =
                row.each().stream().map(value -> term(value, shown, rule)).toList();
        return switch (rule.space().of(terms, absent)) {
            case RollUpRule.Made(RolledUp.Amounts amounts) ->
                Made.of(rule.method(), amounts, row.has(FigureScope.PARTIAL));
            case RollUpRule.Nothing(String reason) -> Made.nothing(rule.method(), reason);
        };
    }

    /** Where a value stands for several units, it counts as theirs; a weight says that by itself. */
    private static RollUpTerm term(RolledUp.Contribution value, FigureScope.Shown shown, FigureRule rule) {
        int units = value.units() == null || rule.inSpace() == RollUp.WEIGHTED_MEAN ? 1 : Math.max(1, value.units());
        return new RollUpTerm(
                Exact.of(Objects.requireNonNull(value.value())),
                value.numerator(),
                value.denominator(),
                part(shown, value.reporter())
                        .of(BigDecimal.valueOf(units), rule.inSpace() == RollUp.COUNT ? 0 : SHARE_DECIMALS),
                Exact.ofNullable(value.weight()),
                Objects.requireNonNullElse(value.known(), ""));
    }

    private static Made sum(RolledUp row, FigureScope.Shown shown, FigureRule rule) {
        BigDecimal value = total(row.whole().value(), row, shown, rule.decimals(), RolledUp.Contribution::value);
        return value == null
                ? Made.nothing(rule.method(), "share-unknown")
                : Made.of(
                        rule.method(),
                        new RolledUp.Amounts(value, null, null),
                        !row.pieces().isEmpty());
    }

    private Made ratioOfSums(RolledUp row, FigureScope.Shown shown, FigureRule rule) {
        if (row.withParts() < row.applicable()) {
            return new Made(
                    rule.method(),
                    "not-convertible",
                    RolledUp.Amounts.NONE,
                    false,
                    row.printed().stream()
                            .map(each -> notConvertible(each, row))
                            .toList());
        }
        BigDecimal numerator = total(row.whole().numerator(), row, shown, 0, RolledUp.Contribution::numerator);
        BigDecimal denominator = total(row.whole().denominator(), row, shown, 0, RolledUp.Contribution::denominator);
        if (numerator == null || denominator == null) {
            return Made.nothing(rule.method(), "share-unknown");
        }
        if (denominator.signum() == 0) {
            return Made.nothing(rule.method(), "not-applicable");
        }
        return Made.of(
                rule.method(),
                new RolledUp.Amounts(Measure.percent(numerator, denominator, rule.decimals()), numerator, denominator),
                !row.pieces().isEmpty());
    }

    private FigureResponse.NotConvertible notConvertible(RolledUp.Contribution printed, RolledUp row) {
        return new FigureResponse.NotConvertible(
                forest.nearest(printed.reporter(), row.day()).ref(),
                Objects.requireNonNull(printed.value()),
                row.period(),
                Breakdown.toMap(row.breakdown()));
    }

    /** What the unit has as a whole, and its parts of the rest; null where one of them is of unknown size. */
    private static @Nullable BigDecimal total(
            @Nullable BigDecimal whole,
            RolledUp row,
            FigureScope.Shown shown,
            int decimals,
            Function<RolledUp.Contribution, @Nullable BigDecimal> amount) {
        BigDecimal total = whole == null ? BigDecimal.ZERO : whole;
        for (RolledUp.Contribution piece : row.pieces()) {
            BigDecimal part = part(shown, piece.reporter()).of(Objects.requireNonNull(amount.apply(piece)), decimals);
            if (part == null) {
                return null;
            }
            total = total.add(part);
        }
        return total;
    }

    private static Recasting.Part part(FigureScope.Shown shown, UUID reporter) {
        return shown.parts().stream()
                .filter(part -> part.reporter().equals(reporter))
                .findFirst()
                .orElseThrow();
    }

    private static FigureResponse.Coverage coverage(RolledUp row, FigureScope.Shown shown, FigureRule rule) {
        if (row.own()) {
            return new FigureResponse.Coverage(1, 1);
        }
        FigureScope.Owed owed = shown.owed().get(rule.reporters());
        return new FigureResponse.Coverage(
                row.reported(), owed == null ? row.reported() : Math.max(owed.units(), row.reported()));
    }
}
