package vn.tongket.awards.documents;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of the template of decisions.
 *
 * @param version counted from 1, which is the one that the application brings
 * @param note what is different in it
 * @param file where it is downloaded
 * @param sha256 sum of the file as it was handed in; null for version 1
 * @param inUse whether decisions are written by it
 * @param inUseSince when it was last taken into use, or null
 * @param previewedAt when a preview of it was last seen, or null
 * @param recordedBy null for version 1
 */
@Schema(name = "DecisionTemplate")
public record DecisionTemplateResponse(
        Integer version,
        String note,
        String file,
        @Nullable String sha256,
        boolean inUse,
        @Nullable Instant inUseSince,
        @Nullable Instant previewedAt,
        Instant recordedAt,
        @Nullable String recordedBy)
        implements TemplateVersion {}
