package vn.tongket.awards.eligibility.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.DatedCatalogue;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.services.audit.AuditTrail;

/** Use cases of rules. Answers keep the versions they used, so a change never touches one that was given. */
@ApplicationScoped
class AwardRuleService {

    static final String CODE_FORM = "[A-Z][A-Z0-9_]{0,59}";

    private final AwardRuleRepository rules;
    private final RuleParameters parameters;
    private final AwardLaws laws;
    private final RuleAccess access;
    private final DatedCatalogue<WriteAwardRule, AwardRuleResponse> catalogue;
    private final CurrentRequest request;

    AwardRuleService(
            AwardRuleRepository rules,
            RuleParameters parameters,
            AwardLaws laws,
            RuleAccess access,
            AuditTrail audit,
            CurrentRequest request) {
        this.rules = rules;
        this.parameters = parameters;
        this.laws = laws;
        this.access = access;
        this.catalogue = new DatedCatalogue<>("award-rules", "award-rule.unknown", rules, audit);
        this.request = request;
    }

    Page<AwardRuleResponse> page(AwardRuleQuery.Filter filter, PageRequest page) {
        return rules.page(filter, page);
    }

    Reply.Revised<AwardRuleResponse> get(String code, String from) {
        return catalogue.get(code, from);
    }

    /** What holds on a day, ready to be put. */
    List<Engine.Rule> on(LocalDate day) {
        return parameters.rules(rules.on(day));
    }

    /** What votes of councils on such an award have to reach on a day. */
    List<VoteTerms> voteTerms(String type, RecipientKind kind, LocalDate day) {
        return on(day).stream()
                .filter(rule -> rule.speaksOf(type, kind))
                .flatMap(AwardRuleService::terms)
                .toList();
    }

    private static Stream<VoteTerms> terms(Engine.Rule rule) {
        AwardRuleResponse said = rule.said();
        return rule.check() instanceof RuleCheck.CouncilVote vote
                ? Stream.of(new VoteTerms(
                        said.code(), said.validFrom(), vote.threshold(), said.legalBasis(), said.confidence()))
                : Stream.of();
    }

    @Transactional
    Reply.Saved<AwardRuleResponse> put(String code, String from, WriteAwardRule body, IfMatch ifMatch) {
        if (!access.canKeepCatalogue(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        LocalDate day = catalogue.day(code, from);
        RuleCheck check = parameters.check(body.kind(), body.parameters());
        WriteAwardRule wanted = body.ordered();
        return catalogue.put(
                code,
                day,
                wanted,
                ifMatch,
                version -> says(version, wanted, check),
                () -> faults(code, day, wanted, check));
    }

    /** Brings a version in; one that begins on that day already stays as it is. */
    @Transactional
    void bring(String code, LocalDate from, WriteAwardRule rule) {
        if (!catalogue.has(code, from)) {
            put(code, from.toString(), rule, new IfMatch.Missing());
        }
    }

    /** Whether a version says this already; 50 and 50.0 are one parameter. */
    private boolean says(AwardRuleResponse version, WriteAwardRule body, RuleCheck check) {
        return version.written(body.parameters()).equals(body)
                && parameters.check(version.kind(), version.parameters()).equals(check);
    }

    private List<Fault> faults(String code, LocalDate from, WriteAwardRule body, RuleCheck check) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(CODE_FORM)) {
            faults.add(Fault.of("code", "award-type.code-form"));
        }
        if (body.effect() == RuleEffect.BLOCK && !body.kind().mayBlock()) {
            faults.add(
                    Fault.at("/effect", "award-rule.may-not-block", body.kind().code()));
        }
        List<String> known = laws.typeCodes();
        faults.addAll(laws.unknownTypes(body.types()));
        check.namedTypes().stream()
                .filter(type -> !known.contains(type))
                .forEach(type -> faults.add(Fault.at("/parameters/award", "award-rule.type-unknown", type)));
        faults.addAll(catalogue.validity(code, from, body.validTo()));
        return faults;
    }
}
