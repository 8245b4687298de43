package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitHierarchy;

/**
 * What rules decide about values: of several that are about one value the one that names more decides, and of these the
 * last.
 *
 * @param <R> the rules
 * @param <D> what they come to
 */
final class RuledValues<R extends ValueRule, D> {

    /** What a rule comes to for a value that it names; empty where that is not possible. */
    interface Possible<R, D> {
        Optional<D> of(R rule, LateValue value, int number);
    }

    private final List<R> rules;
    private final List<LateValue> values;
    private final Map<UUID, D> decided = new HashMap<>();
    private final Set<Integer> fitting = new HashSet<>();
    private final Set<Integer> possible = new HashSet<>();

    /**
     * Reads the rules.
     *
     * @param day on which they read codes of units
     */
    RuledValues(List<R> rules, List<LateValue> values, UnitHierarchy units, LocalDate day, Possible<R, D> outcome) {
        this.rules = rules;
        this.values = values;
        values.forEach(value -> {
            long most = -1;
            for (int i = 0; i < rules.size(); i++) {
                R rule = rules.get(i);
                if (!rule.names(value, units, day)) {
                    continue;
                }
                fitting.add(i);
                Optional<D> found = outcome.of(rule, value, i);
                if (found.isPresent()) {
                    possible.add(i);
                }
                if (found.isPresent() && rule.named() >= most) {
                    decided.put(value.observation(), found.get());
                    most = rule.named();
                }
            }
        });
    }

    List<LateValue> values() {
        return values;
    }

    /** What is decided of a value; null where nothing is. */
    @Nullable
    D of(LateValue value) {
        return decided.get(value.observation());
    }

    /** The values about which nothing is decided. */
    List<LateValue> open() {
        return values.stream()
                .filter(value -> !decided.containsKey(value.observation()))
                .toList();
    }

    /** Whether a rule names something and no value is that: it is a slip. */
    boolean fitsNothing(int rule) {
        return rules.get(rule).named() > 0 && !fitting.contains(rule);
    }

    /** Whether what a rule decides is possible for a value at least. */
    boolean possible(int rule) {
        return possible.contains(rule);
    }
}
