package vn.tongket.plans.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.services.tables.NumberForm;

/** The totals of a printed table are found, and each is told where it does not add up. */
class TableCheckerTest {

    private static TableCheck check(String... lines) {
        return check(null, lines);
    }

    private static TableCheck check(NumberForm numbers, String... lines) {
        String text = String.join("\n", lines).replace('|', '\t');
        return TableChecker.check(PrintedTable.read(new WritePrintedTable(text, numbers)));
    }

    /** What does not hold, as {@code rows 4,2: 5 of 4}: the total, and what its parts come to. */
    private static List<String> broken(TableCheck check) {
        return check.sums().stream()
                .filter(sum -> !sum.holds())
                .map(sum -> sum.by().code() + " " + sum.total().row() + ","
                        + sum.total().column() + ": " + sum.total().value() + " of " + sum.sum())
                .toList();
    }

    private static long held(TableCheck check, String by) {
        return check.sums().stream()
                .filter(sum -> sum.holds() && sum.by().code().equals(by))
                .count();
    }

    private static String verdicts(TableCheck check) {
        return check.shares().stream().map(share -> share.verdict().code()).collect(Collectors.joining(" "));
    }

    @Test
    void rightRowsAndWrongColumnsAreToldCellByCell() {
        TableCheck check = check("Xã|Nam|Nữ|Tổng", "A|1|2|3", "B|3|4|7", "Tổng cộng|5|6|11");
        assertThat(broken(check)).containsExactly("rows 4,2: 5 of 4", "rows 4,4: 11 of 10");
        assertThat(held(check, "columns")).isEqualTo(3);
        assertThat(check.consistent()).isFalse();
        assertThat(check.rows()).hasSize(4);
    }

    @Test
    void aTotalMayStandFirst() {
        TableCheck check = check("Đơn vị|Số|Trong đó: nữ", "Tổng số|30|12", "A|10|5", "B|20|8");
        assertThat(held(check, "rows")).isEqualTo(1);
        assertThat(broken(check)).containsExactly("rows 2,3: 12 of 13");
    }

    @Test
    void subtotalsMakeTheGrandTotal() {
        TableCheck check = check("Đơn vị|Số", "A|1", "B|2", "Cộng|3", "C|4", "D|5", "Cộng|9", "Tổng cộng|12");
        assertThat(broken(check)).isEmpty();
        assertThat(held(check, "rows")).isEqualTo(3);
    }

    @Test
    void numberedLevelsAddUp() {
        TableCheck check = check(
                "TT|Nội dung|2021|2022",
                "I|Hạ tầng|30|40",
                "1|Cáp quang|10|15",
                "2|Trạm|20|25",
                "2.1|4G|15|20",
                "2.2|5G|5|6",
                "II|Nhân lực|7|8",
                "1|Tổ|3|3",
                "2|Cán bộ|4|5",
                "|Tổng cộng|37|48");
        assertThat(broken(check)).containsExactly("levels 4,4: 25 of 26");
        assertThat(held(check, "levels")).isEqualTo(5);
        assertThat(held(check, "rows")).isEqualTo(2);
    }

    @Test
    void whatDoesNotCallItselfATotalIsOneWhereItMostlyFits() {
        TableCheck check = check("Xã|Có|Không|Chung", "A|1|2|3", "B|3|4|8", "C|9|6|15");
        assertThat(broken(check)).containsExactly("columns 3,4: 8 of 7");
        assertThat(check("Xã|Năm 1|Năm 2", "A|5|9", "B|7|8", "C|1|4").sums()).isEmpty();
    }

    @Test
    void percentagesAreToldApart() {
        TableCheck check =
                check("Xã|Đạt|Tổng thôn|Tỷ lệ %", "A|2|3|66,7", "B|1|3|33,3", "C|2|3|66,6", "D|1|3|33,4", "E|1|2|51,0");
        assertThat(verdicts(check)).isEqualTo("rounded rounded truncated raised differs");
        assertThat(check.consistent()).isFalse();
        assertThat(verdicts(check("Xã|Số|Cơ cấu", "A|1|25%", "B|3|75%", "Tổng|4|100%")))
                .isEqualTo("rounded rounded rounded");
    }

