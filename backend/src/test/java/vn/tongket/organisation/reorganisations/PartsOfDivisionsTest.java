package vn.tongket.organisation.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.BoundaryHarmonisation;
import vn.tongket.organisation.units.BoundaryHarmonisation.Part;
import vn.tongket.organisation.units.Cut;
import vn.tongket.organisation.units.DatePrecision;
import vn.tongket.organisation.units.Land;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Span;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.SuccessionKind;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** What the parts of divided units have of what was reported for the whole, by examples. */
class PartsOfDivisionsTest {

    private static final LocalDate BEFORE = LocalDate.of(2022, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 12, 31);

    private final List<UnitVersion> units = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    @BeforeEach
    void twoProvinces() {
        unit("T1", "tỉnh", null, null, null);
        unit("T2", "tỉnh", null, null, null);
    }

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void unit(String code, String kind, String parent, LocalDate from, LocalDate to) {
        units.add(new UnitVersion(
                UUID.randomUUID(),
                id(code),
                code,
                new Name("Tên " + code, null),
                kind,
                MadeUp.LEVELS.get(kind),
                parent == null ? null : id(parent),
                new Span(from, to),
                DatePrecision.EXACT));
    }

    /** A commune that begins and ends, below a province or district. */
    private void commune(String code, String parent, LocalDate from, LocalDate to) {
        unit(code, "xã", parent, from, to);
    }

    private void merged(String former, String heir, LocalDate day) {
        after(former, heir, SuccessionKind.MERGED, null, day);
    }

    private void divided(String former, LocalDate day, String... heirsAndShares) {
        for (int i = 0; i < heirsAndShares.length; i += 2) {
            String share = heirsAndShares[i + 1];
            after(former, heirsAndShares[i], SuccessionKind.SPLIT, share == null ? null : new BigDecimal(share), day);
        }
    }

    private void after(String former, String heir, SuccessionKind kind, BigDecimal share, LocalDate day) {
        successions.add(new Succession(
                id("act " + day),
                successions.size(),
                id(former),
                heir == null ? null : id(heir),
                kind,
                share,
                day,
                false));
    }

    private Optional<Part> part(String shown, String reporter, LocalDate reported, LocalDate day) {
        UnitHierarchy hierarchy = new UnitHierarchy(units, successions);
        assertThat(SlowCheck.broken(hierarchy)).isEmpty();
        BoundaryHarmonisation harmonisation = hierarchy.harmonisation(reported, day);
        return harmonisation.partsOf(id(shown)).stream()
                .filter(part -> part.reporter().equals(id(reporter)))
                .findFirst();
    }

    /** What a unit has later of a number of then; a dash where nobody knows. */
    private String of(String shown, String reporter, String amount, int decimals) {
        Land land = new UnitHierarchy(units, successions).land();
        BitSet there = land.territory(id(shown), AFTER);
        List<Land.Branch> here = land.branches(id(reporter), land.dayOf(id(reporter), BEFORE), AFTER).stream()
                .filter(branch -> Land.within(branch.plots(), there))
                .toList();
        BitSet known = Land.together(here.stream().map(Land.Branch::plots).toList());
        boolean all = !here.isEmpty() && known.equals(Land.common(land.territory(id(reporter), BEFORE), there));
        return all
                ? here.stream()
                        .map(branch -> Cut.along(branch.way(), new BigDecimal(amount), decimals))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString()
                : "–";
    }

    @Nested
    class KnownShares {

        @Test
        void areRoundedHalfUpAndTheLastPartTakesTheRest() {
            commune("A", "T1", null, FIRST);
            commune("B", "T1", FIRST, null);
            commune("C", "T1", FIRST, null);
            commune("D", "T1", FIRST, null);
            divided("A", FIRST, "B", "0.333333", "C", "0.333333", "D", "0.333334");

            assertThat(List.of(of("B", "A", "100", 0), of("C", "A", "100", 0), of("D", "A", "100", 0)))
                    .containsExactly("33", "33", "34");
            assertThat(List.of(of("B", "A", "0.05", 1), of("C", "A", "0.05", 1), of("D", "A", "0.05", 1)))
                    .containsExactly("0.0", "0.0", "0.05");
            assertThat(of("T1", "A", "0.05", 1)).isEqualTo("0.05");
        }

