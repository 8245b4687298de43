package vn.tongket.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.persistence.DataVersions;
import vn.tongket.platform.persistence.SourceColumns;
import vn.tongket.platform.time.ClockProducer;

/** Takes in past decisions and awards one by one, within the transaction of whoever has them. */
@ApplicationScoped
class RecordedAwards {

    private final AwardDecisionRepository decisions;
    private final AwardRepository awards;
    private final AwardService awardService;
    private final AwardDecisionService decisionService;
    private final AwardAccess access;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final Clock clock;

    RecordedAwards(
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

    /** A decision that is not there yet. */
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
        decisions.flush();
        audit.record(
                Deed.of("import", "award-decisions", recorded.key(), authority),
                null,
                decisions.found(decision.id).orElseThrow().decision());
        versions.bump("awards", decision.id);
        return decision.id;
    }

    /** An award that is not there yet, under a decision that is. */
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
        awards.flush();
        audit.record(
                Deed.of("import", "awards", recorded.key(), decision.authorityId),
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
