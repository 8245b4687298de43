package vn.tongket.plans.plans;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.UnitReader;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of plans: read, write, move from state to state. */
@ApplicationScoped
class PlanService {

    private final PlanRepository plans;
    private final Tasks tasks;
    private final PlanVersionService versions;
    private final CarryOverRepository carried;
    private final PlanAccess access;
    private final Units units;
    private final UnitReader unitReader;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            Tasks tasks,
            PlanVersionService versions,
            CarryOverRepository carried,
            PlanAccess access,
            Units units,
            UnitReader unitReader,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.versions = versions;
        this.carried = carried;
        this.access = access;
        this.units = units;
        this.unitReader = unitReader;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<PlanResponse> page(PlanQuery.Filter filter, PageRequest page) {
        return plans.page(
                filter,
                unit(filter, filter.unit()),
                unit(filter, filter.within()),
                request.actor().unitsOfAnyRole(),
                page);
    }

    private @Nullable UUID unit(PlanQuery.Filter filter, @Nullable String idOrCode) {
        return idOrCode == null ? null : units.resolve(idOrCode, filter.day()).id();
    }

    Reply.Revised<PlanResponse> get(String id, @Nullable Instant asOf) {
        PlanRepository.StoredPlan found = plans.one(PathValues.id(id, "plan.unknown"), asOf)
                .filter(this::mayView)
                .orElseThrow(() -> ApiProblem.notFound("plan.unknown", id));
        return new Reply.Revised<>(found.plan(), found.revision());
    }

    private boolean mayView(PlanRepository.StoredPlan found) {
        PlanResponse plan = found.plan();
        return access.canView(request.actor(), plan.status(), plan.unit().id(), PlanEntity.day(plan.year()));
    }

    @Transactional
    Created<PlanResponse> create(WritePlan body) {
        UUID unit = readUnit(body);
        if (!access.canPlan(request.actor(), unit, PlanEntity.day(body.year()))) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (plans.hasOpen(unit, body.year())) {
            throw ApiProblem.conflict("plan.open-exists", body.year());
        }
        PlanEntity plan = new PlanEntity(unit, body.year(), body.title(), clock.instant());
        PlanResponse after = add(plan, body, "create");
        return new Created<>(after, plan.revision, "/api/v1/plans/" + plan.id);
    }

    private UUID readUnit(WritePlan body) {
        List<Fault> faults = new ArrayList<>();
        UUID unit = unitReader.read(body.unit(), PlanEntity.day(body.year()), "/unit", faults);
        if (unit == null) {
            throw ApiProblem.unprocessable(faults);
        }
        return unit;
    }

    private PlanResponse add(PlanEntity plan, WritePlan body, String action) {
        plans.persist(plan);
        plans.writeLegalBases(plan.id, body.legalBases() == null ? List.of() : body.legalBases());
        PlanResponse after = shown(plan);
        audit.record(auditEvent(action, after, null), null, after);
        return after;
    }

    /** Records a plan known from a secondary source; one that is there stays as it is. */
    @Transactional
    UUID record(WritePlan body, Instant knownSince, Source source) {
        UUID unit = readUnit(body);
        if (!access.canRecordPast(request.actor(), unit, PlanEntity.day(body.year()))) {
            throw ApiProblem.forbidden("access.denied");
        }
        Optional<PlanEntity> present = plans.recorded(unit, body.year());
        if (present.isPresent()) {
            return present.get().id;
        }
        PlanEntity plan = new PlanEntity(unit, body.year(), body.title(), clock.instant());
        plan.markRecorded(knownSince, source);
        return add(plan, body, "import").id();
    }

