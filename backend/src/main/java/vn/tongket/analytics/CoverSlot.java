package vn.tongket.analytics;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tongket.units.Land;

/**
 * What one unit has to report for one tile.
 *
 * @param plots its land
 * @param own what of it is the own land of units that have others below them
 */
record CoverSlot(UUID unit, Tile tile, BitSet plots, BitSet own) {

    /** What of it nobody tells, by month; nothing where all of it is told. */
    Map<Integer, BitSet> open(Collection<CoverPart> told) {
        Map<Integer, BitSet> open = new HashMap<>();
        List<CoverPart> here = told.stream()
                .filter(part ->
                        tile.meets(part.from(), part.until()) && part.plots().intersects(plots))
                .toList();
        IntStream.range(tile.first(), tile.first() + tile.months()).forEach(month -> {
            List<CoverPart> now = here.stream()
                    .filter(part -> part.from() <= month && month < part.until())
                    .toList();
            BitSet rest = without(plots, now);
            if (!rest.isEmpty() && !toldBelow(now)) {
                open.put(month, rest);
            }
        });
        return open;
    }

    /** The own land of a unit counts as told when all units below it have told. */
    private boolean toldBelow(List<CoverPart> now) {
        BitSet below = (BitSet) plots.clone();
        below.andNot(own);
        return !below.isEmpty()
                && without(
                                below,
                                now.stream()
                                        .filter(part -> Land.within(part.plots(), plots))
                                        .toList())
                        .isEmpty();
    }

    private static BitSet without(BitSet land, List<CoverPart> told) {
        BitSet rest = (BitSet) land.clone();
        told.forEach(part -> rest.andNot(part.plots()));
        return rest;
    }

    /** The same for a part of the land. */
    CoverSlot in(BitSet land) {
        return new CoverSlot(unit, tile, Land.common(plots, land), Land.common(own, land));
    }
}
