package vn.tongket.kernel.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

/** What is added to the headers of an answer. */
class AnswerSafetyTest {

    @Test
    void tlsIsWantedForAYearWhereItIsThere() {
        MultiMap plain = MultiMap.caseInsensitiveMultiMap();
        MultiMap encrypted = MultiMap.caseInsensitiveMultiMap();

        AnswerSafety.complete(plain, false);
        AnswerSafety.complete(encrypted, true);

        assertThat(plain.contains("Strict-Transport-Security")).isFalse();
        assertThat(encrypted.get("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void whatIsStricterStays() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Content-Security-Policy", "sandbox");

        AnswerSafety.complete(headers, false);

        assertThat(headers.getAll("Content-Security-Policy")).containsExactly("sandbox");
    }
}
