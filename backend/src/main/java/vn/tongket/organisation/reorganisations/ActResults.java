package vn.tongket.organisation.reorganisations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.organisation.units.Edit;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitResponse;
import vn.tongket.organisation.units.UnitVersion;

/** Tells what an act does: to units, and to what hangs on them. */
@ApplicationScoped
class ActResults {

    private final List<UnitDependants> dependants;

    ActResults(@All List<UnitDependants> dependants) {
        this.dependants = dependants;
    }

    /** What an act does, or would do. */
    UnitChangeResult of(Act act, Act.Outcome outcome, UnitHierarchy before, LateThings late, boolean dryRun) {
        LocalDate day = act.effectiveDate();
        UnitHierarchy after = outcome.after();
        List<UnitResponse> created = new ArrayList<>();
        List<UnitChangeResult.ClosedUnit> closed = new ArrayList<>();
        List<UnitChangeResult.ChangedUnit> changed = new ArrayList<>();
        for (UUID unit : touched(outcome.edits())) {
            Optional<UnitVersion> was = before.at(unit, day.minusDays(1));
            Optional<UnitVersion> is = after.at(unit, day);
            if (was.isPresent() && is.isPresent()) {
                changed.add(new UnitChangeResult.ChangedUnit(
                        UnitResponse.of(before, was.get()), UnitResponse.of(after, is.get())));
            } else if (is.isPresent()) {
                created.add(UnitResponse.of(after, is.get()));
            } else if (was.isPresent()) {
                closed.add(new UnitChangeResult.ClosedUnit(
                        UnitResponse.of(after, after.nearest(unit, day)), successors(after, unit, day)));
            }
        }
        return new UnitChangeResult(
                dryRun,
                dryRun ? null : act.id(),
                day,
                created,
                closed,
                changed,
                touched(before, ended(closed, changed), day),
                LateSettlement.shown(late.values(), before, after, day),
                late.values().values().size(),
                LateSettlement.shown(late.reports(), before, day),
                late.reports().size(),
                late.targets().shown().stream().limit(LateDecisions.MOST_TOLD).toList(),
                late.targets().total(),
                null,
                null,
                null);
    }

    /** The units that edits are about. */
    static Set<UUID> touched(List<Edit> edits) {
        Set<UUID> touched = new LinkedHashSet<>();
        edits.forEach(edit -> touched.add(edit.unit()));
        return touched;
    }

    private static List<UnitChangeResult.UnitPart> successors(UnitHierarchy hierarchy, UUID unit, LocalDate day) {
        return hierarchy.successorsOf(unit).stream()
                .filter(step -> step.successor() != null)
                .map(step -> new UnitChangeResult.UnitPart(
                        hierarchy.nearest(step.successor(), day).ref(), step.share()))
                .toList();
    }

    private static List<UUID> ended(
            List<UnitChangeResult.ClosedUnit> closed, List<UnitChangeResult.ChangedUnit> changed) {
        List<UUID> ids = new ArrayList<>();
        closed.forEach(unit -> ids.add(unit.unit().id()));
        changed.forEach(unit -> ids.add(unit.before().id()));
        return ids;
    }

    private List<UnitChangeResult.Touched> touched(UnitHierarchy before, List<UUID> ids, LocalDate day) {
        return countOn(ids, day)
                .collect(Collectors.groupingBy(UnitDependants.Count::resource, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> touched(entry.getKey(), entry.getValue(), before, day))
                .toList();
    }

    /** How much hangs on units. */
    Stream<UnitDependants.Count> countOn(Collection<UUID> ids, LocalDate day) {
        return dependants.stream().flatMap(each -> each.countOn(ids, day).stream());
    }

    private static UnitChangeResult.Touched touched(
            String resource, List<UnitDependants.Count> counts, UnitHierarchy before, LocalDate day) {
        return new UnitChangeResult.Touched(
                resource,
                counts.stream().mapToLong(UnitDependants.Count::total).sum(),
                counts.stream().mapToLong(UnitDependants.Count::onOrAfter).sum(),
                counts.stream()
                        .map(count -> new UnitChangeResult.TouchedUnit(
                                before.nearest(count.unit(), day.minusDays(1)).ref(),
                                count.total(),
                                count.onOrAfter(),
                                count.holders()))
                        .sorted(Comparator.comparing(unit -> unit.unit().code()))
                        .toList());
    }
}
