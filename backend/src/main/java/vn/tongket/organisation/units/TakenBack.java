package vn.tongket.organisation.units;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that becomes something else where an act is undone.
 *
 * @param resource what it is, as in its address: {@code observations}, {@code submissions}
 * @param unit whose it is
 * @param key which one it is, as a person reads it
 * @param status {@code withdrawn}, or what it is again
 * @param value the number of a value; null where it has none, and of anything else
 */
public record TakenBack(
        String resource,
        UUID unit,
        String key,
        String status,
        @Nullable BigDecimal value) {}
