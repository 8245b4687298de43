package vn.tongket.indicators.analytics.making;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tongket.organisation.units.Land;

/**
 * Land over time: what a report tells, and what somebody has to report. Time is counted in moments from the first day of
 * the asked period.
 *
 * @param stretches in order of time, none of them empty, and no two of one time
 */
public record Extent(List<Extent.Stretch> stretches) {

    /** The moments of a month. They can be divided by 28, 29, 30 and 31, so that each of its days has as many. */
    static final int MONTH = 377_580;

    /** Nothing. */
    static final Extent NONE = new Extent(List.of());

    /**
     * The same land for some time.
     *
     * @param until the first moment after it
     */
    record Stretch(int from, int until, BitSet plots) {

        int moments() {
            return until - from;
        }

        private Stretch of(BitSet land) {
            return new Stretch(from, until, land);
        }
    }

    /** The same land all the time. */
    static Extent of(int from, int until, BitSet plots) {
        return of(List.of(new Stretch(from, until, plots)));
    }

    /** Stretches in order of time; what follows without a change becomes one. */
    static Extent of(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch each : stretches) {
            if (each.plots().isEmpty() || each.moments() <= 0) {
                continue;
            }
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.until() == each.from() && last.plots().equals(each.plots())) {
                joined.set(joined.size() - 1, new Stretch(last.from(), each.until(), each.plots()));
            } else {
                joined.add(each);
            }
        }
        return joined.isEmpty() ? NONE : new Extent(List.copyOf(joined));
    }

    /** All land that belongs to some of them at some time. */
    static Extent together(Collection<Extent> some) {
        return of(cut(some.stream().flatMap(Extent::moments))
                .map(moment -> moment.of(Land.together(
                        some.stream().map(each -> each.at(moment.from())).toList())))
                .toList());
    }

    private static Stream<Stretch> cut(Stream<Integer> moments) {
        List<Integer> cuts = List.copyOf(moments.collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        return IntStream.range(1, cuts.size()).mapToObj(i -> new Stretch(cuts.get(i - 1), cuts.get(i), new BitSet()));
    }

    /** How many moments it lasts. */
    long duration() {
        return stretches.stream().mapToLong(Stretch::moments).sum();
    }

    private Stream<Integer> moments() {
        return stretches.stream().flatMap(each -> Stream.of(each.from(), each.until()));
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** Its first moment. */
    int from() {
        return stretches.getFirst().from();
    }

    /** The moment after its last one. */
    int until() {
        return stretches.getLast().until();
    }

    /** The land at a moment. */
    BitSet at(int moment) {
        for (Stretch each : stretches) {
            if (each.from() <= moment && moment < each.until()) {
                return each.plots();
            }
        }
        return new BitSet();
    }

    /** The land of all its time. */
    public BitSet plots() {
        return stretches.size() == 1
                ? stretches.getFirst().plots()
                : Land.together(stretches.stream().map(Stretch::plots).toList());
    }

    /** How much it is: plots times moments. */
    long size() {
        return stretches.stream()
                .mapToLong(each -> (long) each.plots().cardinality() * each.moments())
                .sum();
    }

    /** Whether any of it lies between two moments. */
    boolean meets(int from, int until) {
        for (Stretch each : stretches) {
            if (each.from() < until && from < each.until()) {
                return true;
            }
        }
        return false;
    }

    boolean overlaps(Extent other) {
        for (Stretch one : stretches) {
            for (Stretch two : other.stretches) {
                if (one.from() < two.until()
                        && two.from() < one.until()
                        && one.plots().intersects(two.plots())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all of it is in another one. */
    boolean within(Extent other) {
        if (stretches.size() == 1 && other.stretches.size() == 1) {
            Stretch one = stretches.getFirst();
            Stretch two = other.stretches.getFirst();
            return one.from() >= two.from() && one.until() <= two.until() && Land.within(one.plots(), two.plots());
        }
        return without(List.of(other)).isEmpty();
    }

    /** What of it lies between two moments. */
    Extent during(int from, int until) {
        return of(stretches.stream()
                .map(each -> new Stretch(Math.max(from, each.from()), Math.min(until, each.until()), each.plots()))
                .toList());
    }

    /** What of it lies in some land. */
    Extent in(BitSet land) {
        return of(stretches.stream()
                .map(each -> each.of(Land.common(each.plots(), land)))
                .toList());
    }

    /** What of it is in none of some others. */
    Extent without(Collection<Extent> others) {
        return of(cutBy(others)
                .map(each -> each.of(without(
                        each.plots(),
                        others.stream().map(other -> other.at(each.from())).toList())))
                .toList());
    }

    /** All of it, in pieces of time in which nothing changes in some others. */
    Stream<Stretch> cutBy(Collection<Extent> others) {
        return stretches.stream()
                .flatMap(each -> cut(Stream.concat(
                                Stream.of(each.from(), each.until()),
                                others.stream()
                                        .flatMap(Extent::moments)
                                        .filter(moment -> each.from() < moment && moment < each.until())))
                        .map(piece -> piece.of(each.plots())));
    }

    /** Some land without other land. */
    static BitSet without(BitSet land, Collection<BitSet> others) {
        BitSet rest = (BitSet) land.clone();
        others.forEach(rest::andNot);
        return rest;
    }
}
