package vn.tongket.services.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Seals the chains of the trail together. */
@ApplicationScoped
class SealService {

    private static final Logger LOG = Logger.getLogger(SealService.class);

    private final SealRepository seals;
    private final Clock clock;

    SealService(SealRepository seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** Makes a seal where something was written since the last one, and says it in the log, from where it can be kept elsewhere. */
    @Transactional
    Optional<SealResponse> seal() {
        Optional<SealResponse> seal = seals.seal(clock.instant());
        seal.ifPresent(made -> LOG.infof("trail sealed: %d:%s", made.number(), made.hash()));
        return seal;
    }
}
