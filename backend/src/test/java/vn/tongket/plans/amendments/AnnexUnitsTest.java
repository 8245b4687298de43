package vn.tongket.plans.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.text.SearchText;

/** What a cell lists, however an office separates it. */
class AnnexUnitsTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "LC-SNV", List.of("Sở Nội vụ"),
            "LC-CAT", List.of("Công an tỉnh"),
            "LC-SVH", List.of("Sở Văn hóa, Thể thao và Du lịch"),
            "080", List.of("Thành phố Lào Cai"),
            "082", List.of("Huyện Bát Xát"));

    private final AnnexUnits units = new AnnexUnits("Doanh nghiệp bưu chính, viễn thông"::equals, new AnnexNames() {
        @Override
        public List<String> ofCode(String code) {
            return NAMES.getOrDefault(code, List.of());
        }

        @Override
        public List<String> codesOf(String name) {
            return NAMES.entrySet().stream()
                    .filter(unit -> unit.getValue().stream()
                            .anyMatch(called -> SearchText.fold(called).equals(SearchText.fold(name))))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ (LC-SNV); Công an tỉnh (LC-CAT)",
                "Sở Nội vụ (LC-SNV), Công an tỉnh (LC-CAT)",
                "Sở Nội vụ (LC-SNV)\nCông an tỉnh (LC-CAT)",
                " Sở Nội vụ (LC-SNV) ;\n;Công an tỉnh (LC-CAT),"
            })
    void linesSemicolonsAndCommasAllSeparate(String cell) {
        assertThat(units.read(cell)).containsExactly("Sở Nội vụ (LC-SNV)", "Công an tỉnh (LC-CAT)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"080; 082", "080,082", "080\n082"})
    void codesAloneAreSeparatedToo(String cell) {
        assertThat(units.read(cell)).containsExactly("080", "082");
    }

    @Test
    void namesAloneAreUnitsTooWhateverTheirCaseAndCommas() {
        assertThat(units.read("sở văn hóa, thể thao và du lịch, Cong an tinh; Hội Nông dân"))
                .containsExactly("sở văn hóa, thể thao và du lịch", "Cong an tinh", "Hội Nông dân");
    }

    @Test
    void aCommaWithinANameSeparatesNothing() {
        assertThat(units.read("Công an tỉnh (LC-CAT), Sở Văn hóa, Thể thao và Du lịch (LC-SVH), 080"))
                .containsExactly("Công an tỉnh (LC-CAT)", "Sở Văn hóa, Thể thao và Du lịch (LC-SVH)", "080");
        assertThat(units.read("Doanh nghiệp bưu chính, viễn thông, Hội Nông dân"))
                .containsExactly("Doanh nghiệp bưu chính, viễn thông", "Hội Nông dân");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ (LC-SNV) Công an tỉnh (LC-CAT)",
                "Sở Nội vụ (LC-SNV) và các đơn vị",
                "Sở Văn hoá thể thao, du lịch (LC-SVH)"
            })
    void whatHidesAUnitIsRefused(String cell) {
        assertThatThrownBy(() -> units.read(cell))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(AnnexUnits.FORM);
    }
}
