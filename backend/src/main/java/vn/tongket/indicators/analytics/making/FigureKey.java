package vn.tongket.indicators.analytics.making;

import java.util.TreeMap;
import java.util.UUID;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.time.Period;

/**
 * What a figure is about.
 *
 * @param breakdown in canonical text; empty text for the whole
 */
public record FigureKey(String indicator, UUID unit, Period period, String breakdown) {

    public static FigureKey of(FigureResponse figure) {
        return new FigureKey(
                figure.indicator(),
                figure.unit().id(),
                figure.period(),
                new Breakdown(new TreeMap<>(figure.breakdown())).text());
    }

    public FigureKey of(String other) {
        return new FigureKey(other, unit, period, breakdown);
    }

    public FigureKey during(Period other) {
        return new FigureKey(indicator, unit, other, breakdown);
    }

    public FigureKey at(UUID other) {
        return new FigureKey(indicator, other, period, breakdown);
    }

    FigureKey part(String other) {
        return new FigureKey(indicator, unit, period, other);
    }
}
