package vn.tongket.awards.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.awards.recipients.RecipientKind;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class EligibilityFacade implements Eligibility {

    private final RuleImportService imports;
    private final AwardRuleService rules;
    private final EligibilityService eligibility;
    private final EligibilityCheckService checks;

    EligibilityFacade(
            RuleImportService imports,
            AwardRuleService rules,
            EligibilityService eligibility,
            EligibilityCheckService checks) {
        this.imports = imports;
        this.rules = rules;
        this.eligibility = eligibility;
        this.checks = checks;
    }

    @Override
    public void importRule(String code, LocalDate from, WriteAwardRule rule) {
        imports.importRule(code, from, rule);
    }

    @Override
    public void importQuota(String type, LocalDate from, WriteAwardQuota quota) {
        imports.importQuota(type, from, quota);
    }

    @Override
    public Optional<EligibilityResponse> answer(Question question) {
        return eligibility.answer(question);
    }

    @Override
    public Optional<UUID> keep(Question question) {
        return checks.keep(question);
    }

    @Override
    public Optional<EligibilityResponse> kept(UUID check) {
        return checks.kept(check);
    }

    @Override
    public List<VoteTerms> voteTerms(String type, RecipientKind kind, LocalDate day) {
        return rules.voteTerms(type, kind, day);
    }
}
