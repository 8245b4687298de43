package vn.tongket.awards.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class RecipientFacade implements Recipients {

    private final RecipientService service;
    private final RecipientRepository recipients;

    RecipientFacade(RecipientService service, RecipientRepository recipients) {
        this.service = service;
        this.recipients = recipients;
    }

    @Override
    public Optional<RecipientRef> find(UUID recipient, LocalDate day) {
        return recipients
                .find(recipient, day)
                .map(RecipientRepository.StoredRecipient::recipient)
                .map(RecipientFacade::ref);
    }

    @Override
    public Optional<RecipientRef> visible(UUID recipient, LocalDate day) {
        return service.seen(recipient).flatMap(found -> find(recipient, day));
    }

    private static RecipientRef ref(RecipientResponse recipient) {
        return new RecipientRef(
                recipient.id(), recipient.kind(), recipient.name(), recipient.unit(), recipient.position());
    }

    @Override
    public UUID identityOf(UUID recipient) {
        return recipients.identityOf(recipient);
    }

    @Override
    public Map<UUID, UUID> identitiesOf(Collection<UUID> all) {
        return recipients.identitiesOf(all);
    }

    @Override
    public List<UUID> sameAs(UUID recipient) {
        return recipients.sameAs(recipient);
    }

    @Override
    public Optional<UUID> meant(NamedRecipient named) {
        return service.meant(named);
    }

    @Override
    public List<RecipientRef> alike(NamedRecipient named) {
        return service.alike(named).stream().map(RecipientFacade::ref).toList();
    }

    @Override
    public void hold(Collection<UUID> known, Collection<NamedRecipient> named) {
        service.hold(known, named);
    }

    @Override
    public UUID enter(NamedRecipient named) {
        return service.enter(named);
    }

    @Override
    public UUID recognise(@Nullable UUID known, NamedRecipient named) {
        return service.recognise(known, named);
    }
}
