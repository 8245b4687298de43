package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.recipients.RecipientKind;
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

/** Use cases of facts. They are recorded and withdrawn, never changed: an answer that read one stays true to it. */
@ApplicationScoped
class RecipientFactService {

    private final RecipientFactRepository facts;
    private final CandidateRepository candidates;
    private final FactAccess access;
    private final ConductReadRepository reads;
    private final Units units;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    RecipientFactService(
            RecipientFactRepository facts,
            CandidateRepository candidates,
            FactAccess access,
            ConductReadRepository reads,
            Units units,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.facts = facts;
        this.candidates = candidates;
        this.access = access;
        this.reads = reads;
        this.units = units;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    Page<RecipientFactResponse> page(RecipientFactQuery.Filter filter, PageRequest page) {
        if (!access.isOfficer(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        Page<RecipientFactResponse> shown =
                facts.page(filter, access.visibility(request.actor()), LocalDate.now(clock), page);
        reads.note(shown.items().stream().map(RecipientFactResponse::id).toList());
        return shown;
    }

    @Transactional
    Reply.Revised<RecipientFactResponse> get(String id) {
        Reply.Revised<RecipientFactResponse> shown = visible(id);
        reads.note(List.of(shown.body().id()));
        return shown;
    }

    private Reply.Revised<RecipientFactResponse> visible(String id) {
        return facts.find(PathValues.id(id, "recipient-fact.unknown"))
                .filter(found -> canKeep(found.body().recipient()))
                .orElseThrow(() -> unknown(id));
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("recipient-fact.unknown", id);
    }

    private boolean canKeep(UUID recipient) {
        LocalDate today = LocalDate.now(clock);
        return candidates
                .place(recipient, today)
                .filter(place -> access.canKeepFacts(request.actor(), place.units(), today))
                .isPresent();
    }

    @Transactional
    Created<RecipientFactResponse> create(WriteRecipientFact body) {
        if (!access.isOfficer(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Candidates.Place> place = candidates
                .place(body.recipient(), today)
                .filter(each -> access.canKeepFacts(request.actor(), each.units(), today));
        List<Fault> faults = new ArrayList<>(RecipientFactRules.broken(
                body, place.map(Candidates.Place::kind).orElse(null)));
        if (place.isEmpty()) {
            faults.add(Fault.at("/recipient", "recipient-fact.recipient-unknown", body.recipient()));
        }
        UUID unit = unit(body, faults);
        checkCollective(body, today, faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        if ((body.kind() == FactKind.ANNUAL_GRADE || body.kind() == FactKind.COLLECTIVE_YEAR)
                && facts.yearTaken(body.recipient(), body.kind(), body.year())) {
            throw ApiProblem.conflict("recipient-fact.year-taken", body.year());
        }
        UUID id = facts.add(body, unit, request.actor().username(), clock.instant());
        RecipientFactResponse after = facts.find(id).orElseThrow().body();
        audit.record(auditEvent("create", after, place.orElseThrow().unit()), null, Mention.of(after));
        return new Created<>(after, 1, "/api/v1/recipient-facts/" + id);
    }

    private @Nullable UUID unit(WriteRecipientFact body, List<Fault> faults) {
        if (body.unit() == null || body.from() == null) {
            return null;
        }
        try {
            return units.resolve(body.unit(), body.from()).id();
        } catch (ApiProblem unknown) {
            faults.add(Fault.at("/unit", "award.unit-unknown", body.unit(), body.from()));
            return null;
        }
    }

    private void checkCollective(WriteRecipientFact body, LocalDate today, List<Fault> faults) {
        if (body.collective() != null
                && candidates
                        .place(body.collective(), today)
                        .filter(place -> place.kind() == RecipientKind.COLLECTIVE)
                        .filter(place -> access.canKeepFacts(request.actor(), place.units(), today))
                        .isEmpty()) {
            faults.add(Fault.at("/collective", "recipient-fact.collective-unknown", body.collective()));
        }
    }

    @Transactional
    Reply.Revised<RecipientFactResponse> move(String id, WriteRecordStatus body, IfMatch ifMatch) {
        UUID key = PathValues.id(id, "recipient-fact.unknown");
        if (!facts.lock(key)) {
            throw unknown(id);
        }
        Reply.Revised<RecipientFactResponse> before = visible(id);
        ifMatch.require(before.revision());
        if (body.status() != RecordStatus.WITHDRAWN || before.body().status() == RecordStatus.WITHDRAWN) {
            throw ApiProblem.conflict(
                    "recipient-fact.move-not-allowed",
                    before.body().status().code(),
                    body.status().code());
        }
        facts.withdraw(key, body.reason(), request.actor().username(), clock.instant());
        Reply.Revised<RecipientFactResponse> after = facts.find(key).orElseThrow();
        UUID unit = candidates
                .place(after.body().recipient(), LocalDate.now(clock))
                .orElseThrow()
                .unit();
        audit.record(auditEvent("withdraw", after.body(), unit), Mention.of(before.body()), Mention.of(after.body()));
        return after;
    }

    private static AuditEvent auditEvent(String action, RecipientFactResponse fact, UUID unit) {
        return AuditEvent.of(action, "recipient-facts", fact.id().toString(), unit);
    }

    /**
     * What the trail says of a fact. Administrators read the trail and not the facts; the row itself, which nobody changes,
     * keeps what was said, of whom, by whom, and why it was withdrawn.
     */
    record Mention(UUID id, FactKind kind, RecordStatus status) {

        static Mention of(RecipientFactResponse fact) {
            return new Mention(fact.id(), fact.kind(), fact.status());
        }
    }
}
