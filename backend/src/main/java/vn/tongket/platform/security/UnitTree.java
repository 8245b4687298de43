package vn.tongket.platform.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The tree on which roles stand. The room of units knows it. */
public interface UnitTree {

    /** The units with everything below them on a day. */
    Set<UUID> within(Collection<UUID> tops, LocalDate day);
}
