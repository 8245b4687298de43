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
import vn.tongket.organisation.units.BoundaryHarmonisation;
import vn.tongket.organisation.units.BoundaryHarmonisation.Part;
import vn.tongket.organisation.units.UnitHierarchy;

/** After thousands of made-up reorganisations nothing that was reported is lost or doubled. */
class BoundaryHarmonisationPropertiesTest {

    private static final int TRIES = 1000;
    private static final int PAIRS_OF_DAYS = 2;

    /**
     * What the units of one day reported, seen in those of another.
     *
     * @param reporters the units without territory below them
     * @param parts what each shown unit has, by reporter
     */
    private record Visibility(
            BoundaryHarmonisation harmonisation,
            SlowTrace trace,
            List<UUID> reporters,
            Map<UUID, Map<UUID, Part>> parts) {

        static Visibility of(UnitHierarchy hierarchy, LocalDate reported, LocalDate shown) {
            BoundaryHarmonisation harmonisation = hierarchy.harmonisation(reported, shown);
            SlowTrace trace = new SlowTrace(hierarchy, reported, shown);
            Map<UUID, Map<UUID, Part>> parts = new HashMap<>();
            trace.shownUnits()
                    .forEach(unit -> parts.put(
                            unit,
                            harmonisation.partsOf(unit).stream()
                                    .collect(Collectors.toMap(Part::reporter, part -> part, (one, other) -> one))));
            return new Visibility(harmonisation, trace, trace.leaves(), parts);
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
    private static void eachVisibility(long seed, Consumer<Visibility> looks) {
        MadeUp madeUp = new MadeUp(seed);
        UnitHierarchy hierarchy = madeUp.story().last();
        for (int i = 0; i < PAIRS_OF_DAYS; i++) {
            looks.accept(Visibility.of(hierarchy, madeUp.anyDay(), madeUp.anyDay()));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingThatWasReportedIsLostOrCountedTwice(@ForAll long seed) {
        eachVisibility(seed, visibility -> {
            assertNowhereOnlyWithoutTrace(visibility);
            assertCountedOnce(visibility);
        });
    }

    /** Only what left no trace at all is nowhere. */
    private static void assertNowhereOnlyWithoutTrace(Visibility visibility) {
        visibility.reporters().forEach(reporter -> {
            List<UUID> holders = visibility.trace().shownUnits().stream()
                    .filter(unit -> visibility.part(unit, reporter).isPresent())
                    .toList();
            assertThat(holders.isEmpty()).isEqualTo(visibility.lost(reporter));
            if (!holders.isEmpty()) {
                assertThat(holders).containsAnyElementsOf(visibility.trace().tops());
            }
        });
    }

    private static void assertCountedOnce(Visibility visibility) {
        visibility
                .trace()
                .shownUnits()
                .forEach(unit -> assertThat(visibility.harmonisation().partsOf(unit))
                        .extracting(Part::reporter)
                        .doesNotHaveDuplicates());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whoHoldsAllPartsHasTheWholeAndWhoHoldsSomeHasAPart(@ForAll long seed) {
        eachVisibility(seed, visibility -> {
            assertWholes(visibility);
            assertPieces(visibility);
        });
    }

    private static void assertWholes(Visibility visibility) {
        visibility.reporters().forEach(reporter -> {
            List<UUID> strands = visibility.strands(reporter);
            for (UUID shown : visibility.trace().shownUnits()) {
                boolean all = !strands.isEmpty()
                        && strands.stream()
                                .allMatch(strand -> visibility.trace().holds(shown, strand));
                assertThat(visibility.part(shown, reporter).filter(Part::whole).isPresent())
                        .isEqualTo(all);
            }
        });
    }

    private static void assertPieces(Visibility visibility) {
        visibility.reporters().forEach(reporter -> {
            List<UUID> strands = visibility.trace().strandsOf(reporter);
            for (UUID shown : visibility.trace().shownUnits()) {
                long here = strands.stream()
                        .filter(strand -> visibility.trace().holds(shown, strand))
                        .count();
                if (here > 0 && here < strands.size()) {
                    assertThat(visibility.part(shown, reporter)).get().matches(part -> !part.whole());
                }
            }
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void onTheSameDayEveryUnitHasItselfAndAllBelowItAndNothingElse(@ForAll long seed) {
        MadeUp madeUp = new MadeUp(seed);
        UnitHierarchy hierarchy = madeUp.story().last();
        LocalDate day = madeUp.anyDay();
        SlowTrace trace = new SlowTrace(hierarchy, day, day);
        BoundaryHarmonisation harmonisation = hierarchy.harmonisation(day, day);

        for (UUID unit : trace.shownUnits()) {
            assertThat(harmonisation.partsOf(unit))
                    .filteredOn(part -> hierarchy.at(part.reporter(), day).isPresent())
                    .allMatch(Part::whole)
                    .extracting(Part::reporter)
                    .containsExactlyInAnyOrderElementsOf(trace.shownUnits().stream()
                            .filter(each -> trace.holds(unit, each))
                            .toList());
            assertThat(harmonisation.sameTerritory(unit)).isTrue();
        }
    }
}
