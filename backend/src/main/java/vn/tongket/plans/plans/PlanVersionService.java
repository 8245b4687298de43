package vn.tongket.plans.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.plans.tasks.Tasks;

/**
 * Keeps the versions of plans. A plan that was issued before versions were kept, or is known from a secondary source, says
 * what it says now: nothing could change it.
 */
@ApplicationScoped
class PlanVersionService implements PlanVersions {

    private static final String ISSUED = "issued";
    private static final String AMENDED = "amended";

    private final PlanVersionRepository versions;
    private final PlanRepository plans;
    private final PlanAccess access;
    private final Tasks tasks;
    private final CurrentRequest request;
    private final Clock clock;

    PlanVersionService(
            PlanVersionRepository versions,
            PlanRepository plans,
            PlanAccess access,
            Tasks tasks,
            CurrentRequest request,
            Clock clock) {
        this.versions = versions;
        this.plans = plans;
        this.access = access;
        this.tasks = tasks;
        this.request = request;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Head visible(UUID plan) {
        PlanResponse present = present(plan);
        if (!access.canView(request.actor(), present.status(), present.unit().id(), PlanEntity.day(present.year()))) {
            throw ApiProblem.notFound("plan.unknown", plan);
        }
        return head(present);
    }

    @Override
    @Transactional
    public Head hold(UUID plan) {
        plans.lock(plan);
        return visible(plan);
    }

    @Override
    @Transactional
    public Head holdAny(UUID plan) {
        plans.lock(plan).orElseThrow();
        return head(present(plan));
    }

    private static Head head(PlanResponse plan) {
        return new Head(
                plan.id(),
                plan.unit().id(),
                plan.year(),
                plan.status(),
                PlanService.key(plan),
                plan.status().published() ? plan.version() : 0);
    }

    private PlanResponse present(UUID plan) {
        return plans.one(plan, null)
                .map(PlanRepository.StoredPlan::plan)
                .orElseThrow(() -> ApiProblem.notFound("plan.unknown", plan));
    }

    @Override
    @Transactional
    public List<PlanVersionHeading> of(UUID plan) {
        List<PlanVersionHeading> kept = versions.of(plan);
        return kept.isEmpty() && present(plan).status().published() ? List.of(heading(first(plan))) : kept;
    }

    private static PlanVersionHeading heading(PlanVersionResponse version) {
        return new PlanVersionHeading(
                version.version(),
                version.kind(),
                version.decision(),
                version.inForceFrom(),
                version.recordedAt(),
                version.knownSince(),
                version.plan().tasks().size(),
                CanonicalJson.sha256(CanonicalJson.text(version)));
    }

    @Override
    @Transactional
    public String document(UUID plan, int version) {
        return versions.document(plan, version).orElseGet(() -> {
            if (version != 1 || !present(plan).status().published()) {
                throw ApiProblem.notFound("plan-version.unknown", version);
            }
            return CanonicalJson.text(first(plan));
        });
    }

    @Override
    @Transactional
    public PlanVersionResponse version(UUID plan, int version) {
        return CanonicalJson.read(document(plan, version), PlanVersionResponse.class);
    }

    @Override
    @Transactional
    public PlanSnapshot draft(UUID plan) {
        PlanResponse present = present(plan);
        return new PlanSnapshot(
                plan,
                present.unit(),
                present.year(),
                present.title(),
                present.legalBases().stream().map(PlannedTask::basis).toList(),
                tasks.ofPlan(plan).stream().map(PlannedTask::of).toList());
    }

    /** The first version of a plan as it would be kept. */
    private PlanVersionResponse first(UUID plan) {
        PlanResponse present = present(plan);
        Instant since = Objects.requireNonNull(present.knownSince());
        PlanDecision decision = present.decision();
        LocalDate from = decision == null ? LocalDate.ofInstant(since, clock.getZone()) : decision.date();
        return new PlanVersionResponse(1, ISSUED, null, decision, from, since, since, draft(plan));
    }

    /** Keeps the first version of a plan that is issued now, or was before versions were kept. */
    @Transactional
    void issue(UUID plan) {
        keep(first(plan));
    }

    /** Plans that were issued before versions were kept get their first. */
    @Transactional
    void catchUp() {
        for (UUID plan : versions.withoutVersion()) {
            plans.lock(plan).orElseThrow();
            keepFirst(plan);
        }
    }

    @Override
    @Transactional
    public void keepFirst(UUID plan) {
        if (versions.of(plan).isEmpty()) {
            issue(plan);
        }
    }

    @Override
    @Transactional
    public PlanVersionResponse add(
            UUID plan, int amendment, PlanDecision decision, LocalDate inForceFrom, PlanSnapshot snapshot) {
        PlanEntity entity = plans.lock(plan).orElseThrow();
        entity.version++;
        entity.revision++;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PlanVersionResponse version =
                new PlanVersionResponse(entity.version, AMENDED, amendment, decision, inForceFrom, now, now, snapshot);
        keep(version);
        return version;
    }

    private void keep(PlanVersionResponse version) {
        versions.add(
                version.plan().id(), version, Objects.requireNonNull(version.decision()), CanonicalJson.text(version));
    }

    /** The version in force at an instant where that is not the present one, or null. */
    @Nullable
    PlanVersionResponse formerAt(UUID plan, Instant moment) {
        int then = versions.versionAt(plan, moment);
        return then == 0 || then == present(plan).version() ? null : version(plan, then);
    }
}
