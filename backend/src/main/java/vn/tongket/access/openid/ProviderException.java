package vn.tongket.access.openid;

/** Something between us and the provider went wrong; told apart by whose fault it is. */
final class ProviderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a person can be told of it. */
    enum Kind {
        /** The provider did not answer, or not as the specification says. */
        UNAVAILABLE,
        /** The provider said no, or what came back cannot be trusted. */
        REFUSED
    }

    private final Kind kind;

    ProviderException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    ProviderException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
