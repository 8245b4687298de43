package vn.tongket.awards.eligibility.quotas;

import java.time.LocalDate;

/** What others ask about quotas. */
public interface AwardQuotas {

    /**
     * Adds a version of the quota of a type; one that begins on that day already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403, 404 or 422 where a rule forbids it
     */
    void importQuota(String type, LocalDate from, WriteAwardQuota quota);
}
