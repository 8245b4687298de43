package vn.tongket.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused at the start rather than found out at a sign-in. */
class OpenIdSettingsTest {

    @Test
    void withoutAnIssuerThereIsNoProvider() {
        OpenIdSettings none = settings(Optional.empty(), Optional.empty(), "none", true);

        assertThat(none.configured()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://provider.example", "provider.example", "https:", "file:///etc/passwd", "a b"})
    void anIssuerMustBeReachedEncrypted(String issuer) {
        assertThatThrownBy(() -> TestProvider.settings(issuer, "api")).hasMessageContaining("TONGKET_OIDC_ISSUER");
    }

    @Test
    void aProviderNeedsAClient() {
        assertThatThrownBy(() -> settings(Optional.of("https://p.example"), Optional.empty(), "none", true))
                .hasMessageContaining("TONGKET_OIDC_CLIENT_ID");
    }

    @Test
    void theApiIsNotTheClient() {
        assertThatThrownBy(() -> TestProvider.settings("https://p.example", TestProvider.CLIENT))
                .hasMessageContaining("TONGKET_OIDC_AUDIENCE");
    }

    @Test
    void aWayOfLinkingThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> settings(Optional.empty(), Optional.empty(), "name", true))
                .hasMessageContaining("TONGKET_OIDC_LINK");
    }

    @Test
    void somebodyMustVouchForPeople() {
        assertThatThrownBy(() -> settings(Optional.empty(), Optional.empty(), "none", false))
                .hasMessageContaining("TONGKET_LOCAL_SIGN_IN");
    }

    @Test
    void aDescriptionOfAnotherIssuerOrOfUnsafePlacesIsNoDescription() throws Exception {
        ObjectMapper json = new ObjectMapper();
        String document = """
                {"issuer": "https://p.example", "authorization_endpoint": "https://p.example/a",
                 "token_endpoint": "%s", "jwks_uri": "https://p.example/k"}
                """;
        String safe = document.formatted("https://p.example/t");

        assertThat(ProviderMetadata.read("https://p.example", json.readTree(safe))
                        .secretInHeader())
                .isTrue();
        assertThatThrownBy(() -> ProviderMetadata.read("https://other.example", json.readTree(safe)))
                .isInstanceOf(ProviderException.class);
        assertThatThrownBy(() -> ProviderMetadata.read(
                        "https://p.example", json.readTree(document.formatted("http://169.254.169.254/t"))))
                .isInstanceOf(ProviderException.class);
    }

    private static OpenIdSettings settings(
            Optional<String> issuer, Optional<String> client, String link, boolean local) {
        return new OpenIdSettings(
                issuer, client, Optional.empty(), Optional.empty(), Optional.empty(), "openid", link, false, local);
    }
}
