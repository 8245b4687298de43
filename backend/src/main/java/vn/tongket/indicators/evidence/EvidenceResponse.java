package vn.tongket.indicators.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Row;

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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String recordedBy)
        implements HungFile {

    /** A file as its row says. */
    public static EvidenceResponse of(Row row) {
        return new EvidenceResponse(
                row.id("id"),
                row.text("name"),
                row.text("media_type"),
                row.count("size"),
                row.text("sha256"),
                row.instant("recorded_at"),
                row.text("recorded_by"));
    }

    EvidenceResponse withoutNames() {
        return new EvidenceResponse(id, name, mediaType, size, sha256, recordedAt, null);
    }
}
