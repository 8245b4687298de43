package vn.tongket.indicators.targets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitRef;

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

    private static final Set<RollUp> FROM_VALUES = Set.of(RollUp.SUM, RollUp.MEAN, RollUp.MAX, RollUp.MIN);

    /** Of the targets that some units have. */
    static Reconciliation of(
            Definition definition,
            Period period,
            Breakdown breakdown,
            UnitsBelow units,
            Map<UUID, TargetResponse> set) {
        TargetResponse aim = set.get(units.unit().unit());
        List<TargetBelow> below = units.below().stream()
                .map(unit -> TargetBelow.of(unit.ref(), set.get(unit.unit())))
                .toList();
        List<BigDecimal> values =
                below.stream().map(TargetBelow::value).filter(Objects::nonNull).toList();
        BigDecimal total = total(definition, values);
        BigDecimal difference = aim == null || total == null ? null : total.subtract(aim.value());
        return new Reconciliation(
                definition.code(),
                units.unit().ref(),
                period,
                breakdown.parts(),
                units.level(),
                definition.rollUpInSpace(),
                aim == null ? null : aim.value(),
                total,
                difference,
                new TargetCoverage(values.size(), below.size()),
                verdict(definition, difference, values.size() < below.size()),
                below);
    }

    private static Verdict verdict(Definition definition, @Nullable BigDecimal difference, boolean missing) {
        if (!FROM_VALUES.contains(definition.rollUpInSpace())) {
            return Verdict.NOT_ADDITIVE;
        }
        if (difference == null || missing) {
            return Verdict.INCOMPLETE;
        }
        return switch (difference.signum()) {
            case 0 -> Verdict.EQUAL;
            case 1 -> Verdict.ABOVE;
            default -> Verdict.BELOW;
        };
    }

    /** What values come to by the indicator's rule; null where that needs more than the values, or there are none. */
    private static @Nullable BigDecimal total(Definition definition, List<BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (definition.rollUpInSpace()) {
            case SUM -> sum;
            case MEAN -> sum.divide(BigDecimal.valueOf(values.size()), definition.decimals(), RoundingMode.HALF_UP);
            case MAX -> values.stream().max(Comparator.naturalOrder()).orElseThrow();
            case MIN -> values.stream().min(Comparator.naturalOrder()).orElseThrow();
            case RATIO_OF_SUMS, WEIGHTED_MEAN, LAST, COUNT, NONE -> null;
        };
    }

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
            @Nullable String legalBasis) {

        private static TargetBelow of(UnitRef unit, @Nullable TargetResponse target) {
            return target == null
                    ? new TargetBelow(unit, null, null)
                    : new TargetBelow(unit, target.value(), target.legalBasis());
        }
    }

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
