package vn.tongket.indicators.observations;

import java.time.LocalDate;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;

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
