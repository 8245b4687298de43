package vn.tongket.plans.followup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** The address of a calendar is a secret; whoever has it may read the calendar. */
@Singleton
class FollowUpRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(
                Resource.of("statements"),
                Resource.of("calendar-feeds", Trait.SECRET, Trait.UNTRACED).openToHolders("/"));
    }
}
