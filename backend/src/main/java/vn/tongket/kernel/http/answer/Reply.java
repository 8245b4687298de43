package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers that carry a strong {@code ETag}. */
public final class Reply {

    private Reply() {}

    /**
     * A thing and the revision of it that an answer shows.
     *
     * @param body the representation
     * @param revision its revision, which becomes the tag
     */
    public record Revised<T>(T body, long revision) {}

    /**
     * What a write did.
     *
     * @param body the representation after it
     * @param revision its revision
     * @param created whether it was not there before
     * @param changed whether anything is different now
     */
    public record Saved<T>(T body, long revision, boolean created, boolean changed) {

        /** A write that created or changed. */
        public Saved(T body, long revision, boolean created) {
            this(body, revision, created, true);
        }

        /** A write that asked for what is there already. */
        public static <T> Saved<T> unchanged(T body, long revision) {
            return new Saved<>(body, revision, false, false);
        }
    }

    /** 200 with the thing, or 304 when the caller has this revision. */
    public static <T> RestResponse<T> single(Revised<T> thing, @Nullable String ifNoneMatch) {
        return conditional(IfMatch.tag(thing.revision()), ifNoneMatch, thing::body);
    }

    /**
     * 200 with the body, which is made only where it is sent, or 304 when the caller has what the tag stands for.
     *
     * @param tag null for what has none; then it is always sent
     */
    public static <T> RestResponse<T> conditional(
            @Nullable String tag, @Nullable String ifNoneMatch, Supplier<T> body) {
        if (tag == null) {
            return RestResponse.ok(body.get());
        }
        return known(tag, ifNoneMatch) ? notModified(tag) : tagged(body.get(), tag);
    }

    /** 200 with the body under the tag. */
    public static <T> RestResponse<T> tagged(T body, String tag) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** 304: the caller has what the tag stands for. */
    public static <T> RestResponse<T> notModified(String tag) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                .header(HttpHeaders.ETAG, tag)
                .build();
    }

    /** 201 for what was not there, 200 for what was. */
    public static <T> RestResponse<T> saved(Saved<T> saved, String location) {
        RestResponse.ResponseBuilder<T> answer = saved.created()
                ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                        .entity(saved.body())
                        .location(URI.create(location))
                : RestResponse.ResponseBuilder.ok(saved.body());
        return answer.header(HttpHeaders.ETAG, IfMatch.tag(saved.revision())).build();
    }

    /** Whether the caller has what the tag stands for. */
    public static boolean known(String tag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*")
                                || known.replaceFirst("^W/", "").equals(tag));
    }
}
