package vn.tongket.awards.recipients;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditEntryResponse;
import vn.tongket.services.audit.AuditHistory;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Hands out all that is held on a recipient, and remembers that it did. */
@ApplicationScoped
class RecipientExportService {

    private final RecipientRepository recipients;
    private final RecipientService service;
    private final RecipientAccess access;
    private final List<RecipientHoldings> elsewhere;
    private final AuditTrail audit;
    private final AuditHistory history;
    private final CurrentRequest request;
    private final Clock clock;

    RecipientExportService(
            RecipientRepository recipients,
            RecipientService service,
            RecipientAccess access,
            @All List<RecipientHoldings> elsewhere,
            AuditTrail audit,
            AuditHistory history,
            CurrentRequest request,
            Clock clock) {
        this.recipients = recipients;
        this.service = service;
        this.access = access;
        this.elsewhere = elsewhere;
        this.audit = audit;
        this.history = history;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    RecipientExport export(String id) {
        RecipientResponse asked =
                service.visible(PathValues.id(id, "recipient.unknown")).recipient();
        if (!access.canHandOut(request.actor(), recipients.places(asked.id(), LocalDate.now(clock)))) {
            throw ApiProblem.forbidden("access.denied");
        }
        audit.record(
                AuditEvent.of(
                        "export",
                        "recipients",
                        asked.id().toString(),
                        asked.keeper().id()),
                null,
                null);
        List<UUID> all = recipients.sameAs(asked.id());
        List<RecipientHoldings.Held> holdings =
                elsewhere.stream().flatMap(room -> room.heldOn(all).stream()).toList();
        return new RecipientExport(clock.instant(), details(asked, all), holdings, trail(all, holdings));
    }

    private List<RecipientDetails> details(RecipientResponse asked, List<UUID> all) {
        Map<UUID, RecipientResponse> found = recipients.all(all, LocalDate.now(clock));
        List<RecipientDetails> details = new ArrayList<>(List.of(service.details(asked)));
        all.stream()
                .filter(recipient -> !recipient.equals(asked.id()))
                .forEach(recipient -> details.add(service.details(found.get(recipient))));
        return details;
    }

    private List<AuditEntryResponse> trail(List<UUID> all, List<RecipientHoldings.Held> holdings) {
        List<AuditEntryResponse> trail = new ArrayList<>(
                history.of("recipients", all.stream().map(UUID::toString).toList()));
        holdings.stream()
                .collect(Collectors.groupingBy(
                        RecipientHoldings.Held::resource,
                        Collectors.flatMapping(held -> held.keys().stream(), Collectors.toList())))
                .forEach((resource, keys) -> trail.addAll(history.of(resource, keys)));
        trail.sort(Comparator.comparing(AuditEntryResponse::at));
        return trail;
    }
}
