package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Imported;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class NominationFacade implements Nominations {

    private final NominationRepository nominations;
    private final NominationCouncilService council;
    private final RequirementService requirements;
    private final Clock clock;

    NominationFacade(
            NominationRepository nominations,
            NominationCouncilService council,
            RequirementService requirements,
            Clock clock) {
        this.nominations = nominations;
        this.council = council;
        this.requirements = requirements;
        this.clock = clock;
    }

    @Override
    public void importRequirement(String code, LocalDate from, WriteRequirement requirement) {
        requirements.importRequirement(code, from, requirement);
    }

    @Override
    public Imported putRequirement(String code, LocalDate from, WriteRequirement requirement) {
        return Imported.of(requirements.put(code, from.toString(), requirement, new IfMatch.Anything()));
    }

    @Override
    public Optional<NominationRef> find(UUID nomination) {
        return nominations.reference(nomination, LocalDate.now(clock));
    }

    @Override
    public void takeUp(UUID nomination, UUID session) {
        council.takeUp(nomination, session);
    }

    @Override
    public void release(UUID nomination, UUID session) {
        council.release(nomination, session);
    }

    @Override
    public void conclude(UUID nomination, CouncilOutcome outcome) {
        council.conclude(nomination, outcome);
    }
}
