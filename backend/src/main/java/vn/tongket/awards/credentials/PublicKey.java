package vn.tongket.awards.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the world may know of a key.
 *
 * @param multikey its public part
 * @param revoked since when it is not to be relied on, or null while it is good
 */
record PublicKey(String multikey, @Nullable Instant revoked) {}
