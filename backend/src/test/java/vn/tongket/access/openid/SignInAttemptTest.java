package vn.tongket.access.openid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser keeps of a sign-in that is on its way. */
class SignInAttemptTest {

    @Test
    void comesBackFromTheCookieAsItWas() {
        SignInAttempt attempt = SignInAttempt.to("/lam-viec/nhap-lieu?ky=2022");

        assertThat(SignInAttempt.read(attempt.text())).contains(attempt);
        assertThat(attempt.isOf(attempt.state())).isTrue();
    }

    @Test
    void isNotThatOfAnotherBrowser() {
        assertThat(SignInAttempt.to("").isOf(SignInAttempt.to("").state())).isFalse();
    }

    @Test
    void hasSecretsThatDifferFromEachOtherAndAreNotPrinted() {
        SignInAttempt attempt = SignInAttempt.to("");

        assertThat(attempt.state()).isNotEqualTo(attempt.nonce()).isNotEqualTo(attempt.verifier());
        assertThat(attempt.toString()).doesNotContain(attempt.state(), attempt.nonce(), attempt.verifier());
    }

    /** The pair that RFC 7636 prints in its appendix B. */
    @Test
    void tellsTheProviderADigestOfItsVerifier() {
        SignInAttempt attempt = new SignInAttempt("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "/lam-viec");

        assertThat(attempt.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://else.example/",
                "//else.example",
                "/\\else.example",
                "/lam-viec//else.example",
                "/lam-viecX",
                "/lam-viec\nSet-Cookie: a=b",
                "javascript:alert(1)"
            })
    void leadsOnlyToTheDesk(String wanted) {
        assertThat(SignInAttempt.to(wanted).destination()).isEqualTo("/lam-viec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "a.b.c.d", "a.b.c.d.e", "%%%.b.c.d"})
    void isNoneWhereTheCookieIsNoneOfOurs(String cookie) {
        assertThat(SignInAttempt.read(cookie)).isEmpty();
    }
}
