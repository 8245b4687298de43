package vn.tongket.indicators.analytics.making;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.Land;

/**
 * What one unit has to report for one tile.
 *
 * @param extent its land, for the days that it has to tell of
 * @param own what of it is the own land of units that have others below them
 */
public record CoverSlot(UUID unit, Tile tile, Extent extent, BitSet own) {

    BitSet plots() {
        return extent.plots();
    }

    /** What of it nobody tells. */
    Extent open(Collection<CoverPart> told) {
        if (told.stream().anyMatch(part -> extent.within(part.extent()))) {
            return Extent.NONE;
        }
        List<Extent> here =
                told.stream().map(CoverPart::extent).filter(extent::overlaps).toList();
        List<Extent.Stretch> open = new ArrayList<>();
        extent.cutBy(here).forEach(moment -> {
            List<BitSet> now = here.stream().map(each -> each.at(moment.from())).toList();
            BitSet rest = Extent.without(moment.plots(), now);
            if (!rest.isEmpty() && !toldBelow(moment.plots(), now)) {
                open.add(new Extent.Stretch(moment.from(), moment.until(), rest));
            }
        });
        return Extent.of(open);
    }

    /** The own land of a unit counts as told when all units below it have told. */
    private boolean toldBelow(BitSet plots, List<BitSet> now) {
        BitSet below = Extent.without(plots, List.of(own));
        return !below.isEmpty()
                && Extent.without(
                                below,
                                now.stream()
                                        .filter(each -> Land.within(each, plots))
                                        .toList())
                        .isEmpty();
    }

    /** The same for a part of the land. */
    CoverSlot in(BitSet land) {
        return new CoverSlot(unit, tile, extent.in(land), Land.common(own, land));
    }
}
