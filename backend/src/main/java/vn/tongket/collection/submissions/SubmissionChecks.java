package vn.tongket.collection.submissions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.http.Fault;

/**
 * What is looked at before a report is sent. Errors must be put right, warnings want a comment. It knows no database, so
 * that its rules can be tried on thousands of made-up values.
 */
final class SubmissionChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SubmissionChecks() {}

    /**
     * What a definition holds a value against.
     *
     * @param counts whether it counts things, of which there are never less than none
     * @param jumpTolerance percent by which a value may differ from the one before
     * @param notAbove code of the indicator whose value it must not exceed
     */
    record Rules(
            String indicator,
            RollUp rollUp,
            RollUp inTime,
            boolean counts,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal jumpTolerance,
            @Nullable String notAbove) {}

    /** A number, or that there can be none. */
    record Amount(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /**
     * What the units below reported, added up.
     *
     * @param reported how many of them did
     * @param expected how many should
     */
    record Parts(
            long reported,
            long expected,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** How something else tells the same days. */
    enum Telling {
        /** The shorter periods inside the report's own. */
        SHORTER_PERIODS,
        /** A longer period around it, of which it is a part. */
        LONGER_PERIOD,
        /** The units that became the one that reports. */
        PREDECESSORS,
        /** The unit of which the one that reports is a part. */
        DIVIDED;

        private boolean inSpace() {
            return this == PREDECESSORS || this == DIVIDED;
        }
    }

    /**
     * What else tells the same days, as a whole and its parts.
     *
     * @param who the longer period, the predecessors, or the divided unit
     * @param parts those that were told, added up
     * @param told how many of them were
     * @param expected how many there are
     */
    record Overlap(Telling telling, String who, Amount whole, Amount parts, long told, long expected) {}

    /**
     * What is known of a line.
     *
     * @param whole whether it is the whole, which must be there
     * @param current what would be sent, or null where there is nothing
     * @param previous value of the period before
     * @param other value of the indicator that it must not exceed
     * @param overlaps what else tells the same days
     */
    record Facts(
            boolean whole,
            @Nullable Amount current,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal other,
            @Nullable Parts parts,
            List<Overlap> overlaps) {}

    /** Something that was found; the fault's place is the indicator. */
    record Finding(CheckSeverity severity, Fault fault) {}

    /** What is found on a line, errors first. */
    static List<Finding> of(Rules rules, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        Amount current = facts.current();
        if (current == null) {
            if (facts.whole()) {
                findings.add(error(Fault.of("indicator", "submission.value-missing", rules.indicator())));
            }
            return findings;
        }
        if (current.value() == null) {
            return findings;
        }
        partOfWhole(rules, current).ifPresent(findings::add);
        range(rules, current.value()).ifPresent(findings::add);
        other(rules, facts, current.value()).ifPresent(findings::add);
        jump(rules, facts, current.value()).ifPresent(findings::add);
        parts(rules, facts, current).ifPresent(findings::add);
        facts.overlaps().forEach(overlap -> overlap(rules, overlap).ifPresent(findings::add));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    /** Every day is told once: who tells it again must say the same, and parts of a count never exceed the whole. */
    private static Optional<Finding> overlap(Rules rules, Overlap overlap) {
        RollUp rule = overlap.telling().inSpace() ? rules.rollUp() : rules.inTime();
        return switch (rule) {
            case SUM, LAST ->
                overlap(rules, overlap, overlap.whole().value(), overlap.parts().value());
            case RATIO_OF_SUMS -> {
                Optional<Finding> above = overlap(
                        rules,
                        overlap,
                        overlap.whole().numerator(),
                        overlap.parts().numerator());
                yield above.isPresent()
                        ? above
                        : overlap(
                                rules,
                                overlap,
                                overlap.whole().denominator(),
                                overlap.parts().denominator());
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> overlap(
            Rules rules, Overlap overlap, @Nullable BigDecimal whole, @Nullable BigDecimal parts) {
        if (whole == null || parts == null) {
            return Optional.empty();
        }
        int comparison = parts.compareTo(whole);
        boolean fits = overlap.told() < overlap.expected() ? comparison <= 0 : comparison == 0;
        if (fits) {
            return Optional.empty();
        }
        Fault fault = Fault.of(
                "indicator",
                switch (overlap.telling()) {
                    case SHORTER_PERIODS -> "submission.differs-from-shorter-periods";
                    case LONGER_PERIOD -> "submission.differs-from-longer-period";
                    case PREDECESSORS -> "submission.differs-from-predecessors";
                    case DIVIDED -> "submission.differs-from-divided";
                },
                rules.indicator(),
                plain(whole),
                plain(parts),
                overlap.told(),
                overlap.expected(),
                overlap.who());
        boolean impossible = comparison > 0
                && rules.counts()
                && rules.inTime() == RollUp.SUM
                && !overlap.telling().inSpace();
        return Optional.of(impossible ? error(fault) : warning(fault));
    }

    private static Finding error(Fault fault) {
        return new Finding(CheckSeverity.ERROR, fault);
    }

    private static Finding warning(Fault fault) {
        return new Finding(CheckSeverity.WARNING, fault);
    }

    /** A ratio of which nothing beyond 100 percent is allowed is a part of a whole. */
    private static Optional<Finding> partOfWhole(Rules rules, Amount current) {
        boolean limited = rules.maximum() != null && rules.maximum().compareTo(HUNDRED) <= 0;
        if (current.numerator() == null || current.denominator() == null || !limited) {
            return Optional.empty();
        }
        return current.numerator().compareTo(current.denominator()) <= 0
                ? Optional.empty()
                : Optional.of(error(Fault.of(
                        "indicator",
                        "submission.numerator-above-denominator",
                        rules.indicator(),
                        plain(current.numerator()),
                        plain(current.denominator()))));
    }

    private static Optional<Finding> range(Rules rules, BigDecimal value) {
        if (rules.minimum() != null && value.compareTo(rules.minimum()) < 0) {
            return Optional.of(error(Fault.of(
                    "indicator", "submission.below-minimum", rules.indicator(), plain(value), plain(rules.minimum()))));
        }
        if (rules.maximum() != null && value.compareTo(rules.maximum()) > 0) {
            return Optional.of(error(Fault.of(
                    "indicator", "submission.above-maximum", rules.indicator(), plain(value), plain(rules.maximum()))));
        }
        return Optional.empty();
    }

    private static Optional<Finding> other(Rules rules, Facts facts, BigDecimal value) {
        BigDecimal bound = facts.other();
        if (rules.notAbove() == null || bound == null || value.compareTo(bound) <= 0) {
            return Optional.empty();
        }
        return Optional.of(error(Fault.of(
                "indicator",
                "submission.above-other",
                rules.indicator(),
                plain(value),
                rules.notAbove(),
                plain(bound))));
    }

    /** From nothing to something is a jump of any size. */
    private static Optional<Finding> jump(Rules rules, Facts facts, BigDecimal value) {
        BigDecimal previous = facts.previous();
        if (rules.jumpTolerance() == null || previous == null) {
            return Optional.empty();
        }
        BigDecimal change = value.subtract(previous).abs().multiply(HUNDRED);
        boolean beyond = change.compareTo(rules.jumpTolerance().multiply(previous.abs())) > 0;
        return beyond
                ? Optional.of(warning(Fault.of(
                        "indicator",
                        "submission.jump",
                        rules.indicator(),
                        plain(previous),
                        plain(value),
                        plain(rules.jumpTolerance()))))
                : Optional.empty();
    }

    private static Optional<Finding> parts(Rules rules, Facts facts, Amount current) {
        Parts parts = facts.parts();
        if (parts == null || parts.reported() == 0) {
            return Optional.empty();
        }
        return switch (rules.rollUp()) {
            case SUM -> total(rules, current.value(), parts.value(), parts);
            case RATIO_OF_SUMS -> ratio(rules, current, parts);
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> ratio(Rules rules, Amount current, Parts parts) {
        Optional<Finding> above = total(rules, current.numerator(), parts.numerator(), parts);
        return above.isPresent() ? above : total(rules, current.denominator(), parts.denominator(), parts);
    }

    /** Where some have not reported, their sum may only stay below; all of them must make the whole. */
    private static Optional<Finding> total(
            Rules rules, @Nullable BigDecimal total, @Nullable BigDecimal sum, Parts parts) {
        if (total == null || sum == null) {
            return Optional.empty();
        }
        int comparison = sum.compareTo(total);
        boolean fits = parts.reported() < parts.expected() ? comparison <= 0 : comparison == 0;
        return fits
                ? Optional.empty()
                : Optional.of(warning(Fault.of(
                        "indicator",
                        "submission.differs-from-parts",
                        rules.indicator(),
                        plain(total),
                        plain(sum),
                        parts.reported(),
                        parts.expected())));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
