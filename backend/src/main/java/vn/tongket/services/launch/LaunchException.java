package vn.tongket.services.launch;

/** The application cannot start, and the message tells a person why and what to do; it is printed without a stack trace. */
public final class LaunchException extends RuntimeException {

    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
