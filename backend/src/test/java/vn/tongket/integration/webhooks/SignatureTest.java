package vn.tongket.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures against the example of the specification. */
class SignatureTest {

    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String EXPECTED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void isTheOneOfTheSpecification() {
        assertThat(Signature.header(List.of(SECRET), ID, AT, BODY)).isEqualTo(EXPECTED);
    }

    @Test
    void isOneForEachSecretInForce() {
        byte[] other = SigningSecrets.random();

        assertThat(Signature.header(List.of(other, SECRET), ID, AT, BODY))
                .startsWith("v1,")
                .endsWith(" " + EXPECTED)
                .doesNotStartWith(EXPECTED);
    }
}
