package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** Figures of units of which nobody reported anything: they are shown as missing where all units are wanted. */
public final class UnreportedFigure {

    public static final String REASON = "not-reported";

    private final Definition definition;
    private final FigureQuestion question;
    private final UnitHierarchy hierarchy;

    public UnreportedFigure(Definition definition, FigureQuestion question, UnitHierarchy hierarchy) {
        this.definition = definition;
        this.question = question;
        this.hierarchy = hierarchy;
    }

    /** Which units a definition says report. */
    static Reporters reporters(Definition definition) {
        return new Reporters(
                Set.copyOf(definition.levels()), Set.copyOf(definition.reporterKinds()), definition.ownDays());
    }

    public FigureResponse of(UnitVersion unit, Period period, String breakdown) {
        return new FigureResponse(
                definition.code(),
                unit.ref(),
                period,
                Breakdown.toMap(breakdown),
                null,
                null,
                null,
                null,
                definition.unitOfMeasure(),
                PeriodBasis.NOT_STATED,
                definition.derived() ? DerivedFigures.METHOD : "none",
                REASON,
                new FigureResponse.Coverage(0, expected(unit.unit(), period)),
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of(),
                List.of(),
                ObservationStatus.M,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                definition.version(),
                false,
                null,
                hierarchy.learnedLater(unit.unit()) ? true : null);
    }

    /** Of what stands on a day only the last piece of the period counts. */
    private int expected(UUID unit, Period period) {
        List<Period> tiles =
                definition.rollUpInTime() == RollUp.NONE ? List.of() : period.dividedInto(definition.frequency());
        if (tiles.isEmpty()) {
            return expectedIn(unit, period, period);
        }
        return definition.rollUpInTime() == RollUp.LAST
                ? expectedIn(unit, tiles.getLast(), period)
                : tiles.stream()
                        .mapToInt(tile -> expectedIn(unit, tile, period))
                        .sum();
    }

    private int expectedIn(UUID unit, Period tile, Period period) {
        PeriodBasis basis = definition.periodBasis();
        LocalDate shown = question.shownDay(period, basis);
        LocalDate first = tile.firstDay(basis);
        LocalDate last = tile.lastDay(basis);
        Reporters reporters = reporters(definition);
        return reporters.ownDays() && hierarchy.stretches(first, last).count() > 1
                ? reporters.dueOn(hierarchy, unit, shown, first, last)
                : hierarchy.harmonisation(last, shown).expected(unit, reporters.levels(), reporters.kinds());
    }
}
