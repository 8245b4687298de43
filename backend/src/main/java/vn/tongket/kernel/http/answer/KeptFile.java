package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought, sent to be kept and never to be shown within a page.
 *
 * @param sha256 sum of its content, which is its tag too
 * @param mediaType what its content is
 * @param size bytes
 * @param disposition the header that makes a browser keep it under its name
 * @param content opens it
 */
public record KeptFile(String sha256, String mediaType, long size, String disposition, Supplier<InputStream> content) {

    /** 200 with the file, of which a request for the head opens nothing, or 304 where the caller has it. */
    public RestResponse<Download> answer(@Nullable String ifNoneMatch, Request request) {
        String tag = "\"" + sha256 + "\"";
        if (Reply.known(tag, ifNoneMatch)) {
            return Reply.notModified(tag);
        }
        Download download = HttpMethod.HEAD.equals(request.getMethod()) ? null : new Download(content.get());
        return RestResponse.ResponseBuilder.ok(download)
                .type(mediaType)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
