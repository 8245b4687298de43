package vn.tongket.kernel.security;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Whoever asks who the caller is gets the failure, and answers it as a problem like all else. The framework's own handler
 * would fail the request besides, so that two answers would be written; and for the sake of its metrics it first works out
 * the template of the address, for every request and by building the table of all addresses anew: a tenth of what a short
 * answer costs.
 */
@ApplicationScoped
class AuthenticationFailures {

    private static final int BEFORE_THE_FRAMEWORKS_OWN = 1 - SecurityHandlerPriorities.AUTHENTICATION;

    private static final BiConsumer<RoutingContext, Throwable> LEFT_TO_WHO_ASKED = (context, failure) -> {};

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORKS_OWN).handler(AuthenticationFailures::takeOver);
    }

    private static void takeOver(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEFT_TO_WHO_ASKED);
        context.next();
    }
}
