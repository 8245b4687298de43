package vn.tongket.plans.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tongket.plans.followup.StatementNumber.ASSIGNED;
import static vn.tongket.plans.followup.StatementNumber.AWAITING_ACCEPTANCE;
import static vn.tongket.plans.followup.StatementNumber.BEHIND;
import static vn.tongket.plans.followup.StatementNumber.CANCELLED;
import static vn.tongket.plans.followup.StatementNumber.DONE;
import static vn.tongket.plans.followup.StatementNumber.DUE;
import static vn.tongket.plans.followup.StatementNumber.DUE_DONE;
import static vn.tongket.plans.followup.StatementNumber.EARLY;
import static vn.tongket.plans.followup.StatementNumber.LATE;
import static vn.tongket.plans.followup.StatementNumber.NOT_DONE;
import static vn.tongket.plans.followup.StatementNumber.NOT_DUE;
import static vn.tongket.plans.followup.StatementNumber.ON_TIME;
import static vn.tongket.plans.followup.StatementNumber.OVERDUE;
import static vn.tongket.plans.followup.StatementNumber.WITHIN_TIME;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tongket.plans.followup.StatementChecks.Contradiction;
import vn.tongket.plans.followup.StatementChecks.RateVerdict;
import vn.tongket.plans.followup.StatementChecks.Sum;
import vn.tongket.plans.followup.StatementChecks.Term;
import vn.tongket.plans.followup.WritePrintedStatements.PrintedRate;

/** Statements that were published, and what is wrong with them. */
class StatementCheckerTest {

    private static StatementChecker.Counted statement(
            String name, Map<StatementNumber, Integer> numbers, PrintedRate... rates) {
        return new StatementChecker.Counted(name, numbers, List.of(rates));
    }

    private static StatementChecks check(StatementChecker.Counted... statements) {
        return StatementChecker.check(List.of(statements));
    }

    /** {@code assigned 833 = done 585 + overdue 181 + 67}. */
    private static String written(Sum sum) {
        return sum.total().number().member() + " " + sum.total().value() + (sum.holds() ? " = " : " ≠ ")
                + sum.parts().stream()
                        .map(part -> part.number().member() + " " + part.value())
                        .collect(Collectors.joining(" + "));
    }

    private static List<String> sums(StatementChecks checks) {
        return checks.sums().stream().map(StatementCheckerTest::written).toList();
    }

    @Test
    void quangNamAddsUp() {
        StatementChecks checks =
                check(statement("Quảng Nam", Map.of(ASSIGNED, 833, DONE, 585, WITHIN_TIME, 67, OVERDUE, 181)));
        assertThat(sums(checks)).containsExactly("assigned 833 = done 585 + withinTime 67 + overdue 181");
        assertThat(checks.consistent()).isTrue();
    }

    @Test
    void haiPhongIsOneOff() {
        StatementChecks checks = check(statement(
                "Hải Phòng",
                Map.of(ASSIGNED, 15_533, DONE, 13_119, NOT_DONE, 2_414, WITHIN_TIME, 2_065, OVERDUE, 348),
                new PrintedRate(DONE, ASSIGNED, "84,46")));
        assertThat(sums(checks))
                .containsExactly(
                        "assigned 15533 = done 13119 + notDone 2414", "notDone 2414 ≠ withinTime 2065 + overdue 348");
        assertThat(checks.sums().getLast().sum()).isEqualTo(2_413);
        assertThat(checks.sums().getLast().difference()).isEqualTo(1);
        assertThat(checks.rates().getFirst().verdict()).isEqualTo(RateVerdict.ROUNDED);
        assertThat(checks.consistent()).isFalse();
    }

    @Test
    void theOfficeOfTheGovernmentAddsUp() {
        StatementChecks checks = check(statement(
                "VPCP",
                Map.of(ASSIGNED, 6_272, DUE, 2_723, DUE_DONE, 2_501, OVERDUE, 222),
                new PrintedRate(DUE_DONE, DUE, "91,8")));
        assertThat(sums(checks)).containsExactly("due 2723 = dueDone 2501 + overdue 222");
        assertThat(checks.consistent()).isTrue();
    }

