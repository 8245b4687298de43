package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitResponse;

/**
 * What an act does, or would do.
 *
 * @param dryRun whether it was tried only
 * @param id the act; null where it was tried only
 * @param created the units that begin
 * @param closed the units that end
 * @param changed the units that go on with another name, code, kind or place
 * @param touched what hangs on the units that end or change
 * @param late values of units that end, for periods whose last day they do not reach: each wants a decision; the first 500
 * @param lateTotal how many they are
 * @param reports reports of rounds that these units sent for days on which they are gone: they are closed, and the units that
 *     come after owe one where the round asks them; the first 500
 * @param reportsTotal how many they are
 * @param targets targets of these units for such days, by the unit that comes after and may get one; the first 500
 * @param targetsTotal how many they are
 * @param figures figures above these units that become others, the first 500; null where it was not only
 *     tried, and where they are too many to be worked out
 * @param figuresTotal how many they are
 * @param undoing what becomes of values and reports by undoing the act whose place this one takes; null where it takes none
 */
@Schema(name = "UnitChangeResult")
public record UnitChangeResult(
        boolean dryRun,
        @Nullable UUID id,
        LocalDate effectiveDate,
        List<UnitResponse> created,
        List<ClosedUnit> closed,
        List<ChangedUnit> changed,
        List<Touched> touched,
        List<Late> late,
        Integer lateTotal,
        List<Report> reports,
        Integer reportsTotal,
        List<Target> targets,
        Integer targetsTotal,
        @Nullable List<ChangedFigure> figures,
        @Nullable Integer figuresTotal,
        @Nullable UndoingResponse undoing) {

    /** The same with the figures that become others. */
    UnitChangeResult changing(List<ChangedFigure> all) {
        return with(all.stream().limit(LateDecisions.MOST_TOLD).toList(), all.size(), undoing);
    }

    /** The same with what undoing another act does. */
    UnitChangeResult undoing(@Nullable UndoingResponse other) {
        return with(figures, figuresTotal, other);
    }

    private UnitChangeResult with(
            @Nullable List<ChangedFigure> changing, @Nullable Integer total, @Nullable UndoingResponse other) {
        return new UnitChangeResult(
                dryRun,
                id,
                effectiveDate,
                created,
                closed,
                changed,
                touched,
                late,
                lateTotal,
                reports,
                reportsTotal,
                targets,
                targetsTotal,
                changing,
                total,
                other);
    }

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

    /**
     * What hangs on one unit.
     *
     * @param holders of {@code accounts}, by name who has a role there; nobody where it is something else
     */
    @Schema(name = "TouchedUnit")
    public record TouchedUnit(UnitRef unit, Long total, Long onOrAfter, List<String> holders) {}

    /**
     * A value of a unit that ends, for a period whose last day the unit does not reach.
     *
     * @param unit whose it is, as it was on its last day
     * @param breakdown its part of the whole; empty for the whole
     * @param status of the version that waits or, where none does, of the one in force
     * @param value null where it says that there can be no number
     * @param valueInForce what counts while that version waits; null where nothing else does
     * @param options what can become of it
     * @param decision what was decided; null where nothing was
     * @param successor the unit that gets it, where one does
     */
    @Schema(name = "LateValue")
    public record Late(
            String indicator,
            Name indicatorName,
            UnitRef unit,

            @Schema(implementation = String.class, example = "2025-07")
            Period period,

            Map<String, String> breakdown,

            @Schema(enumeration = {"draft", "returned", "submitted", "approved"})
            String status,

            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal valueInForce,
            List<Decision> options,
            @Nullable Decision decision,
            @Nullable UnitRef successor) {}

    /**
     * A report of a unit that ends.
     *
     * @param round code of the round
     * @param unit whose it is, as it was on its last day
     * @param status how it stands, or stood before it was closed
     * @param sentAt when it was sent last; null where it was taken back
     */
    @Schema(name = "LateReport")
    public record Report(
            String round,
            UnitRef unit,

            @Schema(enumeration = {"draft", "returned", "submitted", "approved"})
            String status,

            @Nullable Instant sentAt) {}

    /**
     * A target that a unit which comes after others may get.
     *
     * @param unit the unit that comes after
     * @param breakdown its part of the whole; empty for the whole
     * @param former those of the units that end; they stay
     * @param proposed the sum of the former ones, where the unit is made of others as wholes, each of them had one, and they
     *     add up; null otherwise
     */
    @Schema(name = "LateTarget")
    public record Target(
            String indicator,
            Name indicatorName,
            UnitRef unit,

            @Schema(implementation = String.class, example = "2025")
            Period period,

            Map<String, String> breakdown,
            List<FormerTarget> former,
            @Nullable BigDecimal proposed) {}

    /** A target of a unit that ends. */
    @Schema(name = "FormerTarget")
    public record FormerTarget(UnitRef unit, BigDecimal value) {}

    /** A figure that becomes another by an act. */
    @Schema(name = "ChangedFigure")
    public record ChangedFigure(
            String indicator,
            UnitRef unit,

            @Schema(implementation = String.class, example = "2025-07")
            Period period,

            Map<String, String> breakdown,
            FigureState before,
            FigureState after) {

        static ChangedFigure of(FigureEffects.State was, FigureEffects.State is, UnitRef unit) {
            FigureEffects.Key key = was.key();
            return new ChangedFigure(
                    key.indicator(), unit, key.period(), key.breakdown(), FigureState.of(was), FigureState.of(is));
        }
    }

    /**
     * What a figure says.
     *
     * @param value null where there is none
     * @param reason why there is none, or null
     * @param reported how many of those that are due have reported; null where that is not known
     * @param expected how many are due
     */
    @Schema(name = "FigureState")
    public record FigureState(
            @Nullable BigDecimal value,
            @Nullable String reason,
            @Nullable Integer reported,
            @Nullable Integer expected) {

        static FigureState of(FigureEffects.State state) {
            return new FigureState(state.value(), state.reason(), state.reported(), state.expected());
        }
    }
}
