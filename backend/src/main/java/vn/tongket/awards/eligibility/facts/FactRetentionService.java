package vn.tongket.awards.eligibility.facts;

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

/** Erases what is recorded of people, and what kept answers copied of it, when nobody needs it any more. */
@ApplicationScoped
class FactRetentionService {

    private final FactRetentionRepository records;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final OptionalInt years;

    FactRetentionService(
            FactRetentionRepository records,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.recipient-fact-retention-years") OptionalInt years) {
        this.records = records;
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

    /**
     * Facts that were recorded and over so many years ago, and answers given then; what is still going on is never over. Each
     * leaves an entry of the trail that does not say what it was.
     */
    @Transactional
    @ActivateRequestContext
    public int erase(int olderThanYears) {
        request.actAs(Actor.installation("retention"));
        ZonedDateTime limit = ZonedDateTime.now(clock).minusYears(olderThanYears);
        LocalDate today = LocalDate.now(clock);
        List<FactRetentionRepository.Erased> facts = records.eraseFacts(limit.toInstant(), limit.toLocalDate(), today);
        facts.forEach(fact ->
                audit.record(AuditEvent.of("erase", "recipient-facts", fact.id().toString(), fact.unit()), null, null));
        List<FactRetentionRepository.Erased> answers = records.eraseAnswers(limit.toInstant(), today);
        answers.forEach(answer -> audit.record(
                AuditEvent.of("erase", "eligibility-checks", answer.id().toString(), answer.unit()), null, null));
        return facts.size() + answers.size();
    }
}
