package vn.tongket.awards.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.tongket.kernel.http.answer.IfMatch;

/** Rules and quotas come in from data files; what is there already stays as it is. */
@ApplicationScoped
class RuleImportService {

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

    @Transactional
    void importRule(String code, LocalDate from, WriteAwardRule rule) {
        if (rules.find(code, from).isEmpty()) {
            ruleService.put(code, from.toString(), rule, NOTHING);
        }
    }

    @Transactional
    void importQuota(String type, LocalDate from, WriteAwardQuota quota) {
        if (quotas.find(type, from).isEmpty()) {
            quotaService.put(type, from.toString(), quota, NOTHING);
        }
    }
}
