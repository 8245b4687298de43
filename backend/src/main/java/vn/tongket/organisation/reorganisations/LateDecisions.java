package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.SuccessionKind;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** What is decided about each value that an act makes late. */
final class LateDecisions {

    /** More are not told at once. */
    static final int MOST_TOLD = 500;

    private final UUID act;
    private final List<WriteDecision> rules;
    private final RuledValues<WriteDecision, LateValues.Decided> values;
    private final UnitHierarchy before;
    private final UnitHierarchy after;
    private final LocalDate day;

    /**
     * Reads them.
     *
     * @param act what an administrator decided
     * @param values what is late
     */
    LateDecisions(Act act, List<LateValue> values, UnitHierarchy before, UnitHierarchy after) {
        this.act = act.id();
        this.rules = act.decisions();
        this.before = before;
        this.after = after;
        this.day = act.effectiveDate();
        this.values = new RuledValues<>(rules, values, before, day.minusDays(1), this::possible);
    }

    private Optional<LateValues.Decided> possible(WriteDecision rule, LateValue value, int number) {
        String pointer = "/decisions/" + number;
        if (!options(value).contains(rule.decision())) {
            return Optional.empty();
        }
        List<UUID> successors = successors(value.unit());
        return switch (rule.decision()) {
            case STAND_IN, OWN_DAYS, WITHDRAW, DIVIDE ->
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
        if (value.daily()) {
            options.add(Decision.OWN_DAYS);
        }
        if (!steps.isEmpty()) {
            options.add(Decision.MOVE);
        }
        if (value.additive() && value.sent() && steps.size() == 1 && addsUp(steps.getFirst())) {
            options.add(Decision.ADD_UP);
        }
        if (value.additive()
                && value.sent()
                && steps.size() > 1
                && steps.stream().allMatch(this::isPartOfAct)) {
            options.add(Decision.DIVIDE);
        }
        return options;
    }

    /** Whether a successor is made, by this act, of several units as wholes or in stated shares. */
    private boolean addsUp(Succession step) {
        List<Succession> all = after.predecessorsOf(step.successor());
        return all.size() > 1
                && all.stream()
                        .allMatch(each -> each.change().equals(act)
                                && (each.kind() == SuccessionKind.MERGED || each.share() != null));
    }

    private boolean isPartOfAct(Succession step) {
        return step.change().equals(act) && step.share() != null;
    }

    List<LateValue> values() {
        return values.values();
    }

    /** What was decided, in the order of the values. */
    List<LateValues.Decided> decided() {
        return values().stream().map(values::of).filter(each -> each != null).toList();
    }

    LateValues.@Nullable Decided of(LateValue value) {
        return values.of(value);
    }

    /** Rules that name values of which none is late, or a successor that none of them can go to: they are a slip. */
    List<Fault> misfits() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (values.fitsNothing(i)) {
                faults.add(Fault.at("/decisions/" + i, "unit-change.decision-fits-nothing"));
            } else if (rules.get(i).successor() != null && !values.possible(i)) {
                faults.add(Fault.at(
                        "/decisions/" + i + "/successor",
                        "unit-change.no-such-successor",
                        rules.get(i).successor()));
            }
        }
        return faults;
    }

    /**
     * Refuses an act as long as something is undecided.
     *
     * @throws ApiProblem 409 naming each value with what can become of it
     */
    void requireDecided() {
        if (!values.open().isEmpty()) {
            throw ApiProblem.conflict(
                    undecided(), "unit-change.undecided", values.open().size());
        }
    }

    /** Each value of which nothing is decided, with what can become of it; the first of them. */
    List<Fault> undecided() {
        return values.open().stream()
                .limit(MOST_TOLD)
                .map(value -> Fault.at(
                        "/decisions",
                        "unit-change.undecided-value",
                        value.key(before.nearest(value.unit(), day.minusDays(1)).code()),
                        String.join(
                                ", ",
                                options(value).stream().map(Decision::code).toList())))
                .toList();
    }
}
