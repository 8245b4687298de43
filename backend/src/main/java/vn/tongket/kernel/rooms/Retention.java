package vn.tongket.kernel.rooms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a room holds of people, and erases once nobody needs it any more. All that rooms say so is looked through once a day. */
public interface Retention {

    /**
     * What is older goes.
     *
     * @param moment so many years ago
     * @param day the same as a day
     */
    record Limit(Instant moment, LocalDate day, LocalDate today) {}

    /**
     * Something that was erased; the trail says that it was, and not what it said.
     *
     * @param resource as the trail calls it
     * @param unit where it belonged; null where it belonged to several
     */
    record Erased(String resource, UUID id, @Nullable UUID unit) {}

    /** After how many years it goes; none where the installation sets none. */
    OptionalInt years();

    /** Erases what is older, in the transaction at hand. */
    List<Erased> erase(Limit limit);
}
