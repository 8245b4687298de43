package vn.tongket.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownTest {

    @Test
    void theWholeIsWrittenAsNothing() {
        assertThat(Breakdown.parse("")).isEqualTo(Breakdown.WHOLE);
        assertThat(Breakdown.WHOLE.text()).isEmpty();
        assertThat(Breakdown.toMap("")).isEmpty();
    }

    @Test
    void onePartHasADimensionAndAValue() {
        Breakdown commune = Breakdown.parse("level:commune");

        assertThat(commune.parts()).isEqualTo(Map.of("level", "commune"));
        assertThat(commune.text()).isEqualTo("level:commune");
    }

    @Test
    void theOrderOfDimensionsDoesNotMatter() {
        Breakdown one = Breakdown.parse("sex:female,level:commune");
        Breakdown other = Breakdown.parse("level:commune,sex:female");

        assertThat(one).isEqualTo(other);
        assertThat(one.text()).isEqualTo("level:commune,sex:female");
        assertThat(Breakdown.toMap(one.text())).isEqualTo(one.parts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level",
                "level:",
                ":commune",
                "level:commune,",
                ",level:commune",
                "level=commune",
                "Level:commune",
                "level:cấp xã",
                "level:commune,level:district",
                "level:a:b",
                " level:commune",
                "level: commune"
            })
    void refusesOtherFormsAndSaysTheRightOne(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakdown.parse(text))
                .withMessage(Breakdown.FORM);
    }

    @Test
    void cannotBeChangedFromOutside() {
        java.util.TreeMap<String, String> mine = new java.util.TreeMap<>(Map.of("level", "commune"));
        Breakdown breakdown = new Breakdown(mine);

        assertThat(breakdown.parts()).isUnmodifiable();
    }
}