        @Test
        void ofSeveralDivisionsInARowAreTakenOneAfterTheOther() {
            commune("A", "T1", null, FIRST);
            commune("B", "T1", FIRST, null);
            commune("C", "T1", FIRST, SECOND);
            commune("D", "T1", SECOND, null);
            commune("E", "T1", SECOND, null);
            divided("A", FIRST, "B", "0.5", "C", "0.5");
            divided("C", SECOND, "D", "0.5", "E", "0.5");

            assertThat(List.of(of("B", "A", "7", 0), of("D", "A", "7", 0), of("E", "A", "7", 0)))
                    .containsExactly("4", "2", "1");
        }

        @Test
        void thatMeetAgainMakeTheWhole() {
            commune("A", "T1", null, FIRST);
            commune("B", "T1", FIRST, SECOND);
            commune("C", "T1", FIRST, SECOND);
            commune("D", "T1", SECOND, null);
            divided("A", FIRST, "B", "0.3", "C", "0.7");
            merged("B", "D", SECOND);
            merged("C", "D", SECOND);

            assertThat(part("D", "A", BEFORE, AFTER)).get().matches(Part::whole);
        }

        @Test
        void thatMeetInOneOfTwoHeirsAddUpThere() {
            commune("A", "T1", null, FIRST);
            commune("B", "T1", FIRST, SECOND);
            commune("C", "T1", FIRST, SECOND);
            commune("D", "T2", FIRST, null);
            commune("E", "T1", SECOND, null);
            divided("A", FIRST, "B", "0.3", "C", "0.3", "D", "0.4");
            merged("B", "E", SECOND);
            merged("C", "E", SECOND);

            assertThat(List.of(
                            of("E", "A", "5", 0), of("T1", "A", "5", 0), of("D", "A", "5", 0), of("T2", "A", "5", 0)))
                    .containsExactly("4", "4", "1", "1");
        }

        @Test
        void neverMakeLessThanNothingOfAPart() {
            commune("A", "T1", null, FIRST);
            for (String heir : List.of("B", "C", "D", "E")) {
                commune(heir, "T1", FIRST, null);
            }
            divided("A", FIRST, "B", "0.3", "C", "0.3", "D", "0.3", "E", "0.1");

            assertThat(List.of(of("B", "A", "5", 0), of("C", "A", "5", 0), of("D", "A", "5", 0), of("E", "A", "5", 0)))
                    .containsExactly("2", "2", "1", "0");
            assertThat(List.of(
                            of("B", "A", "-5", 0), of("C", "A", "-5", 0), of("D", "A", "-5", 0), of("E", "A", "-5", 0)))
                    .containsExactly("-2", "-2", "-1", "0");
        }
    }

    @Nested
    class UnknownShares {

        @Test
        void giveNoNumberButToWhoHoldsAllParts() {
            unit("H", "huyện", "T1", null, null);
            commune("A", "H", null, FIRST);
            commune("B", "H", FIRST, null);
            commune("C", "H", FIRST, null);
            divided("A", FIRST, "B", null, "C", null);

            assertThat(List.of(of("B", "A", "10", 0), of("C", "A", "10", 0))).containsOnly("–");
            assertThat(List.of(of("H", "A", "10", 0), of("T1", "A", "10", 0))).containsExactly("10", "10");
        }

        @Test
        void stayUnknownAfterAKnownDivision() {
            commune("A", "T1", null, FIRST);
            commune("B", "T1", FIRST, SECOND);
            commune("C", "T1", FIRST, null);
            commune("D", "T1", SECOND, null);
            commune("E", "T1", SECOND, null);
            divided("A", FIRST, "B", "0.5", "C", "0.5");
            divided("B", SECOND, "D", null, "E", null);

            assertThat(of("C", "A", "10", 0)).isEqualTo("5");
            assertThat(of("D", "A", "10", 0)).isEqualTo("–");
        }
    }

    @Nested
    class BackInTime {

        @Test
        void aPartLiesInTheUnitThatItCameFrom() {
            commune("A", "T1", null, FIRST);
            commune("B", "T1", FIRST, null);
            commune("C", "T1", FIRST, null);
            divided("A", FIRST, "B", "0.3", "C", "0.7");

            assertThat(part("A", "B", AFTER, BEFORE)).get().matches(Part::whole);
            assertThat(part("A", "C", AFTER, BEFORE)).get().matches(Part::whole);
        }

