package vn.tongket.awards.awards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;

/** What must hold of an annulment. */
final class AnnulmentRules {

    private AnnulmentRules() {}

    /**
     * Refuses an annulment that lacks its reason, or whose decision cannot be.
     *
     * @param decidedOn the day of the decision that is annulled, or whose award is
     * @param alone whether a single award is annulled, which takes a decision of its own
     */
    static void check(WriteAwardStatus body, @Nullable LocalDate decidedOn, LocalDate today, boolean alone) {
        List<Fault> faults = new ArrayList<>();
        if (body.reason() == null) {
            faults.add(Fault.at("/reason", "award-decision.reason-required"));
        }
        WriteAnnulment annulment = body.annulment();
        if (annulment == null) {
            if (alone) {
                faults.add(Fault.at("/annulment", "award.annulment-required"));
            }
        } else if (decidedOn != null && annulment.date().isBefore(decidedOn)) {
            faults.add(Fault.at("/annulment/date", "award.annulled-before-decision", decidedOn));
        } else if (annulment.date().isAfter(today)) {
            faults.add(Fault.at("/annulment/date", "award.annulled-in-future", today));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    /** Any other move has no ground and no decision. */
    static void checkAbsent(WriteAwardStatus body) {
        if (body.annulment() != null) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/annulment", "award.annulment-of-other-move")));
        }
    }
}
