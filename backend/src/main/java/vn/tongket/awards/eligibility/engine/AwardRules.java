package vn.tongket.awards.eligibility.engine;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.Imported;

/** What others ask about the rules of eligibility. */
public interface AwardRules {

    /**
     * Adds a version of a rule; one that begins on that day already stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400, 403 or 422 where a rule forbids it
     */
    void importRule(String code, LocalDate from, WriteAwardRule rule);

    /**
     * The same, and where one begins on that day, it says this afterwards.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 or 422 where a rule forbids it
     */
    Imported putRule(String code, LocalDate from, WriteAwardRule rule);

    /** What the vote of a council on such an award has to reach on a day, by the codes of the rules; empty where no rule says it. */
    List<VoteTerms> voteTerms(String type, RecipientKind kind, LocalDate day);

    /** What holds on a day, ready to be put to candidates. */
    List<Engine.Rule> on(LocalDate day);

    /** Rules that were kept with an answer, ready to be put again. */
    List<Engine.Rule> kept(List<AwardRuleResponse> rules);
}
