package vn.tongket.awards.law;

import java.util.Collection;
import java.util.UUID;

/** A room that shows types of awards, and is told when some read differently from now on. */
public interface AwardTypeListener {

    /** Within the transaction that changed them. */
    void readDifferently(Collection<UUID> types);
}
