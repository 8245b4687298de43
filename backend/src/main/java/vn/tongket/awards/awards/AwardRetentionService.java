package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Erases what old drafts and withdrawn lines say of people who were not honoured. */
@ApplicationScoped
class AwardRetentionService {

    private final AwardRetentionRepository lines;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final OptionalInt years;

    AwardRetentionService(
            AwardRetentionRepository lines,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.award-draft-retention-years") OptionalInt years) {
        this.lines = lines;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
        this.years = years;
    }

    /** Erases what is older than the years that are set; nothing where none are. */
    @Transactional
    @ActivateRequestContext
    public int erase() {
        return years.isPresent() ? erase(years.getAsInt()) : 0;
    }

    /** The lines entered so many years ago; each leaves an entry of the trail, without the name. */
    @Transactional
    @ActivateRequestContext
    public int erase(int olderThanYears) {
        request.actAs(Actor.installation("retention"));
        List<AwardRetentionRepository.Erased> erased =
                lines.erase(ZonedDateTime.now(clock).minusYears(olderThanYears).toInstant(), LocalDate.now(clock));
        erased.forEach(line ->
                audit.record(AuditEvent.of("erase", "awards", line.award().toString(), line.authority()), null, null));
        return erased.size();
    }
}
