package vn.tongket.organisation.reorganisations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.TakenBack;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitRef;

/**
 * Settles what an act finds that is recorded after its day: which values, reports and targets of units that it ends are about
 * days on which they are gone, and what becomes of each.
 */
@ApplicationScoped
class LateSettlement {

    private final List<LateValues> values;
    private final List<LateReports> reports;
    private final List<LateTargets> targets;
    private final List<FigureEffects> figures;

    LateSettlement(
            @All List<LateValues> values,
            @All List<LateReports> reports,
            @All List<LateTargets> targets,
            @All List<FigureEffects> figures) {
        this.values = values;
        this.reports = reports;
        this.targets = targets;
        this.figures = figures;
    }

    /** What is late by an act, and what is decided of it. */
    LateThings read(Act act, UnitHierarchy before, UnitHierarchy after) {
        LocalDate day = act.effectiveDate();
        Set<UUID> ended = new LinkedHashSet<>();
        before.units().stream()
                .filter(unit -> before.at(unit, day).isPresent()
                        && before.at(unit, day.minusDays(1)).isPresent()
                        && after.at(unit, day).isEmpty())
                .forEach(ended::add);
        if (ended.isEmpty()) {
            return new LateThings(
                    Set.of(),
                    new LateDecisions(act, List.of(), before, after),
                    List.of(),
                    new LateProposals(act, List.of(), before, after));
        }
        List<LateValue> late = values.stream()
                .flatMap(each -> each.of(ended, day).stream())
                .sorted(Comparator.comparing(LateValue::indicator)
                        .thenComparing(value ->
                                before.nearest(value.unit(), day.minusDays(1)).code())
                        .thenComparing(LateValue::period)
                        .thenComparing(value -> value.breakdown().toString()))
                .toList();
        List<LateReport> sent =
                reports.stream().flatMap(each -> each.of(ended, day).stream()).toList();
        List<LateTarget> aims =
                targets.stream().flatMap(each -> each.of(ended, day).stream()).toList();
        return new LateThings(
                ended, new LateDecisions(act, late, before, after), sent, new LateProposals(act, aims, before, after));
    }

    /**
     * Carries out what was decided.
     *
     * @throws ApiProblem 422 where something of it is not possible
     */
    void settle(Act act, LateThings late, List<LateTargets.New> set, UnitHierarchy after) {
        LateValues.Ending ending =
                new LateValues.Ending(act.id(), act.effectiveDate(), act.title(), act.legalBasis(), after);
        List<Fault> faults = values.stream()
                .flatMap(each -> each.decide(ending, late.values().decided()).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        targets.forEach(each -> faults.addAll(each.set(ending, set)));
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        reports.forEach(each -> each.supersede(ending, late.ended()));
    }

    /** What decisions of an act handed on and somebody has answered for since. */
    Stream<UnitDependants.Resting> taken(UUID act) {
        return values.stream().flatMap(each -> each.taken(act).stream());
    }

    /** What somebody has answered for, of units that are taken back. */
    List<LateValue> answeredFor(Set<UUID> units) {
        return values.stream().flatMap(each -> each.answeredFor(units).stream()).toList();
    }

    /** What keeps it from being taken away with them. */
    List<Fault> hindersTaking(List<LateValue> answered) {
        return values.stream()
                .flatMap(each -> each.hindersTaking(answered).stream())
                .toList();
    }

    /** Withdraws it. */
    List<TakenBack> take(UndoDecisions decisions, String reason) {
        return values.stream()
                .flatMap(each -> each.take(decisions.decided(), reason).stream())
                .toList();
    }

    /**
     * Gives units that are there again what was meant for them.
     *
     * @throws ApiProblem 422 where one of them cannot get it
     */
    List<TakenBack> give(UndoDecisions decisions, String reason, UnitHierarchy after) {
        List<Fault> faults = values.stream()
                .flatMap(each -> each.hindersGiving(decisions.decided(), after).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return values.stream()
                .flatMap(each -> each.give(decisions.decided(), reason).stream())
                .toList();
    }

    /** Takes back what decisions of an act made, and puts back what they withdrew. */
    List<TakenBack> takeBack(UUID act, String reason) {
        return values.stream()
                .flatMap(each -> each.takeBack(act, reason).stream())
                .toList();
    }

    /**
     * Puts back for an approver what such decisions let tell of some days only, and somebody has approved; opens the reports
     * again that the act closed.
     */
    List<TakenBack> restore(UUID act, String reason) {
        List<TakenBack> changes = new ArrayList<>();
        values.forEach(each -> changes.addAll(each.restore(act, reason)));
        reports.forEach(each -> changes.addAll(each.restore(act, reason)));
        return changes;
    }

    /** The late reports as they are shown. */
    static List<UnitChangeResult.Report> shown(List<LateReport> reports, UnitHierarchy before, LocalDate day) {
        return reports.stream()
                .limit(LateDecisions.MOST_TOLD)
                .map(report -> new UnitChangeResult.Report(
                        report.round(),
                        before.nearest(report.unit(), day.minusDays(1)).ref(),
                        report.status(),
                        report.sentAt()))
                .toList();
    }

    /** The late values as they are shown. */
    static List<UnitChangeResult.Late> shown(
            LateDecisions decisions, UnitHierarchy before, UnitHierarchy after, LocalDate day) {
        return decisions.values().stream()
                .limit(LateDecisions.MOST_TOLD)
                .map(value -> {
                    LateValues.Decided decided = decisions.of(value);
                    return new UnitChangeResult.Late(
                            value.indicator(),
                            value.indicatorName(),
                            before.nearest(value.unit(), day.minusDays(1)).ref(),
                            value.period(),
                            value.breakdown(),
                            value.status(),
                            value.value(),
                            value.numerator(),
                            value.denominator(),
                            value.valueInForce(),
                            List.copyOf(decisions.options(value)),
                            decided == null ? null : decided.decision(),
                            decided == null ? null : named(after, decided, day));
                })
                .toList();
    }

    private static @Nullable UnitRef named(UnitHierarchy after, LateValues.Decided decided, LocalDate day) {
        return decided.successor() == null
                ? null
                : after.nearest(decided.successor(), day).ref();
    }

    /**
     * The figures above the units that an act ends or moves, as they are before it is written down.
     *
     * @param corrected the act whose place it takes, which is in force still
     */
    ChangedFigures figures(
            Act act, Act.Outcome outcome, UnitHierarchy before, UnitChangeRepository.@Nullable Kept corrected) {
        SortedSet<LocalDate> days = new TreeSet<>(Set.of(act.effectiveDate()));
        Set<UUID> concerned = ActResults.touched(outcome.edits());
        if (corrected != null) {
            days.add(corrected.act().effectiveDate());
            concerned.addAll(ActResults.touched(corrected.edits()));
        }
        return new ChangedFigures(figures, days, concerned, before, outcome.after());
    }
}
