package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kernel.http.ApiProblem;

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

    /**
     * 200 with the file, 206 with the part that is asked for, or 304 where the caller has it. A request for the head opens
     * nothing. A text, which is compressed on its way, is sent whole.
     *
     * @throws ApiProblem 416 for a part that begins behind the end
     */
    public RestResponse<Download> answer(FileConditions wanted) {
        String tag = "\"" + sha256 + "\"";
        if (wanted.has(tag)) {
            return Reply.notModified(tag);
        }
        Optional<FileConditions.Part> part = isText() ? Optional.empty() : wanted.part(tag, size);
        if (part.isPresent()) {
            return answer(tag, part.get());
        }
        Download whole = wanted.headOnly() ? null : Download.whole(content.get());
        return described(RestResponse.ResponseBuilder.ok(whole), tag, size).build();
    }

    private RestResponse<Download> answer(String tag, FileConditions.Part part) {
        if (part.length() <= 0) {
            throw ApiProblem.rangeNotSatisfiable(size);
        }
        long last = part.from() + part.length() - 1;
        return described(
                        RestResponse.ResponseBuilder.<Download>create(RestResponse.Status.PARTIAL_CONTENT)
                                .entity(new Download(content.get(), part.from(), part.length())),
                        tag,
                        part.length())
                .header("Content-Range", "bytes " + part.from() + "-" + last + "/" + size)
                .build();
    }

    private RestResponse.ResponseBuilder<Download> described(
            RestResponse.ResponseBuilder<Download> answer, String tag, long length) {
        return answer.type(mediaType)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Accept-Ranges", isText() ? "none" : "bytes")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private boolean isText() {
        return mediaType.startsWith("text/") || mediaType.endsWith("json") || mediaType.endsWith("xml");
    }
}
