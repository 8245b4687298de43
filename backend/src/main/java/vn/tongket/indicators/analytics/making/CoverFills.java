package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.organisation.units.Land;

/**
 * The ways in which some reports, no two of which tell the same, fill what another one tells. The first open place is
 * filled in every way, and what is left after it is looked at once, however it came to be left.
 */
final class CoverFills {

    /** After so many rests the search ends; reports that lie inside one another leave a few dozen. */
    private static final int MOST = 20_000;

    /** Reports that belong together, and their total. */
    record Sum(Exact total, List<CoverPart> parts) {

        private static final Sum NONE = new Sum(Exact.ZERO, List.of());

        private static Sum of(Exact number, CoverPart part, Sum others) {
            List<CoverPart> parts = new ArrayList<>(List.of(part));
            parts.addAll(others.parts);
            return new Sum(number.add(others.total), parts);
        }
    }

    /** A report, and the places that it fills. */
    private record Filler(CoverPart part, Exact number, BitSet places) {

        private boolean fits(int first, BitSet open) {
            return places.get(first) && Land.within(places, open);
        }
    }

    private record Place(int plot, int from) {}

    private final List<Filler> fillers;
    private final BitSet places;
    private final Map<BitSet, List<Sum>> exact = new HashMap<>();
    private final Map<BitSet, Sum> most = new HashMap<>();

    /**
     * Lays out the places.
     *
     * @param whole what is to be filled
     * @param parts reports that lie inside it
     * @param number what is added up; reports that do not tell it are left out
     */
    CoverFills(Extent whole, List<CoverPart> parts, Function<CoverReport, @Nullable BigDecimal> number) {
        List<CoverPart> telling = parts.stream()
                .filter(part -> number.apply(part.report()) != null)
                .sorted(Comparator.comparing(part -> -part.extent().size()))
                .toList();
        List<Place> all = placesOf(whole, telling);
        places = new BitSet();
        places.set(0, all.size());
        fillers = telling.stream()
                .map(part -> new Filler(part, Exact.of(number.apply(part.report())), within(part.extent(), all)))
                .toList();
    }

    /** Land that all reports tell alike is one place for as long as no report begins or ends. */
    private static List<Place> placesOf(Extent whole, List<CoverPart> parts) {
        return whole.cutBy(parts.stream().map(CoverPart::extent).toList())
                .flatMap(moment -> {
                    List<BitSet> lands = List.of(moment.plots());
                    for (CoverPart part : parts) {
                        lands = divided(lands, part.extent().at(moment.from()));
                    }
                    return lands.stream().map(land -> new Place(land.nextSetBit(0), moment.from()));
                })
                .sorted(Comparator.comparingInt(Place::plot).thenComparingInt(Place::from))
                .toList();
    }

    private static List<BitSet> divided(List<BitSet> lands, BitSet by) {
        return lands.stream()
                .flatMap(land -> List.of(Land.common(land, by), Extent.without(land, List.of(by))).stream())
                .filter(land -> !land.isEmpty())
                .toList();
    }

    private static BitSet within(Extent extent, List<Place> all) {
        BitSet places = new BitSet();
        IntStream.range(0, all.size())
                .filter(i -> extent.at(all.get(i).from()).get(all.get(i).plot()))
                .forEach(places::set);
        return places;
    }

    /** Reports that fill all of it and come to something else than a total, if there are any. */
    Optional<Sum> otherThan(Exact total) {
        return fills(places).stream().filter(sum -> !sum.total().equals(total)).findFirst();
    }

    /** The reports that come to most, whether they fill all of it or not. */
    Sum most() {
        return most(places);
    }

    /** Ways to fill what is open: two of them where they do not come to the same, for then one of them differs from any total. */
    private List<Sum> fills(BitSet open) {
        if (open.isEmpty()) {
            return List.of(Sum.NONE);
        }
        List<Sum> known = exact.get(open);
        if (known != null || exact.size() > MOST) {
            return known == null ? List.of() : known;
        }
        List<Sum> found = new ArrayList<>();
        int first = open.nextSetBit(0);
        fillers.stream()
                .filter(filler -> filler.fits(first, open))
                .flatMap(filler -> fills(Extent.without(open, List.of(filler.places()))).stream()
                        .map(rest -> Sum.of(filler.number(), filler.part(), rest)))
                .filter(sum -> found.stream().noneMatch(other -> other.total().equals(sum.total())))
                .limit(2)
                .forEach(found::add);
        exact.put(open, found);
        return found;
    }

    private Sum most(BitSet open) {
        if (open.isEmpty()) {
            return Sum.NONE;
        }
        Sum known = most.get(open);
        if (known != null || most.size() > MOST) {
            return known == null ? Sum.NONE : known;
        }
        int first = open.nextSetBit(0);
        Sum best = most(Extent.without(open, List.of(only(first))));
        for (Filler filler : fillers) {
            if (filler.fits(first, open)) {
                Sum with = Sum.of(filler.number(), filler.part(), most(Extent.without(open, List.of(filler.places()))));
                best = with.total().compareTo(best.total()) > 0 ? with : best;
            }
        }
        most.put(open, best);
        return best;
    }

    private static BitSet only(int place) {
        BitSet one = new BitSet();
        one.set(place);
        return one;
    }
}
