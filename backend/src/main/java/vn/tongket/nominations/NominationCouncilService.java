package vn.tongket.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;

/** What a council does with nominations: it takes them up, gives them back, or concludes. */
@ApplicationScoped
class NominationCouncilService {

    private final NominationRepository nominations;
    private final AuditTrail audit;
    private final Clock clock;

    NominationCouncilService(NominationRepository nominations, AuditTrail audit, Clock clock) {
        this.nominations = nominations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void takeUp(UUID nomination, UUID session) {
        NominationRef before = lock(nomination, NominationStatus.IN_COUNCIL);
        if (before.status() != NominationStatus.RECEIVED) {
            throw refused(before, NominationStatus.IN_COUNCIL);
        }
        nominations.takeUp(nomination, session);
        record("take-up", before);
    }

    @Transactional
    void release(UUID nomination, UUID session) {
        NominationRef before = lock(nomination, NominationStatus.RECEIVED);
        requireTakenUp(before, session, NominationStatus.RECEIVED);
        nominations.release(nomination);
        record("release", before);
    }

    @Transactional
    void conclude(UUID nomination, CouncilOutcome outcome) {
        NominationStatus to = outcome.recommended() ? NominationStatus.RECOMMENDED : NominationStatus.NOT_RECOMMENDED;
        NominationRef before = lock(nomination, to);
        requireTakenUp(before, outcome.session(), to);
        nominations.conclude(nomination, outcome, to, clock.instant());
        record(outcome.recommended() ? "recommend" : "not-recommend", before);
    }

    private NominationRef lock(UUID nomination, NominationStatus to) {
        nominations.lock(nomination);
        return nominations
                .reference(nomination)
                .orElseThrow(() -> ApiProblem.conflict("nomination.move-not-allowed", "-", to.code()));
    }

    private void requireTakenUp(NominationRef nomination, UUID session, NominationStatus to) {
        if (nomination.status() != NominationStatus.IN_COUNCIL
                || !nominations
                        .takenUpBy(nomination.id())
                        .filter(session::equals)
                        .isPresent()) {
            throw refused(nomination, to);
        }
    }

    private static ApiProblem refused(NominationRef nomination, NominationStatus to) {
        return ApiProblem.conflict(
                "nomination.move-not-allowed", nomination.status().code(), to.code());
    }

    private void record(String action, NominationRef before) {
        NominationRef after = nominations.reference(before.id()).orElseThrow();
        audit.record(Deed.of(action, "nominations", before.id().toString(), before.unit()), before, after);
    }
}
