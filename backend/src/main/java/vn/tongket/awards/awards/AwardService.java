package vn.tongket.awards.awards;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardLaws;
import vn.tongket.awards.law.AwardTypeResponse;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.awards.recipients.RecipientRef;
import vn.tongket.awards.recipients.Recipients;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.Years;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of awards. */
@ApplicationScoped
class AwardService {

    private final AwardRepository awards;
    private final AwardDecisionService decisions;
    private final AwardLaws laws;
    private final AwardAccess access;
    private final Units units;
    private final Recipients recipients;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    AwardService(
            AwardRepository awards,
            AwardDecisionService decisions,
            AwardLaws laws,
            AwardAccess access,
            Units units,
            Recipients recipients,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.awards = awards;
        this.decisions = decisions;
        this.laws = laws;
        this.access = access;
        this.units = units;
        this.recipients = recipients;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<AwardResponse> page(AwardQuery.Filter filter, PageRequest page) {
        checkTypes(filter.types());
        LocalDate day = Years.lastDay(filter.years(), clock);
        List<UUID> places = filter.units().stream()
                .map(unit -> units.resolve(unit, day).id())
                .toList();
        UUID within = filter.within() == null
                ? null
                : units.resolve(filter.within(), day).id();
        return awards.page(
                        filter,
                        places,
                        within,
                        identity(filter.recipientId()),
                        access.visibility(request.actor()),
                        page)
                .map(this::shown, AwardResponse.class);
    }

    /** The recipients that are one with the one asked for; whoever may not see that one learns nothing of it. */
    private List<UUID> identity(@Nullable UUID recipient) {
        if (recipient == null) {
            return List.of();
        }
        recipients
                .visible(recipient, LocalDate.now(clock))
                .orElseThrow(() -> ApiProblem.notFound("recipient.unknown", recipient));
        return recipients.sameAs(recipient);
    }

    private void checkTypes(List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        List<String> known = laws.typeCodes();
        List<Fault> faults = wanted.stream()
                .filter(code -> !known.contains(code))
                .map(code -> Fault.of("type", "query.unknown-value", code, String.join(", ", known)))
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalidQuery(faults);
        }
    }

    Reply.Revised<AwardResponse> get(String id) {
        return awards.found(PathValues.id(id, "award.unknown"))
                .filter(this::canSee)
                .map(found -> new Reply.Revised<>(shown(found), found.revision()))
                .orElseThrow(() -> unknown(id));
    }

    /** As the caller may see it: a name that was taken down is for those with a role on the authority. */
    AwardResponse shown(AwardRepository.StoredAward found) {
        AwardResponse award = found.award();
        return award.recipient().nameTakenDownOn() == null
                        || access.canSeeDetails(
                                request.actor(), award.decision().authority().id(), found.day())
                ? award
                : award.forPublic();
    }

    boolean canSee(AwardRepository.StoredAward found) {
        AwardResponse award = found.award();
        return access.canSee(
                request.actor(), award.status(), award.decision().authority().id(), found.day());
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("award.unknown", id);
    }

    @Transactional
    Created<AwardResponse> create(WriteAward body) {
        AwardDecisionEntity decision = decisions
                .lockVisible(body.decision())
                .orElseThrow(() -> ApiProblem.unprocessable(
                        List.of(Fault.at("/decision", "award.decision-unknown", body.decision()))));
        decisions.checkKeeper(decision);
        if (decision.status() != AwardStatus.DRAFT) {
            throw ApiProblem.conflict("award-decision.not-draft", decision.status);
        }
        AwardRules.AwardLine line = line(body.content());
        AwardEntity.Circumstances circumstances = body.content().circumstances();
        AwardEntity.Places places = checked(line, circumstances, new Named(body.type(), body.recipient()), decision);
        AwardEntity award = new AwardEntity(decision.id, AwardStatus.DRAFT, clock.instant());
        award.write(line, places, circumstances, body.note());
        awards.persist(award);
        decisions.touched(decision);
        AwardResponse after = response(award);
        audit.record(auditEvent("create", award, decision, null), null, after);
        return new Created<>(after, award.revision, "/api/v1/awards/" + award.id);
    }

