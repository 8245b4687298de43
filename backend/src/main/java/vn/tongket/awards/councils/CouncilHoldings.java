package vn.tongket.awards.councils;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.awards.recipients.RecipientHoldings;

/**
 * What this room holds on recipients: what councils voted on them, in sums, and on which councils they sit. Who was recused
 * is about others and stays out, as does the trail of councils.
 */
@ApplicationScoped
class CouncilHoldings implements RecipientHoldings {

    private final CouncilItemRepository items;
    private final CouncilRepository councils;
    private final CouncilItemService agenda;
    private final ObjectMapper json;
    private final Clock clock;

    CouncilHoldings(
            CouncilItemRepository items,
            CouncilRepository councils,
            CouncilItemService agenda,
            ObjectMapper json,
            Clock clock) {
        this.items = items;
        this.councils = councils;
        this.agenda = agenda;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Held> heldOn(Collection<UUID> recipients) {
        return Stream.concat(
                        agenda.shown(items.about(recipients)).stream()
                                .map(item -> held("council-items", item.withoutRecusals())),
                        councils.linkedTo(recipients, LocalDate.now(clock)).stream()
                                .map(linked -> held("councils", linked)))
                .toList();
    }

    private Held held(String resource, Object content) {
        return new Held(resource, List.of(), json.valueToTree(content));
    }
}
