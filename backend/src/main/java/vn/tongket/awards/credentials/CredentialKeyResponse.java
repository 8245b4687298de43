package vn.tongket.awards.credentials;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs credentials, without its secret part.
 *
 * @param number counted from 1
 * @param publicKey its public part, as a Multikey; credentials name the key by it
 * @param inUse whether credentials are signed by it: the newest one that is not revoked is in use
 * @param held whether its secret part lies in the folder of keys of the process that answers
 * @param recordedBy null for the one that the installation made itself
 * @param revocation since when it proves nothing, or null while it is good
 */
@Schema(name = "CredentialKey")
public record CredentialKeyResponse(
        Integer number,
        String publicKey,
        boolean inUse,
        boolean held,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable Revocation revocation) {

    private static final long GOOD = 1;
    private static final long REVOKED = 2;

    long revision() {
        return revocation == null ? GOOD : REVOKED;
    }

    /**
     * That a key was given up because others may know it.
     *
     * @param compromisedSince since when they may
     * @param at when it was entered here; from then on nothing that it signed is verified
     * @param by sign-in name
     */
    @Schema(name = "CredentialKeyRevocation")
    public record Revocation(Instant compromisedSince, Instant at, String by, String reason) {}
}
