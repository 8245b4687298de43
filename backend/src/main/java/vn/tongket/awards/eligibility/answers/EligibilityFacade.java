package vn.tongket.awards.eligibility.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class EligibilityFacade implements Eligibility {

    private final EligibilityService eligibility;
    private final EligibilityCheckService checks;

    EligibilityFacade(EligibilityService eligibility, EligibilityCheckService checks) {
        this.eligibility = eligibility;
        this.checks = checks;
    }

    @Override
    public Optional<EligibilityResponse> answer(Question question) {
        return eligibility.answer(question);
    }

    @Override
    public Optional<UUID> keep(Question question) {
        return checks.keep(question);
    }

    @Override
    public Optional<EligibilityResponse> kept(UUID check) {
        return checks.kept(check);
    }
}
