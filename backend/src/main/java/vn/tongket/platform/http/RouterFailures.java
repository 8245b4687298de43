package vn.tongket.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems for what fails before a resource is reached: bodies over the limit, addresses that cannot be read. */
@ApplicationScoped
class RouterFailures {

    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = Integer.MIN_VALUE;

    private final ObjectMapper json;
    private final MemorySize maxBody;

    RouterFailures(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBody = maxBody;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVERS_OWN_LIMIT).handler(this::refuseLarge);
        for (int status : new int[] {400, 404, 405, 413, 414, 431}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    /** The server itself would answer without a word. */
    private void refuseLarge(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > maxBody.asLongValue()) {
            context.response()
                    .putHeader("Connection", "close")
                    .endHandler(sent -> context.request().connection().close());
            answer(context, 413);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended()) {
            return;
        }
        Locale locale = CurrentRequest.languageOf(context.request().getHeader("Accept-Language"));
        String requestId = RequestFilter.idOf(context.request().getHeader(RequestFilter.REQUEST_ID));
        Problem problem = Problems.body(status, "http." + status, List.of(), List.of(), locale, requestId);
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Content-Language", locale.getLanguage())
                    .putHeader(RequestFilter.REQUEST_ID, requestId)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
