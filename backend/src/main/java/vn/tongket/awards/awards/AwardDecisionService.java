package vn.tongket.awards.awards;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.prizes.PrizeStatement;
import vn.tongket.awards.prizes.Prizes;
import vn.tongket.awards.recipients.NamedRecipient;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.Years;
import vn.tongket.kernel.persistence.DataVersions;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of decisions. A decision and the awards under it are locked and counted together. */
@ApplicationScoped
class AwardDecisionService {

    private final AwardDecisionRepository decisions;
    private final AwardRepository awards;
    private final AwardHistoryRepository history;
    private final AwardLaws laws;
    private final Prizes prizes;
    private final AwardAccess access;
    private final Units units;
    private final Recipients recipients;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final DataVersions versions;
    private final CurrentRequest request;
    private final List<IssueValidator> checks;
    private final List<DecisionListener> followers;
    private final Clock clock;

    AwardDecisionService(
            AwardDecisionRepository decisions,
            AwardRepository awards,
            AwardHistoryRepository history,
            AwardLaws laws,
            Prizes prizes,
            AwardAccess access,
            Units units,
            Recipients recipients,
            MergePatch patches,
            AuditTrail audit,
            DataVersions versions,
            CurrentRequest request,
            @All List<IssueValidator> checks,
            @All List<DecisionListener> followers,
            Clock clock) {
        this.decisions = decisions;
        this.awards = awards;
        this.history = history;
        this.laws = laws;
        this.prizes = prizes;
        this.access = access;
        this.units = units;
        this.recipients = recipients;
        this.patches = patches;
        this.audit = audit;
        this.versions = versions;
        this.request = request;
        this.checks = checks;
        this.followers = followers;
        this.clock = clock;
    }

    Page<AwardDecisionResponse> page(AwardDecisionQuery.Filter filter, PageRequest page) {
        LocalDate day = Years.lastDay(filter.years(), clock);
        List<UUID> authorities = filter.units().stream()
                .map(unit -> units.resolve(unit, day).id())
                .toList();
        return decisions.page(filter, authorities, access.visibility(request.actor()), page);
    }

    Reply.Revised<AwardDecisionResponse> get(String id) {
        return decisions
                .found(PathValues.id(id, "award-decision.unknown"))
                .filter(this::canSee)
                .map(found -> new Reply.Revised<>(found.decision(), found.revision()))
                .orElseThrow(() -> unknown(id));
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("award-decision.unknown", id);
    }

    @Transactional
    Created<AwardDecisionResponse> create(WriteAwardDecision body) {
        LocalDate day = body.date() == null ? LocalDate.now(clock) : body.date();
        UUID authority = authority(body.authority(), day);
        if (!access.canKeep(request.actor(), authority, day)) {
            throw ApiProblem.forbidden("access.denied");
        }
        AwardDecisionEntity decision = new AwardDecisionEntity(authority, AwardStatus.DRAFT, clock.instant());
        decision.write(body.content());
        decisions.persist(decision);
        AwardDecisionResponse after = saved(decision);
        audit.record(auditEvent("create", decision, null), null, after);
        return new Created<>(after, decision.revision, "/api/v1/award-decisions/" + decision.id);
    }

