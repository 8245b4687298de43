package vn.tongket.services.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets old events, from the oldest on. Whoever has not read them is told to read everything anew. */
@ApplicationScoped
class FeedRetentionService {

    private final FeedRepository feed;
    private final Clock clock;
    private final Duration kept;

    FeedRetentionService(
            FeedRepository feed,
            Clock clock,
            @ConfigProperty(name = "tongket.event-retention", defaultValue = "P90D") Duration kept) {
        this.feed = feed;
        this.clock = clock;
        this.kept = kept;
    }

    /** Forgets what is older than the time that is set; how many events. */
    @Transactional
    public int forget() {
        return feed.remove(clock.instant().minus(kept));
    }
}
