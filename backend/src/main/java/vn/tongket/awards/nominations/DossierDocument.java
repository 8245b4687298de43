package vn.tongket.awards.nominations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.indicators.evidence.HungFile;

/**
 * A paper of a dossier.
 *
 * @param document what it is
 * @param name as it was given, cleaned
 * @param mediaType what its content is
 * @param size bytes
 * @param sha256 sum of its content
 * @param recordedBy sign-in name
 */
@Schema(name = "NominationDocument")
public record DossierDocument(
        UUID id,
        DossierDocumentKind document,
        String name,
        String mediaType,
        Long size,
        String sha256,
        Instant recordedAt,
        String recordedBy)
        implements HungFile {}