    @Transactional
    Reply.Revised<AwardResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        AwardDecisionEntity decision = decisionOf(id);
        AwardEntity award = visible(id);
        decisions.checkKeeper(decision);
        if (award.status() == AwardStatus.RECORDED) {
            throw notDraft(award);
        }
        AwardResponse before = response(award);
        WriteAwardChange wanted = patches.apply(content(before, award), patch);
        AwardRules.AwardLine line = line(wanted);
        AwardEntity.Circumstances circumstances = wanted.circumstances();
        List<Fault> faults = new ArrayList<>();
        Named named = new Named(wanted.type(), wanted.recipient());
        AwardEntity.Places places = places(named, decision.day(), faults);
        if (faults.isEmpty() && award.says(line, places, circumstances, wanted.note())) {
            return new Reply.Revised<>(before, award.revision);
        }
        ifMatch.require(award.revision);
        if (award.status() != AwardStatus.DRAFT) {
            throw notDraft(award);
        }
        award.write(line, checked(line, circumstances, named, decision), circumstances, wanted.note());
        award.revision++;
        decisions.touched(decision);
        AwardResponse after = response(award);
        audit.record(auditEvent("change", award, decision, null), before, after);
        return new Reply.Revised<>(after, award.revision);
    }

    private static ApiProblem notDraft(AwardEntity award) {
        return ApiProblem.conflict("award.not-draft", award.status);
    }

    /** A draft is withdrawn; an issued award is annulled by itself, or with its decision. */
    @Transactional
    Reply.Revised<AwardResponse> move(String id, WriteAwardStatus body, IfMatch ifMatch) {
        AwardDecisionEntity decision = decisionOf(id);
        AwardEntity award = visible(id);
        decisions.checkKeeper(decision);
        ifMatch.require(award.revision);
        AwardStatus next = body.status();
        if (next == AwardStatus.ISSUED || !award.status().leadsTo(next)) {
            throw ApiProblem.conflict("award.move-not-allowed", award.status, next.code());
        }
        AwardResponse before = response(award);
        if (next == AwardStatus.ANNULLED) {
            annul(award, decision, body);
        } else {
            AnnulmentRules.checkAbsent(body);
            award.moveTo(AwardStatus.WITHDRAWN);
        }
        decisions.touched(decision);
        AwardResponse after = response(award);
        audit.record(auditEvent(AwardDecisionService.verb(next), award, decision, body.reason()), before, after);
        return new Reply.Revised<>(after, award.revision);
    }

    private void annul(AwardEntity award, AwardDecisionEntity decision, WriteAwardStatus body) {
        AnnulmentRules.check(body, decision.decidedOn, LocalDate.now(clock), true);
        award.annul(Objects.requireNonNull(body.reason()), body.annulment(), clock.instant());
    }

    /** The day of presentation often comes after the decision; it is entered by itself. */
    @Transactional
    Reply.Revised<AwardResponse> present(String id, WritePresentation body, IfMatch ifMatch) {
        AwardDecisionEntity decision = decisionOf(id);
        AwardEntity award = visible(id);
        decisions.checkKeeper(decision);
        if (body.presentedOn().equals(award.presentedOn)) {
            return new Reply.Revised<>(response(award), award.revision);
        }
        ifMatch.require(award.revision);
        if (!award.status().isInForce()) {
            throw ApiProblem.conflict("award.not-in-force", award.status);
        }
        AwardRules.checkPresentation(body.presentedOn(), decision.decidedOn);
        AwardResponse before = response(award);
        award.present(body.presentedOn());
        decisions.touched(decision);
        AwardResponse after = response(award);
        audit.record(auditEvent("present", award, decision, null), before, after);
        return new Reply.Revised<>(after, award.revision);
    }

    /** What is kept beside what is public, for those with a role on the authority. */
    Reply.Revised<AwardDetails> details(String id) {
        AwardRepository.StoredAward found = awards.found(PathValues.id(id, "award.unknown"))
                .filter(this::canSee)
                .orElseThrow(() -> unknown(id));
        if (!access.canSeeDetails(
                request.actor(), found.award().decision().authority().id(), found.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        UUID award = found.award().id();
        AwardDetails details = awards.details(award).orElseThrow().with(awards.sameAchievementAs(award));
        return new Reply.Revised<>(details, found.revision());
    }

    /** The decision is always locked before the award, so that two writers wait for each other and never in a ring. */
    AwardDecisionEntity decisionOf(String id) {
        return awards.decisionOf(PathValues.id(id, "award.unknown"))
                .flatMap(decisions::lockVisible)
                .orElseThrow(() -> unknown(id));
    }

    /** The award, locked, where the caller may see it. */
    AwardEntity visible(String id) {
        AwardEntity award = awards.lock(UUID.fromString(id));
        if (!canSee(awards.found(award.id).orElseThrow())) {
            throw unknown(id);
        }
        return award;
    }

    private static WriteAwardChange content(AwardResponse award, AwardEntity entity) {
        AwardEntity.Circumstances circumstances = entity.circumstances();
        AwardRecipient recipient = award.recipient();
        return new WriteAwardChange(
                award.type().code(),
                new WriteAwardRecipient(
                        recipient.kind(),
                        recipient.name(),
                        recipient.unit() == null ? null : recipient.unit().id().toString(),
                        recipient.position(),
                        entity.recipientId),
                award.achievementYear(),
                award.presentedOn(),
                award.note(),
                circumstances.way(),
                circumstances.positionClass(),
                circumstances.achievement(),
                circumstances.statedPrize());
    }

    private static AwardRules.AwardLine line(WriteAwardChange body) {
        WriteAwardRecipient recipient = body.recipient();
        return new AwardRules.AwardLine(
                recipient.kind(),
                recipient.name(),
                recipient.position(),
                null,
                body.achievementYear(),
                body.presentedOn());
    }

    /**
     * What an award names by codes and ids.
     *
     * @param type code of its type
     * @param unit code or id of the recipient's unit
     * @param recipient id of the recipient
     */
    record Named(
            String type,
            RecipientKind kind,
            @Nullable String unit,
            @Nullable UUID recipient) {

        Named(String type, WriteAwardRecipient recipient) {
            this(type, recipient.kind(), recipient.unit(), recipient.id());
        }
    }

    /**
     * What an award names, found, when it breaks no rule.
     *
     * @throws ApiProblem 422 with all broken rules
     */
    AwardEntity.Places checked(
            AwardRules.AwardLine line,
            AwardEntity.Circumstances circumstances,
            Named named,
            AwardDecisionEntity decision) {
        List<Fault> faults = new ArrayList<>(AwardRules.brokenBy("", line, circumstances));
        AwardEntity.Places places = places(named, decision.day(), faults);
        faults.addAll(AwardRules.broken("", line, type(named.type(), decision.day()), decision.decidedOn));
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return places;
    }

    private @Nullable AwardTypeResponse type(String code, LocalDate day) {
        return laws.type(code, day).orElse(null);
    }

    private AwardEntity.Places places(Named named, LocalDate day, List<Fault> faults) {
        UUID typeId = laws.idOf(named.type()).orElse(null);
        if (typeId == null) {
            faults.add(Fault.at("/type", "award.type-unknown", named.type(), String.join(", ", laws.typeCodes())));
        }
        UUID unitId = null;
        if (named.unit() != null) {
            try {
                unitId = units.resolve(named.unit(), day).id();
            } catch (ApiProblem unknown) {
                faults.add(Fault.at("/recipient/unit", "award.unit-unknown", named.unit(), day));
            }
        }
        checkRecipient(named, day, faults);
        return new AwardEntity.Places(typeId, unitId, named.recipient());
    }

    /** A recipient that is meant is one that the caller may see, and of the same kind. */
    private void checkRecipient(Named named, LocalDate day, List<Fault> faults) {
        if (named.recipient() == null) {
            return;
        }
        RecipientRef meant = recipients.visible(named.recipient(), day).orElse(null);
        if (meant == null) {
            faults.add(Fault.at("/recipient/id", "award.recipient-unknown", named.recipient()));
        } else if (meant.kind() != named.kind()) {
            faults.add(Fault.at(
                    "/recipient/id",
                    "award.recipient-of-other-kind",
                    meant.kind().code()));
        }
    }

    private static AuditEvent auditEvent(
            String action, AwardEntity award, AwardDecisionEntity decision, @Nullable String reason) {
        return new AuditEvent(action, "awards", award.id.toString(), decision.authorityId, reason);
    }

    private AwardResponse response(AwardEntity award) {
        return awards.found(award.id).orElseThrow().award();
    }
}
