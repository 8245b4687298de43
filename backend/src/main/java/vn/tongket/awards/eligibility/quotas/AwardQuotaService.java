package vn.tongket.awards.eligibility.quotas;

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
import vn.tongket.services.audit.AuditTrail;

/** Use cases of the catalogue of quotas. */
@ApplicationScoped
class AwardQuotaService {

    private final AwardQuotaRepository quotas;
    private final AwardLaws laws;
    private final QuotaAccess access;
    private final DatedCatalogue<WriteAwardQuota, AwardQuotaResponse> catalogue;
    private final CurrentRequest request;

    AwardQuotaService(
            AwardQuotaRepository quotas, AwardLaws laws, QuotaAccess access, AuditTrail audit, CurrentRequest request) {
        this.quotas = quotas;
        this.laws = laws;
        this.access = access;
        this.catalogue = new DatedCatalogue<>("award-quotas", "award-quota.unknown", quotas, audit);
        this.request = request;
    }

    Page<AwardQuotaResponse> page(AwardQuotaQuery.Filter filter, PageRequest page) {
        return quotas.page(filter, page);
    }

    Reply.Revised<AwardQuotaResponse> get(String type, String from) {
        return catalogue.get(type, from);
    }

    /** Brings a version in; one that begins on that day already stays as it is. */
    @Transactional
    void bring(String type, LocalDate from, WriteAwardQuota quota) {
        if (!catalogue.has(type, from)) {
            put(type, from.toString(), quota, new IfMatch.Missing());
        }
    }

    @Transactional
    Reply.Saved<AwardQuotaResponse> put(String type, String from, WriteAwardQuota body, IfMatch ifMatch) {
        if (!access.canKeepCatalogue(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        LocalDate day = catalogue.day(type, from);
        WriteAwardQuota wanted = body.bare();
        return catalogue.put(
                type,
                day,
                wanted,
                ifMatch,
                version -> version.written().equals(wanted),
                () -> faults(type, day, wanted));
    }

    private List<Fault> faults(String type, LocalDate from, WriteAwardQuota body) {
        List<String> known = laws.typeCodes();
        if (!known.contains(type)) {
            throw ApiProblem.notFound("award-type.unknown", type);
        }
        List<Fault> faults = new ArrayList<>();
        if (!QuotaTerms.isRate(body.rate())) {
            faults.add(Fault.at("/rate", "award-quota.rate"));
        }
        boolean ofType = body.base() == QuotaBase.AWARDED_TYPE;
        if (ofType != (body.baseType() != null)) {
            faults.add(Fault.at("/baseType", ofType ? "award-quota.needs-base" : "award-quota.without-base"));
        } else if (type.equals(body.baseType())) {
            faults.add(Fault.at("/baseType", "award-quota.of-itself"));
        } else if (body.baseType() != null && !known.contains(body.baseType())) {
            faults.add(Fault.at("/baseType", "award-rule.type-unknown", body.baseType()));
        }
        faults.addAll(catalogue.validity(type, from, body.validTo()));
        return faults;
    }
}
