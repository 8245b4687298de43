package vn.tongket.services.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts into entries what their marks stand for. */
@ApplicationScoped
class MarkedEntries {

    private final List<KeptContents> rooms;
    private final ObjectMapper json;

    MarkedEntries(@All List<KeptContents> rooms, ObjectMapper json) {
        this.rooms = rooms;
        this.json = json;
    }

    /** The same entries in the same order, each with what the API showed. */
    List<AuditEntryResponse> told(List<AuditEntryResponse> entries) {
        Map<JsonNode, JsonNode> shown = new HashMap<>();
        for (KeptContents room : rooms) {
            List<JsonNode> marks = entries.stream()
                    .filter(entry -> entry.resource().equals(room.resource()))
                    .flatMap(entry -> Stream.of(entry.before(), entry.after()))
                    .filter(Objects::nonNull)
                    .filter(state -> state.has("kept"))
                    .distinct()
                    .toList();
            if (!marks.isEmpty()) {
                room.shown(marks).forEach((mark, whole) -> shown.put(mark, json.valueToTree(whole)));
            }
        }
        return entries.stream()
                .map(entry -> entry.showing(of(entry.before(), shown), of(entry.after(), shown)))
                .toList();
    }

    private static @Nullable JsonNode of(@Nullable JsonNode state, Map<JsonNode, JsonNode> shown) {
        return state == null ? null : shown.getOrDefault(state, state);
    }
}
