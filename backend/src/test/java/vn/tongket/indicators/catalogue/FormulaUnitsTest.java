package vn.tongket.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Apples are not added to pears. */
class FormulaUnitsTest {

    private static final Map<String, String> UNITS =
            Map.of("TEAMS", "team", "OTHER_TEAMS", "team", "VILLAGES", "village", "SHARE", "percent");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEAMS + OTHER_TEAMS",
                "max(0, TEAMS - OTHER_TEAMS)",
                "TEAMS * SHARE / 100",
                "TEAMS / VILLAGES * VILLAGES",
                "TEAMS / VILLAGES + OTHER_TEAMS",
                "SHARE.numerator + TEAMS",
                "round(TEAMS, 0)",
                "TEAMS + NOT_YET_KNOWN"
            })
    void whatHasOneUnitFits(String text) {
        assertThat(FormulaUnits.misfits(Formula.parse(text), UNITS, "team")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 - SHARE", "TEAMS / VILLAGES * 100", "min(100, SHARE)", "SHARE + 0.5"})
    void percentIsAPlainNumber(String text) {
        assertThat(FormulaUnits.misfits(Formula.parse(text), UNITS, "percent")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEAMS + VILLAGES | 9 | team | village",
                "TEAMS - 1 | 9 | team | percent",
                "min(TEAMS, 5) | 12 | team | percent",
                "max(0, TEAMS, SHARE) | 15 | team | percent",
                "(TEAMS + VILLAGES) * 2 | 10 | team | village",
                "VILLAGES | 1 | team | village",
                "abs(-SHARE) | 1 | team | percent",
                "-VILLAGES | 1 | team | village"
            })
    void whatHasDifferentUnitsDoesNot(String text, int position, String one, String other) {
        assertThat(FormulaUnits.misfits(Formula.parse(text), UNITS, "team"))
                .containsExactly(new FormulaUnits.Misfit(position, one, other));
    }
}
