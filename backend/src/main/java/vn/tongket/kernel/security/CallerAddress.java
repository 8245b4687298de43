package vn.tongket.kernel.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Where a request comes from: the other end of the connection or, behind a trusted proxy, what that says of it. */
public final class CallerAddress {

    private CallerAddress() {}

    /** An IPv4 or IPv6 address in its usual text form; null where the server knows none. */
    public static @Nullable String of(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null ? null : address.hostAddress();
    }
}
