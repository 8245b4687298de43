package vn.tongket.indicators.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file on a version of a value. Who added it is told to signed-in callers with a role on the unit only.
 *
 * @param name as it was given, cleaned
 * @param mediaType what its content is
 * @param size bytes
 * @param sha256 sum of its content
 */
@Schema(name = "Evidence")
public record EvidenceResponse(
        UUID id,
        String name,
        String mediaType,
        Long size,
        String sha256,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String recordedBy) {

    EvidenceResponse withoutNames() {
        return new EvidenceResponse(id, name, mediaType, size, sha256, recordedAt, null);
    }
}
