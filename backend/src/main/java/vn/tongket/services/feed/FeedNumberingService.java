package vn.tongket.services.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives committed events their positions: one numberer at a time, in a transaction that does nothing else. */
@ApplicationScoped
class FeedNumberingService {

    private static final int AT_ONCE = 5_000;

    private final FeedRepository feed;

    FeedNumberingService(FeedRepository feed) {
        this.feed = feed;
    }

    /** Numbers what waits, as much as is numbered at once; whether more may wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean number() {
        return feed.waiting() && feed.number(AT_ONCE) == AT_ONCE;
    }

    /** The database was restored from a copy: cursors of before mean other events now, if any. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void beginAnew() {
        feed.beginAnew();
    }
}
