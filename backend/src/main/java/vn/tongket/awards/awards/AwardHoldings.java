package vn.tongket.awards.awards;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.awards.recipients.RecipientHoldings;

/** What awards hold on recipients: all of each, what is not public too. */
@ApplicationScoped
class AwardHoldings implements RecipientHoldings {

    private final AwardRepository awards;
    private final ObjectMapper json;

    AwardHoldings(AwardRepository awards, ObjectMapper json) {
        this.awards = awards;
        this.json = json;
    }

    /** An award as its officers see it. */
    private record Content(AwardResponse award, AwardDetails details) {}

    @Override
    public List<Held> heldOn(Collection<UUID> recipients) {
        return awards.ofRecipients(recipients).stream().map(this::held).toList();
    }

    private Held held(AwardRepository.Keyed keyed) {
        AwardResponse award = awards.found(keyed.id()).orElseThrow().award();
        AwardDetails details = awards.details(keyed.id()).orElseThrow();
        List<String> keys = Stream.of(keyed.id().toString(), keyed.importKey())
                .filter(key -> key != null)
                .toList();
        return new Held("awards", keys, json.valueToTree(new Content(award, details)));
    }
}
