package vn.tongket.awards.eligibility.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.awards.recipients.RecipientHoldings;

/** What is held on recipients: facts and waivers. */
@ApplicationScoped
class FactHoldings implements RecipientHoldings {

    private final RecipientFactRepository facts;
    private final RuleWaiverRepository waivers;
    private final ObjectMapper json;

    FactHoldings(RecipientFactRepository facts, RuleWaiverRepository waivers, ObjectMapper json) {
        this.facts = facts;
        this.waivers = waivers;
        this.json = json;
    }

    @Override
    public List<Held> heldOn(Collection<UUID> recipients) {
        return Stream.concat(
                        facts.of(recipients).stream().map(fact -> held("recipient-facts", fact.id(), fact)),
                        waivers.of(recipients).stream().map(waiver -> held("rule-waivers", waiver.id(), waiver)))
                .toList();
    }

    private Held held(String resource, UUID id, Object content) {
        return new Held(resource, List.of(id.toString()), json.valueToTree(content));
    }
}
