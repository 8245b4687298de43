package vn.tongket.awards.law;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of legal versions. */
@ApplicationScoped
class AwardLawService {

    private final AwardLawRepository laws;
    private final List<AwardTypeListener> listeners;
    private final LawAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;

    AwardLawService(
            AwardLawRepository laws,
            @All List<AwardTypeListener> listeners,
            LawAccess access,
            AuditTrail audit,
            CurrentRequest request) {
        this.laws = laws;
        this.listeners = listeners;
        this.access = access;
        this.audit = audit;
        this.request = request;
    }

    Page<AwardLawResponse> page(@Nullable LocalDate day, PageRequest page) {
        return laws.page(day, page);
    }

    Reply.Revised<AwardLawResponse> get(String code) {
        return laws.find(code).orElseThrow(() -> ApiProblem.notFound("award-law.unknown", code));
    }

    @Transactional
    Reply.Saved<AwardLawResponse> put(String code, WriteAwardLaw body, IfMatch ifMatch) {
        if (!access.canKeep(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        laws.waitForOthers();
        WriteAwardLaw wanted = body.ordered();
        Reply.Revised<AwardLawResponse> existing = laws.find(code).orElse(null);
        if (existing != null && existing.body().written().equals(wanted)) {
            return Reply.Saved.unchanged(existing.body(), existing.revision());
        }
        checkRules(code, wanted);
        if (existing == null) {
            if (ifMatch instanceof IfMatch.Tags) {
                ifMatch.requireAbsent();
            }
            laws.add(code, wanted);
        } else {
            ifMatch.require(existing.revision());
            laws.change(code, wanted);
            List<UUID> types = laws.typesOf(code);
            listeners.forEach(listener -> listener.readDifferently(types));
        }
        return saved(code, existing == null ? null : existing.body());
    }

    private void checkRules(String code, WriteAwardLaw body) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(AwardTypeService.CODE_FORM)) {
            faults.add(Fault.of("code", "award-type.code-form"));
        }
        if (body.validFrom() != null
                && body.validTo() != null
                && !body.validFrom().isBefore(body.validTo())) {
            faults.add(Fault.at("/validTo", "award-type.validity-empty"));
        } else {
            List<String> others = laws.overlapping(code, body.validFrom(), body.validTo());
            if (!others.isEmpty()) {
                faults.add(Fault.at("/validFrom", "award-law.overlaps", String.join(", ", others)));
            }
        }
        List<String> beyond = laws.typesBeyond(code, body.recipientKinds());
        if (!beyond.isEmpty()) {
            faults.add(Fault.at("/recipientKinds", "award-law.kinds-in-use", String.join(", ", beyond)));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private Reply.Saved<AwardLawResponse> saved(String code, @Nullable AwardLawResponse before) {
        Reply.Revised<AwardLawResponse> after = get(code);
        audit.record(
                AuditEvent.of(before == null ? "create" : "change", "award-laws", code, null), before, after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }
}
