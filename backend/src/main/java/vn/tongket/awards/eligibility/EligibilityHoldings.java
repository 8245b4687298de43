package vn.tongket.awards.eligibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.awards.recipients.RecipientHoldings;

/** What this room holds on recipients: facts, waivers, and what kept answers say. */
@ApplicationScoped
class EligibilityHoldings implements RecipientHoldings {

    private final RecipientFactRepository facts;
    private final RuleWaiverRepository waivers;
    private final EligibilityCheckRepository checks;
    private final ObjectMapper json;

    EligibilityHoldings(
            RecipientFactRepository facts,
            RuleWaiverRepository waivers,
            EligibilityCheckRepository checks,
            ObjectMapper json) {
        this.facts = facts;
        this.waivers = waivers;
        this.checks = checks;
        this.json = json;
    }

    @Override
    public List<Held> heldOn(Collection<UUID> recipients) {
        return Stream.of(
                        facts.of(recipients).stream()
                                .map(fact -> held("recipient-facts", fact.id().toString(), fact)),
                        waivers.of(recipients).stream()
                                .map(waiver -> held("rule-waivers", waiver.id().toString(), waiver)),
                        checks.of(recipients).stream()
                                .map(result -> held(
                                        "eligibility-checks",
                                        result.check().toString(),
                                        result.about(Set.copyOf(recipients)))))
                .flatMap(all -> all)
                .toList();
    }

    private Held held(String resource, String key, Object content) {
        return new Held(resource, List.of(key), json.valueToTree(content));
    }
}
