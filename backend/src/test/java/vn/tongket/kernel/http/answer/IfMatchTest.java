package vn.tongket.kernel.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.http.ApiProblem;

class IfMatchTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void withoutTheHeaderAChangeIs428(String header) {
        assertThat(IfMatch.parse(header)).isEqualTo(new IfMatch.Missing());
        refuses(header, 3, 428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3\"",
                "\"1\", \"3\"",
                " \"3\" ",
                "*",
                " * ",
                "\"3.0123456789abcdef\"",
                "\"3+gzip\"",
                "\"3.0123456789abcdef+csv+gzip\""
            })
    void aTagThatFitsOrAStarLetsTheChangePass(String header) {
        assertThatCode(() -> IfMatch.parse(header).require(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2\"", "3", "W/\"3\"", "W/\"3+gzip\"", "\"4+gzip\"", "\"03\"", "\"3", "\"1\",\"2\"", "nonsense"
            })
    void anotherOrAWeakTagIs412(String header) {
        refuses(header, 3, 412);
    }

    @Test
    void whatIsNotThereYetHasNoRevisionToName() {
        assertThatCode(() -> IfMatch.parse(null).requireAbsent()).doesNotThrowAnyException();
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> IfMatch.parse("\"1\"").requireAbsent())
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(412));
    }

    @Test
    void theAnswerThatItMovedCarriesThePresentTag() {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> IfMatch.parse("\"1\"").require(7))
                .satisfies(problem -> assertThat(problem.headers()).containsEntry("ETag", "\"7\""));
    }

    @Test
    void aReaderKnowsATagAlsoWhenItComesBackWeak() {
        assertThat(Reply.known("\"3\"", "\"3\"")).isTrue();
        assertThat(Reply.known("\"3\"", "W/\"3\"")).isTrue();
        assertThat(Reply.known("\"3\"", "\"1\", \"3\"")).isTrue();
        assertThat(Reply.known("\"3\"", "*")).isTrue();
        assertThat(Reply.known("\"3\"", "\"4\"")).isFalse();
        assertThat(Reply.known("\"3\"", null)).isFalse();
    }

    private static void refuses(String header, long revision, int status) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> IfMatch.parse(header).require(revision))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(status));
    }
}
