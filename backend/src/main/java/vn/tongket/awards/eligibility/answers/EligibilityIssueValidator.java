package vn.tongket.awards.eligibility.answers;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.awards.IssueValidator;
import vn.tongket.awards.eligibility.engine.Engine;
import vn.tongket.awards.eligibility.engine.Outcome;
import vn.tongket.awards.eligibility.engine.RuleEffect;
import vn.tongket.kernel.http.Fault;

/** What rules have to say before a decision is issued: those that block. What only warns is kept with the check. */
@ApplicationScoped
@Priority(2)
class EligibilityIssueValidator implements IssueValidator {

    private final EligibilityCheckService checks;

    EligibilityIssueValidator(EligibilityCheckService checks) {
        this.checks = checks;
    }

    @Override
    public List<Fault> objections(DecisionToIssue decision) {
        List<Fault> faults = new ArrayList<>();
        checks.judge(decision)
                .forEach((line, said) -> said.stream()
                        .filter(each -> each.effect() == RuleEffect.BLOCK && each.outcome() == Outcome.FAIL)
                        .map(Engine.Said::rule)
                        .distinct()
                        .forEach(rule -> faults.add(Fault.at("/awards/" + line, "eligibility.blocked", rule))));
        return faults;
    }
}
