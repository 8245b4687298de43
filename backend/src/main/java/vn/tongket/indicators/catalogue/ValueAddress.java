package vn.tongket.indicators.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.tongket.kernel.rooms.ThingAddress;

/**
 * Where a value or a target is read: its unit by id, because a code may be given to another unit later.
 *
 * @param resource such as {@code observations}
 */
public record ValueAddress(String resource) implements Function<JsonNode, String> {

    @Override
    public String apply(JsonNode value) {
        String whole = new ThingAddress("/api/v1/" + resource + "/{indicator}/{unit.id}/{period}").apply(value);
        String breakdown = breakdown(value.path("breakdown"));
        return breakdown.isEmpty() ? whole : whole + "?breakdown=" + ThingAddress.encoded(breakdown);
    }

    private static String breakdown(JsonNode parts) {
        return parts.isTextual()
                ? parts.asText()
                : StreamSupport.stream(parts.properties().spliterator(), false)
                        .map(part -> part.getKey() + ":" + part.getValue().asText())
                        .collect(Collectors.joining(","));
    }
}
