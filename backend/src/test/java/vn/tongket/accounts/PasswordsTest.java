package vn.tongket.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void theRightPasswordFitsAndNoOther() {
        String stored = Passwords.hash("mật khẩu đủ dài");

        assertThat(Passwords.matches("mật khẩu đủ dài", stored)).isTrue();
        assertThat(Passwords.matches("mật khẩu đủ dà", stored)).isFalse();
        assertThat(Passwords.matches("", stored)).isFalse();
    }

    @Test
    void theSamePasswordIsKeptDifferentlyForEachPerson() {
        assertThat(Passwords.hash("one and the same")).isNotEqualTo(Passwords.hash("one and the same"));
    }

    @Test
    void theParametersStandBesideTheHashSoThatTheyCanBeRaised() {
        assertThat(Passwords.hash("x")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aHashOfOtherParametersStillFits() {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        byte[] salt = "saltsaltsaltsalt".getBytes(StandardCharsets.US_ASCII);
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(256)
                .withIterations(1)
                .withParallelism(1)
                .build());
        byte[] hash = new byte[32];
        generator.generateBytes("older".getBytes(StandardCharsets.UTF_8), hash);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        String stored =
                "$argon2id$v=19$m=256,t=1,p=1$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);

        assertThat(Passwords.matches("older", stored)).isTrue();
    }
}
