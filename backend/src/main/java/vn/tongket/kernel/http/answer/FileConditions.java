package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** How much of a kept file a caller wants: nothing of what it has, the head, the rest of what broke off, or all. */
public class FileConditions {

    /** One range; of several, or of another unit, the whole file is sent, as RFC 9110 (14.2) lets a server do. */
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    @RestHeader("If-None-Match")
    @Nullable
    String ifNoneMatch;

    @RestHeader("Range")
    @Nullable
    String range;

    @RestHeader("If-Range")
    @Nullable
    String ifRange;

    @Context
    Request request;

    /**
     * Bytes of a file.
     *
     * @param from of the first one, counted from 0
     * @param length how many; 0 or less where the file has none of those asked for
     */
    record Part(long from, long length) {}

    boolean has(String tag) {
        return Reply.known(tag, ifNoneMatch);
    }

    boolean headOnly() {
        return HttpMethod.HEAD.equals(request.getMethod());
    }

    /** Which part is asked for; empty for the whole file, also where the part was of another one. */
    Optional<Part> part(String tag, long size) {
        Matcher asked = RANGE.matcher(range == null ? "" : range.strip());
        boolean sameFile = ifRange == null || ifRange.strip().equals(tag);
        if (headOnly() || !sameFile || !asked.matches()) {
            return Optional.empty();
        }
        String first = asked.group(1);
        String last = asked.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(ending(Long.parseLong(last), size));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        boolean backwards = !last.isEmpty() && Long.parseLong(last) < from;
        return backwards ? Optional.empty() : Optional.of(new Part(from, to - from + 1));
    }

    private static Part ending(long length, long size) {
        long some = Math.min(length, size);
        return new Part(size - some, some);
    }
}
