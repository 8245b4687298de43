package vn.tongket.services.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether an address can be listened on before anything slow is started for it. */
final class FreePort {

    private FreePort() {}

    /** @throws LaunchException naming the setting that moves the port when another program listens there */
    static void require(String host, int port, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchException(
                    "Port %d of %s cannot be used (%s). Choose another with %s."
                            .formatted(port, host, e.getMessage(), setting),
                    e);
        }
    }
}
