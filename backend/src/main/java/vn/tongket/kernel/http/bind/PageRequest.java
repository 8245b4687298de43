package vn.tongket.kernel.http.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit rows, 1 to {@link #MAX_LIMIT}
 * @param cursor opaque place to go on from, or null for the start
 * @param sort keys as the caller wrote them, {@code -} before a key for descending
 * @param count whether the total is wanted
 */
public record PageRequest(int limit, @Nullable String cursor, List<String> sort, boolean count) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    /** The start of a list in its own order, as long as allowed; for callers inside the house. */
    public static PageRequest everything() {
        return new PageRequest(MAX_LIMIT, null, List.of(), false);
    }
}
