package vn.tongket.kernel.rooms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When an operation moves something public, and what that is called. */
@FunctionalInterface
public interface Publishing {

    /**
     * The verb of the event, or null where nothing public moved.
     *
     * @param action what the trail calls the operation
     */
    @Nullable
    String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after);

    /** What is public as soon as it is there. */
    static Publishing atOnce() {
        return (action, before, after) -> {
            if (after == null) {
                return before == null ? null : "removed";
            }
            return before == null ? "created" : "changed";
        };
    }

    /** What is public in some of its states; reaching one of them is called as the state is. */
    static Publishing inStates(String... open) {
        Set<String> states = Set.of(open);
        return (action, before, after) -> {
            String was = status(before);
            String is = status(after);
            if (!states.contains(is)) {
                return states.contains(was) ? "withdrawn" : null;
            }
            return is.equals(was) ? "changed" : is;
        };
    }

    /** What is public in its version of one state; what waits beside it is not. */
    static Publishing inVersionsThatAre(String state) {
        return (action, before, after) -> {
            boolean was = status(before).equals(state);
            if (!status(after).equals(state)) {
                return was ? "withdrawn" : null;
            }
            return was && Objects.equals(version(before), version(after)) ? null : state;
        };
    }

    private static String status(@Nullable JsonNode thing) {
        return thing == null ? "" : thing.path("status").asText();
    }

    private static @Nullable JsonNode version(@Nullable JsonNode thing) {
        return thing == null ? null : thing.get("version");
    }
}
