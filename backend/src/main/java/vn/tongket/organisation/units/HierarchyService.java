package vn.tongket.organisation.units;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.AsOf;

/** All units through time: read into memory once for each state of the database, and written down edit by edit. */
@ApplicationScoped
class HierarchyService implements UnitLedger {

    /** The counter that moves with every change of a unit. */
    static final String TOPIC = "units";

    private static final int MOST_PAST = 8;

    /** What a transaction knows of itself that wrote units. */
    private static final Object CHANGED_HERE = new Object();

    private record Latest(long version, UnitHierarchy hierarchy) {}

    private record Past(long version, AsOf asOf) {}

    private final UnitRepository units;
    private final DataVersions versions;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final AtomicReference<@Nullable Latest> known = new AtomicReference<>();
    private final Cache<Past, UnitHierarchy> past =
            Caffeine.newBuilder().maximumSize(MOST_PAST).build();

    HierarchyService(
            UnitRepository units, DataVersions versions, Clock clock, TransactionSynchronizationRegistry transaction) {
        this.units = units;
        this.versions = versions;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * The state that is committed. The counter is read first, so that what is kept is never older than it says.
     */
    UnitHierarchy current() {
        return committed(() -> {
            long version = versions.current(List.of(TOPIC));
            Latest kept = known.get();
            if (kept == null || kept.version() != version) {
                kept = new Latest(version, units.hierarchy());
                known.set(kept);
            }
            return kept.hierarchy();
        });
    }

    /**
     * The state as it was known then. Where nothing came later it is the one that is committed; others are kept for as long
     * as no unit changes, since what is known of an instant may still grow.
     */
    UnitHierarchy at(@Nullable AsOf asOf) {
        return committed(() -> {
            if (asOf == null || units.nothingLater(asOf)) {
                return current();
            }
            long version = versions.current(List.of(TOPIC));
            return past.get(new Past(version, asOf), key -> units.hierarchy(asOf));
        });
    }

    /**
     * What may be rolled back is not kept, so a transaction that changed units asks over a second connection. No other one
     * does: a connection that waits for another while it holds locks brings all requests to a halt once the pool is in use.
     */
    private UnitHierarchy committed(Supplier<UnitHierarchy> read) {
        return inTransaction() && transaction.getResource(CHANGED_HERE) != null
                ? QuarkusTransaction.suspendingExisting().call(read::get)
                : read.get();
    }

    private boolean inTransaction() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    @Override
    public @Nullable Instant knownSince(Collection<UUID> asked) {
        return units.knownSince(asked);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public UnitHierarchy hold() {
        units.waitForOthers();
        return units.hierarchy();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(
            List<Edit> edits, Map<UUID, Source> sources, @Nullable Basis basis, @Nullable Instant knownSince) {
        Instant now = clock.instant();
        units.recording(now, knownSince);
        units.write(edits, sources, basis, now);
        units.checkNow();
        bump(edits);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void revert(List<Edit> edits, Set<UUID> kept) {
        units.recording(clock.instant(), null);
        units.revert(edits, kept);
        units.checkNow();
        bump(edits);
    }

    private void bump(List<Edit> edits) {
        transaction.putResource(CHANGED_HERE, true);
        edits.stream().findFirst().ifPresent(edit -> versions.bump(TOPIC, edit.unit()));
    }
}
