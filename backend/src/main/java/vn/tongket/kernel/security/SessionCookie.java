package vn.tongket.kernel.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookie that carries a session: out of reach of scripts and of other sites. */
public final class SessionCookie {

    /** Over TLS a browser takes a cookie of this prefix from this host alone, and never without TLS. */
    private static final String OVER_TLS = "__Host-tongket";

    private static final String WITHOUT_TLS = "tongket_session";

    /** The address of signing in and out. */
    public static final String SIGN_IN = "/api/v1/session";

    /** Where the page for signing in asks which ways there are. */
    public static final String WAYS = "/api/v1/session/options";

    private SessionCookie() {}

    /** A cookie that keeps the secret for as long as the session may last. */
    public static NewCookie of(String secret, Duration lifetime, boolean secure) {
        return builder(secret, secure)
                .maxAge(Math.toIntExact(lifetime.toSeconds()))
                .build();
    }

    /** A cookie that makes the browser forget. */
    public static NewCookie ended(boolean secure) {
        return builder("", secure).maxAge(0).build();
    }

    /** The same cookie for an answer that no resource gives. */
    public static Cookie plain(String secret, Duration lifetime, boolean secure) {
        return Cookie.cookie(name(secure), secret)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.STRICT)
                .setMaxAge(lifetime.toSeconds());
    }

    /** What the cookie of a request carries; null where it has none. */
    public static @Nullable String secretOf(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name(request.isSSL()));
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }

    private static String name(boolean secure) {
        return secure ? OVER_TLS : WITHOUT_TLS;
    }

    private static NewCookie.Builder builder(String value, boolean secure) {
        return new NewCookie.Builder(name(secure))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }

    /** Who signs in, or signs out, need not have a session that still lives. */
    static boolean signingIn(RoutingContext context) {
        return context.request().path().equals(SIGN_IN);
    }
}
