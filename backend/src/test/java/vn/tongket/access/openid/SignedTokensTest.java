package vn.tongket.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tongket.access.openid.TestProvider.AUDIENCE;
import static vn.tongket.access.openid.TestProvider.CLIENT;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.access.openid.ProviderException.Kind;
import vn.tongket.testing.MovingClock;

/** What is believed of what a provider signs. */
class SignedTokensTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2023-01-09T02:00:00Z"), ZoneOffset.UTC);
    private static final String NONCE = "nonce";

    private static TestProvider provider;
    private static SignedTokens tokens;

    @BeforeAll
    static void start() throws Exception {
        provider = new TestProvider();
        tokens = provider.reader(NOW);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static JWTClaimsSet.Builder idClaims() {
        return provider.claims(CLIENT, NOW).claim("nonce", NONCE);
    }

    private static JWTClaimsSet.Builder accessClaims() {
        return provider.claims(AUDIENCE, NOW);
    }

    private static void assertIdTokenRefused(JWTClaimsSet.Builder claims) throws JOSEException {
        assertRefused(() -> tokens.idToken(provider.sign(claims.build()), NONCE));
    }

    private static void assertAccessTokenRefused(String token) {
        assertRefused(() -> tokens.accessToken(token, AUDIENCE));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ProviderException.class, e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED));
    }

    private static Date inSeconds(long seconds) {
        return Date.from(NOW.instant().plusSeconds(seconds));
    }

    @Nested
    class OfWhoSignedIn {

        @Test
        void thatOfThisSignInIsBelieved() throws Exception {
            assertThat(tokens.idToken(provider.sign(idClaims().build()), NONCE).getSubject())
                    .isEqualTo("somebody");
        }

        @Test
        void thatOfAnotherSignInIsNot() throws Exception {
            assertIdTokenRefused(idClaims().claim("nonce", "another"));
            assertIdTokenRefused(idClaims().claim("nonce", null));
        }

        @Test
        void thatForAnotherClientIsNot() throws Exception {
            assertIdTokenRefused(idClaims().audience("another"));
            assertIdTokenRefused(idClaims().audience(List.of(CLIENT, "another")));
            assertIdTokenRefused(idClaims().claim("azp", "another"));
        }

        @Test
        void thatOfAnotherIssuerIsNot() throws Exception {
            assertIdTokenRefused(idClaims().issuer("http://127.0.0.1:1"));
        }

        @Test
        void thatOfNobodyOrWithoutAnEndIsNot() throws Exception {
            assertIdTokenRefused(idClaims().subject(null));
            assertIdTokenRefused(idClaims().subject(" "));
            assertIdTokenRefused(idClaims().expirationTime(null));
        }
    }

    @Nested
    class OfWhoCalls {

        @Test
        void thatForThisInstallationIsBelieved() throws Exception {
            assertThat(tokens.accessToken(
                                    provider.sign(accessClaims()
                                            .claim("typ", "Bearer")
                                            .build()),
                                    AUDIENCE)
                            .getSubject())
                    .isEqualTo("somebody");
        }

        @Test
        void thatForAnotherIsNot() throws Exception {
            assertAccessTokenRefused(
                    provider.sign(accessClaims().audience("another").build()));
            assertAccessTokenRefused(
                    provider.sign(accessClaims().audience(CLIENT).build()));
        }

        @Test
        void anExpiredOneOrOneOfTheFutureIsNot() throws Exception {
            assertAccessTokenRefused(
                    provider.sign(accessClaims().expirationTime(inSeconds(-11)).build()));
            assertAccessTokenRefused(
                    provider.sign(accessClaims().notBeforeTime(inSeconds(11)).build()));
        }

        @Test
        void oneThatTellsAClientWhoSignedInIsNot() throws Exception {
            assertAccessTokenRefused(
                    provider.sign(accessClaims().claim("nonce", "n").build()));
            assertAccessTokenRefused(
                    provider.sign(accessClaims().claim("typ", "ID").build()));
            assertAccessTokenRefused(
                    provider.sign(accessClaims().claim("typ", "Refresh").build()));
        }

        @Test
        void oneThatSomebodyElseSignedIsNot() throws Exception {
            assertAccessTokenRefused(TestProvider.sign(accessClaims().build(), TestProvider.newKey()));
        }

        @Test
        void oneThatWasChangedIsNot() throws Exception {
            String[] parts = provider.sign(accessClaims().build()).split("\\.");
            String other =
                    provider.sign(accessClaims().subject("another").build()).split("\\.")[1];

            assertAccessTokenRefused(parts[0] + "." + other + "." + parts[2]);
        }

        @Test
        void oneWithoutSignatureOrSignedByASharedSecretIsNot() throws Exception {
            assertAccessTokenRefused(new PlainJWT(accessClaims().build()).serialize());
            SignedJWT shared = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256), accessClaims().build());
            shared.sign(new MACSigner("a secret that the provider shares with others"));
            assertAccessTokenRefused(shared.serialize());
            assertAccessTokenRefused("ey.no.token");
        }
    }

    @Test
    void nobodyIsAccusedWhileTheProviderDoesNotAnswer() throws Exception {
        TestProvider gone = new TestProvider();
        String token = gone.sign(gone.claims(AUDIENCE, NOW).build());
        gone.close();

        assertThatThrownBy(() -> gone.reader(NOW).accessToken(token, AUDIENCE))
                .isInstanceOfSatisfying(
                        ProviderException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE));
    }

    @Test
    void whatWasKnownGoesOnCountingWhileTheProviderIsAway() throws Exception {
        TestProvider leaving = new TestProvider();
        MovingClock clock = new MovingClock();
        SignedTokens reader = leaving.reader(clock);
        String token = leaving.sign(leaving.claims(AUDIENCE, clock)
                .expirationTime(Date.from(clock.instant().plus(Duration.ofHours(3))))
                .build());
        reader.accessToken(token, AUDIENCE);
        leaving.close();
        clock.advance(Duration.ofHours(2));

        assertThat(reader.accessToken(token, AUDIENCE).getSubject()).isEqualTo("somebody");
    }
}
