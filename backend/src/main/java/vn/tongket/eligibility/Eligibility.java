package vn.tongket.eligibility;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.recipients.RecipientKind;

/** What other rooms ask about eligibility. */
public interface Eligibility {

    /**
     * Adds a version of a rule; one that begins on that day already stays as it is.
     *
     * @throws vn.tongket.platform.http.ApiProblem 400, 403 or 422 where a rule forbids it
     */
    void importRule(String code, LocalDate from, WriteAwardRule rule);

    /**
     * Adds a version of the quota of a type; one that begins on that day already stays as it is.
     *
     * @throws vn.tongket.platform.http.ApiProblem 403, 404 or 422 where a rule forbids it
     */
    void importQuota(String type, LocalDate from, WriteAwardQuota quota);

    /** What the vote of a council on such an award has to reach on a day, by the codes of the rules; empty where no rule says it. */
    List<VoteTerms> voteTerms(String type, RecipientKind kind, LocalDate day);
}
