package vn.tongket.kernel.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The tree on which roles stand. The room of units knows it. */
public interface UnitTree {

    /**
     * The unit that an id or a code means on a day.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 404
     */
    UUID named(String idOrCode, LocalDate day);

    /** The units with everything below them on a day. */
    Set<UUID> within(Collection<UUID> tops, LocalDate day);
}
