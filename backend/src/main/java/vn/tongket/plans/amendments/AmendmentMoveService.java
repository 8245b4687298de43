package vn.tongket.plans.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.security.Actor;
import vn.tongket.plans.plans.PlanDecision;
import vn.tongket.plans.plans.PlanSnapshot;
import vn.tongket.plans.plans.PlanStatus;
import vn.tongket.plans.plans.PlanVersions;
import vn.tongket.plans.plans.PlannedTask;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.Tasks;

/** Moves amendments from state to state, and puts them in force. */
@ApplicationScoped
class AmendmentMoveService {

    private final AmendmentService service;
    private final AmendmentRepository amendments;
    private final AmendmentReader reader;
    private final AmendmentAccess access;
    private final PlanVersions plans;
    private final PlanChangeService changes;
    private final Tasks tasks;
    private final AmendmentEvents events;
    private final CurrentRequest request;
    private final Clock clock;

    AmendmentMoveService(
            AmendmentService service,
            AmendmentRepository amendments,
            AmendmentReader reader,
            AmendmentAccess access,
            PlanVersions plans,
            PlanChangeService changes,
            Tasks tasks,
            AmendmentEvents events,
            CurrentRequest request,
            Clock clock) {
        this.service = service;
        this.amendments = amendments;
        this.reader = reader;
        this.access = access;
        this.plans = plans;
        this.changes = changes;
        this.tasks = tasks;
        this.events = events;
        this.request = request;
        this.clock = clock;
    }

    @Transactional
    Reply.Revised<AmendmentResponse> move(String id, WriteAmendmentStatus move, IfMatch ifMatch) {
        AmendmentService.Case one = service.visible(id);
        PlanVersions.Head plan = plans.hold(one.plan().id());
        AmendmentEntity amendment = amendments.lock(one.id()).orElseThrow();
        checkRole(plan, amendment, move.status());
        ifMatch.require(amendment.revision);
        checkMove(plan, amendment, move);
        AmendmentResponse before = service.shown(amendment.id);
        apply(plan, amendment, move);
        return service.saved(plan, amendment, before, amendment.status, move.reason());
    }

    /** Those who plan send, take back and give up; those who decide return, decide, and give up what was decided. */
    private void checkRole(PlanVersions.Head plan, AmendmentEntity amendment, AmendmentStatus to) {
        Actor actor = request.actor();
        boolean plans = access.canPlan(actor, plan);
        boolean decides = access.canDecide(actor, plan);
        boolean givesUpDecided = to == AmendmentStatus.WITHDRAWN && amendment.status() == AmendmentStatus.DECIDED;
        boolean allowed = switch (to) {
            case SUBMITTED -> plans;
            case DRAFT -> plans || decides;
            case DECIDED, IN_FORCE -> decides;
            case WITHDRAWN -> givesUpDecided ? decides : plans;
        };
        if (!allowed) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (to == AmendmentStatus.DECIDED || to == AmendmentStatus.IN_FORCE || givesUpDecided) {
            checkOthersDecide(plan, amendment, actor);
        }
    }

    /** Nobody decides on what they sent, nor by a right that its sender lent them. */
    private void checkOthersDecide(PlanVersions.Head plan, AmendmentEntity amendment, Actor actor) {
        Independence.of(amendment.submittedById)
                .requireOfOthers(actor, any -> access.canDecide(any, plan), "amendment.own-submission");
    }

