package vn.tongket.access.safeguards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactorSecretsTest {

    private static final String KEY = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());

    private final UUID account = UUID.randomUUID();
    private final byte[] secret = FactorSecrets.random();
    private final FactorSecrets withKey = new FactorSecrets(Optional.of(KEY));
    private final FactorSecrets withoutKey = new FactorSecrets(Optional.empty());

    @Test
    void withAKeyADumpTellsNothing() {
        String kept = withKey.seal(account, secret);

        assertThat(kept)
                .startsWith("aes-gcm:")
                .doesNotContain(Base64.getEncoder().encodeToString(secret));
        assertThat(withKey.open(account, kept)).isEqualTo(secret);
        assertThat(withKey.seal(account, secret)).isNotEqualTo(kept);
    }

    @Test
    void whatWasWrittenForOneAccountIsWorthNothingWithAnother() {
        String kept = withKey.seal(account, secret);

        assertThatIllegalStateException().isThrownBy(() -> withKey.open(UUID.randomUUID(), kept));
    }

    @Test
    void withoutTheKeyNothingIsReadAndWhatWasKeptBeforeItStaysReadable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> withoutKey.open(account, withKey.seal(account, secret)))
                .withMessageContaining("TONGKET_SECOND_FACTOR_KEY");
        assertThat(withKey.open(account, withoutKey.seal(account, secret))).isEqualTo(secret);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> new FactorSecrets(Optional.of("short")));
        assertThatIllegalStateException().isThrownBy(() -> new FactorSecrets(Optional.of("not Base64!")));
    }
}