    @Transactional
    Reply.Revised<PlanResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        PlanEntity plan = changeable(PathValues.id(id, "plan.unknown"));
        PlanResponse before = shown(plan);
        WritePlanChange present = new WritePlanChange(plan.title(), before.legalBases());
        WritePlanChange wanted = patches.apply(present, patch);
        if (wanted.title().equals(present.title()) && wanted.bases().equals(present.bases())) {
            return new Reply.Revised<>(before, plan.revision);
        }
        ifMatch.require(plan.revision);
        plan.rename(wanted.title());
        plans.writeLegalBases(plan.id, wanted.bases());
        return saved(plan, before, "change", null);
    }

    private Reply.Revised<PlanResponse> saved(
            PlanEntity plan, PlanResponse before, String action, @Nullable String reason) {
        plan.revision++;
        PlanResponse after = shown(plan);
        audit.record(auditEvent(action, after, reason), before, after);
        return new Reply.Revised<>(after, plan.revision);
    }

    @Transactional
    Reply.Revised<PlanResponse> move(String id, WritePlanStatus move, IfMatch ifMatch) {
        PlanEntity plan = visible(PathValues.id(id, "plan.unknown"));
        checkRole(plan, move.status());
        ifMatch.require(plan.revision);
        checkMove(plan, move);
        PlanResponse before = shown(plan);
        apply(plan, move);
        Reply.Revised<PlanResponse> after = saved(plan, before, move.status().code(), move.reason());
        if (move.status() == PlanStatus.ISSUED) {
            versions.issue(plan.id);
        }
        return after;
    }

    /** Those who plan send, take back and close; those who decide return and issue. */
    private void checkRole(PlanEntity plan, PlanStatus to) {
        Actor actor = request.actor();
        boolean plans = access.canPlan(actor, plan.unitId, plan.day());
        boolean decides = access.canDecide(actor, plan.unitId, plan.day());
        boolean allowed = switch (to) {
            case DRAFT -> plans || decides;
            case ISSUED -> decides;
            case SUBMITTED, CLOSED, RECORDED -> plans;
        };
        if (!allowed) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (to == PlanStatus.ISSUED) {
            checkOthersIssue(plan, actor);
        }
    }

    /** Nobody issues what they sent, nor by a right that its sender lent them. */
    private void checkOthersIssue(PlanEntity plan, Actor actor) {
        Independence.of(plan.submittedById)
                .requireOfOthers(actor, any -> access.canDecide(any, plan.unitId, plan.day()), "plan.own-submission");
    }

    private void checkMove(PlanEntity plan, WritePlanStatus move) {
        if (!plan.status().next().contains(move.status())) {
            throw ApiProblem.conflict(
                    "plan.move-not-allowed", plan.status, move.status().code());
        }
        List<Fault> faults = new ArrayList<>();
        if (move.status() == PlanStatus.DRAFT
                && (move.reason() == null || move.reason().isBlank())) {
            faults.add(Fault.at("/reason", "body.required"));
        }
        if (move.status() != PlanStatus.ISSUED && move.decision() != null) {
            faults.add(Fault.at("/decision", "plan.decision-unexpected"));
        }
        if (move.status() == PlanStatus.ISSUED) {
            if (move.decision() == null) {
                faults.add(Fault.at("/decision", "body.required"));
            }
            tasks.withoutLead(plan.id)
                    .forEach(code -> faults.add(Fault.at("/tasks/" + code + "/lead", "task.lead-missing", code)));
            carried.fromOpenPlans(plan.id)
                    .forEach(code -> faults.add(Fault.at("/tasks/" + code, "carry-over.source-open", code)));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private void apply(PlanEntity plan, WritePlanStatus move) {
        switch (move.status()) {
            case SUBMITTED -> plan.submit(request.actor());
            case DRAFT -> plan.takeBack();
            case CLOSED -> plan.close(clock.instant());
            case ISSUED -> plan.issue(Objects.requireNonNull(move.decision()), request.actor(), clock.instant());
            case RECORDED -> throw new IllegalStateException("no move leads to recorded");
        }
    }

    /** Locks a plan that the caller may see; one they may not see does not exist for them. */
    private PlanEntity visible(UUID id) {
        return plans.lock(id)
                .filter(plan -> access.canView(request.actor(), plan.status(), plan.unitId, plan.day()))
                .orElseThrow(() -> ApiProblem.notFound("plan.unknown", id));
    }

    /** Locks a plan known from a secondary source, for an administrator. */
    PlanEntity recorded(UUID id) {
        PlanEntity plan = plans.lock(id)
                .filter(known -> known.status() == PlanStatus.RECORDED)
                .orElseThrow(() -> ApiProblem.notFound("plan.unknown", id));
        if (!access.canRecordPast(request.actor(), plan.unitId, plan.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        return plan;
    }

    /** A plan, whatever it is and whoever asks. */
    PlanResponse known(UUID id) {
        return plans.one(id, null)
                .orElseThrow(() -> ApiProblem.notFound("plan.unknown", id))
                .plan();
    }

    /** Locks a plan, whatever it is and whoever asks. */
    PlanEntity locked(UUID id) {
        return plans.lock(id).orElseThrow(() -> ApiProblem.notFound("plan.unknown", id));
    }

    /** Locks a draft for its planner. */
    PlanEntity changeable(UUID id) {
        PlanEntity plan = visible(id);
        if (!access.canPlan(request.actor(), plan.unitId, plan.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (plan.status() != PlanStatus.DRAFT) {
            throw ApiProblem.conflict("plan.not-draft", plan.status);
        }
        return plan;
    }

    PlanResponse shown(PlanEntity plan) {
        return known(plan.id);
    }

    /** How the trail names a plan. */
    static String key(PlanResponse plan) {
        return plan.unit().code() + "/" + plan.year();
    }

    private static AuditEvent auditEvent(String action, PlanResponse plan, @Nullable String reason) {
        return new AuditEvent(action, "plans", key(plan), plan.unit().id(), reason);
    }
}
