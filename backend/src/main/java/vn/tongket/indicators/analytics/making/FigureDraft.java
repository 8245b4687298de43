package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitRef;

/** A figure in the making: another one's members, with those set that differ. What stands behind it is not taken over. */
public final class FigureDraft {

    private final String indicator;
    private final UnitRef unit;
    private Period period;
    private Map<String, String> breakdown;
    private RolledUp.Amounts amounts;
    private @Nullable String valueOrigin;
    private String unitOfMeasure;
    private PeriodBasis periodBasis;
    private String method;
    private @Nullable String reason;
    private FigureResponse.Coverage coverage;
    private FigureResponse.@Nullable FigureTarget target;
    private @Nullable BigDecimal attainment;
    private @Nullable BigDecimal previous;
    private @Nullable BigDecimal change;
    private boolean provisional;
    private boolean estimated;
    private boolean breakInSeries;
    private List<String> remarks;
    private List<FigureResponse.NotConvertible> notConvertible;
    private @Nullable Source source;
    private @Nullable BigDecimal yearEarlier;
    private @Nullable BigDecimal changeYearEarlier;
    private @Nullable BigDecimal parentValue;
    private @Nullable BigDecimal differenceToParent;
    private FigureResponse.@Nullable FigureTarget targetOriginal;
    private @Nullable BigDecimal attainmentOriginal;
    private @Nullable Integer definitionVersion;
    private boolean definitionBreak;
    private boolean learnedLater;

    /** All members of a figure. */
    public FigureDraft(FigureResponse figure) {
        this(figure.indicator(), figure);
    }

    /** A figure of another indicator, of the same unit, period and breakdown. */
    public FigureDraft(String indicator, FigureResponse figure) {
        this.indicator = indicator;
        unit = figure.unit();
        period = figure.period();
        breakdown = figure.breakdown();
        amounts = new RolledUp.Amounts(figure.value(), figure.numerator(), figure.denominator(), figure.exact());
        valueOrigin = figure.valueOrigin();
        unitOfMeasure = figure.unitOfMeasure();
        periodBasis = figure.periodBasis();
        method = figure.method();
        reason = figure.reason();
        coverage = figure.coverage();
        target = figure.target();
        attainment = figure.attainment();
        previous = figure.previous();
        change = figure.change();
        provisional = figure.provisional();
        estimated = figure.estimated();
        breakInSeries = figure.breakInSeries();
        remarks = figure.remarks();
        notConvertible = figure.notConvertible();
        source = figure.source();
        yearEarlier = figure.yearEarlier();
        changeYearEarlier = figure.changeYearEarlier();
        parentValue = figure.parentValue();
        differenceToParent = figure.differenceToParent();
        targetOriginal = figure.targetOriginal();
        attainmentOriginal = figure.attainmentOriginal();
        definitionVersion = figure.definitionVersion();
        definitionBreak = figure.definitionBreak();
        learnedLater = figure.hasLearnedLater();
    }

    FigureDraft period(Period other) {
        period = other;
        return this;
    }

    FigureDraft breakdown(Map<String, String> other) {
        breakdown = other;
        return this;
    }

    /** Other amounts, behind which no single reported value stands, and for which no target is known yet. */
    FigureDraft amounts(RolledUp.Amounts others) {
        amounts = others;
        valueOrigin = null;
        source = null;
        target = null;
        attainment = null;
        return this;
    }

    /**
     * Other amounts, held against the target that is known already.
     *
     * @param stored whether they are a stored value, whose origin and source are known
     */
    FigureDraft recounted(RolledUp.Amounts others, Direction direction, boolean stored) {
        amounts = others;
        valueOrigin = stored ? valueOrigin : null;
        source = stored ? source : null;
        attainment = target == null ? null : target.attainment(others.exactly(), direction);
        return this;
    }

    FigureDraft telling(@Nullable Exact exact) {
        amounts = new RolledUp.Amounts(amounts.value(), amounts.numerator(), amounts.denominator(), exact);
        return this;
    }

    FigureDraft unitOfMeasure(String other) {
        unitOfMeasure = other;
        return this;
    }

    FigureDraft periodBasis(PeriodBasis other) {
        periodBasis = other;
        return this;
    }

    FigureDraft method(String other) {
        method = other;
        return this;
    }

    FigureDraft reason(@Nullable String other) {
        reason = other;
        return this;
    }

    FigureDraft coverage(FigureResponse.Coverage other) {
        coverage = other;
        return this;
    }

    public FigureDraft target(FigureResponse.FigureTarget other, @Nullable BigDecimal attained) {
        target = other;
        attainment = attained;
        return this;
    }

    public FigureDraft targetOriginal(FigureResponse.FigureTarget other, @Nullable BigDecimal attained) {
        targetOriginal = other;
        attainmentOriginal = attained;
        return this;
    }

    public FigureDraft previous(@Nullable FigureResponse other) {
        previous = other == null ? null : other.value();
        change = less(other);
        return this;
    }

    public FigureDraft yearEarlier(@Nullable FigureResponse other) {
        yearEarlier = other == null ? null : other.value();
        changeYearEarlier = less(other);
        return this;
    }

    public FigureDraft parent(@Nullable FigureResponse other) {
        parentValue = other == null ? null : other.value();
        differenceToParent = less(other);
        return this;
    }

    /** The difference of what the two are exactly, with as many decimals as the longer of them is shown with. */
    private @Nullable BigDecimal less(@Nullable FigureResponse other) {
        if (amounts.value() == null || other == null || other.value() == null) {
            return null;
        }
        int decimals =
                Math.max(0, Math.max(amounts.value().scale(), other.value().scale()));
        return Objects.requireNonNull(amounts.exactly())
                .subtract(other.exactly())
                .rounded(decimals);
    }

    FigureDraft marks(boolean isProvisional, boolean isEstimated, boolean breaks, boolean redefined) {
        provisional = isProvisional;
        estimated = isEstimated;
        breakInSeries = breaks;
        definitionBreak = redefined;
        return this;
    }

    /** Whether something in it came on file later than what is asked about. */
    FigureDraft learnedLater(boolean later) {
        learnedLater = later;
        return this;
    }

    FigureDraft remarks(List<String> others) {
        remarks = others;
        return this;
    }

    FigureDraft notConvertible(List<FigureResponse.NotConvertible> others) {
        notConvertible = others;
        return this;
    }

    FigureDraft definitionVersion(int other) {
        definitionVersion = other;
        return this;
    }

    public FigureResponse made() {
        return new FigureResponse(
                indicator,
                unit,
                period,
                breakdown,
                amounts.value(),
                amounts.numerator(),
                amounts.denominator(),
                valueOrigin,
                unitOfMeasure,
                periodBasis,
                method,
                reason,
                coverage,
                target,
                attainment,
                previous,
                change,
                provisional,
                estimated,
                breakInSeries,
                remarks,
                notConvertible,
                ObservationStatus.of(amounts.value(), provisional, estimated, breakInSeries),
                source,
                yearEarlier,
                changeYearEarlier,
                parentValue,
                differenceToParent,
                targetOriginal,
                attainmentOriginal,
                definitionVersion,
                definitionBreak,
                amounts.exact(),
                learnedLater ? true : null);
    }
}
