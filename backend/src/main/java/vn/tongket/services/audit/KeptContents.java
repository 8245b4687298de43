package vn.tongket.services.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;

/**
 * A room whose things keep each state of theirs for good. Its entries have marks in the place of copies, and it tells what
 * the marks stand for. See {@link AuditTrail.Marked}.
 */
public interface KeptContents {

    /** The kind of thing, as entries name it. */
    String resource();

    /**
     * What the API showed in states of such things.
     *
     * @param marks as the room made them; one with a member {@code kept} each
     */
    Map<JsonNode, ?> shown(Collection<JsonNode> marks);
}