    @Test
    void whatIsBehindIsLateOrOverdue() {
        assertThat(sums(check(statement("NQ 71", Map.of(BEHIND, 33, LATE, 12, OVERDUE, 21)))))
                .containsExactly("behind 33 = late 12 + overdue 21");
    }

    @Test
    void theTwoCountsOfThaiNguyenDiffer() {
        StatementChecks checks = check(
                statement("báo cáo", Map.of(ASSIGNED, 67, DONE, 33, EARLY, 13)),
                statement(
                        "bài báo",
                        Map.of(DUE, 23, DUE_DONE, 22, NOT_DUE, 42, EARLY, 11),
                        new PrintedRate(DUE_DONE, DUE, "95,6")));
        assertThat(sums(checks))
                .containsExactly(
                        "assigned 67 ≠ due 23 + notDue 42",
                        "done 33 ≠ dueDone 22 + early 13",
                        "done 33 = dueDone 22 + early 11");
        assertThat(checks.contradictions())
                .containsExactly(new Contradiction(
                        EARLY, List.of(new Term(EARLY, 13, "báo cáo"), new Term(EARLY, 11, "bài báo"))));
        StatementChecks.Rate rate = checks.rates().getFirst();
        assertThat(rate.verdict()).isEqualTo(RateVerdict.TRUNCATED);
        assertThat(rate.computed()).isEqualTo(new BigDecimal("95.7"));
        assertThat(rate.unrounded()).isEqualTo(new BigDecimal("95.65217"));
        assertThat(checks.consistent()).isFalse();
    }

    @Test
    void whatManyStatementsDoNotHaveIsNothingThere() {
        StatementChecks checks = check(statement(
                "có tạm dừng",
                Map.of(
                        ASSIGNED,
                        10,
                        DONE,
                        4,
                        NOT_DONE,
                        5,
                        CANCELLED,
                        1,
                        WITHIN_TIME,
                        2,
                        OVERDUE,
                        2,
                        AWAITING_ACCEPTANCE,
                        1)));
        assertThat(sums(checks))
                .containsExactly(
                        "assigned 10 = done 4 + notDone 5 + cancelled 1",
                        "notDone 5 = withinTime 2 + overdue 2 + awaitingAcceptance 1");
    }

    @Test
    void whatIsDoneIsEarlyOnTimeOrLate() {
        assertThat(sums(check(statement("đủ", Map.of(DONE, 6, EARLY, 1, ON_TIME, 2, LATE, 3, DUE_DONE, 6)))))
                .containsExactly("done 6 = early 1 + onTime 2 + late 3");
    }

    @Test
    void aRateIsRoundedTruncatedRaisedOrAnother() {
        StatementChecks checks = check(statement(
                "tỉ lệ",
                Map.of(DUE, 23, DUE_DONE, 22, DONE, 0, ASSIGNED, 0),
                new PrintedRate(DUE_DONE, DUE, "95.65"),
                new PrintedRate(DUE_DONE, DUE, "95,66"),
                new PrintedRate(DUE_DONE, DUE, "96,65"),
                new PrintedRate(DUE_DONE, DUE, "96"),
                new PrintedRate(DONE, ASSIGNED, "0"),
                new PrintedRate(LATE, DUE, "5")));
        assertThat(checks.rates().stream().map(StatementChecks.Rate::verdict))
                .containsExactly(
                        RateVerdict.ROUNDED,
                        RateVerdict.RAISED,
                        RateVerdict.DIFFERS,
                        RateVerdict.ROUNDED,
                        RateVerdict.NOT_CHECKED,
                        RateVerdict.NOT_CHECKED);
        assertThat(checks.rates().getLast().computed()).isNull();
    }

    @Test
    void aNumberIsKnownByItsName() {
        assertThat(Arrays.stream(StatementNumber.values()).map(number -> StatementNumber.of(number.member())))
                .containsExactly(StatementNumber.values());
        assertThatThrownBy(() -> StatementNumber.of("khác"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("assigned, due, ");
    }
}
