package vn.tongket.awards.recipients;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.services.audit.AuditEntryResponse;

/**
 * All that is held on a recipient.
 *
 * @param madeAt when this was true
 * @param recipients the one that was asked about first, then all that are one with it, with their histories and merges
 * @param holdings what is held elsewhere, such as awards
 * @param trail what was done to any of it, and who was handed it, oldest first
 */
@Schema(name = "RecipientExport")
public record RecipientExport(
        Instant madeAt,
        List<RecipientDetails> recipients,
        List<RecipientHoldings.Held> holdings,
        List<AuditEntryResponse> trail) {}
