package vn.tongket.kernel.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lines for the log about tokens that were refused. Whoever sends them decides how many there are, so an address leaves one
 * line a minute; the next one says how many came between.
 */
@ApplicationScoped
public class RefusalLog {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > REMEMBERED;
        }
    };

    RefusalLog(Clock clock) {
        this.clock = clock;
    }

    private record Kept(Instant written, long unwritten) {}

    /**
     * A refusal.
     *
     * @param address where it came from, or null where that is not known
     * @param line what happened, without anything that the sender may have chosen freely
     */
    public void note(@Nullable String address, String line) {
        long before = unwritten(String.valueOf(address));
        if (before == 0) {
            LOG.warn("%s (from %s)".formatted(line, address));
        } else if (before > 0) {
            LOG.warn("%s (from %s; %d more in between)".formatted(line, address, before));
        }
    }

    /** How many lines were left out before this one; less than none where this one is left out too. */
    private synchronized long unwritten(String address) {
        Instant now = clock.instant();
        Kept last = kept.get(address);
        if (last != null && now.isBefore(last.written().plus(QUIET))) {
            kept.put(address, new Kept(last.written(), last.unwritten() + 1));
            return -1;
        }
        kept.put(address, new Kept(now, 0));
        return last == null ? 0 : last.unwritten();
    }
}
