package vn.tongket.services.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;

/**
 * All types of events that there are.
 *
 * @param subjects what they tell of, in the order of the feed's own list
 */
@Schema(name = "EventTypes")
public record EventTypes(List<EventSubject> subjects) {

    /**
     * A kind of thing that events tell of.
     *
     * @param code such as {@code observation}
     * @param types what may be told of it
     */
    @Schema(name = "EventSubject")
    public record EventSubject(String code, Name name, List<EventType> types) {}

    /**
     * A type of events.
     *
     * @param type such as {@code vn.tongket.observation.approved}
     * @param name what happened to the thing
     */
    @Schema(name = "EventType")
    public record EventType(String type, Name name) {}
}
