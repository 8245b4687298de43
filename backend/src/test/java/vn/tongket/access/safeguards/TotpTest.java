package vn.tongket.access.safeguards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against RFC 6238 (appendix B, the last six of its eight digits), RFC 4226 (appendix D) and RFC 4648 (section 10). */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void theVectorsOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"0,755224", "1,287082", "2,359152", "5,254676", "9,520489"})
    void theVectorsOfTheStandardForCounters(long step, String code) {
        assertThat(Totp.code(SECRET, step)).isEqualTo(code);
    }

    @Test
    void aCodeHoldsOneStepBeforeAndAfterItsOwn() {
        Instant at = Instant.ofEpochSecond(1111111109);
        String code = Totp.code(SECRET, Totp.step(at));

        assertThat(Totp.stepOf(SECRET, code, at.plusSeconds(30))).hasValue(Totp.step(at));
        assertThat(Totp.stepOf(SECRET, code, at.minusSeconds(30))).hasValue(Totp.step(at));
        assertThat(Totp.stepOf(SECRET, code, at.plusSeconds(61))).isEmpty();
        assertThat(Totp.stepOf(SECRET, code, at.minusSeconds(61))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void base32AsTheStandardSays(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }
}
