package vn.tongket.organisation.reorganisations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.Breach;
import vn.tongket.organisation.units.DatePrecision;
import vn.tongket.organisation.units.Edit;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.TakenBack;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitLedger;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of reorganisation acts. */
@ApplicationScoped
class UnitChangeService implements Reorganisations {

    private static final String CORRECTS = "/corrects";
    private static final String STATUS = "/status";

    private final UnitChangeRepository changes;
    private final UnitChangeAccess access;
    private final ProposalReader proposals;
    private final Units units;
    private final UnitLedger ledger;
    private final List<UnitDependants> dependants;
    private final ActResults results;
    private final LateSettlement settlement;
    private final AuditTrail audit;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentRequest request;
    private final Clock clock;

    UnitChangeService(
            UnitChangeRepository changes,
            UnitChangeAccess access,
            ProposalReader proposals,
            Units units,
            UnitLedger ledger,
            @All List<UnitDependants> dependants,
            ActResults results,
            LateSettlement settlement,
            AuditTrail audit,
            TransactionSynchronizationRegistry transaction,
            CurrentRequest request,
            Clock clock) {
        this.changes = changes;
        this.access = access;
        this.proposals = proposals;
        this.units = units;
        this.ledger = ledger;
        this.dependants = dependants;
        this.results = results;
        this.settlement = settlement;
        this.audit = audit;
        this.transaction = transaction;
        this.request = request;
        this.clock = clock;
    }

    Page<UnitChangeResponse> page(UnitChangeQuery.Filter filter, PageRequest page) {
        return changes.page(filter, page).map(this::shown, UnitChangeResponse.class);
    }

    Reply.Revised<UnitChangeResponse> get(String id) {
        UnitChangeRepository.Kept kept = changes.find(id(id)).orElseThrow(() -> unknown(id));
        return new Reply.Revised<>(shown(kept.act()), kept.revision());
    }

    Page<ChangeResponse> rows(String id, PageRequest page) {
        return changes.rows(get(id).body().id(), page);
    }

    private static UUID id(String id) {
        return PathValues.id(id, "unit-change.unknown");
    }

    private static ApiProblem unknown(String id) {
        return ApiProblem.notFound("unit-change.unknown", id);
    }

    private UnitChangeResponse shown(UnitChangeResponse act) {
        return request.actor().anonymous() ? act.withoutNames() : act;
    }

    @Override
    @Transactional
    public void carryOut(
            LocalDate effectiveDate,
            DatePrecision precision,
            Name title,
            Source document,
            boolean rightsFollow,
            byte[] rows) {
        UnitChangeHeadingQuery.Read heading = new UnitChangeHeadingQuery.Read(
                effectiveDate,
                precision,
                title,
                document,
                rightsFollow,
                knownBy(effectiveDate),
                null,
                Decision.STAND_IN);
        carryOut(proposals.csv(rows, heading).act(), false);
    }

    /** A document is there at the latest when what it says comes into force. */
    private @Nullable Instant knownBy(LocalDate effectiveDate) {
        Instant day = effectiveDate.atStartOfDay(clock.getZone()).toInstant();
        return day.isAfter(clock.instant()) ? null : day;
    }

