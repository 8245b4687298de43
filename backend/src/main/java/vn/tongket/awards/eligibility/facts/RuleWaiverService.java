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
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of waivers. What blocks is never waived. */
@ApplicationScoped
class RuleWaiverService {

    private final RuleWaiverRepository waivers;
    private final CandidateRepository candidates;
    private final FactAccess access;
    private final AwardLaws laws;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    RuleWaiverService(
            RuleWaiverRepository waivers,
            CandidateRepository candidates,
            FactAccess access,
            AwardLaws laws,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.waivers = waivers;
        this.candidates = candidates;
        this.access = access;
        this.laws = laws;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<RuleWaiverResponse> page(RuleWaiverQuery.Filter filter, PageRequest page) {
        requireOfficer();
        return waivers.page(filter, access.visibility(request.actor()), LocalDate.now(clock), page);
    }

    private void requireOfficer() {
        if (!access.isOfficer(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    Reply.Revised<RuleWaiverResponse> get(String id) {
        return waivers.find(PathValues.id(id, "rule-waiver.unknown"))
                .filter(found -> place(found.body().recipient()).isPresent())
                .orElseThrow(() -> unknown(id));
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("rule-waiver.unknown", id);
    }

    /** Where the recipient belongs, if the caller is an award officer there. */
    private Optional<Candidates.Place> place(UUID recipient) {
        LocalDate today = LocalDate.now(clock);
        return candidates
                .place(recipient, today)
                .filter(place -> access.canKeepFacts(request.actor(), place.units(), today));
    }

    @Transactional
    Created<RuleWaiverResponse> create(WriteRuleWaiver body) {
        requireOfficer();
        Optional<Candidates.Place> place = place(body.recipient());
        List<Fault> faults = new ArrayList<>();
        if (place.isEmpty()) {
            faults.add(Fault.at("/recipient", "recipient-fact.recipient-unknown", body.recipient()));
        }
        if (!laws.typeCodes().contains(body.type())) {
            faults.add(Fault.at("/type", "award-rule.type-unknown", body.type()));
        }
        RuleWaiverRepository.Waivable rule = waivers.waivable(body.rule());
        if (!rule.known()) {
            faults.add(Fault.at("/rule", "rule-waiver.rule-unknown", body.rule()));
        } else if (rule.blocks()) {
            faults.add(Fault.at("/rule", "rule-waiver.of-block", body.rule()));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        if (waivers.inForce(body)) {
            throw ApiProblem.conflict("rule-waiver.in-force", body.rule());
        }
        UUID id = waivers.add(body, request.actor().username(), clock.instant());
        RuleWaiverResponse after = waivers.find(id).orElseThrow().body();
        audit.record(auditEvent("create", after, place.orElseThrow().unit(), body.reason()), null, after);
        return new Created<>(after, 1, "/api/v1/rule-waivers/" + id);
    }

    @Transactional
    Reply.Revised<RuleWaiverResponse> move(String id, WriteRecordStatus body, IfMatch ifMatch) {
        UUID key = PathValues.id(id, "rule-waiver.unknown");
        if (!waivers.lock(key)) {
            throw unknown(id);
        }
        Reply.Revised<RuleWaiverResponse> before = get(id);
        ifMatch.require(before.revision());
        if (body.status() != RecordStatus.WITHDRAWN || before.body().status() == RecordStatus.WITHDRAWN) {
            throw ApiProblem.conflict(
                    "recipient-fact.move-not-allowed",
                    before.body().status().code(),
                    body.status().code());
        }
        waivers.withdraw(key, body.reason(), request.actor().username(), clock.instant());
        Reply.Revised<RuleWaiverResponse> after = waivers.find(key).orElseThrow();
        UUID unit = place(after.body().recipient()).orElseThrow().unit();
        audit.record(auditEvent("withdraw", after.body(), unit, body.reason()), before.body(), after.body());
        return after;
    }

    private static AuditEvent auditEvent(String action, RuleWaiverResponse waiver, UUID unit, @Nullable String reason) {
        return new AuditEvent(action, "rule-waivers", waiver.id().toString(), unit, reason);
    }
}
