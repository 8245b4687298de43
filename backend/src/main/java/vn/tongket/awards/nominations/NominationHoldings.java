package vn.tongket.awards.nominations;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.awards.recipients.RecipientHoldings;

/** What nominations hold on recipients: all of each, with its way, its papers by name, and what it rests on. */
@ApplicationScoped
class NominationHoldings implements RecipientHoldings {

    private final NominationRepository nominations;
    private final NominationStepRepository steps;
    private final DossierRepository documents;
    private final NominationLinkRepository links;
    private final ObjectMapper json;

    NominationHoldings(
            NominationRepository nominations,
            NominationStepRepository steps,
            DossierRepository documents,
            NominationLinkRepository links,
            ObjectMapper json) {
        this.nominations = nominations;
        this.steps = steps;
        this.documents = documents;
        this.links = links;
        this.json = json;
    }

    private record Content(
            NominationResponse nomination,
            List<NominationStep> steps,
            List<DossierDocument> documents,
            List<NominationLink> links) {}

    @Override
    public List<Held> heldOn(Collection<UUID> recipients) {
        return nominations.ofRecipients(recipients).stream()
                .map(found -> held(found.nomination()))
                .toList();
    }

    private Held held(NominationResponse nomination) {
        UUID id = nomination.id();
        Content content =
                new Content(nomination, steps.of(id), documents.papers().of(id), links.of(id));
        return new Held("nominations", List.of(id.toString()), json.valueToTree(content));
    }
}