    /** Carries an act out; with {@code dryRun} the same is done and rolled back. */
    @Transactional
    UnitChangeResult carryOut(Act act, boolean dryRun) {
        if (!access.canTry(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        UnitHierarchy held = ledger.hold();
        UnitChangeRepository.Kept corrected = act.corrects() == null ? null : corrected(act.corrects(), held);
        UnitHierarchy before = corrected == null ? held : held.without(corrected.edits());
        Act.Outcome outcome = act.carryOut(before, units.levels());
        ChangedFigures figures = dryRun ? settlement.figures(act, outcome, held, corrected) : null;
        UndoingResponse undoing = corrected == null
                ? null
                : undo(corrected, Undoing.of(act.corrects(), dryRun), held).changes();
        // Rights are judged by the units as they are without the act that is corrected.
        if (!access.canCarryOut(request.actor(), act, outcome)) {
            throw ApiProblem.forbidden("access.denied");
        }
        Instant now = clock.instant();
        Instant knownSince = knownSince(act, outcome, before, now);
        LateThings late = settlement.read(act, before, outcome.after());
        requireFitting(act, late, dryRun);
        if (!dryRun) {
            late.values().requireDecided();
        }
        List<LateTargets.New> targets = late.targets().toSet(act.targets());
        UnitChangeResult result = results.of(act, outcome, before, late, dryRun).undoing(undoing);
        changes.add(act, outcome, result, request.actor(), now, knownSince);
        ledger.write(
                outcome.edits(),
                sources(act, outcome),
                new UnitLedger.Basis(act.precision(), act.legalBasis()),
                knownSince);
        settlement.settle(act, late, targets, outcome.after());
        UnitChangeResponse kept = changes.find(act.id()).orElseThrow().act();
        audit.record(auditEvent("carry-out", act.id(), outcome.edits(), null), null, kept);
        if (figures == null) {
            return result;
        }
        transaction.setRollbackOnly();
        return figures.found().map(result::changing).orElse(result);
    }

    /**
     * Refuses what is decided of nothing that is late.
     *
     * @throws ApiProblem 422, naming what is undecided besides
     */
    private static void requireFitting(Act act, LateThings late, boolean dryRun) {
        List<Fault> faults = new ArrayList<>(late.values().misfits());
        faults.addAll(late.targets().misfits(act.targets()));
        if (!faults.isEmpty()) {
            faults.addAll(dryRun ? List.of() : late.values().undecided());
            throw ApiProblem.unprocessable(faults);
        }
    }

    /** The act whose place another takes. */
    private UnitChangeRepository.Kept corrected(WriteCorrection correction, UnitHierarchy held) {
        UnitChangeRepository.Kept kept = changes.lock(correction.act())
                .orElseThrow(() -> ApiProblem.unprocessable(
                        List.of(Fault.at("/corrects/act", "unit-change.unknown", correction.act()))));
        requireMayUndo(kept);
        if (kept.act().status() == UnitChangeStatus.UNDONE) {
            throw ApiProblem.unprocessable(List.of(Fault.at(
                    "/corrects/act",
                    "unit-change.undone-already",
                    kept.act().title().vi())));
        }
        requireNone(newer(kept, held, CORRECTS));
        requireNone(broken(kept, held, CORRECTS));
        return kept;
    }

    private void requireMayUndo(UnitChangeRepository.Kept kept) {
        if (!access.canUndo(request.actor(), kept)) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    /** Nothing is known before it is there, nor before what it rests on. */
    private Instant knownSince(Act act, Act.Outcome outcome, UnitHierarchy before, Instant now) {
        Instant stated = act.knownSince();
        if (stated == null) {
            return now;
        }
        if (act.corrects() != null) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/knownSince", "unit-change.correction-known")));
        }
        if (stated.isAfter(now)) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/knownSince", "unit-change.known-later", now)));
        }
        Set<UUID> restsOn = concerned(outcome.edits());
        outcome.edits().forEach(edit -> {
            if (edit instanceof Edit.Opened(UnitVersion version) && version.parent() != null) {
                restsOn.add(version.parent());
            }
        });
        restsOn.retainAll(before.units());
        Instant least = ledger.knownSince(restsOn);
        if (least != null && stated.isBefore(least)) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/knownSince", "unit-change.known-before-basis", least)));
        }
        return stated;
    }

    private static AuditEvent auditEvent(String action, UUID act, List<Edit> edits, @Nullable String reason) {
        return new AuditEvent(
                action, "unit-changes", act.toString(), edits.getFirst().unit(), reason);
    }

    private static Map<UUID, Source> sources(Act act, Act.Outcome outcome) {
        Map<UUID, Source> sources = new HashMap<>();
        outcome.edits().forEach(edit -> {
            if (edit instanceof Edit.Opened(UnitVersion version)) {
                sources.put(version.id(), act.legalBasis());
            }
        });
        return sources;
    }

