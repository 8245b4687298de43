package vn.tongket.awards.eligibility.quotas;

import java.time.LocalDate;
import vn.tongket.kernel.http.answer.Imported;

/** What others ask about quotas. */
public interface AwardQuotas {

    /**
     * Adds a version of the quota of a type; one that begins on that day already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403, 404 or 422 where a rule forbids it
     */
    void importQuota(String type, LocalDate from, WriteAwardQuota quota);

    /**
     * The same, and where one begins on that day, it says this afterwards.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    Imported putQuota(String type, LocalDate from, WriteAwardQuota quota);
}
