package vn.tongket.plans.followup;

import static vn.tongket.plans.followup.StatementNumber.ASSIGNED;
import static vn.tongket.plans.followup.StatementNumber.AWAITING_ACCEPTANCE;
import static vn.tongket.plans.followup.StatementNumber.BEHIND;
import static vn.tongket.plans.followup.StatementNumber.CANCELLED;
import static vn.tongket.plans.followup.StatementNumber.DONE;
import static vn.tongket.plans.followup.StatementNumber.DONE_WITHOUT_DEADLINE;
import static vn.tongket.plans.followup.StatementNumber.DUE;
import static vn.tongket.plans.followup.StatementNumber.DUE_DONE;
import static vn.tongket.plans.followup.StatementNumber.EARLY;
import static vn.tongket.plans.followup.StatementNumber.LATE;
import static vn.tongket.plans.followup.StatementNumber.NOT_DONE;
import static vn.tongket.plans.followup.StatementNumber.NOT_DUE;
import static vn.tongket.plans.followup.StatementNumber.ON_TIME;
import static vn.tongket.plans.followup.StatementNumber.OVERDUE;
import static vn.tongket.plans.followup.StatementNumber.PAUSED;
import static vn.tongket.plans.followup.StatementNumber.WITHIN_TIME;
import static vn.tongket.plans.followup.StatementNumber.WITHOUT_DEADLINE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sum that holds in every statement that counts right.
 *
 * @param total what the parts come to
 * @param parts without which there is nothing to add up
 * @param besides parts that many statements do not have, and that are nothing there
 * @param unless numbers that say the same more exactly: where one is stated, this sum is not asked
 */
record StatementSum(
        StatementNumber total,
        List<StatementNumber> parts,
        List<StatementNumber> besides,
        Set<StatementNumber> unless) {

    static final List<StatementSum> ALL = List.of(
            new StatementSum(ASSIGNED, List.of(DONE, NOT_DONE), List.of(PAUSED, CANCELLED), Set.of()),
            new StatementSum(
                    ASSIGNED,
                    List.of(DONE, WITHIN_TIME, OVERDUE),
                    List.of(AWAITING_ACCEPTANCE, WITHOUT_DEADLINE, PAUSED, CANCELLED),
                    EnumSet.of(NOT_DONE)),
            new StatementSum(ASSIGNED, List.of(DUE, NOT_DUE), List.of(WITHOUT_DEADLINE, PAUSED, CANCELLED), Set.of()),
            new StatementSum(
                    NOT_DONE, List.of(WITHIN_TIME, OVERDUE), List.of(AWAITING_ACCEPTANCE, WITHOUT_DEADLINE), Set.of()),
            new StatementSum(DONE, List.of(EARLY, ON_TIME, LATE), List.of(DONE_WITHOUT_DEADLINE), Set.of()),
            new StatementSum(DONE, List.of(DUE_DONE, EARLY), List.of(), EnumSet.of(ON_TIME, LATE)),
            new StatementSum(DUE, List.of(DUE_DONE, OVERDUE), List.of(), Set.of()),
            new StatementSum(BEHIND, List.of(LATE, OVERDUE), List.of(), Set.of()));

    Stream<StatementNumber> numbers() {
        return Stream.of(Stream.of(total), parts.stream(), besides.stream()).flatMap(each -> each);
    }
}
