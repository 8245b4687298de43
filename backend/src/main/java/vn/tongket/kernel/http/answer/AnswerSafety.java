package vn.tongket.kernel.http.answer;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * What every answer tells the browser to refuse, also where no proxy stands before the application. Whoever answers may
 * have said something stricter; that stays. Scripts and styles are restricted in the pages themselves, by hash.
 */
@ApplicationScoped
class AnswerSafety {

    private static final int BEFORE_ALL_WHO_ANSWER = Integer.MIN_VALUE;

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", "frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private static final String TLS_ONLY = "Strict-Transport-Security";
    private static final String FOR_A_YEAR = "max-age=31536000";

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_WHO_ANSWER).handler(AnswerSafety::watch);
    }

    private static void watch(RoutingContext context) {
        boolean encrypted = context.request().isSSL();
        context.addHeadersEndHandler(end -> complete(context.response().headers(), encrypted));
        context.next();
    }

    /** Adds what is not said yet; that only TLS is to be used is said over TLS alone, where it counts. */
    static void complete(MultiMap headers, boolean encrypted) {
        ALWAYS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (encrypted && !headers.contains(TLS_ONLY)) {
            headers.set(TLS_ONLY, FOR_A_YEAR);
        }
    }
}
