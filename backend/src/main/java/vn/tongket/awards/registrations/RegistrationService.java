package vn.tongket.awards.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of registrations: list, find, add, withdraw. */
@ApplicationScoped
class RegistrationService implements Registrations {

    private final RegistrationRepository registrations;
    private final RegistrationAccess access;
    private final AwardLaws laws;
    private final Recipients recipients;
    private final Units units;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    RegistrationService(
            RegistrationRepository registrations,
            RegistrationAccess access,
            AwardLaws laws,
            Recipients recipients,
            Units units,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.registrations = registrations;
        this.access = access;
        this.laws = laws;
        this.recipients = recipients;
        this.units = units;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Override
    public boolean registered(UUID recipient, String type, int year) {
        return registrations.registered(recipient, type, year);
    }

    Page<RegistrationResponse> page(RegistrationQuery.Filter filter, PageRequest page) {
        if (!access.isReader(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        LocalDate day = filter.year() == null ? today() : LocalDate.of(filter.year(), 12, 31);
        UUID within = filter.within() == null
                ? null
                : units.resolve(filter.within(), day).id();
        return registrations.page(filter, within, access.visibility(request.actor()), today(), page);
    }

    Reply.Revised<RegistrationResponse> get(String id) {
        return visible(id).revised();
    }

    private RegistrationRepository.StoredRegistration visible(String id) {
        return registrations
                .find(PathValues.id(id, "award-registration.unknown"))
                .filter(found -> access.canSee(request.actor(), found.unit()))
                .orElseThrow(() -> ApiProblem.notFound("award-registration.unknown", id));
    }

    @Transactional
    Created<RegistrationResponse> create(WriteRegistration body) {
        UUID unit = unit(body.unit());
        if (!access.canKeep(request.actor(), unit)) {
            throw ApiProblem.forbidden("access.denied");
        }
        List<Fault> faults = new ArrayList<>();
        RecipientRef recipient = recipient(body.recipient(), unit, faults);
        checkType(body.type(), recipient, faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        registrations.holdRecipient(body.recipient());
        if (registrations.registered(body.recipient(), body.type(), body.year())) {
            throw ApiProblem.conflict("award-registration.in-force", body.year());
        }
        UUID id = UUID.randomUUID();
        registrations.add(id, unit, body, request.actor().username(), clock.instant());
        RegistrationRepository.StoredRegistration after = registrations.find(id).orElseThrow();
        audit.record(auditEvent("create", after, null), null, after.registration());
        return new Created<>(after.registration(), after.revision(), "/api/v1/award-registrations/" + id);
    }

    private UUID unit(String idOrCode) {
        try {
            return units.resolve(idOrCode, today()).id();
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/unit", "award.unit-unknown", idOrCode, today())));
        }
    }

    private @Nullable RecipientRef recipient(UUID asked, UUID unit, List<Fault> faults) {
        RecipientRef recipient = recipients.visible(asked, today()).orElse(null);
        if (recipient == null) {
            faults.add(Fault.at("/recipient", "award.recipient-unknown", asked));
        } else if (recipient.unit() != null
                && !registrations.covers(unit, recipient.unit().id(), today())) {
            faults.add(Fault.at("/recipient", "award-registration.recipient-elsewhere"));
        }
        return recipient;
    }

    private void checkType(String code, @Nullable RecipientRef recipient, List<Fault> faults) {
        AwardTypeResponse type = laws.type(code, today()).orElse(null);
        if (type == null) {
            faults.add(Fault.at("/type", "award-rule.type-unknown", code));
        } else if (recipient != null && !type.recipientKinds().contains(recipient.kind())) {
            faults.add(Fault.at(
                    "/type",
                    "award.recipient-kind",
                    type.name().vi(),
                    type.recipientKinds().stream().map(RecipientKind::code).collect(Collectors.joining(", "))));
        }
    }

    @Transactional
    Reply.Revised<RegistrationResponse> move(String id, WriteRegistrationStatus body, IfMatch ifMatch) {
        registrations.lock(PathValues.id(id, "award-registration.unknown"));
        RegistrationRepository.StoredRegistration before = visible(id);
        if (!access.canKeep(request.actor(), before.unit())) {
            throw ApiProblem.forbidden("access.denied");
        }
        ifMatch.require(before.revision());
        RegistrationStatus from = before.registration().status();
        if (from == RegistrationStatus.WITHDRAWN || body.status() != RegistrationStatus.WITHDRAWN) {
            throw ApiProblem.conflict(
                    "award-registration.move-not-allowed",
                    from.code(),
                    body.status().code());
        }
        registrations.withdraw(
                before.registration().id(), body.reason(), request.actor().username(), clock.instant());
        RegistrationRepository.StoredRegistration after =
                registrations.find(before.registration().id()).orElseThrow();
        audit.record(auditEvent("withdraw", after, body.reason()), before.registration(), after.registration());
        return after.revised();
    }

    private static AuditEvent auditEvent(
            String action, RegistrationRepository.StoredRegistration found, @Nullable String reason) {
        return new AuditEvent(
                action, "award-registrations", found.registration().id().toString(), found.unit(), reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
