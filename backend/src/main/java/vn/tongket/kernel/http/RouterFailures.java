package vn.tongket.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Problems for what fails before a resource is reached: bodies that are too long or packed, addresses that cannot be read. */
@ApplicationScoped
class RouterFailures {

    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = Integer.MIN_VALUE + 1;
    private static final int AFTER_THE_SERVERS_OWN_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    /** As long as nginx takes one by default. */
    private static final int LONGEST_ADDRESS = 8000;

    private final ObjectMapper json;
    private final long usualLimit;
    private final List<LongBodies> exceptions;
    private final BodyReception reception;

    RouterFailures(
            ObjectMapper json,
            @ConfigProperty(name = "tongket.body-max-size") MemorySize usualLimit,
            @All List<LongBodies> exceptions,
            BodyReception reception) {
        this.json = json;
        this.usualLimit = usualLimit.asLongValue();
        this.exceptions = exceptions;
        this.reception = reception;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVERS_OWN_LIMIT).handler(this::look).failureHandler(this::sayHost);
        router.route().order(AFTER_THE_SERVERS_OWN_LIMIT).handler(this::receive);
        for (int status : new int[] {400, 404, 405, 413, 414, 431}) {
            router.errorHandler(status, context -> answer(context, status, "http." + status));
        }
    }

    /** Refuses what the server itself would answer without a word, or a resource would misread. */
    private void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            refuse(context, 414, "http.414");
        } else if (bodyLength(request) > limit(context)) {
            refuse(context, 413, "http.413");
        } else if (hasBody(request) && isEncoded(request)) {
            refuse(context, 415, "body.encoded");
        } else if (hasBody(request) && isBlank(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            refuse(context, 415, "body.without-type");
        } else {
            context.next();
        }
    }

    /** The server fails a request that names no host before any handler sees it, and would tell its own error. */
    private void sayHost(RoutingContext context) {
        if (context.statusCode() == 400 && context.request().getHeader(HttpHeaders.HOST) == null) {
            refuse(context, 400, "host.missing");
        } else {
            context.next();
        }
    }

    private static long bodyLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static boolean hasBody(HttpServerRequest request) {
        return bodyLength(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean isEncoded(HttpServerRequest request) {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return !isBlank(coding) && !coding.strip().equalsIgnoreCase("identity");
    }

    private static boolean isBlank(@Nullable String header) {
        return header == null || header.isBlank();
    }

    /** A body that does not say its length is counted while it is read; the server knows the largest limit only. */
    private void receive(RoutingContext context) {
        long limit = limit(context);
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        BodyReception.Refusal refusal = (status, code) -> refuse(context, status, code);
        if (exception(context).isPresent()) {
            reception.admitFile(context, refusal);
        } else {
            reception.takeWhole(context, limit, refusal);
        }
    }

    private void refuse(RoutingContext context, int status, String code) {
        HttpServerResponse response = context.response();
        response.putHeader("Connection", "close")
                .endHandler(sent -> context.request().connection().close());
        if (status == 503) {
            response.putHeader("Retry-After", Integer.toString(BodyReception.RETRY_AFTER_SECONDS));
        }
        answer(context, status, code);
    }

    private long limit(RoutingContext context) {
        return exception(context).map(LongBodies::bytes).orElse(usualLimit);
    }

    private Optional<LongBodies> exception(RoutingContext context) {
        String method = context.request().method().name();
        if (method.equals("GET")) {
            return Optional.empty();
        }
        String path = context.normalizedPath();
        return exceptions.stream()
                .filter(exception -> exception.at(method, path))
                .findFirst();
    }

    private void answer(RoutingContext context, int status, String code) {
        if (context.response().ended()) {
            return;
        }
        Locale locale = CurrentRequest.languageOf(context.request().getHeader("Accept-Language"));
        String requestId = RequestFilter.idOf(context.request().getHeader(RequestFilter.REQUEST_ID));
        Problem problem = Problems.body(status, code, List.of(), List.of(), locale, requestId);
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
