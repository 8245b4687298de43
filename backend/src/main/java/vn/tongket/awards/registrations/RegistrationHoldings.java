package vn.tongket.awards.registrations;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.awards.recipients.RecipientHoldings;

/** What registrations hold on recipients. */
@ApplicationScoped
class RegistrationHoldings implements RecipientHoldings {

    private final RegistrationRepository registrations;
    private final ObjectMapper json;

    RegistrationHoldings(RegistrationRepository registrations, ObjectMapper json) {
        this.registrations = registrations;
        this.json = json;
    }

    @Override
    public List<Held> heldOn(Collection<UUID> recipients) {
        return registrations.of(recipients).stream()
                .map(registration -> new Held(
                        "award-registrations", List.of(registration.id().toString()), json.valueToTree(registration)))
                .toList();
    }
}
