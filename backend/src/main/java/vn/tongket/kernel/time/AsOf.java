package vn.tongket.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody looks back: what was known at one instant, of what this installation had on file at another.
 *
 * @param known what counts as known later is left out
 * @param recorded what was recorded later is left out
 */
public record AsOf(Instant known, Instant recorded) {

    /** Later than anything is recorded. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** What a caller gave; null where they ask about now. What is on file at an instant was known then too. */
    public static @Nullable AsOf of(@Nullable Instant known, @Nullable Instant recorded) {
        if (known == null) {
            return recorded == null ? null : new AsOf(recorded, recorded);
        }
        return new AsOf(known, recorded == null ? NEVER : recorded);
    }

    /** The last instant of which both hold: for what is known when it is recorded. */
    public Instant both() {
        return known.isBefore(recorded) ? known : recorded;
    }

    /** The day on which what is asked about was today. */
    public LocalDate today() {
        return LocalDate.ofInstant(known, ClockProducer.ZONE);
    }

    /** The same as parameters of an address. */
    public String query() {
        return "asOf=" + known + (recorded.equals(NEVER) ? "" : "&recorded=" + recorded);
    }
}