    @Test
    void emptyCellsAreNothingAndTextIsNoNumber() {
        TableCheck check = check("Xã;Nam;Nữ;Tổng", "A;1;2;3", "B;-;4;4", "Tổng;1;6;7");
        assertThat(broken(check)).isEmpty();
    }

    @Test
    void numbersAreReadAsTheTableShowsThem() {
        assertThat(broken(check("Xã|Số|Khác", "A|1.200|2,5", "B|800|1,5", "Tổng|2.000|4,0")))
                .isEmpty();
        assertThatThrownBy(() -> check("Xã|Số", "A|1.200", "B|1.800", "Tổng|3.000"))
                .isInstanceOfSatisfying(
                        ApiProblem.class,
                        problem -> assertThat(problem.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.code()).isEqualTo("import.ambiguous-number")));
        assertThat(broken(check(NumberForm.VI_VN, "Xã|Số", "A|1.200", "B|1.800", "Tổng|3.000")))
                .isEmpty();
    }

    @Test
    void numberingsAndYearsSayNothingAboutHowNumbersAreWritten() {
        TableCheck check = check("TT|Nội dung|Số", "I|Hạ tầng|1.234", "1.1|Cáp|1.000", "1.2|Trạm|234", "Tổng||1.234,0");
        assertThat(held(check, "levels")).isEqualTo(0);
        assertThat(check.rows().get(1)).containsExactly("I", "Hạ tầng", "1.234");
        assertThat(broken(check("Xã|Số", "A|2000", "B|1999", "Tổng|3999"))).isEmpty();
        assertThat(held(check("Xã|Số", "A|2000", "B|1999", "Tổng|3999"), "rows"))
                .isEqualTo(1);
    }

    @Test
    void rowsOfUnequalLengthAndATitleAreTaken() {
        TableCheck check = check("Bảng 1", "Xã|Nam|Nữ|Tổng", "A|1|2|3", "B|3|4|7", "Tổng|4|6|10");
        assertThat(broken(check)).isEmpty();
        assertThat(held(check, "columns")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void cellsWithoutEndAreNoNumbers(int kind) {
        String cell = switch (kind) {
            case 1 -> "1" + ".1".repeat(60_000);
            case 2 -> ".".repeat(150_000) + "x";
            default -> "1" + ".111".repeat(30_000);
        };
        assertThat(check("Xã|Số", cell + "|1", "B|2", "Tổng|3").consistent()).isTrue();
        assertThat(check("Xã|Số", "A|" + cell, "B|2", "Tổng|2").sums()).isEmpty();
    }

    @Test
    void totalsBeyondThoseThatAreAddedUpAreNoParts() {
        List<String> lines = new ArrayList<>(List.of("Xã|Số", "Tổng số|70"));
        for (int i = 0; i < 35; i++) {
            lines.addAll(List.of("A" + i + "|1", "B" + i + "|1", "Cộng|2"));
        }
        assertThat(broken(check(lines.toArray(String[]::new)))).isEmpty();
    }

    /** Anybody may paste, so the largest table must not keep a processor for long. */
    @ParameterizedTest
    @ValueSource(strings = {"Tổng", "Xã"})
    void theLargestTableTakesNoTime(String name) {
        String line = name + "|" + String.join("|", Collections.nCopies(19, "7")) + "|"
                + String.join("|", Collections.nCopies(20, "12,5%"));
        assertTimeout(
                Duration.ofSeconds(20),
                () -> check(NumberForm.VI_VN, Collections.nCopies(250, line).toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "một dòng|hai ô", "một\nhai"})
    void whatIsNoTableIsRefused(String text) {
        assertThatThrownBy(() -> check(text)).isInstanceOf(ApiProblem.class);
    }
}
