package vn.tongket.awards.eligibility.quotas;

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
import vn.tongket.kernel.time.Moments;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of the catalogue of quotas. */
@ApplicationScoped
class AwardQuotaService {

    private final AwardQuotaRepository quotas;
    private final AwardLaws laws;
    private final QuotaAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;

    AwardQuotaService(
            AwardQuotaRepository quotas, AwardLaws laws, QuotaAccess access, AuditTrail audit, CurrentRequest request) {
        this.quotas = quotas;
        this.laws = laws;
        this.access = access;
        this.audit = audit;
        this.request = request;
    }

    Page<AwardQuotaResponse> page(AwardQuotaQuery.Filter filter, PageRequest page) {
        return quotas.page(filter, page);
    }

    Reply.Revised<AwardQuotaResponse> get(String type, String from) {
        return quotas.find(type, day(type, from)).orElseThrow(() -> unknown(type, from));
    }

    /** Brings a version in; one that begins on that day already stays as it is. */
    @Transactional
    void bring(String type, LocalDate from, WriteAwardQuota quota) {
        if (quotas.find(type, from).isEmpty()) {
            put(type, from.toString(), quota, new IfMatch.Missing());
        }
    }

    @Transactional
    Reply.Saved<AwardQuotaResponse> put(String type, String from, WriteAwardQuota body, IfMatch ifMatch) {
        if (!access.canKeepCatalogue(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        LocalDate day = day(type, from);
        quotas.waitForOthers();
        WriteAwardQuota wanted = body.bare();
        Reply.Revised<AwardQuotaResponse> existing = quotas.find(type, day).orElse(null);
        if (existing != null && existing.body().written().equals(wanted)) {
            return Reply.Saved.unchanged(existing.body(), existing.revision());
        }
        checkRules(type, day, wanted);
        if (existing != null) {
            ifMatch.require(existing.revision());
        } else if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.requireAbsent();
        }
        quotas.write(type, day, wanted);
        return saved(type, day, existing == null ? null : existing.body());
    }

    private void checkRules(String type, LocalDate from, WriteAwardQuota body) {
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
        if (body.validTo() != null && !from.isBefore(body.validTo())) {
            faults.add(Fault.at("/validTo", "award-type.validity-empty"));
        } else {
            List<String> others = quotas.overlapping(type, from, body.validTo());
            if (!others.isEmpty()) {
                faults.add(Fault.at("/validTo", "award-rule.overlaps", String.join(", ", others)));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private Reply.Saved<AwardQuotaResponse> saved(String type, LocalDate from, @Nullable AwardQuotaResponse before) {
        Reply.Revised<AwardQuotaResponse> after = quotas.find(type, from).orElseThrow();
        audit.record(
                AuditEvent.of(
                        before == null ? "create-version" : "change-version", "award-quotas", type + " " + from, null),
                before,
                after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }

    /** The first day in an address; what is none names nothing. */
    private static LocalDate day(String type, String from) {
        try {
            return Moments.day(from);
        } catch (DateTimeParseException e) {
            throw unknown(type, from);
        }
    }

    private static ApiProblem unknown(String type, String from) {
        return ApiProblem.notFound("award-quota.unknown", type, from);
    }
}
