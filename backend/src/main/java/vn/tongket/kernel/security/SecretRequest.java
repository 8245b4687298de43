package vn.tongket.kernel.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.jspecify.annotations.Nullable;

/** A secret to be looked up. */
final class SecretRequest extends BaseAuthenticationRequest {

    /** How the secret came. */
    enum Kind {
        TOKEN,
        SESSION
    }

    private final Kind kind;
    private final String secret;
    private final @Nullable String address;

    SecretRequest(Kind kind, String secret, @Nullable String address) {
        this.kind = kind;
        this.secret = secret;
        this.address = address;
    }

    Kind kind() {
        return kind;
    }

    String secret() {
        return secret;
    }

    /** Where it came from; null where the server does not know. */
    @Nullable
    String address() {
        return address;
    }
}
