package vn.tongket.kernel.rooms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that is published, with what events tell of it. What nobody may read without a role makes no event: a draft
 * is not told of before it is public, and of what is taken back only that it was.
 *
 * @param kind as types of events name it
 * @param resource as entries of the trail name it
 * @param rule which operations move something public
 * @param verbs what may happen to it; what else the rule says is not told
 * @param address where to read it
 */
public record PublishedThing(
        String kind, String resource, Publishing rule, List<String> verbs, Function<JsonNode, String> address) {

    private static final String PREFIX = "vn.tongket.";

    /** The type of an event of this kind. */
    public String type(String verb) {
        return PREFIX + kind + "." + verb;
    }

    /** All types of events of this kind. */
    public List<String> types() {
        return verbs.stream().map(this::type).toList();
    }

    /**
     * What an operation did, as far as everybody may see it: a verb of the list, or null where nothing public moved.
     *
     * @param action what the trail calls it
     */
    public @Nullable String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
        String verb = rule.verb(action, before, after);
        return verb != null && verbs.contains(verb) ? verb : null;
    }

    /** Where to read one. */
    public String subject(JsonNode thing) {
        return address.apply(thing);
    }
}
