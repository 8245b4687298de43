package vn.tongket.platform.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A secret to be looked up. */
final class SecretRequest extends BaseAuthenticationRequest {

    /** How the secret came. */
    enum Kind {
        TOKEN,
        SESSION
    }

    private final Kind kind;
    private final String secret;

    SecretRequest(Kind kind, String secret) {
        this.kind = kind;
        this.secret = secret;
    }

    Kind kind() {
        return kind;
    }

    String secret() {
        return secret;
    }
}
