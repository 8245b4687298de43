package vn.tongket.credentials;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs credentials, without its secret part.
 *
 * @param number counted from 1
 * @param publicKey its public part, as a Multikey; credentials name the key by it
 * @param inUse whether credentials are signed by it: the newest one is in use
 * @param held whether its secret part lies in the folder of keys of the process that answers
 * @param recordedBy null for the one that the installation made itself
 */
@Schema(name = "CredentialKey")
public record CredentialKeyResponse(
        Integer number,
        String publicKey,
        boolean inUse,
        boolean held,
        Instant recordedAt,
        @Nullable String recordedBy) {}
