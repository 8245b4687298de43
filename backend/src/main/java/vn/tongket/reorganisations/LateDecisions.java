package vn.tongket.reorganisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.Fault;
import vn.tongket.units.Forest;
import vn.tongket.units.Succession;
import vn.tongket.units.SuccessionKind;
import vn.tongket.units.UnitVersion;

/** What is decided about each value that an act makes late. */
final class LateDecisions {

    /** More are not told at once. */
    static final int MOST_TOLD = 500;

    private final List<WriteDecision> rules;
    private final List<LateValue> values;
    private final Forest before;
    private final Forest after;
    private final LocalDate day;
    private final Map<UUID, LateValues.Decided> decided = new HashMap<>();
    private final Set<Integer> fitting = new HashSet<>();

    /**
     * Reads them.
     *
     * @param rules what an administrator decided
     * @param values what is late
     * @param day first day of the new state
     */
    LateDecisions(List<WriteDecision> rules, List<LateValue> values, Forest before, Forest after, LocalDate day) {
        this.rules = rules;
        this.values = values;
        this.before = before;
        this.after = after;
        this.day = day;
        values.forEach(this::decide);
    }

    private void decide(LateValue value) {
        long most = -1;
        for (int i = 0; i < rules.size(); i++) {
            WriteDecision rule = rules.get(i);
            if (!names(rule, value)) {
                continue;
            }
            fitting.add(i);
            Optional<LateValues.Decided> found = possible(rule, value, "/decisions/" + i);
            if (found.isPresent() && rule.named() >= most) {
                decided.put(value.observation(), found.get());
                most = rule.named();
            }
        }
    }

    private boolean names(WriteDecision rule, LateValue value) {
        return (rule.indicator() == null || rule.indicator().equals(value.indicator()))
                && (rule.period() == null || rule.period().equals(value.period()))
                && (rule.unit() == null
                        || before.find(rule.unit(), day.minusDays(1))
                                .filter(unit -> unit.unit().equals(value.unit()))
                                .isPresent());
    }

    private Optional<LateValues.Decided> possible(WriteDecision rule, LateValue value, String pointer) {
        if (!options(value).contains(rule.decision())) {
            return Optional.empty();
        }
        List<UUID> successors = successors(value.unit());
        return switch (rule.decision()) {
            case STAND_IN, WITHDRAW, DIVIDE ->
                Optional.of(new LateValues.Decided(value, rule.decision(), pointer, null));
            case ADD_UP -> Optional.of(new LateValues.Decided(value, rule.decision(), pointer, successors.getFirst()));
            case MOVE ->
                receiver(rule.successor(), successors)
                        .map(unit -> new LateValues.Decided(value, rule.decision(), pointer, unit));
        };
    }

    private Optional<UUID> receiver(@Nullable String named, List<UUID> successors) {
        return named == null
                ? successors.stream().filter(each -> successors.size() == 1).findFirst()
                : after.find(named, day).map(UnitVersion::unit).filter(successors::contains);
    }

    private List<UUID> successors(UUID unit) {
        return after.successorsOf(unit).stream()
                .filter(step -> step.successor() != null)
                .map(Succession::successor)
                .toList();
    }

    /** What can become of a value. */
    Set<Decision> options(LateValue value) {
        Set<Decision> options = EnumSet.of(Decision.STAND_IN, Decision.WITHDRAW);
        List<Succession> steps = after.successorsOf(value.unit()).stream()
                .filter(step -> step.successor() != null)
                .toList();
        if (!steps.isEmpty()) {
            options.add(Decision.MOVE);
        }
        if (value.additive() && steps.size() == 1 && mergedWithOthers(steps.getFirst())) {
            options.add(Decision.ADD_UP);
        }
        if (value.additive() && steps.size() > 1 && steps.stream().allMatch(step -> step.share() != null)) {
            options.add(Decision.DIVIDE);
        }
        return options;
    }

    private boolean mergedWithOthers(Succession step) {
        List<Succession> all = after.predecessorsOf(step.successor());
        return all.size() > 1 && all.stream().allMatch(each -> each.kind() == SuccessionKind.MERGED);
    }

    List<LateValue> values() {
        return values;
    }

    /** What was decided, in the order of the values. */
    List<LateValues.Decided> decided() {
        return values.stream()
                .map(value -> decided.get(value.observation()))
                .filter(each -> each != null)
                .toList();
    }

    LateValues.@Nullable Decided of(LateValue value) {
        return decided.get(value.observation());
    }

    /**
     * Refuses rules that name values of which none is late: they are a slip.
     *
     * @throws ApiProblem 422
     */
    void requireFitting() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).named() > 0 && !fitting.contains(i)) {
                faults.add(Fault.at("/decisions/" + i, "unit-change.decision-fits-nothing"));
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    /**
     * Refuses an act as long as something is undecided.
     *
     * @throws ApiProblem 409 naming each value with what can become of it
     */
    void requireDecided() {
        List<LateValue> open = values.stream()
                .filter(value -> !decided.containsKey(value.observation()))
                .toList();
        if (!open.isEmpty()) {
            List<Fault> faults = open.stream()
                    .limit(MOST_TOLD)
                    .map(value -> Fault.at(
                            "/decisions",
                            "unit-change.undecided-value",
                            value.key(before.nearest(value.unit(), day.minusDays(1))
                                    .code()),
                            String.join(
                                    ", ",
                                    options(value).stream().map(Decision::code).toList())))
                    .toList();
            throw ApiProblem.conflict(faults, "unit-change.undecided", open.size());
        }
    }
}
