package vn.tongket.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import vn.tongket.reorganisations.SlowTrace.Strand;
import vn.tongket.units.Forest;
import vn.tongket.units.Level;
import vn.tongket.units.Recasting;
import vn.tongket.units.Recasting.Part;

/** After thousands of made-up reorganisations nothing that was reported is lost, doubled or rounded away. */
class RecastingPropertiesTest {

    private static final int TRIES = 1000;
    private static final int PAIRS_OF_DAYS = 2;

    /**
     * What the units of one day reported, seen in those of another.
     *
     * @param values a number for each unit without territory below it
     * @param parts what each shown unit has, by reporter
     */
    private record Sight(
            Recasting recasting, SlowTrace trace, Map<UUID, BigDecimal> values, Map<UUID, Map<UUID, Part>> parts) {

        static Sight of(Forest forest, LocalDate reported, LocalDate shown, MadeUp madeUp) {
            Recasting recasting = forest.recasting(reported, shown);
            SlowTrace trace = new SlowTrace(forest, reported, shown);
            Map<UUID, BigDecimal> values = new LinkedHashMap<>();
            trace.leaves().forEach(unit -> values.put(unit, madeUp.wholeNumber()));
            Map<UUID, Map<UUID, Part>> parts = new HashMap<>();
            trace.shownUnits()
                    .forEach(unit -> parts.put(
                            unit,
                            recasting.partsOf(unit).stream()
                                    .collect(Collectors.toMap(Part::reporter, part -> part, (one, other) -> one))));
            return new Sight(recasting, trace, values, parts);
        }

        Optional<Part> part(UUID shown, UUID reporter) {
            return Optional.ofNullable(parts.get(shown).get(reporter));
        }

        /** What some shown units have of a reporter; null where it is not known. */
        BigDecimal seen(Collection<UUID> shown, UUID reporter) {
            return sum(parts(shown, reporter), values.get(reporter), 0);
        }

        List<Part> parts(Collection<UUID> shown, UUID reporter) {
            return shown.stream().flatMap(unit -> part(unit, reporter).stream()).toList();
        }

        /** Whether all of it is somewhere, in parts of known size; a part of which nothing is left is nowhere. */
        boolean known(UUID reporter) {
            return whole(reporter).isPresent()
                    || (!trace.strandsOf(reporter).isEmpty()
                            && !trace.lostAPart(reporter)
                            && trace.strandsOf(reporter).stream().allMatch(Strand::known));
        }

        /** The top that holds all of a reporter. */
        Optional<UUID> whole(UUID reporter) {
            return trace.tops().stream()
                    .filter(top -> !strands(reporter).isEmpty()
                            && strands(reporter).stream().allMatch(strand -> trace.holds(top, strand.unit())))
                    .findFirst();
        }

        List<Strand> strands(UUID reporter) {
            List<Strand> own = trace.strandsOf(reporter);
            return own.isEmpty() ? trace.strandsAbove(reporter) : own;
        }

        boolean lost(UUID reporter) {
            return strands(reporter).isEmpty();
        }
    }

