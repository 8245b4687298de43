package vn.tongket.kernel.http.answer;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;

/** What a caller knows of the thing it changes: the {@code If-Match} header. */
public sealed interface IfMatch {

    /**
     * The digest that {@link ContentTags} adds to a revision, and the form that {@link RepresentationTags} adds; a change is
     * guarded by the revision alone.
     */
    String SHOWN = "(\\.[0-9a-f]{16})?(\\+[a-z]+)*\"$";

    /** No header. */
    record Missing() implements IfMatch {}

    /** {@code *}: whatever stands there; for scripts. */
    record Anything() implements IfMatch {}

    /** One of these strong tags, quotes included. */
    record Tags(Set<String> tags) implements IfMatch {}

    /** Reads the header; a weak tag never matches (RFC 9110, 13.1.1). */
    static IfMatch parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return new Missing();
        }
        if (header.strip().equals("*")) {
            return new Anything();
        }
        return new Tags(Arrays.stream(header.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet()));
    }

    /** The strong tag of a revision. */
    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * Demands that the caller knows the present revision.
     *
     * @throws ApiProblem 428 without the header, 412 when the thing has moved
     */
    default void require(long revision) {
        switch (this) {
            case Missing m -> throw ApiProblem.preconditionRequired();
            case Anything a -> {}
            case Tags known -> {
                boolean present = known.tags().stream()
                        .map(tag -> tag.replaceFirst(SHOWN, "\""))
                        .anyMatch(tag(revision)::equals);
                if (!present) {
                    throw ApiProblem.preconditionFailed(tag(revision));
                }
            }
        }
    }

    /**
     * Where nothing exists yet: a caller who names a revision is mistaken.
     *
     * @throws ApiProblem 412 when a revision is named
     */
    default void requireAbsent() {
        if (!(this instanceof Missing)) {
            throw ApiProblem.preconditionFailed("\"0\"");
        }
    }
}
