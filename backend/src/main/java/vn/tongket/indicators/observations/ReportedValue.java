package vn.tongket.indicators.observations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Days;

/**
 * A value that keeps the rules of its indicator, since {@link #check} says so or since it is made of values that did.
 *
 * @param definitionVersion the definition it was checked against
 * @param days of which days of its period it tells; null for all of them
 */
record ReportedValue(
        int definitionVersion,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean notApplicable,
        ValueOrigin origin,
        @Nullable Source source,
        @Nullable String comment,
        @Nullable String reason,
        @Nullable Days days) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks a body against a definition.
     *
     * @throws ApiProblem 422 with every rule that is broken
     */
    static ReportedValue check(Definition definition, WriteObservation body, ValueOrigin origin) {
        List<Fault> faults = faults(definition, body);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        boolean parts = body.numerator() != null;
        BigDecimal value = parts ? percent(definition, body.numerator(), body.denominator()) : body.value();
        return new ReportedValue(
                definition.version(),
                value,
                body.numerator(),
                body.denominator(),
                body.saysNotApplicable(),
                parts ? ValueOrigin.COMPUTED : origin,
                body.source(),
                body.comment(),
                body.reason(),
                null);
    }

    /** The same of some days of its period; null for all of them. */
    ReportedValue during(@Nullable Days some) {
        return new ReportedValue(
                definitionVersion, value, numerator, denominator, notApplicable, origin, source, comment, reason, some);
    }

    private static BigDecimal percent(Definition definition, BigDecimal numerator, BigDecimal denominator) {
        return Measure.percent(numerator, denominator, definition.decimals());
    }

    private static List<Fault> faults(Definition definition, WriteObservation body) {
        if (body.saysNotApplicable()) {
            return body.value() == null && body.numerator() == null && body.denominator() == null
                    ? List.of()
                    : List.of(Fault.at("/notApplicable", "observation.not-applicable-has-no-number"));
        }
        if (definition.measure() == Measure.RATIO) {
            return ratioFaults(definition, body);
        }
        List<Fault> faults = new ArrayList<>();
        if (body.numerator() != null) {
            faults.add(Fault.at("/numerator", "observation.part-without-ratio"));
        }
        if (body.denominator() != null) {
            faults.add(Fault.at("/denominator", "observation.part-without-ratio"));
        }
        if (body.value() == null) {
            faults.add(Fault.at("/value", "observation.value-missing"));
        } else {
            faults.addAll(definition.faultsOfValue(body.value(), "/value"));
        }
        if (definition.measure() == Measure.BOOLEAN && body.value() != null && !isBoolean(body.value())) {
            faults.add(Fault.at("/value", "observation.not-yes-or-no"));
        }
        return faults;
    }

    private static boolean isBoolean(BigDecimal value) {
        return value.compareTo(BigDecimal.ZERO) == 0 || value.compareTo(BigDecimal.ONE) == 0;
    }

    private static List<Fault> ratioFaults(Definition definition, WriteObservation body) {
        List<Fault> faults = new ArrayList<>();
        if (body.numerator() == null && body.denominator() == null) {
            if (body.value() == null) {
                faults.add(Fault.at("/numerator", "observation.value-missing"));
            } else {
                faults.addAll(definition.faultsOfValue(body.value(), "/value"));
            }
            return faults;
        }
        part("/numerator", body.numerator(), faults);
        part("/denominator", body.denominator(), faults);
        if (body.denominator() != null && body.denominator().signum() == 0) {
            faults.add(Fault.at("/denominator", "observation.denominator-zero"));
        }
        if (faults.isEmpty()) {
            wholeFaults(definition, body, faults);
        }
        return faults;
    }

    private static void part(String pointer, @Nullable BigDecimal part, List<Fault> faults) {
        if (part == null) {
            faults.add(Fault.at(pointer, "observation.part-missing"));
        } else if (part.stripTrailingZeros().scale() > 0) {
            faults.add(Fault.at(pointer, "observation.count-not-whole", part.toPlainString()));
        } else if (part.signum() < 0) {
            faults.add(Fault.at(pointer, "observation.negative"));
        }
    }

    private static void wholeFaults(Definition definition, WriteObservation body, List<Fault> faults) {
        BigDecimal percent = percent(definition, body.numerator(), body.denominator());
        boolean partOfWhole =
                definition.maximum() != null && definition.maximum().compareTo(HUNDRED) <= 0;
        if (partOfWhole && body.numerator().compareTo(body.denominator()) > 0) {
            faults.add(Fault.at("/numerator", "observation.numerator-above-denominator"));
        } else {
            faults.addAll(definition.faultsOfValue(percent, "/numerator"));
        }
        if (body.value() != null && body.value().compareTo(percent) != 0) {
            faults.add(Fault.at("/value", "observation.value-differs", percent.toPlainString()));
        }
    }
}
