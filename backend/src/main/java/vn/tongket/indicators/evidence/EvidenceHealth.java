package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells that files of evidence could not be kept: the folder cannot be written to, its disk is full, the bucket does not
 * answer. With a folder the application is not ready then; a bucket is missing to all replicas alike, and to send every
 * caller away would take from them what works without it.
 */
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
                    .status(store.isShared())
                    .withData("reason", e.toString())
                    .build();
        }
    }
}
