package vn.tongket.awards.eligibility.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.Awards;
import vn.tongket.awards.awards.IssueValidator;
import vn.tongket.awards.eligibility.engine.AwardRules;
import vn.tongket.awards.eligibility.engine.Candidate;
import vn.tongket.awards.eligibility.engine.Engine;
import vn.tongket.awards.eligibility.engine.RuleKind;
import vn.tongket.awards.eligibility.facts.Candidates;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.UnitTree;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of answers that are kept: many at once, as they were given, and worked out again. */
@ApplicationScoped
class EligibilityCheckService {

    /** What is answered within one request; whoever wants more asks by unit. */
    private static final int MOST = 20_000;

    private final EligibilityCheckRepository checks;
    private final EligibilityService eligibility;
    private final AwardRules rules;
    private final Candidates candidates;
    private final Awards awards;
    private final AwardLaws laws;
    private final Units units;
    private final UnitTree tree;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    EligibilityCheckService(
            EligibilityCheckRepository checks,
            EligibilityService eligibility,
            AwardRules rules,
            Candidates candidates,
            Awards awards,
            AwardLaws laws,
            Units units,
            UnitTree tree,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.checks = checks;
        this.eligibility = eligibility;
        this.rules = rules;
        this.candidates = candidates;
        this.awards = awards;
        this.laws = laws;
        this.units = units;
        this.tree = tree;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /**
     * Who is asked about, and where each belongs.
     *
     * @param lines the line of each, where a decision is asked about
     * @param unnamed how many lines refer to nobody
     */
    private record CheckRequest(
            List<Candidate> candidates,
            Map<UUID, Candidates.Place> places,
            List<IssueValidator.AwardToIssue> lines,
            int unnamed) {

        /** The places of all of them, where whoever reads the answer is an officer. */
        Set<UUID> belonging() {
            return places.values().stream()
                    .flatMap(place -> place.units().stream())
                    .collect(Collectors.toSet());
        }
    }

    @Transactional
    Created<EligibilityCheckResponse> create(WriteEligibilityCheck body) {
        if (!candidates.isOfficer(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        checkShape(body);
        LocalDate on = body.on() == null ? LocalDate.now(clock) : body.on();
        CheckRequest asked = body.decision() == null ? ofPeople(body, on) : ofDecision(body.decision(), on);
        if (asked.candidates().isEmpty()) {
            throw ApiProblem.unprocessable("eligibility-check.nobody");
        }
        if (asked.candidates().size() > MOST) {
            throw ApiProblem.unprocessable(
                    "eligibility-check.too-many", asked.candidates().size(), MOST);
        }
        if (!candidates.mayAsk(request.actor(), asked.belonging(), LocalDate.now(clock))) {
            throw ApiProblem.forbidden("access.denied");
        }
        List<Engine.Rule> inForce = rules.on(on);
        UUID id = keep(body.decision(), on, asked, inForce, judge(asked, inForce));
        return new Created<>(checks.find(id).orElseThrow().check(), 1, "/api/v1/eligibility-checks/" + id);
    }

    private static void checkShape(WriteEligibilityCheck body) {
        List<Fault> faults = new ArrayList<>();
        long named = Stream.of(body.recipients(), body.unit(), body.decision())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            faults.add(Fault.at("/recipients", "eligibility-check.one-of"));
        }
        boolean ofDecision = body.decision() != null;
        if (ofDecision == (body.type() != null)) {
            faults.add(Fault.at("/type", ofDecision ? "eligibility-check.of-decision" : "body.required"));
        }
        if (ofDecision == (body.year() != null)) {
            faults.add(Fault.at("/year", ofDecision ? "eligibility-check.of-decision" : "body.required"));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private CheckRequest ofPeople(WriteEligibilityCheck body, LocalDate on) {
        String code = Objects.requireNonNull(body.type());
        int year = Objects.requireNonNull(body.year());
        AwardTypeResponse type = laws.type(code, on)
                .orElseThrow(
                        () -> ApiProblem.unprocessable(List.of(Fault.at("/type", "award-rule.type-unknown", code))));
        if (!type.inForce()) {
            throw ApiProblem.unprocessable(List.of(
                    Fault.at("/type", "award.type-not-valid", type.name().vi(), on)));
        }
        List<UUID> people = body.unit() == null
                ? Objects.requireNonNull(body.recipients())
                : candidates.within(tree.within(List.of(unit(body.unit(), on)), on), type.recipientKinds(), on);
        Map<UUID, Candidates.Place> places = candidates.places(people, LocalDate.now(clock));
        List<Fault> faults = new ArrayList<>();
        Map<UUID, Candidate> asked = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            Candidates.Place place = places.get(people.get(i));
            if (place == null) {
                faults.add(Fault.at("/recipients/" + i, "recipient-fact.recipient-unknown", people.get(i)));
            } else if (!type.recipientKinds().contains(place.kind())) {
                faults.add(Fault.at(
                        "/recipients/" + i, "award.recipient-kind", type.name().vi(), EligibilityService.kinds(type)));
            } else {
                asked.putIfAbsent(place.recipient(), candidate(place, type, year, on));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return new CheckRequest(List.copyOf(asked.values()), places, List.of(), 0);
    }

    private static Candidate candidate(Candidates.Place place, AwardTypeResponse type, int year, LocalDate on) {
        return new Candidate(
                place.recipient(), place.kind(), type.code(), type.concept() == AwardConcept.FORM, year, on, null);
    }

    private UUID unit(String idOrCode, LocalDate on) {
        try {
            return units.resolve(idOrCode, on).id();
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/unit", "award.unit-unknown", idOrCode, on)));
        }
    }

    private CheckRequest ofDecision(UUID decision, LocalDate on) {
        IssueValidator.DecisionToIssue draft = awards.drafts(decision)
                .orElseThrow(() ->
                        ApiProblem.unprocessable(List.of(Fault.at("/decision", "award.decision-unknown", decision))));
        return ofLines(draft.lines(), on);
    }

    private CheckRequest ofLines(List<IssueValidator.AwardToIssue> lines, LocalDate on) {
        List<IssueValidator.AwardToIssue> named =
                lines.stream().filter(line -> line.recipient() != null).toList();
        Map<UUID, Candidates.Place> places = candidates.places(
                named.stream().map(IssueValidator.AwardToIssue::recipient).collect(Collectors.toSet()),
                LocalDate.now(clock));
        Map<String, Boolean> forms = new HashMap<>();
        named.stream()
                .map(IssueValidator.AwardToIssue::type)
                .distinct()
                .forEach(type ->
                        forms.put(type, laws.type(type, on).orElseThrow().concept() == AwardConcept.FORM));
        List<Candidate> asked = named.stream()
                .map(line -> new Candidate(
                        line.recipient(),
                        line.kind(),
                        line.type(),
                        forms.get(line.type()),
                        line.achievementYear(),
                        on,
                        line.achievement()))
                .toList();
        return new CheckRequest(asked, places, named, lines.size() - named.size());
    }

    /**
     * What stands against the lines of a decision about to be issued, by line: what the rules of its day say of its day,
     * which is kept, and what is open today, since a decision may bear an earlier date than that of its signature.
     */
    Map<UUID, List<Engine.Said>> judge(IssueValidator.DecisionToIssue decision) {
        Map<UUID, List<Engine.Said>> said = new LinkedHashMap<>();
        CheckRequest then = ofLines(decision.lines(), decision.day());
        if (then.candidates().isEmpty()) {
            return said;
        }
        List<Engine.Rule> inForce = rules.on(decision.day());
        List<EligibilityService.Judged> judged = judge(then, inForce);
        keep(decision.id(), decision.day(), then, inForce, judged);
        add(said, then, judged);
        LocalDate today = LocalDate.now(clock);
        if (decision.day().isBefore(today)) {
            CheckRequest now = ofLines(decision.lines(), today);
            List<Engine.Rule> ofOpenCases = rules.on(today).stream()
                    .filter(rule -> rule.said().kind() == RuleKind.NO_OPEN_CASE)
                    .toList();
            add(said, now, judge(now, ofOpenCases));
        }
        return said;
    }

    private static void add(
            Map<UUID, List<Engine.Said>> said, CheckRequest asked, List<EligibilityService.Judged> judged) {
        for (int i = 0; i < judged.size(); i++) {
            said.computeIfAbsent(asked.lines().get(i).id(), line -> new ArrayList<>())
                    .addAll(judged.get(i).answer().said());
        }
    }

    private List<EligibilityService.Judged> judge(CheckRequest asked, List<Engine.Rule> inForce) {
        return asked.lines().isEmpty()
                ? eligibility.judge(inForce, asked.candidates())
                : eligibility.judgeLines(inForce, asked.candidates(), asked.lines());
    }

    private UUID keep(
            @Nullable UUID decision,
            LocalDate on,
            CheckRequest asked,
            List<Engine.Rule> inForce,
            List<EligibilityService.Judged> judged) {
        UUID id = UUID.randomUUID();
        Set<UUID> belonging = asked.belonging();
        checks.add(
                new EligibilityCheckRepository.Head(
                        id,
                        on,
                        belonging,
                        decision,
                        EligibilityService.said(inForce),
                        asked.unnamed(),
                        clock.instant(),
                        request.actor().username()),
                judged);
        UUID unit = belonging.size() == 1 ? belonging.iterator().next() : null;
        audit.record(
                AuditEvent.of("create", "eligibility-checks", id.toString(), unit),
                null,
                checks.find(id).orElseThrow().check());
        return id;
    }

    /** Keeps the answer about one, for the room that asks. */
    Optional<UUID> keep(Eligibility.Question question) {
        return eligibility.asked(question).map(asked -> keep(question, asked));
    }

    private UUID keep(Eligibility.Question question, EligibilityService.Case asked) {
        List<Engine.Rule> inForce = rules.on(question.on());
        UUID id = UUID.randomUUID();
        UUID unit = asked.place().unit();
        checks.add(
                new EligibilityCheckRepository.Head(
                        id,
                        question.on(),
                        asked.place().units(),
                        null,
                        EligibilityService.said(inForce),
                        0,
                        clock.instant(),
                        request.actor().username()),
                eligibility.judge(inForce, List.of(asked.candidate())));
        EligibilityCheckResponse after = checks.find(id).orElseThrow().check();
        audit.record(AuditEvent.of("create", "eligibility-checks", id.toString(), unit), null, after);
        return id;
    }

    /** What was kept about one, as it was said. */
    Optional<EligibilityResponse> kept(UUID id) {
        return checks.find(id)
                .flatMap(found -> checks.stored(id).stream().findFirst().map(stored -> shown(found.check(), stored)));
    }

    private EligibilityResponse shown(EligibilityCheckResponse check, EligibilityCheckRepository.Stored stored) {
        Candidate candidate = stored.candidate();
        Candidates.Place place =
                candidates.place(candidate.recipient(), check.on()).orElseThrow();
        AwardTypeResponse type = laws.type(candidate.type(), check.on()).orElseThrow();
        return new EligibilityResponse(
                EligibilityResponse.AskedRecipient.of(place),
                new AwardTypeRef(type.code(), type.name()),
                candidate.year(),
                check.on(),
                stored.verdict(),
                EligibilityService.answers(stored.said(), stored.facts(), EligibilityService.byCode(check.rules())));
    }

    EligibilityCheckResponse get(String id) {
        LocalDate today = LocalDate.now(clock);
        return checks.find(PathValues.id(id, "eligibility-check.unknown"))
                .filter(found -> candidates.mayAsk(request.actor(), found.units(), today))
                .map(EligibilityCheckRepository.StoredCheck::check)
                .orElseThrow(() -> ApiProblem.notFound("eligibility-check.unknown", id));
    }

    @Transactional
    Page<EligibilityResult> results(String id, List<String> verdicts, PageRequest page) {
        Page<EligibilityResult> shown = checks.results(get(id), verdicts, page);
        eligibility.note(shown.items().stream()
                .flatMap(result -> result.rules().stream())
                .toList());
        return shown;
    }

    /** From what was kept and nothing else: neither today's rules nor today's facts. */
    EligibilityReplay replay(String id) {
        EligibilityCheckResponse check = get(id);
        if (check.erasedOn() != null) {
            throw ApiProblem.conflict("eligibility-check.erased", check.erasedOn());
        }
        List<Engine.Rule> kept = rules.kept(check.rules());
        List<EligibilityCheckRepository.Stored> results = checks.stored(check.id());
        List<Integer> different = results.stream()
                .filter(result -> !isSame(result, kept))
                .map(EligibilityCheckRepository.Stored::ordinal)
                .toList();
        return new EligibilityReplay(check.id(), different.isEmpty(), results.size(), different);
    }

    private static boolean isSame(EligibilityCheckRepository.Stored result, List<Engine.Rule> rules) {
        Engine.Answer again = Engine.answer(rules, result.candidate(), result.facts(), result.waivers());
        return again.verdict() == result.verdict() && again.said().equals(result.said());
    }
}
