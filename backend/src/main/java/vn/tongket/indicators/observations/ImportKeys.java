package vn.tongket.indicators.observations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;

/**
 * What the rows of one import are about. The same few definitions, units and periods occur again and again: each is looked
 * up once, and told to the staging once, under a number by which rows refer to it.
 */
final class ImportKeys {

    private static final int MOST_REMEMBERED = 50_000;
    private static final int INDICATOR_BITS = 13;
    private static final int UNIT_BITS = 21;
    private static final int PERIOD_BITS = 15;
    private static final int BREAKDOWN_BITS = 14;

    /** A definition under its number. */
    record Defined(int number, int indicator, Definition definition) {}

    /** A unit in a period, under a number. */
    record Place(int number, int unitNumber, int periodNumber, UnitRef unit, UnitVersion reporter, Period period) {}

    /** A breakdown under its number. */
    record Part(int number, Breakdown breakdown) {}

    private record OnDay(String text, LocalDate day) {}

    private record InPeriod(String unit, Period period) {}

    private final Indicators indicators;
    private final Units units;
    private final EntryRuleBook entryRules;
    private final UnitHierarchy hierarchy;
    private final Consumer<Record> told;
    private final Map<OnDay, Defined> definitions = remembered();
    private final Map<InPeriod, Place> places = remembered();
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Period> periods = remembered();
    private final Map<EntryRules.Place, EntryRules.Rule> rules = remembered();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final int[] counts = new int[4];
    private int placesTold;
    private final Map<String, Integer> definitionsTold = new HashMap<>();

    /** Definitions, places and parts are told as they come up for the first time. */
    ImportKeys(Indicators indicators, Units units, EntryRuleBook entryRules, Consumer<Record> told) {
        this.indicators = indicators;
        this.units = units;
        this.entryRules = entryRules;
        this.hierarchy = units.hierarchy();
        this.told = told;
    }

    private static <K, V> Map<K, V> remembered() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }

    Period period(String text) {
        return find(periods, text, Period::parse);
    }

    /**
     * The breakdown that a text is.
     *
     * @throws IllegalArgumentException where it is none
     */
    Breakdown breakdown(String text) {
        Part known = parts.get(text);
        return known == null ? Breakdown.parse(text) : known.breakdown();
    }

    /** The definition that holds for a period. */
    Defined definition(String code, Period period) {
        return find(definitions, new OnDay(code, period.lastDay()), key -> define(key.text(), key.day()));
    }

    private Defined define(String code, LocalDate day) {
        Definition definition = indicators.definition(code, day);
        String version = code + " " + definition.version();
        Integer known = definitionsTold.get(version);
        Defined defined = new Defined(
                known == null ? definitionsTold.size() + 1 : known,
                number(0, INDICATOR_BITS, definition.id()),
                definition);
        if (known == null) {
            definitionsTold.put(version, defined.number());
            told.accept(defined);
        }
        return defined;
    }

    /** The unit that a text means in a period. */
    Place place(String unit, Period period) {
        return find(places, new InPeriod(unit, period), key -> locate(key.unit(), key.period()));
    }

    private Place locate(String text, Period period) {
        UnitVersion there = Units.isId(text)
                ? null
                : hierarchy.byCode(text, period.lastDay()).orElse(null);
        UnitRef unit = there == null ? units.resolve(text, period) : there.ref();
        Place place = new Place(
                ++placesTold,
                number(1, UNIT_BITS, unit.id()),
                number(2, PERIOD_BITS, period.text()),
                unit,
                there == null ? hierarchy.nearest(unit.id(), period.lastDay()) : there,
                period);
        told.accept(place);
        return place;
    }

    /**
     * What is wrong with a key; empty when nothing is.
     *
     * @param stated which days the row says its value is for; null where it does not
     * @param past whether the row is of a past document, which what is decided about entering does not reach
     */
    List<Fault> faultsOfKey(
            Definition definition,
            UnitVersion reporter,
            Period period,
            Breakdown breakdown,
            @Nullable PeriodBasis stated,
            boolean past,
            LocalDate today) {
        EntryRules.Rule rule = ruleOfEnded(definition, reporter, period);
        PeriodBasis asked = rule.basis() == null ? definition.periodBasis() : rule.basis();
        return KeyRules.faultsOfKey(
                definition,
                hierarchy,
                reporter,
                period,
                breakdown,
                stated == null ? asked : stated,
                definition.ownDays() || (!past && rule.days() != null),
                today);
    }

    /** Of which days of its period a unit tells under a basis; null for all of them. */
    @Nullable
    Days daysOf(Definition definition, UnitVersion reporter, Period period, PeriodBasis basis) {
        return definition.ownDays() ? hierarchy.ownDays(reporter.unit(), period, basis) : null;
    }

    /** Which days a value is for is asked only where the answer decides whether the unit was still there. */
    private EntryRules.Rule ruleOfEnded(Definition definition, UnitVersion reporter, Period period) {
        LocalDate end = reporter.span().end();
        boolean within = end.isAfter(period.firstDay(PeriodBasis.DECREE_09)) && !end.isAfter(period.lastDay());
        return within
                ? find(rules, new EntryRules.Place(definition.id(), reporter.unit(), period), entryRules::about)
                : EntryRules.Rule.NONE;
    }

    /** A breakdown that its definition knows. */
    Part part(Breakdown breakdown) {
        return find(parts, breakdown.text(), text -> {
            Part part = new Part(number(3, BREAKDOWN_BITS, breakdown), breakdown);
            told.accept(part);
            return part;
        });
    }

    /** One number for what a value is about. */
    static long key(Defined definition, Place place, Part part) {
        long key = definition.indicator();
        key = key << UNIT_BITS | place.unitNumber();
        key = key << PERIOD_BITS | place.periodNumber();
        return key << BREAKDOWN_BITS | part.number();
    }

    private int number(int kind, int bits, Object thing) {
        return numbers.computeIfAbsent(thing, unknown -> {
            if (counts[kind] == (1 << bits) - 1) {
                throw new IllegalStateException("more different keys than an import can tell apart");
            }
            return ++counts[kind];
        });
    }

    /** Unlike {@code computeIfAbsent}, this lets what looks up look up other things. */
    private static <K, V> V find(Map<K, V> known, K key, Function<K, V> lookUp) {
        V value = known.get(key);
        if (value == null) {
            value = lookUp.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
