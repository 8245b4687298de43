package vn.tongket.awards.recipients;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is held on recipients elsewhere. Every room that refers to recipients implements it, for the right to know. */
public interface RecipientHoldings {

    /** All that is held on some recipients, oldest first. */
    List<Held> heldOn(Collection<UUID> recipients);

    /**
     * One thing that is held.
     *
     * @param resource what it is, as in its address: {@code awards}, …
     * @param keys what the trail calls it
     * @param content all that is kept of it
     */
    @Schema(name = "HeldOnRecipient")
    record Held(
            String resource,
            List<String> keys,

            @Schema(implementation = Object.class, type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
            JsonNode content) {}
}
