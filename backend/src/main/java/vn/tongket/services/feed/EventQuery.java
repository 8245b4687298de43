package vn.tongket.services.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /events}, whichever way it is read. */
class EventQuery {

    /** Begin with what is published from now on. */
    static final String NOW = "now";

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "The cursor to go on after, as an earlier answer gave it; `now` for what is published from now on. Without it, from the oldest event that is kept.",
            schema = @Schema(type = SchemaType.STRING))
    String after;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Types of events, whole or up to a point: `vn.tongket.plan` means all that become of plans; several with commas.",
            example = "vn.tongket.observation.approved,vn.tongket.plan")
    String type;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Code or id of a unit: events of the unit, of all below it and of those that these came from. What belongs to no unit is left out.",
            example = "06")
    String unit;

    /**
     * What was asked, read.
     *
     * @param after a cursor, {@link #NOW}, or null for the oldest
     * @param types whole types; empty for all
     */
    record Selection(
            @Nullable String after,
            List<String> types,
            @Nullable String unit) {}

    Selection read(QueryReader reader, List<String> known) {
        return new Selection(
                reader.one("after", after, EventQuery::readable, "now, …"),
                reader.many("type", type, text -> types(text, known), String.join(", ", known)).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                reader.one("unit", unit, text -> text, "06"));
    }

    private static String readable(String text) {
        if (!text.equals(NOW)) {
            FeedCursor.parse(text);
        }
        return text;
    }

    private static List<String> types(String text, List<String> known) {
        List<String> meant =
                known.stream().filter(type -> Feed.means(text, type)).toList();
        if (meant.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return meant;
    }
}
