package vn.tongket.awards.nominations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Actor;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of nominations while they are written: list, find, add, change. */
@ApplicationScoped
class NominationService {

    private final NominationRepository nominations;
    private final NominationStepRepository steps;
    private final Nominees nominees;
    private final NominationAccess access;
    private final AwardLaws laws;
    private final Units units;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    NominationService(
            NominationRepository nominations,
            NominationStepRepository steps,
            Nominees nominees,
            NominationAccess access,
            AwardLaws laws,
            Units units,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.nominations = nominations;
        this.steps = steps;
        this.nominees = nominees;
        this.access = access;
        this.laws = laws;
        this.units = units;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<NominationResponse> page(NominationQuery.Filter filter, PageRequest page) {
        if (!access.isReader(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        LocalDate day = filter.years().isEmpty()
                ? today()
                : LocalDate.of(filter.years().stream().max(Integer::compare).orElseThrow(), 12, 31);
        NominationRepository.Places places = new NominationRepository.Places(
                filter.units().stream()
                        .map(unit -> units.resolve(unit, day).id())
                        .toList(),
                filter.within() == null
                        ? null
                        : units.resolve(filter.within(), day).id());
        NominationRepository.Viewer viewer = new NominationRepository.Viewer(
                request.actor().id(), access.visibility(request.actor()), access.reach(request.actor()), today());
        return nominations
                .page(filter, places, viewer, page)
                .map(NominationRepository.StoredNomination::nomination, NominationResponse.class);
    }

    Page<NominationStep> steps(String id, PageRequest page) {
        return steps.page(visible(id).nomination().id(), page);
    }

    Reply.Revised<NominationResponse> get(String id) {
        return revised(visible(id));
    }

    /** A nomination that the caller may see. */
    NominationRepository.StoredNomination visible(String id) {
        return nominations
                .find(PathValues.id(id, "nomination.unknown"))
                .filter(found -> access.canSee(request.actor(), found))
                .orElseThrow(() -> ApiProblem.notFound("nomination.unknown", id));
    }

    /** The same, held until the transaction ends. */
    NominationRepository.StoredNomination held(String id) {
        UUID key = visible(id).nomination().id();
        nominations.lock(key);
        return nominations.find(key).orElseThrow();
    }

    /**
     * Lets pass who may change a nomination and its dossier.
     *
     * @throws ApiProblem 403 for who does not write for the unit, 409 once it was sent
     */
    void requireOpen(NominationRepository.StoredNomination found) {
        if (!access.canWrite(request.actor(), found.unit())) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (!found.nomination().status().open()) {
            throw ApiProblem.conflict(
                    "nomination.sent", found.nomination().status().code());
        }
    }

    @Transactional
    Created<NominationResponse> create(WriteNomination body) {
        LocalDate today = today();
        UUID unit = unit(body.unit(), today);
        if (!access.canWrite(request.actor(), unit)) {
            throw ApiProblem.forbidden("access.denied");
        }
        List<Fault> faults = new ArrayList<>();
        Nominees.Nominee nominee = nominees.meant(body.recipient(), unit, faults);
        check(body.content(), nominee == null ? null : nominee.kind(), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        UUID recipient = nominees.recognise(Objects.requireNonNull(nominee), unit);
        requireNotTaken(recipient, body.content(), null);
        UUID id = UUID.randomUUID();
        Actor actor = request.actor();
        nominations.add(id, unit, recipient, nominee.kind(), body.content(), actor, clock.instant());
        steps.add(id, null, null, actor.username(), clock.instant());
        NominationRepository.StoredNomination after = nominations.find(id).orElseThrow();
        audit.record(auditEvent("create", after), null, after.nomination().mention());
        return new Created<>(after.nomination(), after.revision(), "/api/v1/nominations/" + id);
    }

    private UUID unit(String idOrCode, LocalDate day) {
        try {
            return units.resolve(idOrCode, day).id();
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/unit", "award.unit-unknown", idOrCode, day)));
        }
    }

    private void check(WriteNominationChange body, @Nullable RecipientKind kind, List<Fault> faults) {
        LocalDate today = today();
        AwardTypeResponse type = laws.type(body.type(), today).orElse(null);
        if (type == null) {
            faults.add(Fault.at("/type", "award-rule.type-unknown", body.type()));
        } else if (kind != null && !type.recipientKinds().contains(kind)) {
            faults.add(Fault.at(
                    "/type",
                    "award.recipient-kind",
                    type.name().vi(),
                    type.recipientKinds().stream().map(RecipientKind::code).collect(Collectors.joining(", "))));
        }
        if (body.year() > today.getYear()) {
            faults.add(Fault.at("/year", "nomination.year-in-future", today.getYear()));
        }
        boolean group = kind != null && kind != RecipientKind.INDIVIDUAL;
        if (group && body.positionClass() != null) {
            faults.add(Fault.at("/positionClass", "award.position-of-group"));
        }
        if (group && body.annualGrade() != null) {
            faults.add(Fault.at("/annualGrade", "nomination.grade-of-group"));
        }
    }

    /** A title is proposed once for a year; the recipient is held, so that no other nomination slips in. */
    private void requireNotTaken(UUID recipient, WriteNominationChange body, @Nullable UUID except) {
        boolean title = laws.type(body.type(), today()).orElseThrow().concept() == AwardConcept.TITLE;
        nominations.holdRecipient(recipient);
        if (title && nominations.titleTaken(recipient, body.type(), body.year(), except)) {
            throw ApiProblem.conflict("nomination.title-taken", body.year());
        }
    }

    @Transactional
    Reply.Revised<NominationResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        NominationRepository.StoredNomination found = held(id);
        requireOpen(found);
        NominationResponse before = found.nomination();
        WriteNominationChange present = content(before);
        WriteNominationChange wanted = patches.apply(present, patch);
        if (wanted.equals(present)) {
            return revised(found);
        }
        ifMatch.require(found.revision());
        List<Fault> faults = new ArrayList<>();
        check(wanted, Objects.requireNonNull(before.recipient()).kind(), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        requireNotTaken(before.recipient().id(), wanted, before.id());
        nominations.change(before.id(), wanted, request.actor());
        NominationRepository.StoredNomination after =
                nominations.find(before.id()).orElseThrow();
        audit.record(
                auditEvent("change", after),
                before.mention(),
                after.nomination().mention());
        return revised(after);
    }

    private static WriteNominationChange content(NominationResponse nomination) {
        return new WriteNominationChange(
                nomination.type().code(),
                nomination.year(),
                nomination.way(),
                nomination.positionClass(),
                nomination.achievement(),
                nomination.annualGrade(),
                nomination.initiative(),
                nomination.warningsComment());
    }

    static Reply.Revised<NominationResponse> revised(NominationRepository.StoredNomination found) {
        return new Reply.Revised<>(found.nomination(), found.revision());
    }

    /** Why something was done stands in the steps, and not in the trail. */
    static AuditEvent auditEvent(String action, NominationRepository.StoredNomination found) {
        return AuditEvent.of(action, "nominations", found.nomination().id().toString(), found.unit());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
