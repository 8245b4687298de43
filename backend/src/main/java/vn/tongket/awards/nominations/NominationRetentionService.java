package vn.tongket.awards.nominations;

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

/** Erases what nominations that came to nothing say of people. */
@ApplicationScoped
class NominationRetentionService {

    private final NominationRetentionRepository nominations;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final OptionalInt years;

    NominationRetentionService(
            NominationRetentionRepository nominations,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.nomination-retention-years") OptionalInt years) {
        this.nominations = nominations;
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

    /** Those closed so many years ago; each leaves an entry of the trail, without the name. */
    @Transactional
    @ActivateRequestContext
    public int erase(int olderThanYears) {
        request.actAs(Actor.installation("retention"));
        List<NominationRetentionRepository.Erased> erased = nominations.erase(
                ZonedDateTime.now(clock).minusYears(olderThanYears).toInstant(), LocalDate.now(clock));
        erased.forEach(each -> audit.record(
                AuditEvent.of("erase", "nominations", each.nomination().toString(), each.unit()), null, null));
        return erased.size();
    }
}
