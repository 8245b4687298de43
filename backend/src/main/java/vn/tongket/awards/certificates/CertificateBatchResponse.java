package vn.tongket.awards.certificates;

import java.time.Instant;
import java.util.UUID;

/**
 * The certificates of a decision in one file; the result of the job that printed them.
 *
 * @param decision id of the decision
 * @param template version of the layout
 * @param certificates how many, a sheet each
 * @param size bytes
 * @param sha256 sum of the file
 * @param file where it is fetched
 */
public record CertificateBatchResponse(
        UUID id,
        UUID decision,
        Integer template,
        Integer certificates,
        Long size,
        String sha256,
        Instant madeAt,
        String file) {}
