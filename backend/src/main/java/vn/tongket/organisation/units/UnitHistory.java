package vn.tongket.organisation.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;

/**
 * A unit through time.
 *
 * @param unit the unit as named on the day in question
 * @param versions all its versions, oldest first
 * @param predecessors the units it came from
 * @param successors the units that came after it
 * @param line its line of descent to both sides, with those who shared a step with it; oldest first
 */
@Schema(name = "UnitHistory")
public record UnitHistory(
        UnitRef unit,
        List<UnitResponse> versions,
        List<UnitRef> predecessors,
        List<UnitRef> successors,
        List<UnitSuccession> line) {

    /**
     * One step of a line of descent.
     *
     * @param predecessor the unit that ended, as named on its last day
     * @param successor the unit that came after it, as named on its first day; null where none is stated
     * @param share its part of a divided unit, between 0 and 1; null where it is not known
     * @param date the successor's first day
     * @param datePrecision whether that is the day itself
     * @param legalBasis the document that says so
     * @param change the reorganisation act
     */
    @Schema(name = "UnitSuccession")
    public record UnitSuccession(
            UnitRef predecessor,
            @Nullable UnitRef successor,
            SuccessionKind kind,
            @Nullable BigDecimal share,
            LocalDate date,
            DatePrecision datePrecision,
            Source legalBasis,
            UUID change) {}
}
