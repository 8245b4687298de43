package vn.tongket.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/** Problems for what fails before a resource is reached: bodies over the limit, addresses that cannot be read. */
@ApplicationScoped
class RouterFailures {

    private final ObjectMapper json;

    RouterFailures(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        for (int status : new int[] {400, 404, 405, 413, 414, 431}) {
            router.errorHandler(status, context -> answer(context, status));
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
