package vn.tongket.indicators.analytics.making;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tongket.organisation.units.Land;

/**
 * Chooses the reports that count: of all sets in which no two tell the same land on the same day, the best one. Most slots
 * told entirely come first, then most told at all, most told by units that exist, among the others by those that ended
 * later, most told without cutting, by higher units, by longer reports, by fewer; what is still equal goes by code, unit and
 * period.
 *
 * <p>Reports that overlap, or tell parts of one slot, directly or through others, are decided together, all others by
 * themselves. The largest of them is taken or left; what is left of the others then falls apart again.
 */
public final class CoverChoice {

    /** The reports cross each other so often that no choice can be tried out. */
    public static final class Tangled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** So many times something is taken or left, and no more. */
    private static final int MOST_TRIALS = 20_000;

    /** The land of one piece. It can be cut by all numbers up to 16. */
    private static final long PIECE = 720_720L;

    /** What the months of all tiles divide, so that no part of a tile is rounded. */
    private static final long TILES = 36L * Extent.MONTH;

    /** By code, unit and period. */
    public static final Comparator<CoverPart> BY_NAME = Comparator.comparing(CoverPart::code)
            .thenComparing(part -> part.report().unit())
            .thenComparing(part -> part.report().period().text());

    private static final Comparator<CoverPart> LARGEST_FIRST = Comparator.<CoverPart>comparingLong(
                    part -> -part.extent().size())
            .thenComparing(part -> !part.exists())
            .thenComparing(part -> !part.entire())
            .thenComparing(CoverPart::level)
            .thenComparing(part -> -part.length())
            .thenComparing(BY_NAME);

    private final List<CoverPart> parts;
    private final List<Tile> tiles;
    private final List<CoverSlot> slots;
    private final Pieces pieces;
    private final List<BitSet> overlapping;
    private final List<BitSet> slotsOf;
    private final List<BitSet> tellersOf;
    private int trials;

    /** How land is divided into pieces on a day. */
    interface Pieces {

        /** Of how many plots the piece consists that a plot belongs to on a day. */
        int plots(int plot, LocalDate day);

        /** Whether a unit exists on a day. */
        boolean exists(UUID unit, LocalDate day);
    }

    /**
     * A choice.
     *
     * @param parts what can be chosen
     * @param tiles all tiles of the asked period
     * @param slots what has to be told
     */
    CoverChoice(List<CoverPart> parts, List<Tile> tiles, List<CoverSlot> slots, Pieces pieces) {
        this.parts = parts;
        this.tiles = tiles;
        this.slots = slots;
        this.pieces = pieces;
        Map<Integer, BitSet> byPlot =
                byPlot(parts.stream().map(CoverPart::plots).toList());
        Map<Integer, BitSet> slotsByPlot =
                byPlot(slots.stream().map(CoverSlot::plots).toList());
        overlapping = new ArrayList<>();
        slotsOf = new ArrayList<>();
        tellersOf = new ArrayList<>();
        slots.forEach(slot -> tellersOf.add(new BitSet()));
        for (int i = 0; i < parts.size(); i++) {
            CoverPart part = parts.get(i);
            overlapping.add(found(part, byPlot, other -> parts.get(other).overlaps(part)));
            overlapping.get(i).clear(i);
            slotsOf.add(found(part, slotsByPlot, slot -> slots.get(slot).tile().meets(part.extent())));
            int teller = i;
            slotsOf.get(i).stream().forEach(slot -> tellersOf.get(slot).set(teller));
        }
    }

    /** Whether no two reports tell the same, so that there is nothing to choose. */
    static boolean apart(List<CoverPart> parts) {
        int[] cuts = parts.stream()
                .flatMap(part -> part.extent().stretches().stream())
                .flatMapToInt(stretch -> IntStream.of(stretch.from(), stretch.until()))
                .distinct()
                .sorted()
                .toArray();
        Map<Integer, BitSet> toldByPlot = new HashMap<>();
        for (CoverPart part : parts) {
            for (Extent.Stretch stretch : part.extent().stretches()) {
                BitSet times = new BitSet();
                times.set(Arrays.binarySearch(cuts, stretch.from()), Arrays.binarySearch(cuts, stretch.until()));
                boolean met = stretch.plots().stream()
                        .mapToObj(plot -> toldByPlot.computeIfAbsent(plot, each -> new BitSet()))
                        .anyMatch(told -> told.intersects(times));
                if (met) {
                    return false;
                }
                stretch.plots().stream().mapToObj(toldByPlot::get).forEach(told -> told.or(times));
            }
        }
        return true;
    }

    private static Map<Integer, BitSet> byPlot(List<BitSet> lands) {
        Map<Integer, BitSet> byPlot = new HashMap<>();
        for (int i = 0; i < lands.size(); i++) {
            int place = i;
            lands.get(i).stream()
                    .forEach(plot ->
                            byPlot.computeIfAbsent(plot, each -> new BitSet()).set(place));
        }
        return byPlot;
    }

    private static BitSet found(CoverPart part, Map<Integer, BitSet> byPlot, IntPredicate wanted) {
        BitSet near = new BitSet();
        part.plots().stream().forEach(plot -> near.or(byPlot.getOrDefault(plot, new BitSet())));
        BitSet found = new BitSet();
        near.stream().filter(wanted).forEach(found::set);
        return found;
    }

    /**
     * The best of all covers.
     *
     * @throws Tangled where there are too many
     */
    List<CoverPart> best() {
        BitSet all = new BitSet();
        all.set(0, parts.size());
        return best(all, new BitSet()).stream().mapToObj(parts::get).toList();
    }

