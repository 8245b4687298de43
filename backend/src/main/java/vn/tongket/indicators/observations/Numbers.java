package vn.tongket.indicators.observations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.organisation.reorganisations.LateValue;
import vn.tongket.organisation.units.Cut;

/** The numbers of a value: none where it says that there can be none. */
record Numbers(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    static Numbers of(LateValue late) {
        return new Numbers(late.value(), late.numerator(), late.denominator());
    }

    static Numbers part(LateValue late, Cut cut, Definition definition) {
        if (late.value() == null) {
            return of(late);
        }
        return late.numerator() == null || late.denominator() == null
                ? new Numbers(cut.of(late.value(), definition.decimals()), null, null)
                : ratio(cut.of(late.numerator(), 0), cut.of(late.denominator(), 0), definition);
    }

    /** What cannot have a number adds nothing. */
    Numbers plus(Numbers other, Definition definition) {
        if (value == null) {
            return other;
        }
        if (other.value == null) {
            return this;
        }
        return numerator == null || denominator == null || other.numerator == null || other.denominator == null
                ? new Numbers(value.add(other.value), null, null)
                : ratio(numerator.add(other.numerator), denominator.add(other.denominator), definition);
    }

    /** A part of a whole of which nothing is left says that there can be no number. */
    private static Numbers ratio(BigDecimal numerator, BigDecimal denominator, Definition definition) {
        return denominator.signum() == 0
                ? new Numbers(null, null, null)
                : new Numbers(Measure.percent(numerator, denominator, definition.decimals()), numerator, denominator);
    }
}
