package vn.tongket.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Secrets are encrypted for their webhook where there is a key. */
class SigningSecretsTest {

    private static final UUID WEBHOOK = UUID.randomUUID();

    private static SigningSecrets with(int filling) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) filling);
        return new SigningSecrets(Optional.of(Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void haveThePrefixAndTheLengthOfTheSpecification() {
        String text = SigningSecrets.text(SigningSecrets.random());

        assertThat(text).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(text.substring(6))).hasSize(32);
        assertThat(text).isNotEqualTo(SigningSecrets.text(SigningSecrets.random()));
    }

    @Test
    void areKeptEncryptedAndReadAgain() {
        byte[] secret = SigningSecrets.random();
        SigningSecrets.Kept kept = with(1).seal(secret, WEBHOOK);

        assertThat(kept.keyId()).hasSize(8);
        assertThat(Base64.getEncoder().encodeToString(kept.content()))
                .doesNotContain(Base64.getEncoder().withoutPadding().encodeToString(secret));
        assertThat(with(1).open(kept, WEBHOOK))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(secret));
    }

    @Test
    void areReadNeitherWithAnotherKeyNorForAnotherWebhook() {
        SigningSecrets.Kept kept = with(1).seal(SigningSecrets.random(), WEBHOOK);

        assertThat(with(2).open(kept, WEBHOOK)).isEmpty();
        assertThat(new SigningSecrets(Optional.empty()).open(kept, WEBHOOK)).isEmpty();
        assertThat(with(1).open(kept, UUID.randomUUID())).isEmpty();
    }

    @Test
    void lieOpenWithoutAKeyAndStayReadableWhenOneIsSetLater() {
        byte[] secret = SigningSecrets.random();
        SigningSecrets.Kept kept = new SigningSecrets(Optional.empty()).seal(secret, WEBHOOK);

        assertThat(kept.keyId()).isNull();
        assertThat(with(1).open(kept, WEBHOOK))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(secret));
    }

    @Test
    void aKeyOfAnotherLengthStopsTheStart() {
        assertThatThrownBy(() -> new SigningSecrets(Optional.of("c2hvcnQ=")))
                .hasMessageContaining("TONGKET_WEBHOOK_SECRET_KEY");
        assertThatThrownBy(() -> new SigningSecrets(Optional.of("no base64!")))
                .hasMessageContaining("TONGKET_WEBHOOK_SECRET_KEY")
                .hasMessageNotContaining("no base64!");
    }
}
