package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.plans.plans.PlanStatus;
import vn.tongket.plans.plans.PlanVersions;
import vn.tongket.plans.plans.PlannedTask;
import vn.tongket.plans.tasks.LegalBasis;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of amendments: read and write. */
@ApplicationScoped
class AmendmentService {

    private final AmendmentRepository amendments;
    private final AmendmentReader reader;
    private final AmendmentAccess access;
    private final PlanVersions plans;
    private final PlanChangeService changes;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    AmendmentService(
            AmendmentRepository amendments,
            AmendmentReader reader,
            AmendmentAccess access,
            PlanVersions plans,
            PlanChangeService changes,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.amendments = amendments;
        this.reader = reader;
        this.access = access;
        this.plans = plans;
        this.changes = changes;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    Page<AmendmentResponse> page(String planId, List<String> statuses, PageRequest page) {
        PlanVersions.Head plan = plans.visible(PathValues.id(planId, "plan.unknown"));
        boolean all = access.seesAll(request.actor(), plan);
        Page<AmendmentResponse> found = amendments.page(plan.id(), all, statuses, page);
        List<UUID> ids = found.items().stream().map(AmendmentResponse::id).toList();
        Map<UUID, List<AmendmentRepository.StoredLine>> lines = amendments.lines(ids);
        Map<UUID, List<LegalBasis>> bases = amendments.legalBases(ids);
        Map<UUID, PlannedTask> present = reader.present(plan.id());
        return found.map(
                amendment -> seen(
                        all,
                        complete(
                                amendment,
                                bases.getOrDefault(amendment.id(), List.of()),
                                lines.getOrDefault(amendment.id(), List.of()),
                                present)),
                AmendmentResponse.class);
    }

    private static AmendmentResponse seen(boolean all, AmendmentResponse amendment) {
        return all ? amendment : amendment.withoutPeople();
    }

    private static AmendmentResponse complete(
            AmendmentResponse amendment,
            List<LegalBasis> bases,
            List<AmendmentRepository.StoredLine> lines,
            Map<UUID, PlannedTask> present) {
        return amendment.with(
                bases,
                AmendmentReader.shown(
                        lines, amendment.reason(), amendment.status().open() ? present : null));
    }

    /** An amendment with its plan, found for the caller. */
    record Case(PlanVersions.Head plan, AmendmentRepository.StoredAmendment found, boolean seesAll) {

        UUID id() {
            return found.amendment().id();
        }
    }

    /** One that the caller may see; what they may not see does not exist for them. */
    Case visible(String id) {
        UUID key = PathValues.id(id, "amendment.unknown");
        AmendmentRepository.StoredAmendment found =
                amendments.one(key).orElseThrow(() -> ApiProblem.notFound("amendment.unknown", id));
        PlanVersions.Head plan = plans.visible(found.amendment().plan().id());
        boolean all = access.seesAll(request.actor(), plan);
        if (!all && !found.published()) {
            throw ApiProblem.notFound("amendment.unknown", id);
        }
        return new Case(plan, found, all);
    }

    @Transactional
    Reply.Revised<AmendmentResponse> get(String id) {
        Case one = visible(id);
        return new Reply.Revised<>(
                seen(one.seesAll(), shown(one.id())), one.found().revision());
    }

    /** An amendment as it is kept in the trail. */
    AmendmentResponse shown(UUID id) {
        AmendmentResponse amendment = amendments.one(id).orElseThrow().amendment();
        return complete(
                amendment,
                amendments.legalBases(List.of(id)).getOrDefault(id, List.of()),
                amendments.lines(List.of(id)).getOrDefault(id, List.of()),
                reader.present(amendment.plan().id()));
    }

    @Transactional
    Created<AmendmentResponse> create(String planId, WriteAmendment body) {
        PlanVersions.Head plan = plans.hold(PathValues.id(planId, "plan.unknown"));
        checkAmendable(plan);
        AmendmentEntity amendment = begin(plan, body, List.of());
        return new Created<>(shown(amendment.id), amendment.revision, "/api/v1/amendments/" + amendment.id);
    }

    /** Begins an amendment with lines that were tried; the caller has looked at who may. */
    @Transactional
    AmendmentResponse begin(UUID planId, WriteAmendment body, List<AmendmentRepository.StoredLine> lines) {
        PlanVersions.Head plan = plans.hold(planId);
        checkAmendable(plan);
        return shown(begin(plan, body, lines).id);
    }

    private AmendmentEntity begin(
            PlanVersions.Head plan, WriteAmendment body, List<AmendmentRepository.StoredLine> lines) {
        AmendmentEntity amendment = new AmendmentEntity(
                plan.id(),
                amendments.nextNumber(plan.id()),
                request.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        amendment.write(body);
        amendments.persist(amendment);
        amendments.writeLegalBases(amendment.id, orEmpty(body.legalBases()));
        amendments.writeLines(amendment.id, lines);
        audit.record(auditEvent("create", plan, amendment.number, null), null, shown(amendment.id));
        return amendment;
    }

    /** A plan in force that the caller plans. */
    private void checkAmendable(PlanVersions.Head plan) {
        if (!access.canPlan(request.actor(), plan)) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (plan.status() != PlanStatus.ISSUED) {
            throw ApiProblem.conflict(
                    "amendment.plan-not-in-force", plan.status().code());
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    @Transactional
    Reply.Revised<AmendmentResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        Case one = writable(id);
        AmendmentEntity amendment = lockedDraft(one);
        AmendmentResponse before = shown(amendment.id);
        WriteAmendmentChange present =
                new WriteAmendmentChange(before.reason(), before.effectiveOn(), before.legalBases());
        WriteAmendmentChange wanted = patches.apply(present, patch);
        WriteAmendment content = wanted.amendment();
        boolean equal = content.reason().equals(present.reason())
                && Objects.equals(content.effectiveOn(), present.effectiveOn())
                && orEmpty(content.legalBases()).equals(before.legalBases());
        if (equal) {
            return new Reply.Revised<>(before, amendment.revision);
        }
        ifMatch.require(amendment.revision);
        amendment.write(content);
        amendments.writeLegalBases(amendment.id, orEmpty(content.legalBases()));
        return saved(one.plan(), amendment, before, "change", null);
    }

    /** One that the caller may see, and whose plan they plan. */
    private Case writable(String id) {
        Case one = visible(id);
        if (!access.canPlan(request.actor(), one.plan())) {
            throw ApiProblem.forbidden("access.denied");
        }
        return one;
    }

    private AmendmentEntity lockedDraft(Case one) {
        AmendmentEntity amendment = amendments.lock(one.id()).orElseThrow();
        if (amendment.status() != AmendmentStatus.DRAFT) {
            throw ApiProblem.conflict("amendment.not-draft", amendment.status);
        }
        return amendment;
    }

    /** Writes down a move or a change that was made. */
    Reply.Revised<AmendmentResponse> saved(
            PlanVersions.Head plan,
            AmendmentEntity amendment,
            AmendmentResponse before,
            String action,
            @Nullable String reason) {
        amendment.revision++;
        AmendmentResponse after = shown(amendment.id);
        audit.record(auditEvent(action, plan, amendment.number, reason), before, after);
        return new Reply.Revised<>(after, amendment.revision);
    }

    private static AuditEvent auditEvent(String action, PlanVersions.Head plan, int number, @Nullable String reason) {
        return new AuditEvent(action, "amendments", plan.key() + "/" + number, plan.unit(), reason);
    }

    /**
     * Writes the lines of a draft. They are tried on the plan as it stands, which finds whatever is wrong with them, and
     * says what was and what comes of it.
     */
    Reply.Revised<AmendmentResponse> putLines(String id, WriteAmendmentLines body, IfMatch ifMatch) {
        Case one = draft(id);
        List<PlanChange> wanted = reader.changes(one.plan().id(), body);
        List<AmendmentRepository.StoredLine> lines = tried(one.plan(), wanted, true);
        return writeLines(id, lines, ifMatch);
    }

    /** The lines that changes of a plan in force make; one that changes nothing is refused, or left out. */
    List<AmendmentRepository.StoredLine> tried(PlanVersions.Head plan, List<PlanChange> wanted, boolean strict) {
        return AmendmentReader.lines(wanted, changes.tried(plan, wanted, plan.version() + 1), strict);
    }

    @Transactional
    Case draft(String id) {
        Case one = writable(id);
        lockedDraft(one);
        if (one.plan().status() != PlanStatus.ISSUED) {
            throw ApiProblem.conflict(
                    "amendment.plan-not-in-force", one.plan().status().code());
        }
        return one;
    }

    @Transactional
    Reply.Revised<AmendmentResponse> writeLines(
            String id, List<AmendmentRepository.StoredLine> lines, IfMatch ifMatch) {
        Case one = writable(id);
        AmendmentEntity amendment = lockedDraft(one);
        AmendmentResponse before = shown(amendment.id);
        if (same(amendments.lines(List.of(amendment.id)).getOrDefault(amendment.id, List.of()), lines)) {
            return new Reply.Revised<>(before, amendment.revision);
        }
        ifMatch.require(amendment.revision);
        amendments.writeLines(amendment.id, lines);
        return saved(one.plan(), amendment, before, "write-lines", null);
    }

    /** Whether lines say the same; of a task that comes the id is made up anew each time it is tried. */
    private static boolean same(List<AmendmentRepository.StoredLine> one, List<AmendmentRepository.StoredLine> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> one.get(i).sameAs(other.get(i)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
