package vn.tongket.reorganisations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.units.UnitRef;
import vn.tongket.units.UnitResponse;

/**
 * What an act does, or would do.
 *
 * @param dryRun whether it was tried only
 * @param id the act; null where it was tried only
 * @param created the units that begin
 * @param closed the units that end
 * @param changed the units that go on with another name, code, kind or place
 * @param touched what hangs on the units that end or change
 */
@Schema(name = "UnitChangeResult")
public record UnitChangeResult(
        boolean dryRun,
        @Nullable UUID id,
        LocalDate effectiveDate,
        List<UnitResponse> created,
        List<ClosedUnit> closed,
        List<ChangedUnit> changed,
        List<Touched> touched) {

    /**
     * A unit that ends.
     *
     * @param unit as it was on its last day
     * @param successors the units that come after it; empty where none is stated
     */
    @Schema(name = "ClosedUnit")
    public record ClosedUnit(UnitResponse unit, List<UnitPart> successors) {}

    /**
     * A unit that comes after another.
     *
     * @param share its part of a divided unit; null for the whole, and where it is not known
     */
    @Schema(name = "UnitPart")
    public record UnitPart(UnitRef unit, @Nullable BigDecimal share) {}

    /** A unit that goes on. */
    @Schema(name = "ChangedUnit")
    public record ChangedUnit(UnitResponse before, UnitResponse after) {}

    /**
     * What hangs on units that end or change.
     *
     * @param resource what it is, as in its address: observations, targets, tasks, accounts, …
     * @param total all of it; it stays where it is
     * @param onOrAfter what is about the effective date or a later day, though its unit has ended or changed by then
     * @param units on which units
     */
    @Schema(name = "Touched")
    public record Touched(String resource, Long total, Long onOrAfter, List<TouchedUnit> units) {}

    /** What hangs on one unit. */
    @Schema(name = "TouchedUnit")
    public record TouchedUnit(UnitRef unit, Long total, Long onOrAfter) {}
}
