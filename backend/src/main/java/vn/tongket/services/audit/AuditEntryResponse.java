package vn.tongket.services.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail.
 *
 * @param actor who did it
 * @param action what was done
 * @param result whether it was done, or asked for in vain
 * @param resource the kind of thing
 * @param key which one
 * @param before what the API showed before, or null
 * @param after what it shows since, or null
 * @param reason what was given as reason
 * @param onBehalfOf in whose place, where only a right that they lent allowed it
 */
@Schema(name = "AuditEntry")
public record AuditEntryResponse(
        UUID id,
        Instant at,
        AuditActor actor,
        String action,
        AuditResult result,
        String resource,
        String key,

        @Nullable
        @Schema(implementation = Object.class, type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
        JsonNode before,

        @Nullable
        @Schema(implementation = Object.class, type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
        JsonNode after,

        String requestId,
        @Nullable String reason,
        @Nullable AuditActor onBehalfOf) {

    /** The same with other states. */
    AuditEntryResponse showing(@Nullable JsonNode earlier, @Nullable JsonNode later) {
        return new AuditEntryResponse(
                id, at, actor, action, result, resource, key, earlier, later, requestId, reason, onBehalfOf);
    }

    /**
     * Who did it.
     *
     * @param id the account; null for the installation itself
     */
    @Schema(name = "AuditActor")
    public record AuditActor(@Nullable UUID id, String username) {}
}
