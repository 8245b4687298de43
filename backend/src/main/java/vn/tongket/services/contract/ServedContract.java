package vn.tongket.services.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Reply;

/** Gives the contract that is served a tag, and has it compressed: it is a megabyte that changes with the build alone. */
@ApplicationScoped
class ServedContract {

    private static final String ADDRESSES = "/api/v1/openapi(\\.json|\\.ya?ml)?";

    /** Before the framework answers, and after the tags of representations are told how. */
    private static final int BEFORE_THE_ANSWER = -1000;

    private final OpenApiDocumentService documents;
    private final Map<Format, String> tags = new ConcurrentHashMap<>();

    ServedContract(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(ADDRESSES).order(BEFORE_THE_ANSWER).handler(this::take);
    }

    private void take(RoutingContext context) {
        String tag = tags.computeIfAbsent(
                format(context),
                format -> ContentTags.of(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format)));
        context.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        if (Reply.known(tag, context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            context.response().setStatusCode(304).end();
            return;
        }
        context.addHeadersEndHandler(end -> context.response().headers().remove(HttpHeaders.CONTENT_ENCODING));
        context.next();
    }

    /** By the framework's own rule. */
    private static Format format(RoutingContext context) {
        String path = context.normalizedPath();
        String accept = String.valueOf(context.request().getHeader(HttpHeaders.ACCEPT));
        String asked = String.valueOf(context.queryParams().get("format")).toUpperCase(Locale.ROOT);
        boolean json = path.endsWith(".json")
                || path.endsWith("openapi") && (accept.contains(MediaType.APPLICATION_JSON) || asked.equals("JSON"));
        return json ? Format.JSON : Format.YAML;
    }
}
