package vn.tongket.organisation.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.kernel.persistence.Row;

/** What hangs on units. Other rooms implement it, so that a reorganisation can say beforehand what it touches. */
public interface UnitDependants {

    /** How much hangs on each of some units; units without any are left out. */
    List<Count> countOn(Collection<UUID> units, LocalDate day);

    /**
     * What keeps units from being taken back: what is in force on them or was sent, and wants a decision. Of a room that does
     * not tell it apart, everything.
     */
    default List<Resting> restingOn(Collection<UUID> units, LocalDate day) {
        return countOn(units, day).stream()
                .map(count -> new Resting(count.resource(), count.unit(), Long.toString(count.total())))
                .toList();
    }

    /** Withdraws what is only a draft on units that are taken back, within a transaction, and tells what that was. */
    default List<TakenBack> withdrawDraftsOn(Collection<UUID> units, String reason) {
        return List.of();
    }

    /**
     * Something that rests on a unit.
     *
     * @param resource what it is, as in its address
     * @param what its key, or how many there are
     */
    record Resting(String resource, UUID unit, String what) {}

    /**
     * How much hangs on a unit.
     *
     * @param resource what it is, as in its address: {@code observations}, {@code tasks}, …
     * @param total all of it
     * @param onOrAfter what is about the day asked for or a later one
     * @param holders by name, who has a role there; nobody where it is something else
     */
    record Count(String resource, UUID unit, long total, long onOrAfter, List<String> holders) {

        /** Reads the columns {@code resource, unit_id, total, later}. */
        public static Count from(Row row) {
            return new Count(
                    row.text("resource"), row.id("unit_id"), row.count("total"), row.count("later"), List.of());
        }

        /** Reads {@code holders} besides. */
        public static Count withHolders(Row row) {
            Count count = from(row);
            return new Count(count.resource, count.unit, count.total, count.onOrAfter, row.texts("holders"));
        }
    }
}
