package vn.tongket.kernel.rooms;

import java.util.List;

/**
 * What a room declares of itself. What hangs on units and what is held of a person is declared to the rooms that ask for it
 * ({@code UnitDependants}, {@code RecipientHoldings}), since only they have words for it.
 */
public interface RoomDescriptor {

    /** What its addresses begin with. */
    List<Resource> resources();

    /** Things of it whose changes the feed tells of. */
    default List<PublishedThing> published() {
        return List.of();
    }
}
