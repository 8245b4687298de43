package vn.tongket.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether reads go to the standby. Always ready: without it the primary answers. */
@Readiness
@ApplicationScoped
class StandbyHealth implements HealthCheck {

    private final Standby standby;

    StandbyHealth(Standby standby) {
        this.standby = standby;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Standby for reads")
                .up()
                .withData("last", last())
                .build();
    }

    private String last() {
        Reading.Why last = standby.last();
        if (last != null) {
            return last.word();
        }
        return standby.isNamed() ? "not asked yet" : "none is named";
    }
}
