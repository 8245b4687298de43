package vn.tongket.plans.followup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A free port for the SMTP server of a test, to which the mailer named {@code smtp} sends. */
public final class SmtpPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Map.of(
                    "quarkus.mailer.smtp.host", "127.0.0.1",
                    "quarkus.mailer.smtp.port", Integer.toString(socket.getLocalPort()),
                    "quarkus.mailer.smtp.keep-alive", "false",
                    "quarkus.mailer.smtp.timeout", "3S",
                    "quarkus.mailer.smtp.mock", "false");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
