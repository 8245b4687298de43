package vn.tongket.organisation.reorganisations;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitVersion;

/** What is decided about each value that somebody has answered for, of units that are taken back with their act. */
final class UndoDecisions {

    private final UnitChangeResponse act;
    private final List<WriteUndoDecision> rules;
    private final RuledValues<WriteUndoDecision, LateValues.Returned> values;
    private final UnitHierarchy now;
    private final String pointer;

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
            UnitChangeResponse act,
            List<WriteUndoDecision> rules,
            List<LateValue> values,
            UnitHierarchy now,
            String pointer) {
        this.act = act;
        this.rules = rules;
        this.now = now;
        this.pointer = pointer;
        this.values = new RuledValues<>(rules, values, now, act.effectiveDate(), this::possible);
    }

    private Optional<LateValues.Returned> possible(WriteUndoDecision rule, LateValue value, int number) {
        String at = pointer + "/" + number;
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
        return values.values().stream()
                .map(value -> Objects.requireNonNullElseGet(
                        values.of(value), () -> new LateValues.Returned(value, UndoDecision.WITHDRAW, pointer, null)))
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
        if (values.fitsNothing(rule)) {
            return Optional.of(Fault.at(pointer + "/" + rule, "unit-change.decision-fits-nothing"));
        }
        return predecessor != null && !values.possible(rule)
                ? Optional.of(
                        Fault.at(pointer + "/" + rule + "/predecessor", "unit-change.no-such-predecessor", predecessor))
                : Optional.empty();
    }

    /** Each value of which nothing is decided, with what can become of it; the first of them. */
    List<Fault> undecided() {
        return values.open().stream()
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
        return values.values().stream()
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
        return values.values().size();
    }

    private UnitRef unit(LateValue value) {
        return now.life(value.unit()).getLast().ref();
    }
}
