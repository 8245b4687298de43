package vn.tongket.services.seals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Removes the beginning of each chain, up to a seal, so that what remains can still be checked. */
@ApplicationScoped
class TrailRetentionService {

    private static final int LONGEST_SECONDS = 3_600;

    private final SealRepository seals;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final OptionalInt years;

    TrailRetentionService(
            SealRepository seals,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.audit-retention-years") OptionalInt years) {
        this.seals = seals;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
        this.years = years;
    }

    /**
     * What the entry of a removal says.
     *
     * @param seal up to what this seal saw
     * @param until when that was
     * @param anchors chain, place and hash from which each chain goes on
     */
    private record Removal(long seal, Instant until, JsonNode anchors) {}

    /** Removes what is older than the years that are set; nothing where none are. The number of entries removed. */
    @Transactional
    @ActivateRequestContext
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    int remove() {
        return years.isPresent() ? remove(years.getAsInt()) : 0;
    }

    /** Removes what was sealed so many years ago; the entry that says so is written first, and allows it. */
    @Transactional
    @ActivateRequestContext
    int remove(int olderThanYears) {
        Instant limit = ZonedDateTime.now(clock).minusYears(olderThanYears).toInstant();
        Long done = seals.removedUpTo();
        return seals.lastBefore(limit)
                .filter(seal -> done == null || seal.number() > done)
                .map(this::removeUpTo)
                .orElse(0);
    }

    private int removeUpTo(SealRepository.Sealed seal) {
        request.actAs(Actor.installation("retention"));
        seals.answerAgain(seal);
        audit.record(
                AuditEvent.of("remove", "audit-entries", "seal " + seal.number(), null),
                null,
                new Removal(seal.number(), seal.at(), seal.heads()));
        return seals.removeBeforeAnchors();
    }
}
