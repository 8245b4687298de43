package vn.tongket.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Codes;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Level;
import vn.tongket.units.UnitRef;

/**
 * A unit's target against those of the units below.
 *
 * @param level of the units below that are looked at; null where there are none
 * @param method how their targets become one: the indicator's roll-up over units
 * @param target of the unit, or null where it has none
 * @param total what the targets below come to; null where they do not add up, or there are none
 * @param difference total less target, or null
 * @param coverage how many of the units below have a target
 * @param verdict what the comparison says
 * @param below the units below with their targets, by code
 */
@Schema(name = "TargetReconciliation")
public record Reconciliation(
        String indicator,
        UnitRef unit,

        @Schema(implementation = String.class, example = "2025")
        Period period,

        Map<String, String> breakdown,
        @Nullable Level level,
        RollUp method,
        @Nullable BigDecimal target,
        @Nullable BigDecimal total,
        @Nullable BigDecimal difference,
        TargetCoverage coverage,
        Verdict verdict,
        List<TargetBelow> below) {

    /**
     * How much of what is expected is there.
     *
     * @param set units with a target
     * @param expected all units looked at
     */
    public record TargetCoverage(int set, int expected) {}

    /**
     * A unit below.
     *
     * @param value its target, or null where it has none
     */
    public record TargetBelow(
            UnitRef unit,
            @Nullable BigDecimal value,
            @Nullable String legalBasis) {}

    /** What the comparison says. */
    public enum Verdict {
        /** The targets below come to the target. */
        EQUAL,
        /** They come to less. */
        BELOW,
        /** They come to more. */
        ABOVE,
        /** The unit or one below has no target. */
        INCOMPLETE,
        /** The indicator does not roll up from values alone. */
        NOT_ADDITIVE;

        @JsonValue
        public String code() {
            return Codes.of(this);
        }

        /** Reads a code. */
        @JsonCreator
        public static Verdict of(String code) {
            return Codes.read(Verdict.class, code);
        }
    }
}