    /** Some pairs of days, past and future, after a made-up story. */
    private static void eachSight(long seed, Consumer<Sight> looks) {
        MadeUp madeUp = new MadeUp(seed);
        Forest forest = madeUp.story().last();
        for (int i = 0; i < PAIRS_OF_DAYS; i++) {
            looks.accept(Sight.of(forest, madeUp.anyDay(), madeUp.anyDay(), madeUp));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingThatWasReportedIsLostOrCountedTwiceToTheLastDigit(@ForAll long seed) {
        eachSight(seed, sight -> {
            assertTotalsKept(sight);
            assertNowhereOnlyWithoutTrace(sight);
            assertCountedOnce(sight);
        });
    }

    private static void assertTotalsKept(Sight sight) {
        Total counts = new Total();
        Total numerators = new Total();
        Total amounts = new Total();
        sight.values().forEach((reporter, value) -> {
            if (sight.known(reporter)) {
                List<Part> parts = sight.parts(sight.trace().tops(), reporter);
                counts.add(value, parts, 0);
                numerators.add(value.divideToIntegralValue(BigDecimal.valueOf(3)), parts, 0);
                amounts.add(value.movePointLeft(3), parts, value.intValue() % 4);
            }
        });
        counts.assertKept();
        numerators.assertKept();
        amounts.assertKept();
    }

    /** What was reported, and what is seen of it. */
    private static final class Total {

        private BigDecimal reported = BigDecimal.ZERO;
        private BigDecimal seen = BigDecimal.ZERO;

        void add(BigDecimal amount, List<Part> parts, int decimals) {
            reported = reported.add(amount);
            seen = seen.add(sum(parts, amount, decimals));
        }

        void assertKept() {
            assertThat(seen).isEqualByComparingTo(reported);
        }
    }

    private static BigDecimal sum(List<Part> parts, BigDecimal amount, int decimals) {
        return parts.stream()
                .map(part -> part.of(amount, decimals))
                .reduce(BigDecimal.ZERO, (one, other) -> one == null || other == null ? null : one.add(other));
    }

    /** Only what left no trace at all is nowhere. */
    private static void assertNowhereOnlyWithoutTrace(Sight sight) {
        sight.values().keySet().forEach(reporter -> {
            List<UUID> holders = sight.trace().shownUnits().stream()
                    .filter(unit -> sight.part(unit, reporter).isPresent())
                    .toList();
            assertThat(holders.isEmpty()).isEqualTo(sight.lost(reporter));
            if (!holders.isEmpty()) {
                assertThat(holders).containsAnyElementsOf(sight.trace().tops());
            }
        });
    }

    private static void assertCountedOnce(Sight sight) {
        sight.trace()
                .shownUnits()
                .forEach(unit -> assertThat(sight.recasting().partsOf(unit))
                        .extracting(Part::reporter)
                        .doesNotHaveDuplicates());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whoHoldsAllPartsHasTheWholeAndWhoHoldsSomeHasWhatIsKnown(@ForAll long seed) {
        eachSight(seed, sight -> {
            assertWholes(sight);
            assertPieces(sight);
        });
    }

    /** Who holds all parts has the whole, even where shares are not known. */
    private static void assertWholes(Sight sight) {
        sight.values().forEach((reporter, value) -> {
            List<Strand> strands = sight.strands(reporter);
            for (UUID shown : sight.trace().shownUnits()) {
                boolean all = !strands.isEmpty()
                        && strands.stream().allMatch(strand -> sight.trace().holds(shown, strand.unit()));
                Optional<Part> part = sight.part(shown, reporter);
                assertThat(part.filter(Part::whole).isPresent()).isEqualTo(all);
                if (all) {
                    assertThat(part.orElseThrow().of(value, 0)).isSameAs(value);
                }
            }
        });
    }

    /** Who holds some parts has a number where their shares are known, and else none. */
    private static void assertPieces(Sight sight) {
        sight.values().forEach((reporter, value) -> {
            List<Strand> strands = sight.trace().strandsOf(reporter);
            for (UUID shown : sight.trace().shownUnits()) {
                List<Strand> here = strands.stream()
                        .filter(strand -> sight.trace().holds(shown, strand.unit()))
                        .toList();
                if (!here.isEmpty() && here.size() < strands.size()) {
                    BigDecimal piece = sight.part(shown, reporter).orElseThrow().of(value, 0);
                    assertThat(piece != null).isEqualTo(here.stream().allMatch(Strand::known));
                    if (piece != null) {
                        assertThat(piece).isBetween(BigDecimal.ZERO, value);
                    }
                }
            }
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theUnitsOfALevelAddUpToWhatStandsAboveThem(@ForAll long seed) {
        eachSight(seed, sight -> {
            for (Level level : List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE, Level.VILLAGE)) {
                List<UUID> units = sight.trace().shownUnits(level);
                for (UUID top : sight.trace().tops()) {
                    sight.values().keySet().stream()
                            .filter(sight::known)
                            .forEach(reporter -> assertAddsUp(sight, top, units, reporter));
                }
            }
        });
    }

    /** Where all that became of a reporter below the top lies in units of the level. */
    private static void assertAddsUp(Sight sight, UUID top, List<UUID> units, UUID reporter) {
        List<Strand> here = sight.trace().strandsOf(reporter).stream()
                .filter(strand -> sight.trace().holds(top, strand.unit()))
                .toList();
        boolean covered = here.stream()
                .allMatch(strand ->
                        units.stream().anyMatch(unit -> sight.trace().holds(unit, strand.unit())));
        if (!here.isEmpty() && covered && here.stream().allMatch(Strand::known)) {
            List<UUID> below = units.stream()
                    .filter(unit -> sight.trace().holds(top, unit))
                    .toList();
            assertThat(sight.seen(below, reporter)).isEqualTo(sight.seen(List.of(top), reporter));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void onTheSameDayEveryUnitHasItselfAndAllBelowItAndNothingElse(@ForAll long seed) {
        MadeUp madeUp = new MadeUp(seed);
        Forest forest = madeUp.story().last();
        LocalDate day = madeUp.anyDay();
        SlowTrace trace = new SlowTrace(forest, day, day);
        Recasting recasting = forest.recasting(day, day);

        for (UUID unit : trace.shownUnits()) {
            assertThat(recasting.partsOf(unit))
                    .filteredOn(part -> forest.at(part.reporter(), day).isPresent())
                    .allMatch(Part::whole)
                    .extracting(Part::reporter)
                    .containsExactlyInAnyOrderElementsOf(trace.shownUnits().stream()
                            .filter(each -> trace.holds(unit, each))
                            .toList());
            assertThat(recasting.sameTerritory(unit)).isTrue();
        }
    }
}
