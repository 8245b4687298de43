package vn.tongket.services.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.rooms.Retention;
import vn.tongket.kernel.security.Actor;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Erases what rooms hold of people for some years only; each thing leaves an entry of the trail that names nobody. */
@ApplicationScoped
public class RetentionService {

    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    RetentionService(AuditTrail audit, CurrentRequest request, Clock clock) {
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /** Erases what is older than the years that are set; nothing where none are. Tells how much that was. */
    @Transactional
    @ActivateRequestContext
    public int erase(Retention held) {
        return held.years().isPresent() ? erase(held, held.years().getAsInt()) : 0;
    }

    /** The same, whatever is set. */
    @Transactional
    @ActivateRequestContext
    public int erase(Retention held, int olderThanYears) {
        request.actAs(Actor.installation("retention"));
        ZonedDateTime limit = ZonedDateTime.now(clock).minusYears(olderThanYears);
        List<Retention.Erased> erased =
                held.erase(new Retention.Limit(limit.toInstant(), limit.toLocalDate(), LocalDate.now(clock)));
        erased.forEach(each ->
                audit.record(AuditEvent.of("erase", each.resource(), each.id().toString(), each.unit()), null, null));
        return erased.size();
    }
}
