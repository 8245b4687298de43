package vn.tongket.indicators.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.time.Period;

/** The rules that a target keeps. */
final class TargetRules {

    private static final String PATH = "/path/";

    private final Definition definition;
    private final Period period;
    private final List<Fault> faults = new ArrayList<>();

    private TargetRules(Definition definition, Period period) {
        this.definition = definition;
        this.period = period;
    }

    /** All rules that a target would break; empty when none. */
    static List<Fault> faults(Definition definition, Period period, Breakdown breakdown, WriteTarget body) {
        TargetRules rules = new TargetRules(definition, period);
        rules.faults.addAll(definition.faultsOfKey(period, breakdown));
        rules.faults.addAll(definition.faultsOfValue(body.value(), "/value"));
        rules.checkBaseline(body.baseline());
        rules.checkBand(body.band(), body.value());
        rules.checkPath(body.baseline(), body.waypoints());
        return rules.faults;
    }

    private void checkBaseline(@Nullable TargetBaseline baseline) {
        if (baseline == null) {
            return;
        }
        checkStage("/baseline", baseline.period(), baseline.value());
    }

    private void checkBand(@Nullable TargetBand band, BigDecimal value) {
        if (band == null) {
            return;
        }
        BigDecimal lower = band.lower();
        BigDecimal upper = band.upper();
        if (lower == null && upper == null) {
            faults.add(Fault.at("/band", "target.band-empty"));
        } else if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            faults.add(Fault.at("/band/upper", "target.band-order", lower.toPlainString()));
        } else if ((lower != null && lower.compareTo(value) > 0) || (upper != null && upper.compareTo(value) < 0)) {
            faults.add(Fault.at("/band", "target.band-without-value", value.toPlainString()));
        }
    }

    /** Waypoints go forward from the baseline, and end before the target. */
    private void checkPath(@Nullable TargetBaseline baseline, List<TargetWaypoint> path) {
        Period before = baseline == null ? null : baseline.period();
        for (int i = 0; i < path.size(); i++) {
            TargetWaypoint waypoint = path.get(i);
            checkStage(PATH + i, waypoint.period(), waypoint.value());
            if (before != null && !before.lastDay().isBefore(waypoint.period().lastDay())) {
                faults.add(Fault.at(PATH + i + "/period", "target.path-order", before));
            }
            before = waypoint.period();
        }
    }

    private void checkStage(String pointer, Period stage, BigDecimal value) {
        if (stage.frequency().finerThan(definition.frequency())) {
            faults.add(Fault.at(
                    pointer + "/period",
                    "observation.period-too-fine",
                    definition.code(),
                    definition.frequency().code(),
                    stage));
        }
        if (!stage.lastDay().isBefore(period.lastDay())) {
            faults.add(Fault.at(pointer + "/period", "target.stage-not-before", period));
        }
        faults.addAll(definition.faultsOfValue(value, pointer + "/value"));
    }
}
