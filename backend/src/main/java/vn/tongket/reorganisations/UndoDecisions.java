package vn.tongket.reorganisations;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Fault;
import vn.tongket.units.Forest;
import vn.tongket.units.Succession;
import vn.tongket.units.UnitRef;
import vn.tongket.units.UnitVersion;

/** What is decided about each value that somebody has answered for, of units that are taken back with their act. */
final class UndoDecisions {

    private final UnitChangeResponse act;
    private final List<WriteUndoDecision> rules;
    private final List<LateValue> values;
    private final Forest now;
    private final String pointer;
    private final Map<UUID, LateValues.Returned> decided = new HashMap<>();
    private final Set<Integer> fitting = new HashSet<>();
    private final Set<Integer> possible = new HashSet<>();

    /**
     * Reads them.
     *
     * @param act that is undone
     * @param rules what an administrator decided
     * @param values what has to be decided about
     * @param now all units as they are with the act
     * @param pointer where the decisions stand
     */
    UndoDecisions(
            UnitChangeResponse act, List<WriteUndoDecision> rules, List<LateValue> values, Forest now, String pointer) {
        this.act = act;
        this.rules = rules;
        this.values = values;
        this.now = now;
        this.pointer = pointer;
        values.forEach(this::decide);
    }

    private void decide(LateValue value) {
        long most = -1;
        for (int i = 0; i < rules.size(); i++) {
            WriteUndoDecision rule = rules.get(i);
            if (!names(rule, value)) {
                continue;
            }
            fitting.add(i);
            Optional<LateValues.Returned> found = possible(rule, value, pointer + "/" + i);
            if (found.isPresent()) {
                possible.add(i);
            }
            if (found.isPresent() && rule.named() >= most) {
                decided.put(value.observation(), found.get());
                most = rule.named();
            }
        }
    }

    private boolean names(WriteUndoDecision rule, LateValue value) {
        return (rule.indicator() == null || rule.indicator().equals(value.indicator()))
                && (rule.period() == null || rule.period().equals(value.period()))
                && (rule.breakdown() == null || rule.breakdown().equals(value.part()))
                && (rule.unit() == null
                        || now.find(rule.unit(), act.effectiveDate())
                                .filter(unit -> unit.unit().equals(value.unit()))
                                .isPresent());
    }

    private Optional<LateValues.Returned> possible(WriteUndoDecision rule, LateValue value, String at) {
        return switch (rule.decision()) {
            case WITHDRAW -> Optional.of(new LateValues.Returned(value, UndoDecision.WITHDRAW, at, null));
            case MOVE ->
                receiver(rule.predecessor(), value)
                        .map(unit -> new LateValues.Returned(value, UndoDecision.MOVE, at, unit));
        };
    }

    private Optional<UUID> receiver(@Nullable String named, LateValue value) {
        List<UUID> former = predecessors(value);
        return named == null
                ? former.stream().filter(each -> former.size() == 1).findFirst()
                : now.find(named, act.effectiveDate().minusDays(1))
                        .map(UnitVersion::unit)
                        .filter(former::contains);
    }

    /** The units that the act had put into a value's unit, and that are there again without it. */
    private List<UUID> predecessors(LateValue value) {
        return now.predecessorsOf(value.unit()).stream()
                .filter(step -> step.change().equals(act.id()))
                .map(Succession::predecessor)
                .toList();
    }

    /** What can become of a value. */
    private Set<UndoDecision> options(LateValue value) {
        return predecessors(value).isEmpty() ? EnumSet.of(UndoDecision.WITHDRAW) : EnumSet.allOf(UndoDecision.class);
    }

    /** What was decided; what was not is withdrawn where this is only tried. */
    List<LateValues.Returned> decided() {
        return values.stream()
                .map(value -> decided.getOrDefault(
                        value.observation(), new LateValues.Returned(value, UndoDecision.WITHDRAW, pointer, null)))
                .toList();
    }

    /** Rules that name values about which nothing has to be decided, or a unit that none of them can go to: they are a slip. */
    List<Fault> misfits() {
        return IntStream.range(0, rules.size())
                .boxed()
                .flatMap(i -> misfit(i).stream())
                .toList();
    }

    private Optional<Fault> misfit(int rule) {
        String predecessor = rules.get(rule).predecessor();
        if (rules.get(rule).named() > 0 && !fitting.contains(rule)) {
            return Optional.of(Fault.at(pointer + "/" + rule, "unit-change.decision-fits-nothing"));
        }
        return predecessor != null && !possible.contains(rule)
                ? Optional.of(
                        Fault.at(pointer + "/" + rule + "/predecessor", "unit-change.no-such-predecessor", predecessor))
                : Optional.empty();
    }

    private List<LateValue> open() {
        return values.stream()
                .filter(value -> !decided.containsKey(value.observation()))
                .toList();
    }

    /** Each value of which nothing is decided, with what can become of it; the first of them. */
    List<Fault> undecided() {
        return open().stream()
                .limit(LateDecisions.MOST_TOLD)
                .map(value -> Fault.at(
                        pointer,
                        "unit-change.undecided-value",
                        value.key(unit(value).code()),
                        String.join(
                                ", ",
                                options(value).stream().map(UndoDecision::code).toList())))
                .toList();
    }

    /** The values as they are shown. */
    List<UndoingResponse.Answered> shown() {
        return values.stream()
                .limit(LateDecisions.MOST_TOLD)
                .map(value -> new UndoingResponse.Answered(
                        value.indicator(),
                        value.indicatorName(),
                        unit(value),
                        value.period(),
                        value.breakdown(),
                        value.status(),
                        value.value(),
                        value.valueInForce(),
                        List.copyOf(options(value)),
                        predecessors(value).stream()
                                .map(each -> now.life(each).getLast().ref())
                                .toList()))
                .toList();
    }

    int total() {
        return values.size();
    }

    private UnitRef unit(LateValue value) {
        return now.life(value.unit()).getLast().ref();
    }
}
