package vn.tongket.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of "now". Days begin at midnight in Vietnam, wherever the server stands. */
@ApplicationScoped
public class ClockProducer {

    /** The zone in which legal days and deadlines are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @ApplicationScoped
    Clock clock(SteadyClock steady) {
        return steady;
    }

    @Produces
    @Singleton
    @Typed(SteadyClock.class)
    SteadyClock steadyClock() {
        return new SteadyClock(Clock.system(ZONE), System::nanoTime);
    }
}
