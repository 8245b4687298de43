package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.DecisionListener;
import vn.tongket.awards.awards.IssueValidator;
import vn.tongket.awards.awards.WriteAward;
import vn.tongket.awards.awards.WriteAwardRecipient;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** How what is recommended becomes a line of a decision, and is decided with it. */
@ApplicationScoped
class NominationAwardService implements DecisionListener {

    private final NominationRepository nominations;
    private final NominationStepRepository steps;
    private final NominationService service;
    private final NominationAccess access;
    private final NominationEvents events;
    private final Awards awards;
    private final Recipients recipients;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    NominationAwardService(
            NominationRepository nominations,
            NominationStepRepository steps,
            NominationService service,
            NominationAccess access,
            NominationEvents events,
            Awards awards,
            Recipients recipients,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.nominations = nominations;
        this.steps = steps;
        this.service = service;
        this.access = access;
        this.events = events;
        this.awards = awards;
        this.recipients = recipients;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    Created<NominationResponse> create(String nominationId, WriteNominationAward body) {
        NominationRepository.StoredNomination found = service.held(nominationId);
        if (!access.canTakeIn(request.actor(), found.desk() == null ? found.unit() : found.desk())) {
            throw ApiProblem.forbidden("access.denied");
        }
        NominationResponse nomination = found.nomination();
        if (nomination.status() != NominationStatus.RECOMMENDED) {
            throw ApiProblem.conflict(
                    "nomination.not-recommended", nomination.status().code());
        }
        if (nomination.award() != null) {
            throw ApiProblem.conflict("nomination.in-decision");
        }
        UUID award = awards.add(line(nomination, body.decision()));
        nominations.becomes(nomination.id(), award);
        NominationRepository.StoredNomination after =
                nominations.find(nomination.id()).orElseThrow();
        audit.record(
                NominationService.auditEvent("propose-award", after),
                nomination.mention(),
                after.nomination().mention());
        return new Created<>(after.nomination(), after.revision(), "/api/v1/awards/" + award);
    }

    /** The person as they are known on the day of the decision, and not as they were when somebody wrote the nomination. */
    private WriteAward line(NominationResponse nomination, UUID decision) {
        UUID nominee = Objects.requireNonNull(nomination.recipient()).id();
        LocalDate day =
                awards.drafts(decision).map(IssueValidator.DecisionToIssue::day).orElseGet(() -> LocalDate.now(clock));
        RecipientRef recipient = recipients.find(nominee, day).orElseThrow();
        return new WriteAward(
                decision,
                nomination.type().code(),
                new WriteAwardRecipient(
                        recipient.kind(),
                        recipient.name(),
                        recipient.unit() == null ? null : recipient.unit().id().toString(),
                        recipient.position(),
                        recipient.id()),
                nomination.year(),
                null,
                null,
                nomination.way(),
                nomination.positionClass(),
                nomination.achievement(),
                null);
    }

    @Override
    public void issued(UUID decision) {
        nominations.becameLinesOf(decision).forEach(this::decide);
    }

    private void decide(UUID id) {
        NominationResponse before = nominations.find(id).orElseThrow().nomination();
        String actor = request.actor().username();
        nominations.decide(id, clock.instant());
        steps.add(id, before.status(), null, actor, clock.instant());
        NominationRepository.StoredNomination after = nominations.find(id).orElseThrow();
        audit.record(
                NominationService.auditEvent("decide", after),
                before.mention(),
                after.nomination().mention());
        events.moved(after, actor);
    }
}
