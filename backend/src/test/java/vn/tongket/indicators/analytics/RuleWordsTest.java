package vn.tongket.indicators.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a figure may say of itself, there are words for it. */
class RuleWordsTest {

    private static final List<String> REMARKS = List.of(
            "rolled-up-in-time",
            "rolled-up-in-breakdown",
            "level-vanished",
            "by-predecessors",
            "older-value",
            "conflicting-periods",
            "conflicting-units",
            "differs-from-parts");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyReasonMethodAndRemarkHasWords(String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.figures", Locale.of(language));
        Stream<String> keys = Stream.of(
                        told("reason").map(reason -> "reason." + reason),
                        told("method").map(method -> "rule." + method),
                        REMARKS.stream().map(remark -> "remark." + remark))
                .flatMap(each -> each);
        assertThat(keys).isNotEmpty().allMatch(words::containsKey);
    }

    /** The closed list that the contract gives for a member of a figure. */
    private static Stream<String> told(String member) {
        return Arrays.stream(FigureResponse.class.getRecordComponents())
                .filter(component -> component.getName().equals(member))
                .flatMap(component -> Arrays.stream(
                        component.getAccessor().getAnnotation(Schema.class).enumeration()));
    }
}
