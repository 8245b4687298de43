package vn.tongket.awards.eligibility.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Imported;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class AwardRuleFacade implements AwardRules {

    private final AwardRuleService rules;
    private final RuleParameters parameters;

    AwardRuleFacade(AwardRuleService rules, RuleParameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    @Override
    public void importRule(String code, LocalDate from, WriteAwardRule rule) {
        rules.bring(code, from, rule);
    }

    @Override
    public Imported putRule(String code, LocalDate from, WriteAwardRule rule) {
        return Imported.of(rules.put(code, from.toString(), rule, new IfMatch.Anything()));
    }

    @Override
    public List<VoteTerms> voteTerms(String type, RecipientKind kind, LocalDate day) {
        return rules.voteTerms(type, kind, day);
    }

    @Override
    public List<Engine.Rule> on(LocalDate day) {
        return rules.on(day);
    }

    @Override
    public List<Engine.Rule> kept(List<AwardRuleResponse> versions) {
        return parameters.rules(versions);
    }
}
