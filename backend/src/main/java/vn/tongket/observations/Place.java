package vn.tongket.observations;

import java.time.LocalDate;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Definition;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.time.Period;
import vn.tongket.units.UnitRef;

/** A key whose parts have been found. */
record Place(Definition definition, UnitRef unit, Period period, Breakdown breakdown) {

    LocalDate day() {
        return period.lastDay();
    }

    String text() {
        String whole = definition.code() + "/" + unit.code() + "/" + period;
        return breakdown.equals(Breakdown.WHOLE) ? whole : whole + "?breakdown=" + breakdown.text();
    }

    ApiProblem unknown() {
        return ApiProblem.notFound("observation.unknown", text());
    }
}
