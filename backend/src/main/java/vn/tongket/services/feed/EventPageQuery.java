package vn.tongket.services.feed;

import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.QueryReader;

/** How much of the feed is wanted at once, and how long to wait for it. */
class EventPageQuery {

    private static final int LONGEST = 30;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Events in the answer, 1 to 500; 50 without it.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    String limit;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Where nothing is new, wait so many seconds for it, at most 30, before the answer comes without items.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "30", defaultValue = "0"))
    String wait;

    /** What was asked, read. */
    record Pull(int limit, Duration patience) {}

    Pull read(QueryReader reader) {
        Integer rows = reader.one(
                "limit", limit, text -> within(text, 1, PageRequest.MAX_LIMIT), "1–" + PageRequest.MAX_LIMIT);
        Integer seconds = reader.one("wait", wait, text -> within(text, 0, LONGEST), "0–" + LONGEST);
        return new Pull(
                rows == null ? PageRequest.DEFAULT_LIMIT : rows, Duration.ofSeconds(seconds == null ? 0 : seconds));
    }

    private static Integer within(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
