package vn.tongket.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords(19456, 2, 1);

    @Test
    void theRightPasswordFitsAndNoOther() {
        String stored = passwords.hash("mật khẩu đủ dài");

        assertThat(passwords.matches("mật khẩu đủ dài", stored)).isTrue();
        assertThat(passwords.matches("mật khẩu đủ dà", stored)).isFalse();
        assertThat(passwords.matches("", stored)).isFalse();
    }

    @Test
    void theSamePasswordIsKeptDifferentlyForEachPerson() {
        assertThat(passwords.hash("one and the same")).isNotEqualTo(passwords.hash("one and the same"));
    }

    @Test
    void howAKeyboardPutsMarksTogetherMakesNoDifference() {
        String stored = passwords.hash("mật khẩu đủ dài");

        assertThat(passwords.matches(Normalizer.normalize("mật khẩu đủ dài", Normalizer.Form.NFD), stored))
                .isTrue();
    }

    @Test
    void theParametersStandBesideTheHashSoThatTheyCanBeRaised() {
        String stored = passwords.hash("x");
        Passwords dearer = new Passwords(7168, 6, 2);

        assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.outdated(stored)).isFalse();
        assertThat(dearer.matches("x", stored)).isTrue();
        assertThat(dearer.outdated(stored)).isTrue();
        assertThat(dearer.hash("x")).startsWith("$argon2id$v=19$m=7168,t=6,p=2$");
    }

    @ParameterizedTest
    @CsvSource({"7167,5,1", "7168,4,1", "19456,1,1", "19456,0,1", "19456,2,0", "19456,21,1", "19456,2,17", "2000000,2,1"
    })
    void parametersThatAreTooCheapOrTooDearAreRefused(int memory, int passes, int lanes) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Passwords(memory, passes, lanes))
                .withMessageContaining("TONGKET_PASSWORD_");
    }

    @Test
    void aHashOfBeforeStillFitsAsItWasTyped() {
        String decomposed = Normalizer.normalize("mật khẩu cũ", Normalizer.Form.NFD);

        assertThat(passwords.matches("older", oldHash("older"))).isTrue();
        assertThat(passwords.matches(decomposed, oldHash(decomposed))).isTrue();
        assertThat(passwords.outdated(oldHash("older"))).isTrue();
    }

    private static String oldHash(String password) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        byte[] salt = "saltsaltsaltsalt".getBytes(StandardCharsets.US_ASCII);
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(256)
                .withIterations(1)
                .withParallelism(1)
                .build());
        byte[] hash = new byte[32];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=256,t=1,p=1$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
    }
}
