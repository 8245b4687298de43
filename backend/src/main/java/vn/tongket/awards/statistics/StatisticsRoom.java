package vn.tongket.awards.statistics;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** What is counted is nobody's to publish: the awards are. */
@Singleton
class StatisticsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("award-statistics"));
    }
}
