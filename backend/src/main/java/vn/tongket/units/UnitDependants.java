package vn.tongket.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What hangs on units. Other rooms implement it, so that a reorganisation can say beforehand what it touches. */
public interface UnitDependants {

    /** What it is, as the address of the resource names it: {@code observations}, {@code tasks}, …. */
    String resource();

    /** How much of it hangs on each of some units; units without any are left out. */
    List<Count> countOn(Collection<UUID> units, LocalDate day);

    /**
     * How much hangs on a unit.
     *
     * @param total all of it
     * @param onOrAfter what is about the day asked for or a later one
     */
    record Count(UUID unit, long total, long onOrAfter) {}
}
