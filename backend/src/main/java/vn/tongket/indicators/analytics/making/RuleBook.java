package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Period;

/** The rules that the figures of a question follow. */
public final class RuleBook {

    private record Place(String indicator, LocalDate day) {}

    private final List<FigureRule> rules = new ArrayList<>();
    private final Map<Place, FigureRule> byPlace = new HashMap<>();

    RuleBook(List<FigureRule> rules) {
        add(rules);
    }

    void add(List<FigureRule> more) {
        more.forEach(rule -> {
            if (byPlace.putIfAbsent(new Place(rule.code(), rule.day()), rule) == null) {
                rules.add(rule);
            }
        });
    }

    Optional<FigureRule> at(String indicator, Period period) {
        return on(indicator, period.lastDay());
    }

    /** The rule of an indicator on a day. */
    Optional<FigureRule> on(String indicator, LocalDate day) {
        return Optional.ofNullable(byPlace.get(new Place(indicator, day)));
    }

    /** Those of values that are reported. */
    List<FigureRule> stored() {
        return rules.stream()
                .filter(rule -> rule.stored() && rule.formula() == null)
                .toList();
    }

    /** The derived indicators, with a rule of each. */
    Map<String, FigureRule> derived() {
        Map<String, FigureRule> derived = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.formula() != null).forEach(rule -> derived.put(rule.code(), rule));
        return derived;
    }

    List<FigureRule> all() {
        return rules;
    }

    /** Whether what is asked may be made of shorter periods. */
    boolean rollsUpInTime(List<Period> periods) {
        return periods.stream()
                .anyMatch(period -> rules.stream()
                        .anyMatch(rule -> rule.day().equals(period.lastDay())
                                && !shorter(rule, period).isEmpty()));
    }

    /** The shorter periods that one may be made of under a rule; empty where it may not. */
    static List<Period> shorter(FigureRule rule, Period period) {
        return rule.inTime() == RollUp.NONE || rule.formula() != null
                ? List.of()
                : period.dividedInto(rule.frequency());
    }
}
