package vn.tongket.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.platform.http.IfMatch;
import vn.tongket.recipients.RecipientKind;

/** The door: rules and quotas come in from data files, where what is there already stays as it is, and councils ask for theirs. */
@ApplicationScoped
class RuleImportService implements Eligibility {

    private static final IfMatch NOTHING = new IfMatch.Missing();

    private final AwardRuleRepository rules;
    private final AwardRuleService ruleService;
    private final AwardQuotaRepository quotas;
    private final AwardQuotaService quotaService;

    RuleImportService(
            AwardRuleRepository rules,
            AwardRuleService ruleService,
            AwardQuotaRepository quotas,
            AwardQuotaService quotaService) {
        this.rules = rules;
        this.ruleService = ruleService;
        this.quotas = quotas;
        this.quotaService = quotaService;
    }

    @Override
    @Transactional
    public void importRule(String code, LocalDate from, WriteAwardRule rule) {
        if (rules.find(code, from).isEmpty()) {
            ruleService.put(code, from.toString(), rule, NOTHING);
        }
    }

    @Override
    @Transactional
    public void importQuota(String type, LocalDate from, WriteAwardQuota quota) {
        if (quotas.find(type, from).isEmpty()) {
            quotaService.put(type, from.toString(), quota, NOTHING);
        }
    }

    @Override
    public List<VoteTerms> voteTerms(String type, RecipientKind kind, LocalDate day) {
        return ruleService.on(day).stream()
                .filter(rule -> rule.speaksOf(type, kind))
                .flatMap(RuleImportService::terms)
                .toList();
    }

    private static Stream<VoteTerms> terms(Engine.Rule rule) {
        AwardRuleResponse said = rule.said();
        return rule.check() instanceof RuleCheck.CouncilVote vote
                ? Stream.of(new VoteTerms(
                        said.code(), said.validFrom(), vote.threshold(), said.legalBasis(), said.confidence()))
                : Stream.of();
    }
}
