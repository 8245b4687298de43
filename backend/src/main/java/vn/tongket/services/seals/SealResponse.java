package vn.tongket.services.seals;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A seal: what the heads of all chains were at a moment, in one hash. Kept outside the database, it shows that nobody has
 * rewritten what was written before.
 *
 * @param number counted from 1
 * @param hash SHA-256 in hexadecimal, over the heads and the seal before
 */
@Schema(name = "TrailSeal")
public record SealResponse(@Schema(examples = "412") long number, Instant at, String hash) {}
