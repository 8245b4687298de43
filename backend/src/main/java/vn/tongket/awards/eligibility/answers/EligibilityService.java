package vn.tongket.awards.eligibility.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.IssueValidator;
import vn.tongket.awards.eligibility.engine.AwardRuleResponse;
import vn.tongket.awards.eligibility.engine.AwardRules;
import vn.tongket.awards.eligibility.engine.Candidate;
import vn.tongket.awards.eligibility.engine.Engine;
import vn.tongket.awards.eligibility.engine.Facts;
import vn.tongket.awards.eligibility.engine.RuleAnswer;
import vn.tongket.awards.eligibility.engine.WaiverRef;
import vn.tongket.awards.eligibility.facts.Candidates;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;

/** Answers about one recipient, and puts rules to many. */
@ApplicationScoped
class EligibilityService {

    private final AwardRules rules;
    private final Recipients recipients;
    private final Candidates candidates;
    private final AwardLaws laws;
    private final CurrentRequest request;
    private final Clock clock;

    EligibilityService(
            AwardRules rules,
            Recipients recipients,
            Candidates candidates,
            AwardLaws laws,
            CurrentRequest request,
            Clock clock) {
        this.rules = rules;
        this.recipients = recipients;
        this.candidates = candidates;
        this.laws = laws;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    EligibilityResponse answer(EligibilityQuery.Question question) {
        LocalDate today = LocalDate.now(clock);
        Candidates.Place place = candidates
                .place(question.recipient(), today)
                .filter(each -> candidates.mayAsk(request.actor(), each.units(), today))
                .orElseThrow(() -> ApiProblem.notFound("recipient.unknown", question.recipient()));
        LocalDate on = question.on() == null ? today : question.on();
        AwardTypeResponse type = laws.asked(question.type(), on);
        if (!type.inForce()) {
            throw ApiProblem.invalidQuery(
                    List.of(Fault.of("type", "award.type-not-valid", type.name().vi(), on)));
        }
        if (!type.recipientKinds().contains(place.kind())) {
            throw ApiProblem.invalidQuery(List.of(
                    Fault.of("recipient", "award.recipient-kind", type.name().vi(), kinds(type))));
        }
        return shown(new Case(place, type, candidate(place, type, question.year(), on, question.achievement())));
    }

    /** The same for another room; empty for an unknown type, and for a recipient that is unknown or none of the caller's. */
    @Transactional
    Optional<EligibilityResponse> answer(Eligibility.Question question) {
        return asked(question).map(this::shown);
    }

    private EligibilityResponse shown(Case asked) {
        List<Engine.Rule> inForce = rules.on(asked.candidate().on());
        Judged judged = judge(inForce, List.of(asked.candidate())).getFirst();
        EligibilityResponse shown = response(asked.place(), asked.type(), judged, byCode(said(inForce)));
        note(shown.rules());
        return shown;
    }

    /** Whoever is shown what rules said has read the conduct that they read. */
    void note(List<RuleAnswer> shown) {
        candidates.noteRead(shown.stream()
                .flatMap(answer -> answer.records().stream())
                .map(RuleAnswer.RecordRead::id)
                .distinct()
                .toList());
    }

    /** Somebody who is asked about, where they belong, and the type as it is on the day. */
    record Case(Candidates.Place place, AwardTypeResponse type, Candidate candidate) {}

    Optional<Case> asked(Eligibility.Question question) {
        LocalDate today = LocalDate.now(clock);
        return candidates
                .place(question.recipient(), today)
                .filter(place -> candidates.mayAsk(request.actor(), place.units(), today))
                .flatMap(place -> laws.type(question.type(), question.on())
                        .map(type -> new Case(
                                place,
                                type,
                                candidate(place, type, question.year(), question.on(), question.achievement()))));
    }

    private static Candidate candidate(
            Candidates.Place place, AwardTypeResponse type, int year, LocalDate on, @Nullable String achievement) {
        return new Candidate(
                place.recipient(),
                place.kind(),
                type.code(),
                type.concept() == AwardConcept.FORM,
                year,
                on,
                achievement);
    }

    /** The kinds of recipients to whom a type may go, as words. */
    static String kinds(AwardTypeResponse type) {
        return type.recipientKinds().stream().map(RecipientKind::code).collect(Collectors.joining(", "));
    }

    /**
     * An answer with all that it rests on.
     *
     * @param facts what was known
     * @param waivers those of the candidate, whether or not a rule needed them
     */
    record Judged(Candidate candidate, Facts facts, List<WaiverRef> waivers, Engine.Answer answer) {}

    /** Puts rules to candidates, in their order; facts and waivers are read for all at once. */
    List<Judged> judge(List<Engine.Rule> inForce, List<Candidate> asked) {
        return judge(
                inForce, asked, candidates.facts(asked, candidate -> Engine.isVotedOn(inForce, candidate), Map.of()));
    }

    /**
     * The same for lines of a decision, each of which sees the others as given: one achievement is not honoured twice in one
     * decision, and a title may rest on another that comes with it.
     *
     * @param lines that of each candidate
     */
    List<Judged> judgeLines(List<Engine.Rule> inForce, List<Candidate> asked, List<IssueValidator.AwardToIssue> lines) {
        Map<UUID, List<Facts.Held>> drafts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            drafts.computeIfAbsent(asked.get(i).recipient(), key -> new ArrayList<>())
                    .add(held(lines.get(i), asked.get(i)));
        }
        List<Facts> read = candidates.facts(asked, candidate -> Engine.isVotedOn(inForce, candidate), drafts);
        List<Facts> facts = IntStream.range(0, lines.size())
                .mapToObj(i -> read.get(i).without(lines.get(i).id()))
                .toList();
        return judge(inForce, asked, facts);
    }

