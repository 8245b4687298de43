package vn.tongket.awards.eligibility.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.time.Moments;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of rules. Answers keep the versions they used, so a change never touches one that was given. */
@ApplicationScoped
class AwardRuleService {

    static final String CODE_FORM = "[A-Z][A-Z0-9_]{0,59}";

    private final AwardRuleRepository rules;
    private final RuleParameters parameters;
    private final AwardLaws laws;
    private final RuleAccess access;
    private final AuditTrail audit;
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
        this.audit = audit;
        this.request = request;
    }

    Page<AwardRuleResponse> page(AwardRuleQuery.Filter filter, PageRequest page) {
        return rules.page(filter, page);
    }

    Reply.Revised<AwardRuleResponse> get(String code, String from) {
        return rules.find(code, day(code, from)).orElseThrow(() -> unknown(code, from));
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
        LocalDate day = day(code, from);
        RuleCheck check = parameters.check(body.kind(), body.parameters());
        rules.waitForOthers();
        WriteAwardRule wanted = body.ordered();
        Reply.Revised<AwardRuleResponse> existing = rules.find(code, day).orElse(null);
        if (existing != null && says(existing.body(), wanted, check)) {
            return Reply.Saved.unchanged(existing.body(), existing.revision());
        }
        checkRules(code, day, wanted, check);
        if (existing != null) {
            ifMatch.require(existing.revision());
        } else if (ifMatch instanceof IfMatch.Tags) {
            ifMatch.requireAbsent();
        }
        rules.write(code, day, wanted);
        return saved(code, day, existing == null ? null : existing.body());
    }

    /** Brings a version in; one that begins on that day already stays as it is. */
    @Transactional
    void bring(String code, LocalDate from, WriteAwardRule rule) {
        if (rules.find(code, from).isEmpty()) {
            put(code, from.toString(), rule, new IfMatch.Missing());
        }
    }

    /** Whether a version says this already; 50 and 50.0 are one parameter. */
    private boolean says(AwardRuleResponse version, WriteAwardRule body, RuleCheck check) {
        return version.written(body.parameters()).equals(body)
                && parameters.check(version.kind(), version.parameters()).equals(check);
    }

    private void checkRules(String code, LocalDate from, WriteAwardRule body, RuleCheck check) {
        List<Fault> faults = new ArrayList<>();
        if (!code.matches(CODE_FORM)) {
            faults.add(Fault.of("code", "award-type.code-form"));
        }
        if (body.effect() == RuleEffect.BLOCK && !body.kind().mayBlock()) {
            faults.add(
                    Fault.at("/effect", "award-rule.may-not-block", body.kind().code()));
        }
        List<String> known = laws.typeCodes();
        List<String> types = List.copyOf(body.types() == null ? List.of() : body.types());
        for (int i = 0; i < types.size(); i++) {
            if (!known.contains(types.get(i))) {
                faults.add(Fault.at("/types/" + i, "award-rule.type-unknown", types.get(i)));
            }
        }
        check.namedTypes().stream()
                .filter(type -> !known.contains(type))
                .forEach(type -> faults.add(Fault.at("/parameters/award", "award-rule.type-unknown", type)));
        faults.addAll(validity(code, from, body.validTo()));
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private List<Fault> validity(String code, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !from.isBefore(to)) {
            return List.of(Fault.at("/validTo", "award-type.validity-empty"));
        }
        List<String> others = rules.overlapping(code, from, to);
        return others.isEmpty()
                ? List.of()
                : List.of(Fault.at("/validTo", "award-rule.overlaps", String.join(", ", others)));
    }

    private Reply.Saved<AwardRuleResponse> saved(String code, LocalDate from, @Nullable AwardRuleResponse before) {
        Reply.Revised<AwardRuleResponse> after = rules.find(code, from).orElseThrow();
        audit.record(
                AuditEvent.of(
                        before == null ? "create-version" : "change-version", "award-rules", code + " " + from, null),
                before,
                after.body());
        return new Reply.Saved<>(after.body(), after.revision(), before == null);
    }

    /** The first day in an address; what is none names nothing. */
    private static LocalDate day(String code, String from) {
        try {
            return Moments.day(from);
        } catch (DateTimeParseException e) {
            throw unknown(code, from);
        }
    }

    private static ApiProblem unknown(String code, String from) {
        return ApiProblem.notFound("award-rule.unknown", code, from);
    }
}