    /** Undoes an act, while nothing newer rests on it. */
    @Transactional
    Reply.Revised<UnitChangeResponse> undo(String id, WriteUnitChangeStatus body, IfMatch ifMatch) {
        if (!access.canTry(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        UnitHierarchy now = ledger.hold();
        UnitChangeRepository.Kept kept = toBeUndone(id, body.status());
        ifMatch.require(kept.revision());
        UnitChangeRepository.Kept undone = undo(kept, Undoing.of(body), now).act();
        return new Reply.Revised<>(undone.act(), undone.revision());
    }

    /** What undoing an act would do; the same is done and rolled back. */
    @Transactional
    UndoingResponse undoing(String id) {
        if (!access.canTry(request.actor())) {
            throw ApiProblem.forbidden("access.denied");
        }
        UnitHierarchy now = ledger.hold();
        UnitChangeRepository.Kept kept = toBeUndone(id, UnitChangeStatus.UNDONE);
        UndoingResponse changes =
                undo(kept, Undoing.tried(kept.act().title().vi()), now).changes();
        transaction.setRollbackOnly();
        return changes;
    }

    private UnitChangeRepository.Kept toBeUndone(String id, UnitChangeStatus status) {
        UnitChangeRepository.Kept kept = changes.lock(id(id)).orElseThrow(() -> unknown(id));
        requireMayUndo(kept);
        if (status != UnitChangeStatus.UNDONE || kept.act().status() == UnitChangeStatus.UNDONE) {
            throw ApiProblem.conflict(
                    "unit-change.no-such-move", kept.act().status().code(), status.code());
        }
        return kept;
    }

    private record Undone(UnitChangeRepository.Kept act, UndoingResponse changes) {}

    /**
     * How an act is undone.
     *
     * @param decisions what becomes of values that somebody has answered for
     * @param pointer where it is said
     * @param decisionsPointer where they stand
     * @param tried whether all is rolled back, so that nothing has to be decided
     */
    private record Undoing(
            String reason, List<WriteUndoDecision> decisions, String pointer, String decisionsPointer, boolean tried) {

        static Undoing of(WriteUnitChangeStatus body) {
            return new Undoing(body.reason(), given(body.decisions()), STATUS, "/decisions", false);
        }

        static Undoing of(WriteCorrection correction, boolean tried) {
            return new Undoing(
                    correction.reason(), given(correction.decisions()), CORRECTS, "/corrects/decisions", tried);
        }

        static Undoing tried(String reason) {
            return new Undoing(reason, List.of(), STATUS, "/decisions", true);
        }

        private static List<WriteUndoDecision> given(@Nullable List<WriteUndoDecision> decisions) {
            return decisions == null ? List.of() : decisions;
        }
    }

    /** Takes back all that an act did. */
    private Undone undo(UnitChangeRepository.Kept kept, Undoing undoing, UnitHierarchy now) {
        UUID act = kept.act().id();
        String reason = undoing.reason();
        List<TakenBack> taken = new ArrayList<>(settlement.takeBack(act, reason));
        requireNone(newer(kept, now, undoing.pointer()));
        Set<UUID> made = made(kept, now);
        List<LateValue> answered = settlement.answeredFor(made);
        UndoDecisions decisions =
                new UndoDecisions(kept.act(), undoing.decisions(), answered, now, undoing.decisionsPointer());
        requireUndoable(kept, undoing, now, made, answered, decisions);
        List<TakenBack> withdrawnWithUnits = settlement.take(decisions, reason);
        dependants.forEach(each -> taken.addAll(each.withdrawDraftsOn(made, reason)));
        taken.addAll(settlement.restore(act, reason));
        Set<UUID> withdrawn = results.countOn(made, kept.act().effectiveDate())
                .map(UnitDependants.Count::unit)
                .collect(Collectors.toSet());
        ledger.revert(kept.edits(), withdrawn);
        List<TakenBack> given = settlement.give(decisions, reason, now.without(kept.edits()));
        if (!undoing.tried()) {
            taken.addAll(withdrawnWithUnits);
            taken.addAll(given);
        }
        changes.undo(act, reason, request.actor(), clock.instant());
        UnitChangeRepository.Kept undone = changes.find(act).orElseThrow();
        audit.record(auditEvent("undo", act, kept.edits(), reason), kept.act(), undone.act());
        return new Undone(undone, UndoingResponse.of(taken, decisions, now));
    }

    /**
     * Refuses to undo what something rests on, and what nothing is decided about.
     *
     * @throws ApiProblem 409 with all of it; 422 where something is decided of nothing
     */
    private void requireUndoable(
            UnitChangeRepository.Kept kept,
            Undoing undoing,
            UnitHierarchy now,
            Set<UUID> made,
            List<LateValue> answered,
            UndoDecisions decisions) {
        if (!decisions.misfits().isEmpty()) {
            throw ApiProblem.unprocessable(decisions.misfits());
        }
        List<Fault> hindering = Stream.of(
                        broken(kept, now, undoing.pointer()).stream(),
                        recorded(kept.act(), made, now, undoing.pointer()).stream(),
                        settlement.hindersTaking(answered).stream()
                                .map(fault -> new Fault(undoing.pointer(), null, fault.code(), fault.arguments())))
                .flatMap(faults -> faults)
                .distinct()
                .toList();
        List<Fault> undecided = undoing.tried() ? List.of() : decisions.undecided();
        if (hindering.isEmpty() && !undecided.isEmpty()) {
            throw ApiProblem.conflict(undecided, "unit-change.undo-undecided", decisions.total());
        }
        requireNone(
                hindering.isEmpty()
                        ? List.of()
                        : Stream.concat(hindering.stream(), undecided.stream()).toList());
    }

    /** Newer acts that rest on one, and corrections. */
    private List<Fault> newer(UnitChangeRepository.Kept kept, UnitHierarchy now, String pointer) {
        List<Fault> found = new ArrayList<>();
        Set<UUID> concerned = concerned(kept.edits());
        for (UnitChangeRepository.Kept newer : changes.inForceAfter(kept.sequence())) {
            Set<UUID> shared = concerned(newer.edits());
            shared.retainAll(concerned);
            if (!shared.isEmpty()) {
                found.add(Fault.at(
                        pointer,
                        "unit-change.newer-act",
                        newer.act().title().vi(),
                        newer.act().effectiveDate()));
            }
        }
        if (found.isEmpty()) {
            now.overtaken(kept.edits()).stream()
                    .map(edit -> named(now, edit.unit(), "unit-change.corrected-since", pointer))
                    .distinct()
                    .forEach(found::add);
        }
        return found;
    }

    /** What would not hold without an act on which nothing newer rests. */
    private static List<Fault> broken(UnitChangeRepository.Kept kept, UnitHierarchy now, String pointer) {
        Set<UUID> concerned = concerned(kept.edits());
        return now.without(kept.edits()).breaches(concerned).stream()
                .map(breach -> resting(breach, concerned, now, pointer))
                .distinct()
                .toList();
    }

    private static void requireNone(List<Fault> obstacles) {
        if (!obstacles.isEmpty()) {
            throw ApiProblem.conflict(obstacles, "unit-change.newer-rests");
        }
    }

    /** The units that an act touched, and those that it made successors of others. */
    private static Set<UUID> concerned(List<Edit> edits) {
        Set<UUID> concerned = ActResults.touched(edits);
        edits.forEach(edit -> {
            if (edit instanceof Edit.Succeeded(Succession step) && step.successor() != null) {
                concerned.add(step.successor());
            }
        });
        return concerned;
    }

    /** What would not hold without the act: a unit that was placed below one of its units, or one of these themselves. */
    private static Fault resting(Breach breach, Set<UUID> concerned, UnitHierarchy now, String pointer) {
        UUID unit = breach.unit().unit();
        return named(
                now, unit, concerned.contains(unit) ? "unit-change.rule-broken" : "unit-change.unit-rests", pointer);
    }

    private static Fault named(UnitHierarchy hierarchy, UUID unit, String code, String pointer) {
        UnitRef ref = hierarchy.life(unit).getLast().ref();
        return Fault.at(pointer, code, ref.name().vi(), ref.code());
    }

    /** The units that an act had made. */
    private static Set<UUID> made(UnitChangeRepository.Kept kept, UnitHierarchy now) {
        Set<UUID> made = new HashSet<>();
        UnitHierarchy before = now.without(kept.edits());
        ActResults.touched(kept.edits()).stream()
                .filter(unit -> before.life(unit).isEmpty())
                .forEach(made::add);
        return made;
    }

    private List<Fault> recorded(UnitChangeResponse act, Collection<UUID> made, UnitHierarchy now, String pointer) {
        return Stream.concat(
                        dependants.stream().flatMap(each -> each.restingOn(made, act.effectiveDate()).stream()),
                        settlement.taken(act.id()).filter(resting -> !made.contains(resting.unit())))
                .distinct()
                .map(resting -> {
                    UnitRef unit = now.life(resting.unit()).getLast().ref();
                    return Fault.at(
                            pointer,
                            "unit-change.recorded-since",
                            resting.resource(),
                            resting.what(),
                            unit.name().vi(),
                            unit.code());
                })
                .toList();
    }
}