    private static Facts.Held held(IssueValidator.AwardToIssue line, Candidate candidate) {
        return new Facts.Held(
                line.id(),
                line.type(),
                candidate.form(),
                line.achievementYear(),
                line.way(),
                line.achievement(),
                candidate.on());
    }

    private List<Judged> judge(List<Engine.Rule> inForce, List<Candidate> asked, List<Facts> facts) {
        Map<UUID, UUID> identities =
                recipients.identitiesOf(asked.stream().map(Candidate::recipient).collect(Collectors.toSet()));
        Map<Candidates.WaivedAward, List<WaiverRef>> waived = candidates.waivers(Set.copyOf(identities.values()));
        List<Judged> judged = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            Candidate candidate = asked.get(i);
            Candidates.WaivedAward key = new Candidates.WaivedAward(
                    identities.get(candidate.recipient()), candidate.type(), candidate.year());
            List<WaiverRef> own = List.copyOf(waived.getOrDefault(key, List.of()));
            judged.add(new Judged(candidate, facts.get(i), own, Engine.answer(inForce, candidate, facts.get(i), own)));
        }
        return judged;
    }

    static List<AwardRuleResponse> said(List<Engine.Rule> rules) {
        return rules.stream().map(Engine.Rule::said).toList();
    }

    static Map<String, AwardRuleResponse> byCode(List<AwardRuleResponse> rules) {
        return rules.stream().collect(Collectors.toMap(AwardRuleResponse::code, Function.identity()));
    }

    private static EligibilityResponse response(
            Candidates.Place place, AwardTypeResponse type, Judged judged, Map<String, AwardRuleResponse> rules) {
        return new EligibilityResponse(
                EligibilityResponse.AskedRecipient.of(place),
                new AwardTypeRef(type.code(), type.name()),
                judged.candidate().year(),
                judged.candidate().on(),
                judged.answer().verdict(),
                answers(judged.answer().said(), judged.facts(), rules));
    }

    static List<RuleAnswer> answers(List<Engine.Said> said, Facts facts, Map<String, AwardRuleResponse> rules) {
        return said.stream()
                .map(each -> RuleAnswer.of(rules.get(each.rule()), each, facts))
                .toList();
    }
}