    /** The unit that decides; an unknown one is 422. */
    UUID authority(String idOrCode, LocalDate day) {
        try {
            return units.resolve(idOrCode, day).id();
        } catch (ApiProblem unknown) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/authority", "award.unit-unknown", idOrCode, day)));
        }
    }

    @Transactional
    Reply.Revised<AwardDecisionResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        AwardDecisionEntity decision = visible(id);
        checkKeeper(decision);
        WriteAwardDecisionChange present = decision.content();
        WriteAwardDecisionChange wanted = patches.apply(present, patch);
        if (wanted.equals(present)) {
            return revised(decision);
        }
        ifMatch.require(decision.revision);
        if (decision.status() != AwardStatus.DRAFT) {
            throw ApiProblem.conflict("award-decision.not-draft", decision.status);
        }
        AwardDecisionResponse before = response(decision);
        decision.write(wanted);
        decision.revision++;
        awards.shownAnewByDecision(decision.id);
        AwardDecisionResponse after = saved(decision);
        audit.record(auditEvent("change", decision, null), before, after);
        return revised(decision);
    }

    @Transactional
    Reply.Revised<AwardDecisionResponse> move(String id, WriteAwardStatus body, IfMatch ifMatch) {
        AwardDecisionEntity decision = visible(id);
        checkMover(decision, body.status());
        ifMatch.require(decision.revision);
        if (!decision.status().leadsTo(body.status())) {
            throw ApiProblem.conflict(
                    "award-decision.move-not-allowed",
                    decision.status,
                    body.status().code());
        }
        AwardDecisionResponse before = response(decision);
        List<AwardRepository.StoredAward> awardsBefore = awards.ofDecision(decision.id);
        if (body.status() != AwardStatus.ANNULLED) {
            AnnulmentRules.checkAbsent(body);
        }
        switch (body.status()) {
            case ISSUED -> issue(decision);
            case ANNULLED -> annul(decision, body);
            default -> withdraw(decision);
        }
        audit.record(auditEvent(verb(body.status()), decision, body.reason()), before, response(decision));
        recordMoved(decision, body, awardsBefore);
        versions.bump("awards", decision.id);
        if (body.status() == AwardStatus.ISSUED) {
            followers.forEach(follower -> follower.issued(decision.id));
        }
        return revised(decision);
    }

    private void checkMover(AwardDecisionEntity decision, AwardStatus next) {
        if (next != AwardStatus.ISSUED) {
            checkKeeper(decision);
            return;
        }
        new Independence(person -> decisions.isAuthor(decision.id, person))
                .require(
                        request.actor(),
                        any -> access.canIssue(any, decision.authorityId, decision.day()),
                        "award-decision.own-work");
    }

    private void issue(AwardDecisionEntity decision) {
        List<AwardEntity> lines = awards.lockWithStatus(decision.id, AwardStatus.DRAFT);
        List<Fault> faults = new ArrayList<>();
        needed(faults, "/number", "award-decision.number-needed", decision.number);
        needed(faults, "/date", "award-decision.date-needed", decision.decidedOn);
        needed(faults, "/signer", "award-decision.signer-needed", decision.signer);
        if (lines.isEmpty()) {
            faults.add(Fault.at("/awards", "award-decision.without-awards"));
        }
        Map<UUID, AwardTypeResponse> types = typesOf(lines, decision.day());
        lines.forEach(line -> faults.addAll(
                AwardRules.broken("/awards/" + line.id, line.line(), types.get(line.typeId), decision.decidedOn)));
        LocalDate today = LocalDate.now(clock);
        if (decision.decidedOn != null && decision.decidedOn.isAfter(today)) {
            faults.add(Fault.at("/date", "award-decision.in-future", today));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        if (decisions.numberTaken(decision.authorityId, decision.number, decision.decidedOn)) {
            throw ApiProblem.conflict("award-decision.number-taken", decision.title());
        }
        recognise(lines, decision);
        checkTitles(decision);
        checkObjections(decision);
        decision.knownSince = clock.instant();
        decision.moveTo(AwardStatus.ISSUED);
        Long baseSalary = prizes.baseSalaryOn(decision.day()).orElse(null);
        lines.forEach(line -> {
            line.serial = Serials.next();
            win(line, types.get(line.typeId), baseSalary);
            line.moveTo(AwardStatus.ISSUED);
        });
    }

    /** Nobody is given a title twice for one year; a form may be given again. */
    private void checkTitles(AwardDecisionEntity decision) {
        List<Fault> faults = awards.secondTitles(decision.id).stream()
                .map(found -> Fault.at(
                        "/awards/" + found.line(),
                        "award.title-given",
                        found.title().vi(),
                        found.year(),
                        found.number() == null ? decision.title() : found.number()))
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    /** What other rooms have against it, now that its lines say whom they mean. */
    private void checkObjections(AwardDecisionEntity decision) {
        IssueValidator.DecisionToIssue draft = new IssueValidator.DecisionToIssue(
                decision.id, decision.authorityId, decision.day(), history.drafts(decision.id));
        List<Fault> objections = checks.stream()
                .flatMap(check -> check.objections(draft).stream())
                .toList();
        if (!objections.isEmpty()) {
            throw ApiProblem.unprocessable(objections);
        }
    }

    /**
     * Whose awards these are. Whoever is meant is held before anything is looked up about them, and names are taken in their
     * order: of two decisions about the same people one waits for the other.
     */
    private void recognise(List<AwardEntity> lines, AwardDecisionEntity decision) {
        List<AwardEntity> named = lines.stream()
                .filter(line -> line.recipientName != null)
                .sorted(Comparator.comparing((AwardEntity line) -> line.recipientName)
                        .thenComparing(line -> line.id))
                .toList();
        recipients.hold(
                named.stream()
                        .map(line -> line.recipientId)
                        .filter(Objects::nonNull)
                        .toList(),
                named.stream()
                        .filter(line -> line.recipientId == null)
                        .map(line -> named(line, decision))
                        .toList());
        named.forEach(line -> recognise(line, decision));
    }

    /** Whose award it is, once it counts; whom a source does not name, nobody knows. */
    void recognise(AwardEntity line, AwardDecisionEntity decision) {
        if (line.recipientName != null) {
            line.recipientId = recipients.recognise(line.recipientId, named(line, decision));
        }
    }

    /** The recipient as a line of the decision names it. */
    static NamedRecipient named(AwardEntity line, AwardDecisionEntity decision) {
        return new NamedRecipient(
                Codes.read(RecipientKind.class, line.recipientKind),
                Objects.requireNonNull(line.recipientName),
                line.recipientUnitId,
                line.recipientPosition,
                decision.authorityId,
                decision.day());
    }

    /** The prize of the decision's day, where the law of that day gives one. */
    private void win(AwardEntity line, AwardTypeResponse type, @Nullable Long baseSalary) {
        if (baseSalary != null) {
            type.prizeOf(Codes.read(RecipientKind.class, line.recipientKind))
                    .ifPresent(prize ->
                            line.wins(prize.coefficient(), baseSalary, prizes.amount(prize.coefficient(), baseSalary)));
        }
    }

    private Map<UUID, AwardTypeResponse> typesOf(List<AwardEntity> lines, LocalDate day) {
        return lines.stream()
                .map(line -> line.typeId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), type -> laws.type(type, day).orElseThrow()));
    }

    private static void needed(List<Fault> faults, String pointer, String fault, @Nullable Object value) {
        if (value == null) {
            faults.add(Fault.at(pointer, fault));
        }
    }

    private void annul(AwardDecisionEntity decision, WriteAwardStatus body) {
        AnnulmentRules.check(body, decision.decidedOn, LocalDate.now(clock), false);
        String reason = Objects.requireNonNull(body.reason());
        Instant now = clock.instant();
        decision.annul(reason, body.annulment(), now);
        awards.lockWithStatus(decision.id, AwardStatus.ISSUED)
                .forEach(line -> line.annul(reason, body.annulment(), now));
    }

    /** All awards of the decision that stand were handed over on a day; each gets its own entry. */
    @Transactional
    Reply.Revised<AwardDecisionResponse> present(String id, WritePresentation body, IfMatch ifMatch) {
        AwardDecisionEntity decision = visible(id);
        checkKeeper(decision);
        List<AwardEntity> lines = awards.lockWithStatus(decision.id, decision.status()).stream()
                .filter(line -> !body.presentedOn().equals(line.presentedOn))
                .toList();
        if (decision.status().isInForce() && lines.isEmpty()) {
            return revised(decision);
        }
        ifMatch.require(decision.revision);
        if (!decision.status().isInForce()) {
            throw ApiProblem.conflict("award.not-in-force", decision.status);
        }
        AwardRules.checkPresentation(body.presentedOn(), decision.decidedOn);
        Map<UUID, AwardResponse> before = byId(awards.ofDecision(decision.id));
        lines.forEach(line -> line.present(body.presentedOn()));
        touched(decision);
        byId(awards.ofDecision(decision.id)).forEach((award, after) -> {
            if (!after.equals(before.get(award))) {
                audit.record(
                        new AuditEvent("present", "awards", award.toString(), decision.authorityId, null),
                        before.get(award),
                        after);
            }
        });
        return revised(decision);
    }

    private static Map<UUID, AwardResponse> byId(List<AwardRepository.StoredAward> found) {
        return found.stream()
                .map(AwardRepository.StoredAward::award)
                .collect(Collectors.toMap(AwardResponse::id, Function.identity()));
    }

    /** What its prizes come to, beside what it states of them. */
    PrizeStatement prizes(String id) {
        AwardDecisionRepository.StoredDecision found = decisions
                .found(PathValues.id(id, "award-decision.unknown"))
                .filter(this::canSee)
                .orElseThrow(() -> unknown(id));
        UUID decision = found.decision().id();
        if (!access.canSeeDetails(request.actor(), found.decision().authority().id(), found.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        return prizes.statement(decision, found.day(), decisions.statedTotal(decision));
    }

    /** Whether the caller may see a decision. */
    Optional<AwardDecisionText> text(UUID id) {
        return decisions.found(id).filter(this::canSee).map(this::text);
    }

    private AwardDecisionText text(AwardDecisionRepository.StoredDecision found) {
        UUID id = found.decision().id();
        boolean whole = access.canSeeDetails(
                request.actor(), found.decision().authority().id(), found.day());
        PrizeStatement statement = prizes.statement(id, found.day(), whole ? decisions.statedTotal(id) : null);
        List<PrizeStatement.PrizeLine> worth = statement.lines();
        Map<UUID, AwardResponse> shown = byId(awards.ofDecision(id));
        Map<UUID, String> achievements = whole ? awards.achievements(id) : Map.of();
        return new AwardDecisionText(
                found.decision(),
                found.day(),
                whole,
                worth.stream().anyMatch(line -> line.asGiven() != null),
                worth.stream()
                        .filter(line -> shown.containsKey(line.award()))
                        .map(line -> whole
                                ? new AwardDecisionText.AwardText(
                                        shown.get(line.award()), achievements.get(line.award()), line.asGiven())
                                : new AwardDecisionText.AwardText(
                                        shown.get(line.award()).forPublic(), null, null))
                        .toList(),
                whole ? statement.total() : null);
    }

    boolean canSee(AwardDecisionRepository.StoredDecision found) {
        return access.canSee(
                request.actor(),
                found.decision().status(),
                found.decision().authority().id(),
                found.day());
    }

    private void withdraw(AwardDecisionEntity decision) {
        decision.moveTo(AwardStatus.WITHDRAWN);
        awards.lockWithStatus(decision.id, AwardStatus.DRAFT).forEach(line -> line.moveTo(AwardStatus.WITHDRAWN));
    }

    private void recordMoved(
            AwardDecisionEntity decision, WriteAwardStatus body, List<AwardRepository.StoredAward> awardsBefore) {
        Map<UUID, AwardResponse> before = byId(awardsBefore);
        for (AwardRepository.StoredAward found : awards.ofDecision(decision.id)) {
            AwardResponse after = found.award();
            AwardResponse past = before.get(after.id());
            if (past.status() != after.status()) {
                String key = after.id().toString();
                audit.record(
                        new AuditEvent(verb(body.status()), "awards", key, decision.authorityId, body.reason()),
                        past,
                        after);
            }
        }
    }

    static String verb(AwardStatus status) {
        return switch (status) {
            case ISSUED -> "issue";
            case ANNULLED -> "annul";
            default -> "withdraw";
        };
    }

    /** A decision that the caller may see, locked; what they may not see does not exist for them. */
    private AwardDecisionEntity visible(String id) {
        return lockVisible(PathValues.id(id, "award-decision.unknown")).orElseThrow(() -> unknown(id));
    }

    /** The same for callers who speak of it elsewhere. */
    Optional<AwardDecisionEntity> lockVisible(UUID id) {
        return decisions
                .lock(id)
                .filter(decision ->
                        access.canSee(request.actor(), decision.status(), decision.authorityId, decision.day()));
    }

    void checkKeeper(AwardDecisionEntity decision) {
        if (!access.canKeep(request.actor(), decision.authorityId, decision.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    /** A part of the decision was written: it counts as changed, and its writer does not issue it. */
    void touched(AwardDecisionEntity decision) {
        decision.revision++;
        decisions.addAuthor(decision.id, request.actor().id());
        versions.bump("awards", decision.id);
    }

    private AwardDecisionResponse saved(AwardDecisionEntity decision) {
        decisions.addAuthor(decision.id, request.actor().id());
        versions.bump("awards", decision.id);
        return response(decision);
    }

    private static AuditEvent auditEvent(String action, AwardDecisionEntity decision, @Nullable String reason) {
        return new AuditEvent(action, "award-decisions", decision.title(), decision.authorityId, reason);
    }

    private AwardDecisionResponse response(AwardDecisionEntity decision) {
        return decisions.found(decision.id).orElseThrow().decision();
    }

    private Reply.Revised<AwardDecisionResponse> revised(AwardDecisionEntity decision) {
        return new Reply.Revised<>(response(decision), decision.revision);
    }
}
