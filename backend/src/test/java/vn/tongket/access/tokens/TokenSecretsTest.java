package vn.tongket.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretsTest {

    @Test
    void aTokenIsRecognisedByItsPrefixAndItsChecksum() {
        String token = TokenSecrets.create();

        assertThat(token).startsWith("tkt_").hasSizeGreaterThan(50);
        assertThat(TokenSecrets.isToken(token)).isTrue();
    }

    @Test
    void oneWrongCharacterIsToldFromARevokedToken() {
        String token = TokenSecrets.create();
        char last = token.charAt(20);
        String mistyped = token.substring(0, 20) + (last == 'A' ? 'B' : 'A') + token.substring(21);

        assertThat(TokenSecrets.isToken(mistyped)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tkt_", "tkt_00000000", "Bearer", "tkt_abcdefghijk", "pat_abcdefgh12345678"})
    void otherTextsAreNoTokens(String text) {
        assertThat(TokenSecrets.isToken(text)).isFalse();
    }

    @Test
    void noTwoSecretsAreAlike() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(TokenSecrets.create())).isTrue();
        }
    }
}
