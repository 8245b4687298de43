package vn.tongket.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Units;

/** The rules that a definition keeps. */
@ApplicationScoped
class DefinitionRules {

    private static final String CODE_FORM = "[A-Z][A-Z0-9_]{1,39}";

    private final IndicatorRepository indicators;
    private final Units units;
    private final Clock clock;

    DefinitionRules(IndicatorRepository indicators, Units units, Clock clock) {
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
    }

    /** All rules that a definition under a code would break; empty when none. */
    List<Fault> faults(String code, WriteIndicator body) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(CODE_FORM)) {
            faults.add(Fault.of("code", "indicator.code-form"));
        }
        measureFaults(body, faults);
        reporterFaults(body, faults);
        weightFaults(body, faults);
        daysFaults(body, faults);
        if (body.jumpTolerance() != null && body.jumpTolerance().signum() <= 0) {
            faults.add(Fault.at("/jumpTolerance", "indicator.tolerance-zero"));
        }
        Formula formula = formula(body, faults);
        referenceFaults(code, body, formula, faults);
        unitFaults(code, body, formula, faults);
        return faults;
    }

    private static void measureFaults(WriteIndicator body, List<Fault> faults) {
        boolean ratio = body.measure() == Measure.RATIO;
        partFaults("/numerator", ratio, body.numerator() != null, faults);
        partFaults("/denominator", ratio, body.denominator() != null, faults);
        BigDecimal maximum = body.maximum();
        if (body.minimum() != null && maximum != null && body.minimum().compareTo(maximum) > 0) {
            faults.add(Fault.at("/maximum", "indicator.range-empty"));
        }
    }

    private static void partFaults(String pointer, boolean ratio, boolean named, List<Fault> faults) {
        if (ratio && !named) {
            faults.add(Fault.at(pointer, "indicator.ratio-needs-part"));
        }
        if (!ratio && named) {
            faults.add(Fault.at(pointer, "indicator.part-without-ratio"));
        }
    }

    /** Kinds that are known, and of levels that report; what is computed is reported by nobody. */
    private void reporterFaults(WriteIndicator body, List<Fault> faults) {
        List<String> kinds = body.reporters();
        Map<String, Level> known = kinds.isEmpty() ? Map.of() : units.levels();
        for (int i = 0; i < kinds.size(); i++) {
            Level level = known.get(kinds.get(i));
            if (level == null) {
                faults.add(Fault.at("/reporterKinds/" + i, "indicator.kind-unknown", kinds.get(i)));
            } else if (!body.levels().contains(level)) {
                faults.add(
                        Fault.at("/reporterKinds/" + i, "indicator.kind-of-other-level", kinds.get(i), level.code()));
            }
        }
        if (body.formula() != null && !kinds.isEmpty()) {
            faults.add(Fault.at("/reporterKinds", "indicator.derived-not-reported"));
        }
        if (body.formula() != null && body.needsEvidence()) {
            faults.add(Fault.at("/evidenceRequired", "indicator.derived-not-reported"));
        }
    }

    /** Only what is added up in time can be told day by day. */
    private static void daysFaults(WriteIndicator body, List<Fault> faults) {
        boolean adds = body.rollUpInTime().addsUp() && body.formula() == null;
        if (body.days() == ReportsFor.OWN_DAYS && !adds) {
            faults.add(Fault.at("/reportsFor", "indicator.own-days-not-added"));
        }
    }

    private static void weightFaults(WriteIndicator body, List<Fault> faults) {
        boolean weighed = body.rollUpInSpace() == RollUp.WEIGHTED_MEAN || body.rollUpInTime() == RollUp.WEIGHTED_MEAN;
        if (weighed && body.weight() == null) {
            faults.add(Fault.at("/weight", "indicator.weight-missing"));
        }
        if (!weighed && body.weight() != null) {
            faults.add(Fault.at("/weight", "indicator.weight-unused"));
        }
    }

    private static @Nullable Formula formula(WriteIndicator body, List<Fault> faults) {
        try {
            Formula formula = body.formula() == null ? null : Formula.parse(body.formula());
            if (formula != null && formula.codes().isEmpty()) {
                faults.add(Fault.at("/formula", "indicator.formula-of-nothing"));
            }
            return formula;
        } catch (FormulaException e) {
            faults.add(Fault.at("/formula", e.code(), e.position(), e.found()));
            return null;
        }
    }

    /** What it names must be there, and must not lead back to it. */
    private void referenceFaults(String code, WriteIndicator body, @Nullable Formula formula, List<Fault> faults) {
        Set<String> named = new LinkedHashSet<>();
        Optional.ofNullable(body.weight()).ifPresent(named::add);
        Optional.ofNullable(body.notAbove()).ifPresent(named::add);
        if (formula != null) {
            named.addAll(formula.codes());
        }
        named.remove(code);
        Collection<String> unknown = named.isEmpty() ? List.of() : indicators.unknown(named);
        reference("/weight", body.weight(), code, unknown, faults);
        reference("/notAbove", body.notAbove(), code, unknown, faults);
        if (formula != null) {
            formula.codes().stream()
                    .filter(unknown::contains)
                    .forEach(each -> faults.add(Fault.at("/formula", "indicator.reference-unknown", each)));
            circleFaults(code, body, formula, faults);
        }
    }

    private static void reference(
            String pointer, @Nullable String named, String code, Collection<String> unknown, List<Fault> faults) {
        if (named == null) {
            return;
        }
        if (named.equals(code)) {
            faults.add(Fault.at(pointer, "indicator.reference-itself"));
        } else if (unknown.contains(named)) {
            faults.add(Fault.at(pointer, "indicator.reference-unknown", named));
        }
    }

    private void circleFaults(String code, WriteIndicator body, Formula formula, List<Fault> faults) {
        List<FormulaGraph.Dated> definitions = new ArrayList<>(indicators.computed(code));
        definitions.add(new FormulaGraph.Dated(code, Integer.MAX_VALUE, body.validFrom(), formula));
        List<String> circle = new FormulaGraph(definitions).circleThrough(code);
        if (!circle.isEmpty()) {
            faults.add(Fault.at("/formula", "indicator.formula-circle", String.join(" → ", circle)));
        }
    }

    /** Units of measure fit within its formula, and within the formulas that name it. */
    private void unitFaults(String code, WriteIndicator body, @Nullable Formula formula, List<Fault> faults) {
        LocalDate day = body.validFrom() == null ? LocalDate.now(clock) : body.validFrom();
        if (formula != null) {
            FormulaUnits.misfits(formula, indicators.unitsOfMeasure(formula.codes(), day), body.unitOfMeasure())
                    .forEach(misfit -> faults.add(Fault.at(
                            "/formula", "indicator.formula-units", misfit.position(), misfit.one(), misfit.other())));
        }
        for (IndicatorRepository.Computed computed : indicators.computedFrom(code, day)) {
            Map<String, String> unitByCode =
                    new HashMap<>(indicators.unitsOfMeasure(computed.formula().codes(), day));
            if (FormulaUnits.misfits(computed.formula(), unitByCode, computed.unitOfMeasure())
                    .isEmpty()) {
                unitByCode.put(code, body.unitOfMeasure());
                FormulaUnits.misfits(computed.formula(), unitByCode, computed.unitOfMeasure()).stream()
                        .findFirst()
                        .ifPresent(misfit -> faults.add(Fault.at(
                                "/unitOfMeasure",
                                "indicator.unit-in-formula",
                                computed.code(),
                                misfit.one(),
                                misfit.other())));
            }
        }
    }
}
