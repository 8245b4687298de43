package vn.tongket.plans.directives;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.organisation.units.UnitReader;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** That units have what was directed to them: each says so once, and for ever. */
@ApplicationScoped
class AcknowledgementService {

    private final DirectiveRepository directives;
    private final DirectiveService service;
    private final DirectiveAccess access;
    private final UnitReader units;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    AcknowledgementService(
            DirectiveRepository directives,
            DirectiveService service,
            DirectiveAccess access,
            UnitReader units,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.directives = directives;
        this.service = service;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /** What the trail says of it: which directive it is about, beside the acknowledgement. */
    record Acknowledged(UUID directive, @JsonUnwrapped Acknowledgement acknowledgement) {}

    Page<Acknowledgement> page(String id, PageRequest page) {
        DirectiveResponse directive =
                service.find(PathValues.id(id, "directive.unknown")).body();
        return directives
                .acknowledgements(directive.id(), page)
                .map(each -> service.shown(directive, each), Acknowledgement.class);
    }

    @Transactional
    Created<Acknowledgement> acknowledge(String directiveId, WriteAcknowledgement body) {
        UUID id = PathValues.id(directiveId, "directive.unknown");
        DirectiveEntity directive =
                directives.lock(id).orElseThrow(() -> ApiProblem.notFound("directive.unknown", directiveId));
        UUID unit = addressee(directive, body.unit());
        if (!access.canAcknowledge(request.actor(), unit, LocalDate.now(clock))) {
            throw ApiProblem.forbidden("access.denied");
        }
        DirectiveResponse before = service.find(id).body();
        if (before.acknowledgements().stream()
                .anyMatch(known -> known.unit().id().equals(unit))) {
            throw ApiProblem.conflict("directive.acknowledged", body.unit());
        }
        directives.acknowledge(id, unit, clock.instant(), request.actor().username(), body.note());
        DirectiveResponse directed = service.find(id).body();
        Acknowledgement after = directed.acknowledgements().stream()
                .filter(known -> known.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
        audit.record(
                AuditEvent.of("acknowledge", "directives", DirectiveService.key(directed), unit),
                null,
                new Acknowledged(id, after));
        return new Created<>(after, directive.revision, "/api/v1/directives/" + id + "/acknowledgements");
    }

    private UUID addressee(DirectiveEntity directive, String idOrCode) {
        List<Fault> faults = new ArrayList<>();
        UUID unit = units.read(idOrCode, directive.namedOn, "/unit", faults);
        if (unit != null
                && service.find(directive.id).body().addressees().stream()
                        .map(DirectiveResponse.Addressee::unit)
                        .filter(Objects::nonNull)
                        .map(UnitRef::id)
                        .noneMatch(unit::equals)) {
            faults.add(Fault.at("/unit", "directive.not-addressed", idOrCode));
        }
        if (unit == null || !faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return unit;
    }
}
