package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Dimension;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.RollUp;

/**
 * What one unit told of the whole for one period: what it reported itself, else what its parts by one dimension come to, the
 * first of the definition of which it reported all. Counts and amounts add up, and of ratios the numerators and denominators.
 */
public final class Wholes {

    private final FigureRule rule;
    private final List<Dimension> dimensions;

    public Wholes(FigureRule rule, List<Dimension> dimensions) {
        this.rule = rule;
        this.dimensions = dimensions;
    }

    private boolean additive() {
        return rule.inSpace() == RollUp.SUM || rule.inSpace() == RollUp.RATIO_OF_SUMS;
    }

    /** The breakdowns of the parts that stand for the whole; none where it was reported, or none is complete. */
    public List<String> standing(Map<String, CoverReport> reported) {
        return reported.containsKey("") ? List.of() : complete(reported);
    }

    /** Parts that tell of different days do not make a whole. */
    private List<String> complete(Map<String, CoverReport> reported) {
        return dimensions.stream()
                .map(dimension -> dimension.values().stream()
                        .map(value -> dimension.code() + ":" + value.code())
                        .toList())
                .filter(reported.keySet()::containsAll)
                .filter(parts -> parts.stream()
                                .map(part -> Objects.requireNonNull(reported.get(part)))
                                .map(CoverReport::days)
                                .distinct()
                                .count()
                        < 2)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether parts stand for the whole that cannot be put together, printed percentages or those of several bases. */
    boolean hindered(Map<String, CoverReport> reported) {
        List<String> parts = standing(reported);
        return !parts.isEmpty() && (!additive() || sum(parts, reported).isEmpty());
    }

    /**
     * The report of the whole; empty where the unit told none.
     *
     * @param reported what it reported, by breakdown
     */
    public Optional<CoverReport> of(Map<String, CoverReport> reported) {
        CoverReport whole = reported.get("");
        Optional<CoverReport> sum = additive() ? sum(complete(reported), reported) : Optional.empty();
        if (whole == null) {
            return sum;
        }
        boolean unlike = sum.filter(parts -> differs(whole, parts)).isPresent();
        return Optional.of(unlike ? whole.standing(CoverReport.Whole.UNLIKE_PARTS) : whole);
    }

    private Optional<CoverReport> sum(List<String> breakdowns, Map<String, CoverReport> reported) {
        List<CoverReport> parts = breakdowns.stream().map(reported::get).toList();
        List<CoverReport> numbers =
                parts.stream().filter(part -> part.value() != null).toList();
        boolean printedOnly =
                rule.inSpace() == RollUp.RATIO_OF_SUMS && numbers.stream().anyMatch(part -> part.numerator() == null);
        if (parts.isEmpty()
                || printedOnly
                || parts.stream().map(CoverReport::basis).distinct().count() > 1) {
            return Optional.empty();
        }
        BigDecimal numerator = sum(numbers, CoverReport::numerator);
        BigDecimal denominator = sum(numbers, CoverReport::denominator);
        BigDecimal value = numerator == null || denominator == null
                ? sum(numbers, CoverReport::value)
                : Measure.percent(numerator, denominator, rule.decimals());
        CoverReport first = parts.getFirst();
        return Optional.of(new CoverReport(
                first.unit(),
                first.period(),
                first.basis(),
                first.days(),
                value,
                numerator,
                denominator,
                first.weight(),
                parts.stream()
                        .map(CoverReport::known)
                        .max(Comparator.naturalOrder())
                        .orElse(""),
                parts.stream().anyMatch(CoverReport::waiting),
                parts.stream().anyMatch(CoverReport::learnedLater),
                CoverReport.Whole.OF_PARTS));
    }

    private static @Nullable BigDecimal sum(
            List<CoverReport> parts, Function<CoverReport, @Nullable BigDecimal> number) {
        List<BigDecimal> numbers = new ArrayList<>();
        parts.stream().map(number).filter(Objects::nonNull).forEach(numbers::add);
        return numbers.stream().reduce(BigDecimal::add).orElse(null);
    }

    /** A printed percentage is held against that of the parts. */
    private static boolean differs(CoverReport whole, CoverReport parts) {
        return whole.numerator() == null || parts.numerator() == null
                ? differs(whole.value(), parts.value())
                : differs(whole.numerator(), parts.numerator()) || differs(whole.denominator(), parts.denominator());
    }

    private static boolean differs(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other != null : other == null || one.compareTo(other) != 0;
    }
}
