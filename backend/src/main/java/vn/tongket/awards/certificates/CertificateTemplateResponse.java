package vn.tongket.awards.certificates;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.documents.TemplateVersion;

/**
 * A version of the layout.
 *
 * @param version counted from 1, which is the one that the application brings
 * @param note what is different in it
 * @param html the layout; null in lists
 * @param inUse whether certificates are printed by it
 * @param inUseSince when it was last taken into use, or null
 * @param previewedAt when a preview of it was last seen, or null
 * @param recordedBy null for version 1
 */
@Schema(name = "CertificateTemplate")
public record CertificateTemplateResponse(
        Integer version,
        String note,
        @Nullable String html,
        boolean inUse,
        @Nullable Instant inUseSince,
        @Nullable Instant previewedAt,
        Instant recordedAt,
        @Nullable String recordedBy)
        implements TemplateVersion {

    CertificateTemplateResponse withoutHtml() {
        return new CertificateTemplateResponse(
                version, note, null, inUse, inUseSince, previewedAt, recordedAt, recordedBy);
    }
}
