package vn.tongket.organisation.units;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;

/** Where all changes of units are written down. For the room that carries out reorganisation acts. */
public interface UnitLedger {

    /** Waits until no other transaction changes units, and keeps others waiting until this one ends; the state then. */
    UnitHierarchy hold();

    /**
     * Since when all that is on file of some units counts as known; null where that was always so.
     *
     * @param units those that an act rests on
     */
    @Nullable
    Instant knownSince(Collection<UUID> units);

    /**
     * Writes edits down.
     *
     * @param sources where each new version stands, by its id
     * @param basis what successions rest on; null where there are none
     * @param knownSince since when they count as known; null for units that are registered, which are known since their
     *     first day
     */
    void write(List<Edit> edits, Map<UUID, Source> sources, @Nullable Basis basis, @Nullable Instant knownSince);

    /**
     * Takes edits back, the last first. Units that they had made are gone with their versions; the database refuses
     * where anything refers to them. What was known of them until then stays on file.
     *
     * @param kept units of which something withdrawn stays on record; they have no versions any more
     */
    void revert(List<Edit> edits, Set<UUID> kept);

    /** What successions rest on. */
    record Basis(DatePrecision precision, Source document) {}
}
