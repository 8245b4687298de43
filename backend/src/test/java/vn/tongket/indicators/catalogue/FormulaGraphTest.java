package vn.tongket.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No indicator is computed from itself on any day. */
class FormulaGraphTest {

    private static FormulaGraph.Dated definition(
            String code, int version, @Nullable String validFrom, @Nullable String formula) {
        return new FormulaGraph.Dated(
                code,
                version,
                validFrom == null ? null : LocalDate.parse(validFrom),
                formula == null ? null : Formula.parse(formula));
    }

    private static List<String> circle(String code, FormulaGraph.Dated... definitions) {
        return new FormulaGraph(List.of(definitions)).circleThrough(code);
    }

    @Test
    void oneThatNamesItselfIsACircle() {
        assertThat(circle("AA", definition("AA", 1, null, "AA + 1"))).containsExactly("AA", "AA");
    }

    @Test
    void aLongerCircleIsToldWithAllItsSteps() {
        assertThat(circle(
                        "AA",
                        definition("AA", 1, null, "XX + BB"),
                        definition("BB", 1, null, "CC"),
                        definition("CC", 1, null, "XX * AA.numerator")))
                .containsExactly("AA", "BB", "CC", "AA");
    }

    @Test
    void namingTheSameTwiceIsNone() {
        assertThat(circle(
                        "AA",
                        definition("AA", 1, null, "BB + CC + BB"),
                        definition("BB", 1, null, "DD"),
                        definition("CC", 1, null, "DD")))
                .isEmpty();
    }

    @Test
    void definitionsOfDifferentTimesMakeNone() {
        assertThat(circle(
                        "BB",
                        definition("AA", 1, "2020-01-01", "BB"),
                        definition("AA", 2, "2024-01-01", null),
                        definition("BB", 1, "2020-01-01", null),
                        definition("BB", 2, "2024-01-01", "AA")))
                .isEmpty();
        assertThat(circle(
                        "BB",
                        definition("AA", 1, "2020-01-01", "BB"),
                        definition("AA", 2, "2025-01-01", null),
                        definition("BB", 1, "2020-01-01", null),
                        definition("BB", 2, "2024-01-01", "AA")))
                .containsExactly("BB", "AA", "BB");
    }

    @Test
    void aLaterWordingOfTheSameTimeCounts() {
        assertThat(circle(
                        "AA",
                        definition("AA", 1, null, "BB"),
                        definition("BB", 1, null, "AA"),
                        definition("AA", 2, null, "CC")))
                .isEmpty();
    }

    @Test
    void beforeTheFirstBeginsTheFirstCounts() {
        assertThat(circle("AA", definition("AA", 1, "2020-01-01", "BB"), definition("BB", 1, "2021-01-01", "AA")))
                .containsExactly("AA", "BB", "AA");
    }
}
