package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.SuccessionKind;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** Which targets an act leaves without their unit, what is proposed for the units that come after, and what is set. */
final class LateProposals {

    private final UUID act;
    private final UnitHierarchy before;
    private final UnitHierarchy after;
    private final LocalDate day;
    private final Map<Key, List<LateTarget>> proposals = new LinkedHashMap<>();

    /** What a target is of. */
    private record Key(UUID unit, String indicator, Period period, String breakdown) {}

    LateProposals(Act act, List<LateTarget> targets, UnitHierarchy before, UnitHierarchy after) {
        this.act = act.id();
        this.before = before;
        this.after = after;
        this.day = act.effectiveDate();
        targets.stream()
                .sorted(Comparator.comparing(LateTarget::indicator)
                        .thenComparing(LateTarget::period)
                        .thenComparing(target -> part(target.breakdown()))
                        .thenComparing(target -> codeBefore(target.unit())))
                .forEach(target -> after.successorsOf(target.unit()).stream()
                        .map(Succession::successor)
                        .filter(successor -> successor != null)
                        .forEach(successor -> proposals
                                .computeIfAbsent(
                                        new Key(
                                                successor,
                                                target.indicator(),
                                                target.period(),
                                                part(target.breakdown())),
                                        key -> new ArrayList<>())
                                .add(target)));
    }

    private static String part(SequencedMap<String, String> breakdown) {
        return breakdown.entrySet().stream()
                .map(part -> part.getKey() + ":" + part.getValue())
                .collect(Collectors.joining(","));
    }

    private String codeBefore(UUID unit) {
        return before.nearest(unit, day.minusDays(1)).code();
    }

    /** Those of which a unit that comes after may get one, with what is proposed. */
    List<UnitChangeResult.Target> shown() {
        return proposals.entrySet().stream()
                .map(entry -> shown(entry.getKey(), entry.getValue()))
                .toList();
    }

    int total() {
        return proposals.size();
    }

    private UnitChangeResult.Target shown(Key key, List<LateTarget> from) {
        LateTarget first = from.getFirst();
        Name name = first.indicatorName();
        return new UnitChangeResult.Target(
                key.indicator(),
                name,
                after.nearest(key.unit(), day).ref(),
                key.period(),
                first.breakdown(),
                from.stream()
                        .map(target -> new UnitChangeResult.FormerTarget(
                                before.nearest(target.unit(), day.minusDays(1)).ref(), target.value()))
                        .toList(),
                proposed(key, from));
    }

    /** The sum, where the unit is made of others as wholes and each of them had a target that adds up. */
    private @Nullable BigDecimal proposed(Key key, List<LateTarget> from) {
        List<Succession> steps = after.predecessorsOf(key.unit());
        boolean wholes = steps.size() == from.size()
                && steps.stream().allMatch(step -> step.change().equals(act) && step.kind() == SuccessionKind.MERGED)
                && from.stream().allMatch(LateTarget::additive);
        return wholes ? from.stream().map(LateTarget::value).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }

    /** What is wrong with targets that an act sets: they are no target of a unit that comes after, or said twice. */
    List<Fault> misfits(List<WriteLateTarget> written) {
        List<Fault> faults = new ArrayList<>();
        Set<Key> found = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            WriteLateTarget each = written.get(i);
            Optional<Key> key = key(each);
            if (key.isEmpty()) {
                faults.add(Fault.at(pointer(i), "unit-change.target-fits-nothing", each.indicator(), each.unit()));
            } else if (!found.add(key.get())) {
                faults.add(Fault.at(pointer(i), "unit-change.target-twice", each.indicator(), each.unit()));
            }
        }
        return faults;
    }

    /** The targets to set, where nothing is wrong with them. */
    List<LateTargets.New> toSet(List<WriteLateTarget> written) {
        return IntStream.range(0, written.size())
                .boxed()
                .flatMap(i -> key(written.get(i)).map(key -> target(key, written.get(i), pointer(i))).stream())
                .toList();
    }

    private static String pointer(int place) {
        return "/targets/" + place;
    }

    private Optional<Key> key(WriteLateTarget target) {
        String part = target.breakdown() == null ? "" : target.breakdown();
        return after.find(target.unit(), day)
                .map(UnitVersion::unit)
                .map(unit -> new Key(unit, target.indicator(), target.period(), part))
                .filter(proposals::containsKey);
    }

    private static LateTargets.New target(Key key, WriteLateTarget written, String pointer) {
        return new LateTargets.New(
                key.indicator(), key.unit(), key.period(), key.breakdown(), written.value(), pointer);
    }
}
