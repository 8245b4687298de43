package vn.tongket.services.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Problem;

/**
 * Work that goes on after its request was answered.
 *
 * @param kind what is done, such as {@code observation-import}
 * @param done how much is done, in units of the kind's own, such as rows read
 * @param total how much there is to do, or null while that is not known
 * @param result what the request would have been answered, once it succeeded
 * @param problem why it failed
 * @param startedAt when a worker first took it on
 * @param createdBy who handed it in
 */
@Schema(name = "Job")
public record JobResponse(
        UUID id,
        String kind,
        JobStatus status,
        Long done,
        @Nullable Long total,

        @Nullable
        @Schema(implementation = Object.class, type = SchemaType.OBJECT, additionalProperties = Schema.True.class)
        JsonNode result,

        @Nullable Problem problem,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        String createdBy) {}
