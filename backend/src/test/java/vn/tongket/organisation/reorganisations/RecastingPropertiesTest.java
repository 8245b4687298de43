package vn.tongket.organisation.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import vn.tongket.organisation.units.Forest;
import vn.tongket.organisation.units.Recasting;
import vn.tongket.organisation.units.Recasting.Part;

/** After thousands of made-up reorganisations nothing that was reported is lost or doubled. */
class RecastingPropertiesTest {

    private static final int TRIES = 1000;
    private static final int PAIRS_OF_DAYS = 2;

    /**
     * What the units of one day reported, seen in those of another.
     *
     * @param reporters the units without territory below them
     * @param parts what each shown unit has, by reporter
     */
    private record Sight(Recasting recasting, SlowTrace trace, List<UUID> reporters, Map<UUID, Map<UUID, Part>> parts) {

        static Sight of(Forest forest, LocalDate reported, LocalDate shown) {
            Recasting recasting = forest.recasting(reported, shown);
            SlowTrace trace = new SlowTrace(forest, reported, shown);
            Map<UUID, Map<UUID, Part>> parts = new HashMap<>();
            trace.shownUnits()
                    .forEach(unit -> parts.put(
                            unit,
                            recasting.partsOf(unit).stream()
                                    .collect(Collectors.toMap(Part::reporter, part -> part, (one, other) -> one))));
            return new Sight(recasting, trace, trace.leaves(), parts);
        }

        Optional<Part> part(UUID shown, UUID reporter) {
            return Optional.ofNullable(parts.get(shown).get(reporter));
        }

        List<UUID> strands(UUID reporter) {
            List<UUID> own = trace.strandsOf(reporter);
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
            looks.accept(Sight.of(forest, madeUp.anyDay(), madeUp.anyDay()));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingThatWasReportedIsLostOrCountedTwice(@ForAll long seed) {
        eachSight(seed, sight -> {
            assertNowhereOnlyWithoutTrace(sight);
            assertCountedOnce(sight);
        });
    }

    /** Only what left no trace at all is nowhere. */
    private static void assertNowhereOnlyWithoutTrace(Sight sight) {
        sight.reporters().forEach(reporter -> {
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
    void whoHoldsAllPartsHasTheWholeAndWhoHoldsSomeHasAPart(@ForAll long seed) {
        eachSight(seed, sight -> {
            assertWholes(sight);
            assertPieces(sight);
        });
    }

    private static void assertWholes(Sight sight) {
        sight.reporters().forEach(reporter -> {
            List<UUID> strands = sight.strands(reporter);
            for (UUID shown : sight.trace().shownUnits()) {
                boolean all = !strands.isEmpty()
                        && strands.stream().allMatch(strand -> sight.trace().holds(shown, strand));
                assertThat(sight.part(shown, reporter).filter(Part::whole).isPresent())
                        .isEqualTo(all);
            }
        });
    }

    private static void assertPieces(Sight sight) {
        sight.reporters().forEach(reporter -> {
            List<UUID> strands = sight.trace().strandsOf(reporter);
            for (UUID shown : sight.trace().shownUnits()) {
                long here = strands.stream()
                        .filter(strand -> sight.trace().holds(shown, strand))
                        .count();
                if (here > 0 && here < strands.size()) {
                    assertThat(sight.part(shown, reporter)).get().matches(part -> !part.whole());
                }
            }
        });
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