    private void checkMove(PlanVersions.Head plan, AmendmentEntity amendment, WriteAmendmentStatus move) {
        AmendmentStatus to = move.status();
        if (!amendment.status().next().contains(to)) {
            throw ApiProblem.conflict("amendment.move-not-allowed", amendment.status, to.code());
        }
        if (plan.status() != PlanStatus.ISSUED && to != AmendmentStatus.WITHDRAWN) {
            throw ApiProblem.conflict(
                    "amendment.plan-not-in-force", plan.status().code());
        }
        List<Fault> faults = new ArrayList<>();
        boolean explains = to == AmendmentStatus.DRAFT || to == AmendmentStatus.WITHDRAWN;
        if (explains && (move.reason() == null || move.reason().isBlank())) {
            faults.add(Fault.at("/reason", "body.required"));
        }
        boolean decides = to == AmendmentStatus.DECIDED;
        if (decides != (move.decision() != null)) {
            faults.add(Fault.at("/decision", decides ? "body.required" : "amendment.member-unexpected"));
        }
        if (!decides && move.effectiveOn() != null) {
            faults.add(Fault.at("/effectiveOn", "amendment.member-unexpected"));
        }
        if (to == AmendmentStatus.SUBMITTED && linesOf(amendment).isEmpty()) {
            faults.add(Fault.at("/lines", "amendment.no-lines"));
        }
        LocalDate from = amendment.effectiveOn;
        if (to == AmendmentStatus.IN_FORCE && from != null && from.isAfter(service.today())) {
            faults.add(Fault.at("/status", "amendment.not-yet", from));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private List<AmendmentRepository.StoredLine> linesOf(AmendmentEntity amendment) {
        return amendments.lines(List.of(amendment.id)).getOrDefault(amendment.id, List.of());
    }

    private void apply(PlanVersions.Head plan, AmendmentEntity amendment, WriteAmendmentStatus move) {
        switch (move.status()) {
            case SUBMITTED -> {
                checkFits(plan, linesOf(amendment));
                amendment.submit(request.actor());
            }
            case DRAFT -> amendment.takeBack(move.reason());
            case WITHDRAWN -> amendment.withdraw(move.reason());
            case DECIDED -> decide(plan, amendment, Objects.requireNonNull(move.decision()), move.effectiveOn());
            case IN_FORCE -> enter(plan, amendment);
        }
    }

    /** What is decided for a day that has come is in force at once. */
    private void decide(
            PlanVersions.Head plan, AmendmentEntity amendment, PlanDecision decision, @Nullable LocalDate effectiveOn) {
        LocalDate stated = effectiveOn == null ? amendment.effectiveOn : effectiveOn;
        LocalDate from = stated == null ? service.today() : stated;
        boolean atOnce = !from.isAfter(service.today());
        List<AmendmentRepository.StoredLine> all = linesOf(amendment);
        if (!atOnce) {
            checkFits(plan, all);
        }
        Integer version = atOnce ? make(plan, amendment, decision, from, all) : null;
        amendment.decide(decision, from, request.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (version != null) {
            amendment.enter(version);
        }
    }

    /** Puts a decided amendment in force. */
    private void enter(PlanVersions.Head plan, AmendmentEntity amendment) {
        LocalDate from = Objects.requireNonNull(amendment.effectiveOn);
        amendment.enter(make(plan, amendment, amendment.decision(), from, linesOf(amendment)));
    }

    private void checkFits(PlanVersions.Head plan, List<AmendmentRepository.StoredLine> all) {
        List<Fault> outdated = AmendmentReader.outdated(all, reader.present(plan.id()));
        if (!outdated.isEmpty()) {
            throw ApiProblem.conflict(outdated, "amendment.outdated");
        }
    }

    /** Carries the lines out, and keeps the version that they make: the one before it, and they. */
    private int make(
            PlanVersions.Head plan,
            AmendmentEntity amendment,
            PlanDecision decision,
            LocalDate from,
            List<AmendmentRepository.StoredLine> all) {
        checkFits(plan, all);
        plans.keepFirst(plan.id());
        PlanSnapshot former = plans.version(plan.id(), plan.version()).plan();
        List<PlanChangeService.Outcome> outcomes = changes.carryOut(
                plan, all.stream().map(AmendmentRepository.StoredLine::change).toList(), plan.version() + 1);
        noteAdded(amendment, all, outcomes);
        events.inForce(amendment, former, outcomes, request.actor().username());
        List<UUID> order =
                tasks.ofPlan(plan.id()).stream().map(TaskResponse::id).toList();
        PlanSnapshot snapshot = former.with(changed(former, outcomes), order);
        return plans.add(plan.id(), amendment.number, decision, from, snapshot).version();
    }

    private void noteAdded(
            AmendmentEntity amendment,
            List<AmendmentRepository.StoredLine> all,
            List<PlanChangeService.Outcome> outcomes) {
        for (PlanChangeService.Outcome outcome : outcomes) {
            TaskResponse after = outcome.after();
            if (outcome.step().action() == AmendmentAction.ADD && after != null) {
                all.stream()
                        .filter(line -> outcome.step()
                                .first()
                                .place()
                                .equals(line.change().place()))
                        .forEach(line -> amendments.noteAdded(amendment.id, line.ordinal(), after.id()));
            }
        }
    }

    /** What the tasks say that the lines name: of one that changes, the members that the lines name, and no others. */
    private static Map<UUID, PlannedTask> changed(PlanSnapshot former, List<PlanChangeService.Outcome> outcomes) {
        Map<UUID, PlannedTask> changed = new LinkedHashMap<>();
        for (PlanChangeService.Outcome outcome : outcomes) {
            TaskResponse after = outcome.after();
            if (after != null) {
                PlannedTask said = PlannedTask.of(after);
                List<String> fields = outcome.step().changes().stream()
                        .map(PlanChange::field)
                        .filter(Objects::nonNull)
                        .toList();
                changed.put(
                        after.id(),
                        former.task(after.id())
                                .map(task -> task.with(said, fields))
                                .orElse(said));
            }
        }
        return changed;
    }

    /** Decided amendments whose day has come and that may come into force. */
    @Transactional
    List<UUID> due() {
        return amendments.due(service.today());
    }

    /**
     * Puts one in force whose day has come.
     *
     * @throws ApiProblem 409 where its lines no longer fit
     */
    @Transactional
    void enterOnItsDay(UUID id) {
        AmendmentResponse before = service.shown(id);
        PlanVersions.Head plan = plans.holdAny(before.plan().id());
        AmendmentEntity amendment = amendments.lock(id).orElseThrow();
        if (amendment.status() == AmendmentStatus.DECIDED && plan.status() == PlanStatus.ISSUED) {
            enter(plan, amendment);
            service.saved(plan, amendment, before, amendment.status, null);
        }
    }
}
