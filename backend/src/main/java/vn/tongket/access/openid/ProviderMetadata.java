package vn.tongket.access.openid;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.tongket.access.openid.ProviderException.Kind;

/**
 * Where a provider is asked what (OpenID Connect Discovery 1.0).
 *
 * @param signOut where sessions there are ended, if they can be
 * @param secretInHeader whether our client shows its secret in the header, as it does unless only the form is taken
 * @param namesIssuer whether each answer to the browser names the issuer (RFC 9207)
 */
record ProviderMetadata(
        URI authorization, URI token, URI keys, Optional<URI> signOut, boolean secretInHeader, boolean namesIssuer) {

    /**
     * Reads the description of an issuer.
     *
     * @throws ProviderException where it describes another, or leads where nothing is encrypted
     */
    static ProviderMetadata read(String issuer, JsonNode document) {
        if (!document.path("issuer").asText().equals(issuer)) {
            throw new ProviderException(
                    Kind.UNAVAILABLE,
                    "the provider calls itself " + document.path("issuer").asText() + " and not " + issuer);
        }
        return new ProviderMetadata(
                needed(document, "authorization_endpoint"),
                needed(document, "token_endpoint"),
                needed(document, "jwks_uri"),
                document.hasNonNull("end_session_endpoint")
                        ? Optional.of(needed(document, "end_session_endpoint"))
                        : Optional.empty(),
                secretInHeader(document.path("token_endpoint_auth_methods_supported")),
                document.path("authorization_response_iss_parameter_supported").asBoolean());
    }

    private static URI needed(JsonNode document, String member) {
        String address = document.path(member).asText();
        if (!OpenIdSettings.isSafe(address)) {
            throw new ProviderException(Kind.UNAVAILABLE, "the provider names no safe " + member);
        }
        return URI.create(address);
    }

    private static boolean secretInHeader(JsonNode methods) {
        return methods.isEmpty()
                || StreamSupport.stream(methods.spliterator(), false)
                        .anyMatch(method -> method.asText().equals("client_secret_basic"));
    }
}
