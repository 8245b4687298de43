package vn.tongket.awards.eligibility.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tongket.awards.recipients.RecipientHoldings;

/** What kept answers say of recipients. */
@ApplicationScoped
class CheckHoldings implements RecipientHoldings {

    private final EligibilityCheckRepository checks;
    private final ObjectMapper json;

    CheckHoldings(EligibilityCheckRepository checks, ObjectMapper json) {
        this.checks = checks;
        this.json = json;
    }

    @Override
    public List<Held> heldOn(Collection<UUID> recipients) {
        return checks.of(recipients).stream()
                .map(result -> new Held(
                        "eligibility-checks",
                        List.of(result.check().toString()),
                        json.valueToTree(result.about(Set.copyOf(recipients)))))
                .toList();
    }
}
