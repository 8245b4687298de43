package vn.tongket.awards.eligibility.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Imported;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class AwardQuotaFacade implements AwardQuotas {

    private final AwardQuotaService quotas;

    AwardQuotaFacade(AwardQuotaService quotas) {
        this.quotas = quotas;
    }

    @Override
    public void importQuota(String type, LocalDate from, WriteAwardQuota quota) {
        quotas.bring(type, from, quota);
    }

    @Override
    public Imported putQuota(String type, LocalDate from, WriteAwardQuota quota) {
        return Imported.of(quotas.put(type, from.toString(), quota, new IfMatch.Anything()));
    }
}
