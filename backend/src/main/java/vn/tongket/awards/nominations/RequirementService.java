package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.DatedCatalogue;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.audit.AuditTrail;

/** Use cases of what dossiers must hold: law, so everybody reads it and an administrator keeps it. */
@ApplicationScoped
class RequirementService {

    private static final String CODE_FORM = "[A-Z][A-Z0-9_]{0,59}";

    private final RequirementRepository requirements;
    private final AwardLaws laws;
    private final DatedCatalogue<WriteRequirement, RequirementResponse> catalogue;
    private final CurrentRequest request;

    RequirementService(RequirementRepository requirements, AwardLaws laws, AuditTrail audit, CurrentRequest request) {
        this.requirements = requirements;
        this.laws = laws;
        this.catalogue =
                new DatedCatalogue<>("nomination-requirements", "nomination-requirement.unknown", requirements, audit);
        this.request = request;
    }

    Page<RequirementResponse> page(RequirementQuery.Filter filter, PageRequest page) {
        return requirements.page(filter, page);
    }

    Reply.Revised<RequirementResponse> get(String code, String from) {
        return catalogue.get(code, from);
    }

    /** A version that comes from a data file; one that is there already stays as it is. */
    @Transactional
    void importRequirement(String code, LocalDate from, WriteRequirement requirement) {
        if (!catalogue.has(code, from)) {
            put(code, from.toString(), requirement, new IfMatch.Missing());
        }
    }

    @Transactional
    Reply.Saved<RequirementResponse> put(String code, String from, WriteRequirement body, IfMatch ifMatch) {
        if (!request.actor().holds(Role.ADMINISTRATOR)) {
            throw ApiProblem.forbidden("access.denied");
        }
        LocalDate day = catalogue.day(code, from);
        WriteRequirement wanted = body.ordered();
        return catalogue.put(
                code,
                day,
                wanted,
                ifMatch,
                version -> version.written().equals(wanted),
                () -> faults(code, day, wanted));
    }

    private List<Fault> faults(String code, LocalDate from, WriteRequirement body) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(CODE_FORM)) {
            faults.add(Fault.of("code", "award-type.code-form"));
        }
        if (body.document() == DossierDocumentKind.OTHER) {
            faults.add(Fault.at("/document", "nomination-requirement.of-other"));
        }
        faults.addAll(laws.unknownTypes(body.types()));
        faults.addAll(catalogue.validity(code, from, body.validTo()));
        return faults;
    }
}
