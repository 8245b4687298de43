package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.time.Moments;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of what dossiers must hold: law, so everybody reads it and an administrator keeps it. */
@ApplicationScoped
class RequirementService {

    private static final String CODE_FORM = "[A-Z][A-Z0-9_]{0,59}";

    private final RequirementRepository requirements;
    private final AwardLaws laws;
    private final AuditTrail audit;
    private final CurrentRequest request;

    RequirementService(RequirementRepository requirements, AwardLaws laws, AuditTrail audit, CurrentRequest request) {
        this.requirements = requirements;
        this.laws = laws;
        this.audit = audit;
        this.request = request;
    }

    Page<RequirementResponse> page(RequirementQuery.Filter filter, PageRequest page) {
        return requirements.page(filter, page);
    }

    Reply.Revised<RequirementResponse> get(String code, String from) {
        return requirements.find(code, day(code, from)).orElseThrow(() -> unknown(code, from));
    }

    /** A version that comes from a data file; one that is there already stays as it is. */
    @Transactional
    void importRequirement(String code, LocalDate from, WriteRequirement requirement) {
        if (requirements.find(code, from).isEmpty()) {
            put(code, from.toString(), requirement, new IfMatch.Missing());
        }
    }

    @Transactional
    Reply.Saved<RequirementResponse> put(String code, String from, WriteRequirement body, IfMatch ifMatch) {
        if (!request.actor().holds(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        LocalDate day = day(code, from);
        requirements.waitForOthers();
        WriteRequirement wanted = body.ordered();
        Reply.Revised<RequirementResponse> existing =
                requirements.find(code, day).orElse(null);
        if (existing != null && existing.body().written().equals(wanted)) {
            return Reply.Saved.unchanged(existing.body(), existing.revision());
        }
        checkRules(code, day, wanted);
        if (existing != null) {
            ifMatch.require(existing.revision());
        } else if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.requireAbsent();
        }
        requirements.write(code, day, wanted);
        return saved(code, day, existing == null ? null : existing.body());
    }

    private void checkRules(String code, LocalDate from, WriteRequirement body) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(CODE_FORM)) {
            faults.add(Fault.of("code", "award-type.code-form"));
        }
        if (body.document() == DossierDocumentKind.OTHER) {
            faults.add(Fault.at("/document", "nomination-requirement.of-other"));
        }
        List<String> known = laws.typeCodes();
        List<String> types = List.copyOf(body.types() == null ? List.of() : body.types());
        for (int i = 0; i < types.size(); i++) {
            if (!known.contains(types.get(i))) {
                faults.add(Fault.at("/types/" + i, "award-rule.type-unknown", types.get(i)));
            }
        }
        faults.addAll(validity(code, from, body.validTo()));
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private List<Fault> validity(String code, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !from.isBefore(to)) {
            return List.of(Fault.at("/validTo", "award-type.validity-empty"));
        }
        List<String> others = requirements.overlapping(code, from, to);
        return others.isEmpty()
                ? List.of()
                : List.of(Fault.at("/validTo", "award-rule.overlaps", String.join(", ", others)));
    }

    private Reply.Saved<RequirementResponse> saved(String code, LocalDate from, @Nullable RequirementResponse before) {
        Reply.Revised<RequirementResponse> after = requirements.find(code, from).orElseThrow();
        audit.record(
                AuditEvent.of(
                        before == null ? "create-version" : "change-version",
                        "nomination-requirements",
                        code + " " + from,
                        null),
                before,
                after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }

    /** The first day in an address; what is none names nothing. */
    private static LocalDate day(String code, String from) {
        try {
            return Moments.day(from);
        } catch (DateTimeParseException e) {
            throw unknown(code, from);
        }
    }

    private static ApiProblem unknown(String code, String from) {
        return ApiProblem.notFound("nomination-requirement.unknown", code, from);
    }
}