        @Test
        void whatWasMergedLiesInItsFormerUnitsInPartsThatNobodyKnows() {
            unit("H", "huyện", "T1", null, null);
            commune("A", "H", null, FIRST);
            commune("B", "H", null, FIRST);
            commune("C", "H", FIRST, null);
            merged("A", "C", FIRST);
            merged("B", "C", FIRST);

            assertThat(part("A", "C", AFTER, BEFORE)).get().matches(part -> !part.whole());
            assertThat(part("H", "C", AFTER, BEFORE)).get().matches(Part::whole);
        }
    }

    @Nested
    class WithoutSuccessor {

        @Test
        void aUnitBelongsToWhereTheUnitsBelowItWent() {
            unit("H", "huyện", "T1", null, FIRST);
            commune("A", "H", null, FIRST);
            commune("A", "T1", FIRST, null);
            commune("B", "H", null, FIRST);
            commune("B", "T1", FIRST, null);
            after("H", null, SuccessionKind.ABOLISHED, null, FIRST);

            assertThat(part("T1", "H", BEFORE, AFTER)).get().matches(Part::whole);
            assertThat(part("A", "H", BEFORE, AFTER)).isEmpty();
        }

        @Test
        void aUnitWhoseTerritoryWentUnderSeveralTopsIsLostInNone() {
            unit("H", "huyện", "T1", null, FIRST);
            commune("A", "H", null, FIRST);
            commune("A", "T1", FIRST, null);
            commune("B", "H", null, FIRST);
            commune("B", "T2", FIRST, null);
            after("H", null, SuccessionKind.ABOLISHED, null, FIRST);

            for (String shown : List.of("T1", "T2")) {
                assertThat(part(shown, "H", BEFORE, AFTER)).as(shown).get().matches(part -> !part.whole());
                assertThat(of(shown, "H", "10", 0)).as(shown).isEqualTo("–");
            }
        }

        @Test
        void aUnitBelowADividedOneIsLostInNoneOfItsHeirs() {
            unit("H", "huyện", "T1", null, FIRST);
            unit("H1", "huyện", "T1", FIRST, null);
            unit("H2", "huyện", "T2", FIRST, null);
            commune("A", "H", null, FIRST);
            divided("H", FIRST, "H1", "0.5", "H2", "0.5");
            after("A", null, SuccessionKind.ABOLISHED, null, FIRST);

            for (String shown : List.of("T1", "H1", "T2", "H2")) {
                assertThat(part(shown, "A", BEFORE, AFTER)).as(shown).get().matches(part -> !part.whole());
            }
        }

        @Test
        void aPartThatEndedLaterStaysWithTheUnitAboveIt() {
            commune("A", "T1", null, FIRST);
            commune("B", "T1", FIRST, null);
            commune("C", "T2", FIRST, SECOND);
            divided("A", FIRST, "B", "0.9", "C", "0.1");
            after("C", null, SuccessionKind.ABOLISHED, null, SECOND);

            assertThat(List.of(of("B", "A", "10", 0), of("T1", "A", "10", 0), of("T2", "A", "10", 0)))
                    .containsExactly("9", "9", "1");
        }

        @Test
        void aUnitAtTheTopLeavesNothing() {
            unit("T3", "tỉnh", null, null, FIRST);
            after("T3", null, SuccessionKind.ABOLISHED, null, FIRST);

            assertThat(new UnitHierarchy(units, successions)
                            .harmonisation(BEFORE, AFTER)
                            .reportersOf(Level.PROVINCE))
                    .contains(id("T3"));
            assertThat(Map.of("T1", part("T1", "T3", BEFORE, AFTER), "T2", part("T2", "T3", BEFORE, AFTER)))
                    .allSatisfy((top, part) -> assertThat(part).isEmpty());
        }
    }

    @Property
    void addUpExactlyHoweverManyPartsThereAre(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = 0, max = 100_000) int amount,
            @ForAll @IntRange(min = 0, max = 3) int decimals) {
        List<BigDecimal> shares = shares(weights);
        BigDecimal whole = BigDecimal.valueOf(amount, decimals);
        List<BigDecimal> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            parts.add(new Cut(shares, i).of(whole, decimals));
        }

        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(whole);
        assertThat(parts).allSatisfy(part -> assertThat(part).isBetween(BigDecimal.ZERO, whole));
    }

    /** Weights as shares with six decimals that add up to 1. */
    private static List<BigDecimal> shares(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal left = BigDecimal.ONE;
        for (int weight : weights.subList(1, weights.size())) {
            BigDecimal share = BigDecimal.valueOf(Math.max(1, weight * 1_000_000L / sum), 6);
            shares.add(share);
            left = left.subtract(share);
        }
        shares.add(left);
        return shares;
    }
}
