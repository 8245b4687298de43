package vn.tongket.access.openid;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.SignInPlace;
import vn.tongket.access.openid.SignInOutcome.Failed;
import vn.tongket.access.openid.SignInOutcome.Reason;
import vn.tongket.access.openid.SignInOutcome.SignedIn;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.security.SessionCookie;

/**
 * The three addresses that a browser visits on its way to the provider and back. They answer with the next address and
 * nothing else, so they belong to the pages and not to the contract of the API.
 */
@ApplicationScoped
class OpenIdRoutes {

    static final String SIGN_IN = "/api/v1/openid/sign-in";

    private static final Logger LOG = Logger.getLogger(OpenIdRoutes.class);
    private static final String SIGN_IN_PAGE = "/dang-nhap";
    private static final String COOKIES_PATH = "/api/v1/openid";
    private static final String ATTEMPT = "tongket_openid_attempt";
    private static final String HANDLE = "tongket_openid";
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(10);
    private static final int SEE_OTHER = 303;

    /** Before the API, which does not know these addresses. */
    private static final int FIRST = 100;

    private final OpenIdSettings settings;
    private final OpenIdSignIn signIn;
    private final ProviderSessionService sessions;

    OpenIdRoutes(OpenIdSettings settings, OpenIdSignIn signIn, ProviderSessionService sessions) {
        this.settings = settings;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    void register(@Observes Router router) {
        if (!settings.configured()) {
            return;
        }
        signIn.checkReturn();
        router.get(SIGN_IN).order(FIRST).blockingHandler(this::begin, false);
        router.get(OpenIdSignIn.CALLBACK).order(FIRST).blockingHandler(this::finish, false);
        router.get(ProviderSessionService.SIGN_OUT).order(FIRST).blockingHandler(this::signOut, false);
    }

    private void begin(RoutingContext context) {
        SignInAttempt attempt = SignInAttempt.to(orEmpty(context.request().getParam("tiep")));
        try {
            String address = signIn.begin(attempt).toString();
            // It comes back from another site, with which only a lax cookie is sent.
            Cookie cookie = cookie(context, ATTEMPT, attempt.text(), LONGEST_ATTEMPT);
            context.response().addCookie(cookie.setSameSite(CookieSameSite.LAX));
            goOn(context, address);
        } catch (ProviderException | ApiProblem e) {
            LOG.warnf("openid: sign-in cannot begin: %s", ClaimedRoles.plain(String.valueOf(e.getMessage())));
            fail(context, Reason.UNAVAILABLE);
        }
    }

    private void finish(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<SignInAttempt> attempt = Optional.ofNullable(request.getCookie(ATTEMPT))
                .map(Cookie::getValue)
                .flatMap(SignInAttempt::read);
        context.response().addCookie(cookie(context, ATTEMPT, "", Duration.ZERO));
        OpenIdSignIn.Answer answer = new OpenIdSignIn.Answer(
                request.getParam("code"),
                request.getParam("state"),
                request.getParam("iss"),
                request.getParam("error"));
        SignInPlace place = SignInPlace.of(request.remoteAddress().hostAddress(), request.getHeader("User-Agent"));
        switch (signIn.finish(attempt, answer, place)) {
            case SignedIn session -> {
                context.response()
                        .addCookie(SessionCookie.plain(session.secret(), session.lifetime(), request.isSSL()));
                context.response().addCookie(cookie(context, HANDLE, session.handle(), session.lifetime()));
                goOn(context, session.destination());
            }
            case Failed failed -> fail(context, failed.reason());
        }
    }

    private void signOut(RoutingContext context) {
        Cookie handle = context.request().getCookie(HANDLE);
        context.response().addCookie(cookie(context, HANDLE, "", Duration.ZERO));
        goOn(context, handle == null ? "/" : signedOut(handle.getValue()));
    }

    /** Our own session is over already; a provider that is not there keeps nobody from leaving. */
    private String signedOut(String handle) {
        try {
            return sessions.signOut(handle).map(Object::toString).orElse("/");
        } catch (ProviderException | ApiProblem e) {
            LOG.warnf("openid: sign-out: %s", ClaimedRoles.plain(String.valueOf(e.getMessage())));
            return "/";
        }
    }

    private static void fail(RoutingContext context, Reason reason) {
        goOn(context, SIGN_IN_PAGE + "?loi=" + reason.code());
    }

    private static void goOn(RoutingContext context, String address) {
        context.response()
                .setStatusCode(SEE_OTHER)
                .putHeader("Location", address)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .end();
    }

    private static Cookie cookie(RoutingContext context, String name, String value, Duration age) {
        return Cookie.cookie(name, value)
                .setPath(COOKIES_PATH)
                .setHttpOnly(true)
                .setSecure(context.request().isSSL())
                .setSameSite(CookieSameSite.STRICT)
                .setMaxAge(age.toSeconds());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
