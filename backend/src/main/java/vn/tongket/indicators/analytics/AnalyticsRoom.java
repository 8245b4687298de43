package vn.tongket.indicators.analytics;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Figures and rankings are worked out for each question. */
@Singleton
class AnalyticsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("figures", Trait.COSTLY), Resource.of("rankings"));
    }
}
