package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitHierarchy;

/** Where series break, because a unit is not what it was at the end of the period before. */
public final class FigureBreaks {

    private record Step(
            UUID unit, @Nullable LocalDate before, @Nullable LocalDate now) {}

    private final UnitHierarchy hierarchy;
    private final Map<Step, Boolean> known = new HashMap<>();

    public FigureBreaks(UnitHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Whether what is known of a unit came on file later than what is asked about. */
    public boolean learnedLater(UUID unit) {
        return hierarchy.learnedLater(unit);
    }

    public boolean at(UUID unit, Period period, PeriodBasis basis) {
        LocalDate before = basis.lastDayOf(period.firstMonth().minusMonths(1).atEndOfMonth());
        LocalDate now = period.lastDay(basis);
        Step step = new Step(unit, hierarchy.epochOf(before), hierarchy.epochOf(now));
        return !Objects.equals(step.before(), step.now())
                && known.computeIfAbsent(step, each -> differs(unit, before, now));
    }

    private boolean differs(UUID unit, LocalDate before, LocalDate now) {
        if (hierarchy.at(unit, now).isEmpty()) {
            return false;
        }
        return hierarchy.at(unit, before).isEmpty()
                ? !hierarchy.predecessorsOf(unit).isEmpty()
                : !hierarchy.harmonisation(before, now).sameTerritory(unit);
    }
}