    private BitSet best(BitSet open, BitSet taken) {
        if (disputed(open).isEmpty()) {
            return open;
        }
        BitSet best = new BitSet();
        clusters(open).forEach(cluster -> best.or(decided(cluster, taken)));
        return best;
    }

    private BitSet disputed(BitSet open) {
        BitSet disputed = new BitSet();
        open.stream().filter(part -> overlapping.get(part).intersects(open)).forEach(disputed::set);
        return disputed;
    }

    private BitSet decided(BitSet cluster, BitSet taken) {
        BitSet disputed = disputed(cluster);
        if (disputed.isEmpty()) {
            return cluster;
        }
        if (trials++ > MOST_TRIALS) {
            throw new Tangled();
        }
        int largest = disputed.stream()
                .boxed()
                .min(Comparator.comparing(parts::get, LARGEST_FIRST))
                .orElseThrow();
        BitSet others = without(cluster, largest);
        BitSet fitting = (BitSet) others.clone();
        fitting.andNot(overlapping.get(largest));
        BitSet with = with(best(fitting, with(taken, largest)), largest);
        return beyondDoubt(largest, disputed) ? with : better(cluster, with, best(others, taken), taken);
    }

    private static BitSet with(BitSet some, int one) {
        BitSet more = (BitSet) some.clone();
        more.set(one);
        return more;
    }

    private static BitSet without(BitSet some, int one) {
        BitSet fewer = (BitSet) some.clone();
        fewer.clear(one);
        return fewer;
    }

    /** A unit that exists and tells all that the others do, as a whole, as a higher one and as long, stands for them. */
    private boolean beyondDoubt(int largest, BitSet disputed) {
        CoverPart part = parts.get(largest);
        return part.exists()
                && part.entire()
                && slotsOf.get(largest).stream().mapToObj(slots::get).allMatch(slot -> tellsForAll(part, slot))
                && Land.common(overlapping.get(largest), disputed).stream()
                        .mapToObj(parts::get)
                        .allMatch(other -> other.within(part)
                                && other.level().compareTo(part.level()) >= 0
                                && other.length() <= part.length());
    }

    /** Whether nothing inside a report can tell more of a slot: the report tells all of it, or nothing outside it. */
    private static boolean tellsForAll(CoverPart part, CoverSlot slot) {
        Extent here = part.extent().during(slot.tile().from(), slot.tile().until());
        return here.within(slot.extent()) || slot.extent().within(here);
    }

    /** Reports that overlap or tell parts of one slot, directly or through others. */
    private List<BitSet> clusters(BitSet all) {
        List<BitSet> clusters = new ArrayList<>();
        BitSet open = (BitSet) all.clone();
        while (!open.isEmpty()) {
            BitSet cluster = new BitSet();
            BitSet found = new BitSet();
            found.set(open.nextSetBit(0));
            while (!found.isEmpty()) {
                cluster.or(found);
                open.andNot(found);
                BitSet near = new BitSet();
                found.stream().forEach(part -> {
                    near.or(overlapping.get(part));
                    slotsOf.get(part).stream().mapToObj(tellersOf::get).forEach(near::or);
                });
                near.and(open);
                found = near;
            }
            clusters.add(cluster);
        }
        return clusters;
    }

    private BitSet better(BitSet cluster, BitSet one, BitSet other, BitSet taken) {
        BitSet at = new BitSet();
        cluster.stream().mapToObj(slotsOf::get).forEach(at::or);
        int difference = Arrays.compare(measure(one, taken, at), measure(other, taken, at));
        return difference > 0 || (difference == 0 && named(one).compareTo(named(other)) <= 0) ? one : other;
    }

    private String named(BitSet chosen) {
        return chosen.stream()
                .mapToObj(parts::get)
                .sorted(BY_NAME)
                .map(part -> part.code() + " " + part.report().unit() + " "
                        + part.report().period().text())
                .collect(Collectors.joining("\n"));
    }

    private BigInteger[] measure(BitSet chosen, BitSet taken, BitSet at) {
        BigInteger[] measure = new BigInteger[8];
        Arrays.fill(measure, BigInteger.ZERO);
        List<CoverPart> all = Stream.of(chosen, taken)
                .flatMap(some -> some.stream().mapToObj(parts::get))
                .toList();
        measure[0] = BigInteger.valueOf(
                at.stream().filter(slot -> slots.get(slot).open(all).isEmpty()).count());
        chosen.stream()
                .mapToObj(parts::get)
                .forEach(part -> tiles.stream()
                        .filter(tile -> tile.meets(part.extent()))
                        .forEach(tile -> weigh(part, tile, measure)));
        measure[7] = BigInteger.valueOf(-chosen.cardinality());
        return measure;
    }

    private void weigh(CoverPart part, Tile tile, BigInteger[] measure) {
        long told = part.extent().during(tile.from(), tile.until()).stretches().stream()
                .mapToLong(stretch -> told(stretch, tile))
                .sum();
        boolean there = part.exists() || pieces.exists(part.report().unit(), tile.day());
        add(measure, 1, told, 1);
        add(measure, 2, told, there ? 1 : 0);
        add(measure, 3, told, there ? 0 : part.last());
        add(measure, 4, told, part.entire() ? 1 : 0);
        add(measure, 5, told, -part.level().ordinal());
        add(measure, 6, told, part.length());
    }

    private static void add(BigInteger[] measure, int which, long told, long weight) {
        measure[which] = measure[which].add(BigInteger.valueOf(told).multiply(BigInteger.valueOf(weight)));
    }

    private long told(Extent.Stretch stretch, Tile tile) {
        long land = stretch.plots().stream()
                .mapToLong(plot -> PIECE / Math.max(1, pieces.plots(plot, tile.day())))
                .sum();
        return Math.multiplyExact(land, stretch.moments() * (TILES / tile.moments()));
    }
}
