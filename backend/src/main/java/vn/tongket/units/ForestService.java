package vn.tongket.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.persistence.DataVersions;
import vn.tongket.platform.text.Source;

/** All units through time: read into memory once for each state of the database, and written down edit by edit. */
@ApplicationScoped
class ForestService implements UnitLedger {

    /** The counter that moves with every change of a unit. */
    static final String TOPIC = "units";

    private record Known(long version, Forest forest) {}

    private final UnitRepository units;
    private final DataVersions versions;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    ForestService(UnitRepository units, DataVersions versions, Clock clock) {
        this.units = units;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The state that is committed. The counter is read first, so that what is kept is never older than it says; and outside
     * of the caller's transaction, so that what may be rolled back is not kept.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Forest current() {
        long version = versions.current(List.of(TOPIC));
        Known kept = known.get();
        if (kept == null || kept.version() != version) {
            kept = new Known(version, units.forest());
            known.set(kept);
        }
        return kept.forest();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Forest hold() {
        units.waitForOthers();
        return units.forest();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<Edit> edits, Map<UUID, Source> sources, @Nullable Basis basis) {
        units.flush();
        units.write(edits, sources, basis, clock.instant());
        units.checkNow();
        bump(edits);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void revert(List<Edit> edits, Set<UUID> kept) {
        units.flush();
        units.revert(edits, kept);
        units.checkNow();
        bump(edits);
    }

    private void bump(List<Edit> edits) {
        edits.stream().findFirst().ifPresent(edit -> versions.bump(TOPIC, edit.unit()));
    }
}
