package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.services.audit.AuditTrail;

/** What a council does with nominations: it takes them up, gives them back, or concludes. */
@ApplicationScoped
class NominationCouncilService {

    private final NominationRepository nominations;
    private final NominationStepRepository steps;
    private final NominationEvents events;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    NominationCouncilService(
            NominationRepository nominations,
            NominationStepRepository steps,
            NominationEvents events,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.nominations = nominations;
        this.steps = steps;
        this.events = events;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    void takeUp(UUID nomination, UUID session) {
        NominationRepository.StoredNomination before = lock(nomination, NominationStatus.IN_COUNCIL);
        if (before.nomination().status() != NominationStatus.RECEIVED) {
            throw refused(before, NominationStatus.IN_COUNCIL);
        }
        nominations.takeUp(nomination, session);
        moved(before);
    }

    @Transactional
    void release(UUID nomination, UUID session) {
        NominationRepository.StoredNomination before = lock(nomination, NominationStatus.RECEIVED);
        if (givenUp(before, session)) {
            return;
        }
        requireTakenUp(before, session, NominationStatus.RECEIVED);
        nominations.release(nomination);
        moved(before);
    }

    @Transactional
    void conclude(UUID nomination, CouncilOutcome outcome) {
        NominationStatus to = outcome.recommended() ? NominationStatus.RECOMMENDED : NominationStatus.NOT_RECOMMENDED;
        NominationRepository.StoredNomination before = lock(nomination, to);
        if (givenUp(before, outcome.session())) {
            return;
        }
        requireTakenUp(before, outcome.session(), to);
        nominations.conclude(nomination, outcome, to, clock.instant());
        moved(before);
    }

    private NominationRepository.StoredNomination lock(UUID nomination, NominationStatus to) {
        nominations.lock(nomination);
        return nominations
                .find(nomination)
                .orElseThrow(() -> ApiProblem.conflict("nomination.move-not-allowed", "-", to.code()));
    }

    /** The unit that proposes may give it up while a session has it; the session ends all the same. */
    private static boolean givenUp(NominationRepository.StoredNomination found, UUID session) {
        NominationResponse.Council council = found.nomination().council();
        return found.nomination().status() == NominationStatus.WITHDRAWN
                && council != null
                && council.session().equals(session);
    }

    private static void requireTakenUp(NominationRepository.StoredNomination found, UUID session, NominationStatus to) {
        NominationResponse.Council council = found.nomination().council();
        if (found.nomination().status() != NominationStatus.IN_COUNCIL
                || council == null
                || !council.session().equals(session)) {
            throw refused(found, to);
        }
    }

    private static ApiProblem refused(NominationRepository.StoredNomination found, NominationStatus to) {
        return ApiProblem.conflict(
                "nomination.move-not-allowed", found.nomination().status().code(), to.code());
    }

    private void moved(NominationRepository.StoredNomination before) {
        UUID id = before.nomination().id();
        NominationRepository.StoredNomination after = nominations.find(id).orElseThrow();
        String actor = request.actor().username();
        steps.add(id, before.nomination().status(), null, actor, clock.instant());
        audit.record(
                NominationService.auditEvent(after.nomination().status().code(), after),
                before.nomination().mention(),
                after.nomination().mention());
        events.moved(after, actor);
    }
}
