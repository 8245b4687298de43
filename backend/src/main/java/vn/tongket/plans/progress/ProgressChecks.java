package vn.tongket.plans.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;

/**
 * What is looked at before a report is sent. Nothing here is forbidden: a report that is right in spite of it says why.
 * It knows no database.
 */
final class ProgressChecks {

    private static final BigDecimal COMPLETE = BigDecimal.valueOf(100);
    private static final String PLACE = "/percent";

    private ProgressChecks() {}

    /**
     * What is known beside the report.
     *
     * @param deliverables how many the task has
     * @param accepted how many of them are accepted
     * @param previous percent of the last period before it, or null
     * @param beforePrevious percent of the one before that, or null
     */
    record Facts(
            int deliverables,
            int accepted,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal beforePrevious) {

        /** Percent of the deliverables that are accepted; null where there are none. */
        @Nullable
        BigDecimal computed() {
            return deliverables == 0
                    ? null
                    : COMPLETE.multiply(BigDecimal.valueOf(accepted))
                            .divide(BigDecimal.valueOf(deliverables), 2, java.math.RoundingMode.HALF_UP);
        }
    }

    /**
     * What is found, each with its place in the body.
     *
     * @param tolerance points by which reported and computed progress may differ
     */
    static List<Fault> of(BigDecimal percent, Facts facts, int tolerance) {
        List<Fault> found = new ArrayList<>();
        BigDecimal computed = facts.computed();
        if (computed != null && percent.subtract(computed).abs().compareTo(BigDecimal.valueOf(tolerance)) > 0) {
            found.add(Fault.at(PLACE, "progress.differs-from-computed", plain(percent), plain(computed), tolerance));
        }
        if (facts.previous() != null && percent.compareTo(facts.previous()) < 0) {
            found.add(Fault.at(PLACE, "progress.moves-backward", plain(percent), plain(facts.previous())));
        }
        if (percent.compareTo(COMPLETE) == 0 && facts.accepted() == 0) {
            found.add(Fault.at(PLACE, "progress.complete-without-deliverable"));
        }
        if (unchanged(percent, facts)) {
            found.add(Fault.at(PLACE, "progress.unchanged", plain(percent)));
        }
        return found;
    }

    /** Neither this period nor the one before it brought the task on; what is complete need not go on. */
    private static boolean unchanged(BigDecimal percent, Facts facts) {
        return percent.compareTo(COMPLETE) < 0
                && facts.previous() != null
                && facts.beforePrevious() != null
                && percent.compareTo(facts.previous()) == 0
                && percent.compareTo(facts.beforePrevious()) == 0;
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
