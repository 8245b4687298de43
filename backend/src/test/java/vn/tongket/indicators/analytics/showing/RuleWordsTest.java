package vn.tongket.indicators.analytics.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.indicators.analytics.making.FigureRemark;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.text.Codes;

/** Whatever a figure may say of itself, there are words for it. */
class RuleWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyReasonMethodAndRemarkHasWords(String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.figures", Locale.of(language));
        Stream<String> keys = Stream.of(
                        told("reason").map(reason -> "reason." + reason),
                        told("method").map(method -> "rule." + method),
                        remarks().map(remark -> "remark." + remark.code()))
                .flatMap(each -> each);
        assertThat(keys).isNotEmpty().allMatch(words::containsKey);
    }

    @Test
    void theContractNamesEveryRule() {
        assertThat(told("method")).containsAll(Codes.all(RollUp.class));
    }

    /** A definition that changed is told by what the definitions say, and not by a remark. */
    private static Stream<FigureRemark> remarks() {
        return Arrays.stream(FigureRemark.values()).filter(remark -> remark != FigureRemark.DEFINITION_CHANGED);
    }

    /** The closed list that the contract gives for a member of a figure. */
    private static Stream<String> told(String member) {
        return Arrays.stream(FigureResponse.class.getRecordComponents())
                .filter(component -> component.getName().equals(member))
                .flatMap(component -> Arrays.stream(
                        component.getAccessor().getAnnotation(Schema.class).enumeration()));
    }
}
