package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while files of evidence could not be kept: the folder cannot be written to, or its disk is full. */
@Readiness
@ApplicationScoped
class EvidenceHealth implements HealthCheck {

    private static final String NAME = "Store of evidence";

    private final EvidenceStore store;

    EvidenceHealth(EvidenceStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            store.check();
            return HealthCheckResponse.up(NAME);
        } catch (IOException e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("reason", e.toString())
                    .build();
        }
    }
}
