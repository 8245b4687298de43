package vn.tongket.kernel.http.answer;

import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tag of what is shown the tag of how it is shown: {@code "3"} is JSON, {@code "3+csv"} the same as a table,
 * {@code "3+csv+gzip"} that table compressed. A strong tag stands for bytes (RFC 9110, 8.8.1), so a cache never gives out
 * one form for another. Resources know the tag of the content alone, and a change is guarded by that of any form.
 */
@ApplicationScoped
class RepresentationTags {

    /** Before whoever answers, and before the server says what is compressed: what is added first runs last. */
    private static final int FIRST = Integer.MIN_VALUE + 2;

    private static final String OF_JSON = "";

    /** Forms of a table beside JSON. A file that somebody brought has one form, whatever its type is. */
    private static final Map<String, String> FORMS = Map.of(Csv.MEDIA_TYPE, "+csv", Xlsx.MEDIA_TYPE, "+xlsx");

    private static final Set<String> CODINGS = Set.of("+gzip", "+deflate");

    private final Codings codings = new Codings();

    /** Which coding the server will choose, by its own rule. */
    private static final class Codings extends HttpContentCompressor {

        Codings() {
            super(0, StandardCompressionOptions.gzip(), StandardCompressionOptions.deflate());
        }

        String suffix(@Nullable String accepted) {
            String coding = accepted == null ? null : determineEncoding(accepted);
            return coding == null ? "" : "+" + coding;
        }
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(FIRST).handler(this::take);
    }

    private void take(RoutingContext context) {
        String form = askedForm(context);
        Map<String, String> asGiven = contentTags(context.request().headers(), form);
        context.addHeadersEndHandler(end -> tell(context, form, asGiven));
        context.next();
    }

    /** Lets the resource compare tags of the form that it is asked for; of a tag of another form it knows nothing. */
    private static Map<String, String> contentTags(MultiMap headers, String form) {
        Map<String, String> asGiven = new HashMap<>();
        String known = headers.get(HttpHeaders.IF_NONE_MATCH);
        if (known == null) {
            return asGiven;
        }
        List<String> tags = new ArrayList<>();
        for (String tag : known.split(",")) {
            String content = contentTag(tag.strip(), form);
            if (content != null) {
                asGiven.put(content.replaceFirst("^W/", ""), tag.strip());
                tags.add(content);
            }
        }
        if (tags.isEmpty()) {
            headers.remove(HttpHeaders.IF_NONE_MATCH);
        } else {
            headers.set(HttpHeaders.IF_NONE_MATCH, String.join(", ", tags));
        }
        return asGiven;
    }

    /** The tag without how it is shown; null for one of another form. */
    private static @Nullable String contentTag(String tag, String form) {
        int begin = tag.indexOf('+');
        if (begin < 0 || !tag.endsWith("\"")) {
            return form.equals(OF_JSON) || tag.equals("*") ? tag : null;
        }
        String shown = tag.substring(begin, tag.length() - 1);
        String ofForm = shown;
        for (String coding : CODINGS) {
            ofForm = ofForm.endsWith(coding) ? ofForm.substring(0, ofForm.length() - coding.length()) : ofForm;
        }
        return ofForm.equals(form) ? tag.substring(0, begin) + "\"" : null;
    }

    private void tell(RoutingContext context, String form, Map<String, String> asGiven) {
        HttpServerResponse response = context.response();
        String tag = response.headers().get(HttpHeaders.ETAG);
        if (tag == null || !isRead(context)) {
            return;
        }
        switch (response.getStatusCode()) {
            case 200 -> response.putHeader(HttpHeaders.ETAG, shown(tag, form, context));
            case 304 -> response.putHeader(HttpHeaders.ETAG, asGiven.getOrDefault(tag, tag));
            default -> {
                // A tag in a refusal is that of the content, for the next attempt.
            }
        }
    }

    private static boolean isRead(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private String shown(String tag, String form, RoutingContext context) {
        MultiMap headers = context.response().headers();
        boolean asAsked = form.equals(formOf(headers.get(HttpHeaders.CONTENT_TYPE)));
        boolean plain = headers.contains(HttpHeaders.CONTENT_ENCODING);
        String coding = plain ? "" : codings.suffix(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        return tag.substring(0, tag.length() - 1) + (asAsked ? form : OF_JSON) + coding + "\"";
    }

    private static String formOf(@Nullable String mediaType) {
        return mediaType == null ? OF_JSON : FORMS.getOrDefault(mediaType.split(";")[0].strip(), OF_JSON);
    }

    /** As the address says by {@code format}, or else the first that the caller names. */
    private static String askedForm(RoutingContext context) {
        String format = context.queryParams().get("format");
        if (format != null) {
            return formOf(FormatFilter.TABLES.get(format));
        }
        List<MIMEHeader> accepted = context.parsedHeaders().accept();
        return accepted.isEmpty() ? OF_JSON : formOf(accepted.getFirst().value());
    }
}
