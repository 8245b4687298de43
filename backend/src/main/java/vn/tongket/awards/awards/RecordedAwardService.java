package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.persistence.SourceColumns;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Takes in past decisions and awards. */
@ApplicationScoped
class RecordedAwardService {

    private final AwardDecisionRepository decisions;
    private final AwardRepository awards;
    private final AwardService awardService;
    private final AwardDecisionService decisionService;
    private final AwardAccess access;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    RecordedAwardService(
            AwardDecisionRepository decisions,
            AwardRepository awards,
            AwardService awardService,
            AwardDecisionService decisionService,
            AwardAccess access,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            Clock clock) {
        this.decisions = decisions;
        this.awards = awards;
        this.awardService = awardService;
        this.decisionService = decisionService;
        this.access = access;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.clock = clock;
    }

    /** See {@link Awards#importDecision}. */
    @Transactional
    UUID importDecision(RecordedDecision recorded) {
        return decisions
                .byImportKey(recorded.key())
                .map(decision -> decision.id)
                .orElseGet(() -> add(recorded));
    }

    /** See {@link Awards#importAward}. */
    @Transactional
    UUID importAward(RecordedAward recorded) {
        return awards.byImportKey(recorded.key()).orElseGet(() -> add(recorded));
    }

    /** A decision that is not there yet, within the caller's transaction. */
    UUID add(RecordedDecision recorded) {
        LocalDate day = recorded.date() == null
                ? LocalDate.ofInstant(recorded.knownSince(), ClockProducer.ZONE)
                : recorded.date();
        UUID authority = decisionService.authority(recorded.authority(), day);
        checkImporter(authority, day);
        if (decisions.numberTaken(authority, recorded.number(), recorded.date())) {
            throw ApiProblem.conflict("award-decision.number-taken", recorded.number());
        }
        AwardDecisionEntity decision = new AwardDecisionEntity(authority, AwardStatus.RECORDED, clock.instant());
        decision.write(new WriteAwardDecisionChange(
                recorded.number(),
                recorded.date(),
                recorded.signer(),
                recorded.note(),
                recorded.signerPrefix(),
                recorded.signerPosition(),
                recorded.statedTotal()));
        decision.source = SourceColumns.of(recorded.source());
        decision.importKey = recorded.key();
        decision.knownSince = recorded.knownSince();
        decisions.persist(decision);
        audit.record(
                AuditEvent.of("import", "award-decisions", recorded.key(), authority),
                null,
                decisions.found(decision.id).orElseThrow().decision());
        versions.bump("awards", decision.id);
        return decision.id;
    }

    /** An award that is not there yet, under a decision that is, within the caller's transaction. */
    UUID add(RecordedAward recorded) {
        AwardDecisionEntity decision = decisions
                .byImportKey(recorded.decision())
                .orElseThrow(() -> ApiProblem.unprocessable(
                        List.of(Fault.at("/decision", "award.decision-unknown", recorded.decision()))));
        checkImporter(decision.authorityId, decision.day());
        AwardEntity award = new AwardEntity(decision.id, AwardStatus.RECORDED, clock.instant());
        AwardService.Named named =
                new AwardService.Named(recorded.type(), recorded.recipientKind(), recorded.recipientUnit(), null);
        award.write(
                recorded.line(),
                awardService.checked(recorded.line(), recorded.circumstances(), named, decision),
                recorded.circumstances(),
                recorded.note());
        decisionService.recognise(award, decision);
        award.source = SourceColumns.of(recorded.source());
        award.importKey = recorded.key();
        awards.persist(award);
        decision.revision++;
        audit.record(
                AuditEvent.of("import", "awards", recorded.key(), decision.authorityId),
                null,
                awards.found(award.id).orElseThrow().award());
        versions.bump("awards", decision.id);
        return award.id;
    }

    /**
     * Only who imports past awards of the authority goes on.
     *
     * @throws ApiProblem 403
     */
    void checkImporter(UUID authority, @Nullable LocalDate day) {
        if (!access.canImport(request.actor(), authority, day == null ? LocalDate.now(clock) : day)) {
            throw ApiProblem.forbidden("access.denied");
        }
    }
}
